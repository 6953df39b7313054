import type { Pool } from 'pg'
import { broken } from '../errors.ts'
import type { Phase, Progress } from '../wire-types.d.ts'
import { assembleProgress } from './assemble-progress.ts'
import { readSums } from './progress-at.ts'

export interface Question {
  standard: string
  /** Only services whose latest assessment is at this phase. */
  phase?: Phase
}

/** Progress of each scope on each day, in order of regions and then days, all councils (region null) last. Throws ruleBroken for an unknown standard. */
async function count (pool: Pool, { standard, phase }: Question, regions: string[] | null, days: string[]): Promise<Progress[]> {
  const sums = await readSums(pool, regions, standard, phase, days)
  const { definition } = sums[0]!
  if (!definition) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
  return sums.map(row => assembleProgress(definition, standard, phase, row))
}

/** Progress of a region, or of all councils (null), at the end of each day. */
export async function countProgress (pool: Pool, question: Question, region: string | null, days: string[]): Promise<Progress[]> {
  return await count(pool, question, [region ?? ''], days)
}

/** Progress of every region, and of all councils as the last, at the end of a day. */
export async function countEveryRegion (pool: Pool, question: Question, day: string): Promise<Progress[]> {
  return await count(pool, question, null, [day])
}
