import { sql } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
import { type Act, write } from '../database/write.ts'
import { brokenAt, forbidden } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Fault, Handover, HandoverNew, LeadTerm } from '../wire-types.d.ts'
import { findTerm } from './queries.ts'
import { faultsOfTerm } from './save-lead-term.ts'
import { leadFrom, type Led, recordTerms, replaceTerms } from './terms.ts'

function faultsOfDay (on: string, { from, to }: LeadTerm, today: string): Fault[] {
  const faults = [
    ...on < today ? [`${on} has passed: give ${today} or later`] : [],
    ...on <= from ? [`the term begins on ${from}: give a later day`] : [],
    ...to !== null && on > to ? [`the term ends on ${to}: hand over by then`] : []
  ]
  return faults.map(detail => ({ pointer: '/on', detail }))
}

/**
 * Ends a council's term of a region on a day, and begins another's on the same: both or neither, so that the group is never without. The
 * other goes on where it leads already. Throws ruleBroken with all that stands in the way.
 */
export async function handOver (act: Act, own: Led, { to: code, on }: HandoverNew): Promise<Handover> {
  const { head_id } = own
  return await write(act, head_id, async tools => {
    const { trx } = tools
    const today = londonDay(act.now)
    const term = await findTerm(trx, head_id, own.council_id, today, today)
    // It may have been handed over while this waited.
    if (!term) throw forbidden('Your council does not lead the region today: ask those who do.')
    const faults = faultsOfDay(on, term, today)
    const council = await findCouncil(trx, code, act.now)
    if (!council) faults.push({ pointer: '/to', detail: `no council has the code ${code}` })
    else if (council.council_id === own.council_id) faults.push({ pointer: '/to', detail: 'is the council itself: name another' })
    else faults.push(...await faultsOfTerm(tools, { ...own, council_id: council.council_id }, on, '/to'))
    if (faults.length > 0 || !council) throw brokenAt(faults)

    const next = { ...own, council_id: council.council_id }
    const ends = await replaceTerms(tools, own, sql`l.period @> ${today}::date`, [{ from: term.from, to: on }])
    await recordTerms(tools, own, ends, await leadFrom(tools, next, on))
    return { ended: (await findTerm(trx, head_id, own.council_id, term.from, today))!, begun: (await findTerm(trx, head_id, next.council_id, on, today))! }
  })
}
