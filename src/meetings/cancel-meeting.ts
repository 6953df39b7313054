import { type Act, write } from '../database/write.ts'
import { meetingHeld } from '../errors.ts'
import type { Meeting, MeetingCancellation } from '../wire-types.d.ts'
import { holdMeeting, touchMeeting } from './held-meeting.ts'
import type { MeetingTarget } from './meeting-in-path.ts'
import { findMeeting, type Reader } from './queries.ts'

/** Calls a meeting off, for good: calendars go on showing it as called off. Throws meetingCancelled where it is, and meetingHeld where it was held. */
export async function cancelMeeting (act: Act, reader: Reader, target: MeetingTarget, { reason }: MeetingCancellation): Promise<Meeting> {
  const { head_id, id, region } = target
  return await write(act, head_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const before = await holdMeeting(tools, target, reader)
    if (before.status === 'held') throw meetingHeld()
    const [cancelled_wording] = await word({ reason }) as [Buffer]
    await trx.updateTable('meeting').set({ cancelled_at: now, cancelled_wording }).where('head_id', '=', head_id).where('id', '=', id).execute()
    await touchMeeting(tools, target, { anew: true })
    announce({ regions: [region] })
    await record({
      action: 'meeting cancelled',
      subject: `meetings/${id}`,
      changes: [
        { pointer: '/status', before: before.status, after: 'cancelled' },
        { pointer: '/reason', after: { wording: cancelled_wording.toString('hex') } }
      ]
    })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}
