// Memberships that end and begin because regions do: as part of a write that holds the heads of their councils.
import { type RawBuilder, sql } from 'kysely'
import type { Change, Entry, Write } from '../database/write.ts'

export interface HeldMembership {
  council_id: string
  code: string
  region: string
  region_name: string
  from: string
  to: string | null
}

/** The memberships that meet a condition over `m`, in order of their councils' codes and their days. */
export async function listMemberships ({ trx }: Pick<Write, 'trx'>, condition: RawBuilder<unknown>): Promise<HeldMembership[]> {
  const { rows } = await sql<HeldMembership>`
    select m.council_id, c.code, m.region, r.name as region_name, lower(m.period) as "from", upper(m.period) as "to"
    from membership m
    join council c on c.id = m.council_id
    join region r on r.id = m.region
    where ${condition}
    order by c.code, m.period`.execute(trx)
  return rows
}

const entryOf = (council_id: string, changes: Change[]): Entry => ({ action: 'membership changed', subject: `councils/${council_id}`, council_id, changes })

/** Ends memberships on a day, or takes those away that would begin only then. */
export async function endMemberships ({ trx, record, announce }: Write, held: HeldMembership[], day: string): Promise<void> {
  for (const { council_id, region, from, to } of held) {
    await sql`delete from membership where council_id = ${council_id} and period = daterange(${from}, ${to})`.execute(trx)
    const after = from < day ? [{ from, to: day }] : []
    for (const { from, to } of after) await sql`insert into membership (council_id, region, period) values (${council_id}, ${region}, daterange(${from}, ${to}))`.execute(trx)
    await record(entryOf(council_id, [{ pointer: `/memberships/${region}`, before: [{ from, to }], after }]))
  }
  announce({ regions: [...new Set(held.map(({ region }) => region))], tokens: true })
}

/** Begins memberships of one region. */
export async function beginMemberships (
  { trx, record, announce }: Write, region: string, joining: Pick<HeldMembership, 'council_id' | 'from' | 'to'>[]
): Promise<void> {
  for (const { council_id, from, to } of joining) {
    await sql`insert into membership (council_id, region, period) values (${council_id}, ${region}, daterange(${from}, ${to}))`.execute(trx)
    await record(entryOf(council_id, [{ pointer: `/memberships/${region}`, before: [], after: [{ from, to }] }]))
  }
  announce({ regions: [region], tokens: true })
}
