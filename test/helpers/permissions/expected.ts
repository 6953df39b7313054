// What docs/permissions.md says a caller is answered: nothing here is asked of the code under test.
import type { Caller } from './callers.ts'
import type { Permissions, Row } from './table.ts'

/** What is true of a thing, as far as it makes a difference to who may what. */
export interface Facts {
  /** Whose it is; `the caller's own` where an operation is about whoever asks. */
  council?: string
  /** The region of that council today, or the region that it is. */
  region?: string | null
  /** The councils whose review it is, or which have an open one of it. */
  reviewing?: string[]
  /** It is for the leads of all regions, and so of every lead's. */
  of_leads?: boolean
  /** The callers, by their names, that wrote it, hold it and made it. */
  author?: string
  holder?: string
  maker?: string
  /** Its council has ended. */
  ended?: boolean
}

/** The names that a caller goes by, before a thing. */
export function namesOf (caller: Caller, facts: Facts): Set<string> {
  const { name, role, council, region = null, home = null, heir_of = [], also = [] } = caller
  const names = new Set(['everyone', ...also])
  if (!role) return names
  names.add('any token').add(role)
  if (council !== undefined && (facts.council === council || facts.council === 'the caller\'s own')) names.add(`own ${role}`)
  if (facts.council !== undefined && heir_of.includes(facts.council)) names.add(`heir ${role}`)
  if (region !== null && role === 'lead') names.add('leading lead')
  if (region !== null && (region === facts.region || (facts.of_leads && role === 'lead'))) names.add(`regional ${role}`)
  if (home !== null && home === facts.region) names.add(`member ${role}`)
  if (council !== undefined && facts.reviewing?.includes(council)) names.add(`reviewing ${role}`)
  for (const relation of ['author', 'holder', 'maker'] as const) if (facts[relation] === name) names.add(relation)
  return names
}

/** The status of a cell. */
export function expectedOf ({ knowing }: Permissions, row: Row, caller: Caller, facts: Facts, state: string): number {
  const { knows, may, but, answers } = row
  const reading = row.method === 'GET'
  const names = namesOf(caller, facts)
  const among = (callers: string[]) => callers.some(one => names.has(one))
  if (caller.refused) return 401
  if (!caller.role && !among(may) && !(reading && knows)) return 401
  if (knows && !among(knowing(knows, state))) return 404
  const answer = answers[state] ?? answers.answer
  if (!answer) throw new Error(`docs/permissions.md does not say what ${row.operation} answers where it is ${state}`)
  if (answer === 404) return 404
  if (!among(may)) return reading && knows ? 404 : 403
  if (!reading && (caller.ended || (facts.ended && !answers.ended))) return 403
  return Object.entries(but).find(([one]) => names.has(one))?.[1] ?? answer
}
