import { sql } from 'kysely'
import { type Act, write, type Write } from '../database/write.ts'
import { broken, brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Fault, LeadTerm, LeadTermNew } from '../wire-types.d.ts'
import { findTerm } from './queries.ts'
import { type Led, listPeriods, recordTerms, replaceTerms } from './terms.ts'

/** What keeps a council from leading a region from a day on: neither is there yet, or one has ended. */
export async function faultsOfTerm ({ trx }: Write, { region, council_id }: Led, from: string, pointer: string): Promise<Fault[]> {
  const { code, started_on, ended_on } = await trx.selectFrom('council').select(['code', 'started_on', 'ended_on']).where('id', '=', council_id).executeTakeFirstOrThrow()
  const led = await trx.selectFrom('region').select('ended_on').where('id', '=', region).executeTakeFirstOrThrow()
  return [
    ...started_on && from < started_on ? [`${code} begins on ${started_on}: give that day or later`] : [],
    ...ended_on && from >= ended_on ? [`${code} ends on ${ended_on}, and its term with it`] : [],
    ...led.ended_on && from >= led.ended_on ? [`the region ends on ${led.ended_on}, and its terms with it`] : []
  ].map(detail => ({ pointer, detail }))
}

/** A term that never was, but for its days. */
async function describe ({ trx }: Write, { region, council_id }: Led, today: string): Promise<Omit<LeadTerm, 'from' | 'to'>> {
  const { rows: [council] } = await sql<Omit<LeadTerm, 'from' | 'to'>>`
    select ${region}::text as region, c.code as council, c.name, region_of(c.id, ${today}) is not distinct from ${region} as member
    from council c
    where c.id = ${council_id}`.execute(trx)
  return council!
}

/**
 * Records when a council leads a region, as memberships are recorded: a term replaces those of this council that it overlaps, and one that
 * ends as it begins takes away the one that it falls in. Any council may: a group is helped by leads of others.
 */
export async function saveLeadTerm (act: Act, led: Led, { from, to = null }: LeadTermNew): Promise<Saved<LeadTerm>> {
  const { head_id, region, council_id } = led
  if (to !== null && to < from) throw broken('/to', `${to} is before ${from}: give a later day, or the same to say that it never was`)
  return await write(act, head_id, async tools => {
    const { trx } = tools
    const today = londonDay(act.now)
    const met = sql`(l.period @> ${from}::date or l.period && daterange(${from}, ${to}))`
    const [first] = await listPeriods(tools, led, met)
    const held = first && await findTerm(trx, head_id, council_id, first.from, today)
    requireMatch(act, held && etagOf(held), { council_id: head_id, subject: `regions/${region}`, part: `/leads/${council_id}` })
    const faults = to === from ? [] : await faultsOfTerm(tools, led, from, '/from')
    if (faults.length > 0) throw brokenAt(faults)
    await recordTerms(tools, led, await replaceTerms(tools, led, met, to === from ? [] : [{ from, to }]))
    const value = await findTerm(trx, head_id, council_id, from, today)
    return { value: value ?? { ...await describe(tools, led, today), from, to }, created: !first }
  })
}
