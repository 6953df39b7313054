// Which council each line is for, and how a line that is not taken is told of.
import type { Act } from '../database/write.ts'
import type { Fault, ImportRejection } from '../wire-types.d.ts'
import type { Placed } from './facts.ts'
import { columnOf } from './read-csv.ts'
import { type Candidate, readLine } from './read-line.ts'
import type { Line } from './read-ndjson.ts'

export interface OneCouncil {
  id: string
  code: string
}

/** A line that is not taken. */
export interface Rejected {
  line: { line: number, given: unknown }
  faults: Fault[]
}

interface Whose {
  /** The one council that lines may be for; undefined: any. */
  council?: OneCouncil
  /** The councils that lines have named so far, by the codes that they gave. */
  council_ids: Map<string, string>
}

async function findCouncils ({ db }: Act, candidates: Candidate[], council_ids: Whose['council_ids']) {
  const codes = [...new Set(candidates.map(({ council }) => council).filter(code => code !== null))].filter(code => !council_ids.has(code))
  if (codes.length === 0) return
  const rows = await db.selectFrom('council_alias').select(['alias', 'council_id']).where('alias', 'in', codes).execute()
  for (const { alias, council_id } of rows) council_ids.set(alias, council_id)
}

/** The council's id, or why it is none. */
function councilOf ({ council: code }: Candidate, { council, council_ids }: Whose): string | Fault {
  const pointer = '/council'
  if (code === null) return council?.id ?? { pointer, detail: 'is missing: give its register or GSS code' }
  const id = council_ids.get(code)
  if (council && id !== council.id) return { pointer, detail: `${code} is not ${council.code}, for which alone this import may record: leave it out` }
  return id ?? { pointer, detail: `no council has the code ${code}` }
}

/** Reads lines and finds their councils: what may be taken, so far. */
export async function placeLines (act: Act, lines: Line[], whose: Whose): Promise<{ lines: Placed[], rejected: Rejected[] }> {
  const now = act.clock?.() ?? act.now
  const rejected: Rejected[] = []
  const candidates: Candidate[] = []
  for (const line of lines) {
    const read = readLine(line, now)
    if ('faults' in read) rejected.push({ line, faults: read.faults })
    else candidates.push(read.candidate)
  }
  await findCouncils(act, candidates, whose.council_ids)
  const placed: Placed[] = []
  for (const candidate of candidates) {
    const council = councilOf(candidate, whose)
    if (typeof council === 'string') placed.push({ ...candidate, council_id: council })
    else rejected.push({ line: candidate, faults: [council] })
  }
  return { lines: placed, rejected }
}

/** A rejection as it is answered. */
export function rejectionOf (format: 'ndjson' | 'csv', { line, given }: Rejected['line'], { pointer, detail }: Fault): ImportRejection {
  if (format === 'csv') return { line, pointer: null, column: columnOf(given, pointer), detail }
  return { line, pointer: pointer || null, column: null, detail }
}
