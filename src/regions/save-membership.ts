import { type RawBuilder, sql } from 'kysely'
import { type Act, write } from '../database/write.ts'
import { broken, otherRegion } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Membership, MembershipNew } from '../wire-types.d.ts'

interface Period {
  from: string
  to: string | null
}

/** A council's memberships of this region, or of others, that meet a condition. */
async function listPeriods (trx: Trx, council_id: string, condition: RawBuilder<unknown>) {
  const { rows } = await sql<Period & { name: string }>`
    select lower(m.period) as "from", upper(m.period) as "to", r.name
    from membership m
    join region r on r.id = m.region
    where m.council_id = ${council_id} and ${condition}
    order by m.period`.execute(trx)
  return rows
}

const inWords = ({ from, to }: Period) => to ? `from ${from} to ${to}` : `from ${from}`
const asChange = (periods: Period[]) => periods.map(({ from, to }) => ({ from, to }))

async function checkPeriod (trx: Trx, council_id: string, region: string, { from, to }: Period) {
  const others = await listPeriods(trx, council_id, sql`m.region <> ${region} and m.period && daterange(${from}, ${to})`)
  if (others.length > 0) {
    throw otherRegion(`The council is in another region then: ${others.map(other => `${other.name} ${inWords(other)}`).join(', ')}. End that membership first.`)
  }
  const { ended_on } = await trx.selectFrom('council').select('ended_on').where('id', '=', council_id).executeTakeFirstOrThrow()
  if (ended_on && from >= ended_on) throw broken('/from', `the council ends on ${ended_on}, and its memberships with it`)
  // Shared: whoever ends the region waits for those who join it, and sees them.
  const joined = await trx.selectFrom('region').select('ended_on').where('id', '=', region).forShare().executeTakeFirstOrThrow()
  if (joined.ended_on && from >= joined.ended_on) throw broken('/from', `the region ends on ${joined.ended_on}: nothing can be joined from then on`)
  if (joined.ended_on && (to === null || to > joined.ended_on)) throw broken('/to', `the region ends on ${joined.ended_on}: give a day up to then`)
}

/**
 * Records when a council belongs to a region. A period replaces those of this pair that it overlaps; one that ends as it begins
 * takes away the one that it falls in. Throws otherRegion where the council is in another region then.
 */
export async function saveMembership (
  act: Act, region: string, council_id: string, { from, to = null }: MembershipNew
): Promise<Saved<Membership>> {
  if (to !== null && to < from) throw broken('/to', `${to} is before ${from}: give a later day, or the same to say that it never was`)
  // The council's lock orders all who write its memberships; the exclusion constraint stands behind it.
  return await write(act, council_id, async ({ trx, record, announce }) => {
    const { code } = await trx.selectFrom('council').select('code').where('id', '=', council_id).executeTakeFirstOrThrow()
    const value = { region, council: code, from, to }
    const met = sql`m.region = ${region} and (m.period @> ${from}::date or m.period && daterange(${from}, ${to}))`
    const before = asChange(await listPeriods(trx, council_id, met))
    requireMatch(act, before[0] && etagOf({ region, council: code, ...before[0] }), { council_id, subject: `councils/${council_id}`, part: `/memberships/${region}` })
    const after = to === from ? [] : [{ from, to }]
    if (JSON.stringify(before) === JSON.stringify(after)) return { value, created: false }
    if (to !== from) await checkPeriod(trx, council_id, region, { from, to })
    await sql`delete from membership m where m.council_id = ${council_id} and ${met}`.execute(trx)
    if (to !== from) await sql`insert into membership (council_id, region, period) values (${council_id}, ${region}, daterange(${from}, ${to}))`.execute(trx)
    // What an editor or a reviewer may see goes by the region of the council.
    announce({ regions: [region], tokens: true })
    await record({ action: 'membership changed', subject: `councils/${council_id}`, changes: [{ pointer: `/memberships/${region}`, before, after }] })
    return { value, created: before.length === 0 }
  }, { also_ended: true })
}
