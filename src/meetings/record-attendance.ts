import { sql } from 'kysely'
import { asAlias } from '../councils/queries.ts'
import { type Act, write } from '../database/write.ts'
import { brokenAt, meetingNotBegun } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Trx } from '../plugins/database.ts'
import type { Fault, Meeting, MeetingAttendanceNew } from '../wire-types.d.ts'
import { holdMeeting, touchHeld } from './held-meeting.ts'
import type { MeetingTarget } from './meeting-in-path.ts'
import { findMeeting, type Reader } from './queries.ts'

interface Named {
  council_id: string | null
  code: string | null
  member: boolean | null
}

/** The councils that these codes name, in their order, and whether they belonged to the region on a day. */
export async function findMembers (trx: Trx, codes: string[], region: string, day: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select c.id as council_id, c.code, region_of(c.id, ${day}) = ${region} as member
    from unnest(${codes.map(asAlias)}::text[]) with ordinality as given (alias, place)
    left join council_alias a on a.alias = given.alias
    left join council c on c.id = a.council_id
    order by given.place`.execute(trx)
  return rows
}

/** What is wrong with a code, if anything is. */
export function faultOfMember (code: string, found: Named, day: string, pointer: string): Fault | undefined {
  if (found.council_id === null) return { pointer, detail: `no council has the code ${code}` }
  if (!found.member) return { pointer, detail: `${found.code} was no member of the region on ${day}` }
}

/** Records which councils came: members of the region on that day. Throws ruleBroken with every fault, and meetingNotBegun before the day. */
export async function recordAttendance (act: Act, reader: Reader, target: MeetingTarget, { councils }: MeetingAttendanceNew): Promise<Meeting> {
  const { head_id, id, region } = target
  return await write(act, head_id, async tools => {
    const { trx, record, announce } = tools
    const before = await holdMeeting(tools, target, reader)
    const day = londonDay(new Date(before.starts_at))
    if (day > londonDay(tools.act.now)) throw meetingNotBegun(`It is on ${day}: who came is recorded from then on.`)
    const found = await findMembers(trx, councils, region, day)
    const ids = found.map(({ council_id }) => council_id)
    const faults = found.map((one, i) => ids.indexOf(one.council_id) < i && one.council_id !== null
      ? { pointer: `/councils/${i}`, detail: `${one.code} is given twice: give each once` }
      : faultOfMember(councils[i]!, one, day, `/councils/${i}`)).filter(fault => fault !== undefined)
    if (faults.length > 0) throw brokenAt(faults)
    const after = found.map(({ code }) => code!).sort()
    if (before.status === 'held' && JSON.stringify(after) === JSON.stringify([...before.attendance].sort())) return before
    await sql`delete from meeting_attendance where head_id = ${head_id} and meeting_id = ${id} and council_id <> all(${ids}::uuid[])`.execute(trx)
    await sql`
      insert into meeting_attendance (head_id, meeting_id, council_id)
      select ${head_id}, ${id}, council from unnest(${ids}::uuid[]) council
      on conflict on constraint meeting_attendance_pkey do nothing`.execute(trx)
    await touchHeld(tools, target)
    announce({ regions: [region] })
    await record({
      action: before.status === 'held' ? 'attendance changed' : 'meeting held',
      subject: `meetings/${id}`,
      changes: [{ pointer: '/attendance', before: before.attendance, after }]
    })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}
