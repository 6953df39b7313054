import { sql } from 'kysely'
import { asAlias } from '../councils/queries.ts'
import type { Trx } from '../plugins/database.ts'
import type { Fault } from '../wire-types.d.ts'

export interface NamedCouncil {
  council_id: string
  code: string
  started_on: string | null
  ended_on: string | null
}

/** The councils of a list in a body, each by any code of its, and once. Adds to the faults where a code is nobody's. */
export async function readNamedCouncils (trx: Trx, pointer: string, codes: string[], faults: Fault[]): Promise<NamedCouncil[]> {
  const { rows } = await sql<NamedCouncil | { council_id: null }>`
    select c.id as council_id, c.code, c.started_on, c.ended_on
    from unnest(${codes.map(asAlias)}::text[]) with ordinality as given (alias, place)
    left join council_alias a on a.alias = given.alias
    left join council c on c.id = a.council_id
    order by given.place`.execute(trx)
  const found = new Map<string, NamedCouncil>()
  for (const [i, row] of rows.entries()) {
    if (row.council_id === null) faults.push({ pointer: `${pointer}/${i}`, detail: `no council has the code ${codes[i]}` })
    else if (found.has(row.council_id)) faults.push({ pointer: `${pointer}/${i}`, detail: `${codes[i]} is named before by another code` })
    else found.set(row.council_id, row)
  }
  return [...found.values()]
}
