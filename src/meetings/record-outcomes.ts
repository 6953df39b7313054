import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, type Change, write, type Write } from '../database/write.ts'
import { brokenAt, meetingNotBegun } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Fault, Meeting, MeetingActionNew, MeetingOutcomesNew } from '../wire-types.d.ts'
import { holdMeeting, touchHeld, touchMeeting } from './held-meeting.ts'
import type { MeetingActionTarget, MeetingTarget } from './meeting-in-path.ts'
import { findMeeting, type Reader } from './queries.ts'
import { faultOfMember, findMembers } from './record-attendance.ts'

const hex = (digest: Buffer) => ({ wording: digest.toString('hex') })

/** The councils that are to do something, by their places. Throws ruleBroken with every fault. */
async function checkActions ({ trx }: Write, { region }: MeetingTarget, before: Meeting, actions: MeetingActionNew[]) {
  const day = londonDay(new Date(before.starts_at))
  const councils = await findMembers(trx, actions.map(({ council }) => council ?? ''), region, day)
  const known = new Set(before.actions.map(({ id }) => id))
  const faults = actions.flatMap(({ id, council, due_on }, i): (Fault | undefined)[] => [
    id !== undefined && !known.has(id) ? { pointer: `/actions/${i}/id`, detail: 'is no action of this meeting: leave the id of a new one out' } : undefined,
    id !== undefined && actions.findIndex(one => one.id === id) < i ? { pointer: `/actions/${i}/id`, detail: 'is given twice: give each once' } : undefined,
    council != null ? faultOfMember(council, councils[i]!, day, `/actions/${i}/council`) : undefined,
    due_on != null && due_on < day ? { pointer: `/actions/${i}/due_on`, detail: `is before the meeting, which was on ${day}` } : undefined
  ]).filter(fault => fault !== undefined)
  if (faults.length > 0) throw brokenAt(faults)
  return councils
}

/** Writes the actions down in the place of those that are there: what is the same stays, with whether it is done. */
async function storeActions (tools: Write, target: MeetingTarget, before: Meeting, actions: MeetingActionNew[]): Promise<Change[]> {
  const { trx, word } = tools
  const { head_id, id: meeting_id } = target
  const councils = await checkActions(tools, target, before, actions)
  const held = await trx.selectFrom('meeting_action').select(['id', 'wording']).where('head_id', '=', head_id).where('meeting_id', '=', meeting_id).execute()
  const wordings = new Map(held.map(({ id, wording }) => [id, wording]))
  const changes: Change[] = []
  const kept: string[] = []
  for (const [place, { id = uuidv7(), text, due_on = null }] of actions.entries()) {
    const earlier = before.actions.find(one => one.id === id)
    const { council_id, code } = councils[place]!
    const wording = earlier?.text === text ? wordings.get(id)! : (await word({ text }))[0]!
    await trx.insertInto('meeting_action').values({ head_id, id, meeting_id, place, council_id, wording, due_on })
      .onConflict(conflict => conflict.constraint('meeting_action_pkey').doUpdateSet({ place, council_id, wording, due_on })).execute()
    kept.push(id)
    const same = earlier && earlier.text === text && earlier.council === code && earlier.due_on === due_on
    if (same) continue
    const fact = (digest: Buffer, council: string | null, day: string | null) => ({ council, due_on: day, ...hex(digest) })
    changes.push({
      pointer: `/actions/${id}`, ...earlier && { before: fact(wordings.get(id)!, earlier.council, earlier.due_on) }, after: fact(wording, code, due_on)
    })
  }
  for (const { id, wording } of held) if (!kept.includes(id)) changes.push({ pointer: `/actions/${id}`, before: hex(wording) })
  await sql`delete from meeting_action where head_id = ${head_id} and meeting_id = ${meeting_id} and id <> all(${kept}::uuid[])`.execute(trx)
  const order = (ids: string[]) => ids.filter(id => before.actions.some(one => one.id === id) && kept.includes(id)).join()
  if (order(kept) !== order(before.actions.map(({ id }) => id))) changes.push({ pointer: '/actions', after: kept })
  return changes
}

/** Writes down what came of a meeting. Throws ruleBroken with every fault, and meetingNotBegun before it has begun. */
export async function recordOutcomes (act: Act, reader: Reader, target: MeetingTarget, { outcomes = null, actions }: MeetingOutcomesNew): Promise<Meeting> {
  const { head_id, id, region } = target
  return await write(act, head_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const before = await holdMeeting(tools, target, reader)
    if (before.starts_at > now) throw meetingNotBegun(`It begins at ${before.starts_at}: what came of it is recorded afterwards.`)
    const changes = await storeActions(tools, target, before, actions)
    if (outcomes !== before.outcomes) {
      const held = await trx.selectFrom('meeting').select('outcomes_wording').where('head_id', '=', head_id).where('id', '=', id).executeTakeFirstOrThrow()
      const outcomes_wording = outcomes === null ? null : (await word({ outcomes }))[0]!
      await trx.updateTable('meeting').set({ outcomes_wording }).where('head_id', '=', head_id).where('id', '=', id).execute()
      changes.push({ pointer: '/outcomes', ...held.outcomes_wording && { before: hex(held.outcomes_wording) }, after: outcomes_wording && hex(outcomes_wording) })
    }
    if (changes.length === 0) return before
    await touchHeld(tools, target)
    announce({ regions: [region] })
    await record({ action: before.status === 'held' ? 'outcomes recorded' : 'meeting held', subject: `meetings/${id}`, changes })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}

/** Says that an action is done, or that it is not. */
export async function settleAction (act: Act, reader: Reader, target: MeetingActionTarget, done: boolean): Promise<Meeting> {
  const { head_id, id, region, action } = target
  return await write(act, head_id, async tools => {
    const { trx, now, record, announce } = tools
    const before = await holdMeeting(tools, target, reader)
    const held = before.actions.find(one => one.id === action)
    if (!held || (held.done_at !== null) === done) return before
    const done_at = done ? now : null
    await trx.updateTable('meeting_action').set({ done_at }).where('head_id', '=', head_id).where('id', '=', action).execute()
    await touchMeeting(tools, target)
    announce({ regions: [region] })
    await record({
      action: done ? 'meeting action done' : 'meeting action reopened',
      subject: `meetings/${id}`,
      changes: [{ pointer: `/actions/${action}/done_at`, before: held.done_at, after: done_at }]
    })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}
