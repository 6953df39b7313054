import { sql } from 'kysely'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, regionEnded } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Fault, Region, RegionEnding } from '../wire-types.d.ts'
import { beginMemberships, endMemberships, listMemberships } from './move-members.ts'
import { findRegion } from './queries.ts'

/** What is wrong with the regions that are to follow one that ends on a day. */
async function faultsOfFollowers ({ trx }: Write, id: string, { ended_on, followed_by, move_members_to }: RegionEnding): Promise<Fault[]> {
  const rows = await trx.selectFrom('region').select(['id', 'ended_on']).where('id', 'in', ['', ...followed_by]).forShare().execute()
  const faults = followed_by.flatMap((follower, i): Fault[] => {
    const found = rows.find(row => row.id === follower)
    const pointer = `/followed_by/${i}`
    if (follower === id) return [{ pointer, detail: 'is the region itself: name those that follow it' }]
    if (!found) return [{ pointer, detail: `there is no region ${follower}` }]
    return found.ended_on !== null && found.ended_on <= ended_on ? [{ pointer, detail: `${follower} ends on ${found.ended_on}: name a region that goes on` }] : []
  })
  if (move_members_to !== undefined && !followed_by.includes(move_members_to)) {
    faults.push({ pointer: '/move_members_to', detail: 'is none of those that follow the region: name one of these' })
  }
  return faults
}

/** The memberships that run into a region's last day or begin after it, with the heads of their councils held. */
async function readMembers ({ trx, lock }: Write, id: string, day: string) {
  const condition = sql`m.region = ${id} and (upper_inf(m.period) or upper(m.period) > ${day}::date)`
  await lock([...new Set((await listMemberships({ trx }, condition)).map(({ council_id }) => council_id))])
  return await listMemberships({ trx }, condition)
}

/**
 * Ends a region on a day, and with it its memberships, which begin anew in a region that follows where that is asked for: their history
 * stays. Terms of leads end with it by themselves. Throws regionEnded, and ruleBroken with all that stands in the way.
 */
export async function endRegion (act: Act, { region: id, head_id }: { region: string, head_id: string }, ending: RegionEnding): Promise<Region> {
  const { ended_on, followed_by, reason, move_members_to } = ending
  return await write(act, head_id, async tools => {
    const { trx, word, record, announce } = tools
    const today = londonDay(act.now)
    const before = (await findRegion(trx, id, today))!
    requireMatch(act, etagOf(before), { council_id: head_id, subject: `regions/${id}` })
    if (before.ended_on) throw regionEnded(`It ends on ${before.ended_on} already.`)
    const faults = await faultsOfFollowers(tools, id, ending)
    if (before.started_on && ended_on <= before.started_on) faults.push({ pointer: '/ended_on', detail: `the region began on ${before.started_on}: give a later day` })
    if (faults.length > 0) throw brokenAt(faults)
    const [wording] = await word({ reason }) as [Buffer]
    // Whoever joins it meanwhile waits for this, or is waited for and moved with the others.
    await trx.updateTable('region').set({ ended_on, ending_wording: wording }).where('id', '=', id).execute()
    for (const follower of followed_by) await trx.insertInto('region_follower').values({ head_id, region: id, followed_by: follower }).execute()
    const held = await readMembers(tools, id, ended_on)
    await endMemberships(tools, held, ended_on)
    if (move_members_to) {
      await beginMemberships(tools, move_members_to, held.map(({ council_id, from, to }) => ({ council_id, from: from < ended_on ? ended_on : from, to })))
    }
    announce({ regions: [id, ...followed_by], tokens: true })
    await record({ action: 'region ended', subject: `regions/${id}`, changes: [{ pointer: '/ending', before: null, after: { ended_on, followed_by, wording: wording.toString('hex') } }] })
    return (await findRegion(trx, id, today))!
  })
}
