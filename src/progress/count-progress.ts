import type { FastifyInstance } from 'fastify'
import { broken } from '../errors.ts'
import type { Phase, Progress, ProgressHistory, ProgressHistoryQuery } from '../wire-types.d.ts'
import { assembleProgress } from './assemble-progress.ts'
import { periodEnds, rangeOf } from './period-ends.ts'
import { type Definition, readSums } from './progress-at.ts'

/** The database, and the standards as they are known in memory. */
export type Counting = Pick<FastifyInstance, 'db' | 'rulesOf'>

export interface Question {
  standard: string
  /** Only services whose latest assessment is at this phase. */
  phase?: Phase
}

/** The points and the scale of a standard. Throws ruleBroken where there is no such standard. */
export async function definitionOf ({ rulesOf }: Counting, standard: string): Promise<Definition> {
  const definition = await rulesOf(standard)
  if (!definition) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
  return definition
}

/** Progress of each scope on each day, in order of regions and then days, all councils (region null) last. Throws ruleBroken for an unknown standard. */
async function count (app: Counting, { standard, phase }: Question, region: string | null, days: string[]): Promise<Progress[]> {
  const definition = await definitionOf(app, standard)
  const sums = await readSums(app.db, definition, region, standard, phase, days)
  return sums.map(row => assembleProgress(definition, standard, phase, row))
}

/** Progress of a region, or of all councils (null), at the end of each day. */
export async function countProgress (app: Counting, question: Question, region: string | null, days: string[]): Promise<Progress[]> {
  return await count(app, question, region ?? '', days)
}

/** Progress of every region, and of all councils as the last, at the end of a day. */
export async function countEveryRegion (app: Counting, question: Question, day: string): Promise<Progress[]> {
  return await count(app, question, null, [day])
}

/** How the progress of a region, or of all councils (null), went, period by period. Throws ruleBroken for an unknown standard or a range that there is not. */
export async function countHistory (app: Counting, query: ProgressHistoryQuery, region: string | null, now: Date): Promise<ProgressHistory> {
  const { standard, phase = null, every = 'month' } = query
  const range = rangeOf(query, now)
  return { region, standard, phase, ...range, every, series: await countProgress(app, query, region, periodEnds(range, every)) }
}
