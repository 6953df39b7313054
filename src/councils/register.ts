// The register as a whole. Who changes it holds the register's head, so what is read here stands until the end of that write.
import { sql } from 'kysely'
import type { Council as CouncilTable } from '../database/tables.ts'
import type { Entry, Write } from '../database/write.ts'
import type { Trx } from '../plugins/database.ts'

/** What the register says of one council; arrays in order. */
export interface CouncilRecord {
  id: string
  code: string
  name: string
  gss_code: string | null
  former_gss_codes: string[]
  type: CouncilTable['type']
  nation: CouncilTable['nation']
  county_id: string | null
  started_on: string | null
  ended_on: string | null
  replaced_by_ids: string[]
}

export interface Register {
  councils: Map<string, CouncilRecord>
  /** Whose each code is, former ones too. */
  holders: Map<string, string>
}

/** Every council, and whose each code is. */
export async function readRegister (trx: Trx): Promise<Register> {
  const councils = await sql<CouncilRecord>`
    select c.id, c.code, c.name, c.gss_code,
      array(select a.alias from council_alias a where a.council_id = c.id and a.kind = 'former_gss_code' order by a.alias) as former_gss_codes,
      c.type, c.nation, c.county_id, c.started_on, c.ended_on,
      array(select r.replaced_by_id from council_replacement r where r.council_id = c.id order by r.replaced_by_id) as replaced_by_ids
    from council c`.execute(trx)
  const aliases = await trx.selectFrom('council_alias').select(['alias', 'council_id']).execute()
  return {
    councils: new Map(councils.rows.map(council => [council.id, council])),
    holders: new Map(aliases.map(({ alias, council_id }) => [alias, council_id]))
  }
}

/** Whether two records say the same. */
export function isSame (a: CouncilRecord | undefined, b: CouncilRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

async function store (trx: Trx, records: CouncilRecord[]) {
  const given = sql`json_to_recordset(${JSON.stringify(records)}) as given (
    id uuid, code text, name text, gss_code text, former_gss_codes text[], type text, nation nation,
    county_id uuid, started_on date, ended_on date, replaced_by_ids uuid[]
  )`
  await sql`
    insert into council (id, code, name, gss_code, type, nation, county_id, started_on, ended_on)
    select id, code, name, gss_code, type, nation, county_id, started_on, ended_on from ${given}
    on conflict (id) do update set
      name = excluded.name, gss_code = excluded.gss_code, type = excluded.type, nation = excluded.nation,
      county_id = excluded.county_id, started_on = excluded.started_on, ended_on = excluded.ended_on`.execute(trx)
  // A former register code is not among what is given: it stays.
  await sql`
    delete from council_alias
    where council_id in (select id from ${given}) and kind <> 'former_code'`.execute(trx)
  await sql`
    insert into council_alias (alias, council_id, kind)
    select code, id, 'code' from ${given}
    union all
    select gss_code, id, 'gss_code' from ${given} where gss_code is not null
    union all
    select unnest(former_gss_codes), id, 'former_gss_code' from ${given}`.execute(trx)
  await sql`
    delete from council_replacement
    where council_id in (select id from ${given})`.execute(trx)
  await sql`
    insert into council_replacement (council_id, replaced_by_id)
    select id, unnest(replaced_by_ids) from ${given}`.execute(trx)
}

/** Creates or replaces councils under their heads, each with an entry in its own history. Codes stay: recoding is apart. */
export async function storeCouncils ({ trx, lock, record, announce }: Write, { councils }: Register, records: CouncilRecord[]): Promise<void> {
  if (records.length === 0) return
  announce({ all: true })
  const all = new Map([...councils, ...records.map(one => [one.id, one] as const)])
  const codeOf = (id: string) => all.get(id)!.code
  const show = ({ id, county_id, replaced_by_ids, ...rest }: CouncilRecord) => ({
    ...rest, county: county_id && codeOf(county_id), replaced_by: replaced_by_ids.map(codeOf).sort()
  })
  await lock(records.map(({ id }) => id).filter(id => councils.has(id)))
  await store(trx, records)
  const entries = records.map((after): Entry => {
    const before = councils.get(after.id)
    return {
      action: before ? 'council changed' : 'council created',
      subject: `councils/${after.id}`,
      council_id: after.id,
      changes: [{ pointer: '', ...before && { before: show(before) }, after: show(after) }]
    }
  })
  // A statement takes 65 535 parameters.
  for (let i = 0; i < entries.length; i += 1000) await record(...entries.slice(i, i + 1000))
}
