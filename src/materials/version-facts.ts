// What a version is made of, as its tables and the history have it.
import { sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'
import type { MaterialStatus, MaterialVersionNew } from '../wire-types.d.ts'
import type { MaterialKey } from './queries.ts'

/** Its texts. */
export const wordsOf = ({ title, summary = null, body, links = [] }: MaterialVersionNew) =>
  ({ title, summary, body, links: links.map(({ title, url }) => ({ title, url })) })

/** What the history tells of it, the texts by their digest. */
export function factOf (status: MaterialStatus, { points, minutes = null, licence, adapted_from }: MaterialVersionNew, wording: Buffer) {
  return { status, points: [...points].sort((a, b) => a - b), minutes, licence, adapted_from: adapted_from ?? null, wording: wording.toString('hex') }
}

/** Gives a version its points, in the place of those that it has. */
export async function givePoints (
  trx: Trx, { head_id, id, standard, number }: MaterialKey & { standard: string, number: number }, points: number[]
): Promise<void> {
  await trx.deleteFrom('material_point').where('head_id', '=', head_id).where('material_id', '=', id).where('number', '=', number).execute()
  await sql`
    insert into material_point (head_id, material_id, number, standard, point)
    select ${head_id}, ${id}, ${number}, ${standard}, point from unnest(${points}::smallint[]) as given (point)`.execute(trx)
}
