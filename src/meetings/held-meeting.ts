// A meeting under its region's lock, as whoever changes it finds it.
import { sql } from 'kysely'
import type { Write } from '../database/write.ts'
import { meetingCancelled, notFound } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Meeting } from '../wire-types.d.ts'
import type { MeetingTarget } from './meeting-in-path.ts'
import { findMeeting, type Reader } from './queries.ts'

/** Gives it as its reader sees it. Throws stale where that is not what they believe, and meetingCancelled where it is called off. */
export async function holdMeeting ({ trx, act }: Write, { head_id, id }: MeetingTarget, reader: Reader): Promise<Meeting> {
  const held = await findMeeting(trx, head_id, id, reader)
  if (!held) throw notFound()
  requireMatch(act, etagOf(held), { council_id: head_id, subject: `meetings/${id}` })
  if (held.status === 'cancelled') throw meetingCancelled()
  return held
}

/** It has changed; `anew` says that calendars have to show it anew. */
export async function touchMeeting ({ trx, now }: Write, { head_id, id }: MeetingTarget, { anew = false } = {}): Promise<void> {
  await sql`
    update meeting
    set updated_at = greatest(${now}::timestamptz, updated_at + interval '1 millisecond'), sequence = sequence + ${anew ? 1 : 0}
    where head_id = ${head_id} and id = ${id}`.execute(trx)
}

/** The same, where it was held: somebody has recorded who came or what came of it. */
export async function touchHeld (tools: Write, { head_id, id }: MeetingTarget): Promise<void> {
  await sql`update meeting set held_at = coalesce(held_at, ${tools.now}) where head_id = ${head_id} and id = ${id}`.execute(tools.trx)
  await touchMeeting(tools, { head_id, id, region: '' })
}
