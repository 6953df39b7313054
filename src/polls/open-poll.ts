import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, conflict, meetingCancelled, meetingNotBegun, notFound, pollClosed, voteCast } from '../errors.ts'
import type { MeetingTarget } from '../meetings/meeting-in-path.ts'
import { findMeeting } from '../meetings/queries.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Meeting, Poll, PollCode, PollNew, PollOpened } from '../wire-types.d.ts'
import { digestOfCode, makeCode } from './code.ts'
import type { PollCouncilTarget, PollTarget } from './poll-in-path.ts'
import { findPoll } from './queries.ts'

interface Councils {
  id: string
  code: string
}

/** Gives each of these councils a code of its own, in the place of one that it has. */
async function giveCodes ({ trx }: Write, head_id: string, poll_id: string, councils: Councils[]): Promise<PollCode[]> {
  const codes = councils.map(({ code }) => ({ council: code, code: makeCode() }))
  const digests = codes.map(({ code }) => digestOfCode(poll_id, code))
  const { rows: [given] } = await sql<{ against: string | null }>`
    select give_poll_codes(${head_id}, ${poll_id}, ${councils.map(({ id }) => id)}::uuid[], ${digests}::bytea[]) as against`.execute(trx)
  if (given!.against === 'closed') throw pollClosed()
  if (given!.against === 'voted') throw voteCast('The council has voted: it needs no other code.')
  return codes
}

async function presentIn ({ trx }: Write, head_id: string, meeting_id: string): Promise<Councils[]> {
  return await trx.selectFrom('meeting_attendance as a').innerJoin('council as c', 'c.id', 'a.council_id').select(['c.id', 'c.code'])
    .where('a.head_id', '=', head_id).where('a.meeting_id', '=', meeting_id).orderBy('c.code').execute()
}

/** The points to ask about. Throws ruleBroken with every fault. */
function pointsOf ({ points }: Meeting, asked: number[] = points): number[] {
  const faults = asked.flatMap((point, i) => {
    if (!points.includes(point)) return [{ pointer: `/points/${i}`, detail: `the meeting is not about point ${point}` }]
    return asked.indexOf(point) === i ? [] : [{ pointer: `/points/${i}`, detail: `${point} is given twice: give each once` }]
  })
  if (faults.length > 0) throw brokenAt(faults)
  return asked
}

/**
 * Opens a poll on points of a meeting, and gives each council that is there a code, shown this once. Throws pointAsked where one of them was
 * asked about already, meetingNotBegun before the day, and conflict where nobody is recorded as being there.
 */
export async function openPoll (act: Act, { head_id, id: meeting_id }: MeetingTarget, { points: asked }: PollNew): Promise<PollOpened> {
  return await write(act, head_id, async tools => {
    const { trx, now, record } = tools
    const today = londonDay(tools.act.now)
    const meeting = await findMeeting(trx, head_id, meeting_id, { caller: undefined, today })
    if (!meeting) throw notFound()
    if (meeting.status === 'cancelled') throw meetingCancelled()
    if (londonDay(new Date(meeting.starts_at)) > today) throw meetingNotBegun()
    const points = pointsOf(meeting, asked)
    const present = await presentIn(tools, head_id, meeting_id)
    if (present.length === 0) throw conflict('No council is recorded as being there: record who came first.')
    const id = uuidv7()
    await sql`select open_poll(${head_id}, ${id}, ${meeting_id}, ${points}::smallint[], ${now})`.execute(trx)
    const councils = await giveCodes(tools, head_id, id, present)
    await record({ action: 'poll opened', subject: `polls/${id}`, changes: [{ pointer: '', after: { meeting: meeting_id, points, codes: councils.length } }] })
    return { ...(await findPoll(trx, head_id, id))!, councils }
  })
}

/** Gives a council that came late, or has lost its code, another. Throws pollClosed, voteCast, and ruleBroken where it is not recorded as being there. */
export async function giveCode (act: Act, { head_id, id, asked_id, asked }: PollCouncilTarget): Promise<PollCode> {
  return await write(act, head_id, async tools => {
    const { trx, record } = tools
    const { meeting_id, closed_at } = await trx.selectFrom('poll').select(['meeting_id', 'closed_at']).where('head_id', '=', head_id).where('id', '=', id).executeTakeFirstOrThrow()
    if (closed_at !== null) throw pollClosed()
    const present = await presentIn(tools, head_id, meeting_id)
    if (!present.some(council => council.id === asked_id)) throw conflict(`${asked} is not recorded as being there: record that first.`)
    const [given] = await giveCodes(tools, head_id, id, [{ id: asked_id, code: asked }])
    await record({ action: 'poll code given', subject: `polls/${id}`, changes: [{ pointer: `/codes/${asked_id}`, after: 'given' }] })
    return given!
  })
}

/** Closes a poll for good: what was answered fewer than five times is gone from then on. Throws pollClosed where it is. */
export async function closePoll (act: Act, { head_id, id, region }: PollTarget): Promise<Poll> {
  return await write(act, head_id, async tools => {
    const { trx, now, record, announce } = tools
    const { rows: [closed] } = await sql<{ ok: boolean }>`select close_poll(${head_id}, ${id}, ${now}) as ok`.execute(trx)
    if (!closed!.ok) throw pollClosed()
    const poll = (await findPoll(trx, head_id, id))!
    announce({ regions: [region] })
    // What everybody may read is written down with it, so that nobody changes it unseen.
    await record({
      action: 'poll closed',
      subject: `polls/${id}`,
      changes: [{ pointer: '/closed_at', before: null, after: now }, { pointer: '/points', after: poll.points }]
    })
    return poll
  })
}
