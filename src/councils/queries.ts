import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Council, CouncilsQuery } from '../wire-types.d.ts'

/** A council's fields as of a day in London, from `council c`. */
export const councilColumns = (day: string) => sql`
  c.code, c.name, c.gss_code,
  array(
    select a.alias
    from council_alias a
    where a.council_id = c.id and a.kind = 'former_gss_code'
    order by a.alias
  ) as former_gss_codes,
  c.type, c.nation, (select county.code from council county where county.id = c.county_id) as county,
  c.started_on, c.ended_on,
  array(
    select later.code
    from council_replacement r
    join council later on later.id = r.replaced_by_id
    where r.council_id = c.id
    order by later.code
  ) as replaced_by,
  array(
    select earlier.code
    from council_replacement r
    join council earlier on earlier.id = r.council_id
    where r.replaced_by_id = c.id
    order by earlier.code
  ) as replaces,
  region_of(c.id, ${day}) as region`

/** How aliases are written: codes in any case name the same. Letters beyond ASCII have no part in codes. */
export function asAlias (code: string): string {
  return code.replace(/[a-z]+/g, letters => letters.toUpperCase())
}

export interface FoundCouncil {
  council_id: string
  /** Its register code, whatever it was found by. */
  code: string
  /** The region that it belongs to today. */
  region: string | null
  ended: boolean
}

/** The council that has this register or GSS code, current or former, in any case. */
export async function findCouncil (db: Db | Trx, code: string, now: Date): Promise<FoundCouncil | undefined> {
  const alias = asAlias(code)
  if (!/^[A-Z0-9-]{2,20}$/.test(alias)) return undefined
  const today = londonDay(now)
  const { rows } = await sql<FoundCouncil>`
    select c.id as council_id, c.code, region_of(c.id, ${today}) as region, coalesce(c.ended_on <= ${today}, false) as ended
    from council_alias a
    join council c on c.id = a.council_id
    where a.alias = ${alias}`.execute(db)
  return rows[0]
}

/** A council as its readers see it today; councils are never deleted, so one whose id is known is there. */
export async function readCouncil (db: Db | Trx, council_id: string, now: Date): Promise<Council> {
  const { rows } = await sql<Council>`
    select ${councilColumns(londonDay(now))}
    from council c
    where c.id = ${council_id}`.execute(db)
  return rows[0]!
}

/** What councils are called, by their codes, in order of these. */
export async function listNames (db: Db, codes: string[]): Promise<{ code: string, name: string }[]> {
  if (codes.length === 0) return []
  return await db.selectFrom('council').select(['code', 'name']).where('code', 'in', codes).orderBy('code').execute()
}

export interface CouncilRow extends Council {
  id: string
}

/** Councils in order of their ids, one more than the page holds; those that have ended only when asked for. */
export async function listCouncils (
  db: Db, now: Date, { region, type, nation, signed_up, q, include_ended }: CouncilsQuery, { after, limit }: Paging
): Promise<CouncilRow[]> {
  const today = londonDay(now)
  const words = q?.trim()
  const conditions: (RawBuilder<unknown> | undefined)[] = [
    sql`true`,
    after && sql`c.id > ${after[0]}`,
    include_ended ? undefined : sql`(c.ended_on is null or c.ended_on > ${today})`,
    region === undefined ? undefined : sql`region_of(c.id, ${today}) = ${region}`,
    type && sql`c.type = ${type}`,
    nation && sql`c.nation = ${nation}`,
    signed_up === undefined ? undefined : sql`exists (select from sign_up s where s.council_id = c.id and s.standard = ${signed_up})`,
    words === undefined
      ? undefined
      : sql`(
          c.name ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}
          or exists (select from council_alias a where a.council_id = c.id and a.alias = ${asAlias(words)})
        )`
  ]
  const { rows } = await sql<CouncilRow>`
    select c.id, ${councilColumns(today)}
    from council c
    where ${sql.join(conditions.filter(condition => condition !== undefined), sql` and `)}
    order by c.id
    limit ${limit + 1}`.execute(db)
  return rows
}
