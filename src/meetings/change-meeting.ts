import { type Act, type Change, write, type Write } from '../database/write.ts'
import { meetingHeld } from '../errors.ts'
import type { AgendaItemNew, Meeting, MeetingChange } from '../wire-types.d.ts'
import { momentOf } from './check-times.ts'
import { holdMeeting, touchMeeting } from './held-meeting.ts'
import type { MeetingTarget } from './meeting-in-path.ts'
import { findMeeting, type Reader } from './queries.ts'
import { agendaFact, checkMeeting, storeAgenda, storeLink, storePoints, wordAgenda } from './store-meeting.ts'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const hex = (digest: Buffer) => ({ wording: digest.toString('hex') })

/** An agenda as it was given, from what is shown of it. */
const givenAgenda = ({ agenda }: Meeting): AgendaItemNew[] =>
  agenda.map(({ title, minutes, material, version }) => ({ title, minutes, ...material !== null && { material: { material, version: version! } } }))

const asShown = ({ title, minutes = null, material }: AgendaItemNew): AgendaItemNew => ({ title, minutes, ...material && { material } })

/** A meeting with what is to be another of it. */
function changed (before: Meeting, { starts_at, ends_at, ...change }: MeetingChange) {
  const { title, about, place, link, round, standard, points } = before
  return {
    title,
    about,
    place,
    link,
    round,
    standard,
    ...change,
    points: [...change.points ?? points].sort((a, b) => a - b),
    agenda: change.agenda?.map(asShown) ?? givenAgenda(before),
    starts_at: starts_at === undefined ? before.starts_at : momentOf(starts_at),
    ends_at: ends_at === undefined ? before.ends_at : momentOf(ends_at)
  }
}

type Changed = ReturnType<typeof changed>

/** Texts that were worded anew, with what the history says of that. */
async function rewordMeeting (tools: Write, { head_id, id }: MeetingTarget, before: Meeting, after: Changed): Promise<Change[]> {
  const { trx, word } = tools
  const { title, place, about, agenda } = after
  const held = await trx.selectFrom('meeting').select(['wording', 'agenda_wording']).where('head_id', '=', head_id).where('id', '=', id).executeTakeFirstOrThrow()
  const changes: Change[] = []
  const texts = { ...held }
  if (!same([title, place, about], [before.title, before.place, before.about])) {
    texts.wording = (await word({ title, place, about }))[0]!
    changes.push({ pointer: '', before: hex(held.wording), after: hex(texts.wording) })
  }
  const agenda_before = givenAgenda(before)
  if (!same(agenda, agenda_before)) {
    texts.agenda_wording = await wordAgenda(tools, agenda)
    changes.push({ pointer: '/agenda', before: agendaFact(agenda_before, held.agenda_wording), after: agendaFact(agenda, texts.agenda_wording) })
  }
  if (changes.length > 0) await trx.updateTable('meeting').set(texts).where('head_id', '=', head_id).where('id', '=', id).execute()
  return changes
}

const facts = ['round', 'starts_at', 'ends_at', 'points'] as const

/**
 * Changes a meeting; what is left out stays. Throws ruleBroken with every fault, meetingCancelled, and meetingHeld where it would move
 * although it is recorded who came: they were asked as members of the region on that day.
 */
export async function changeMeeting (act: Act, reader: Reader, target: MeetingTarget, change: MeetingChange): Promise<Meeting> {
  const { head_id, id, region } = target
  return await write(act, head_id, async tools => {
    const { trx, record, announce } = tools
    const before = await holdMeeting(tools, target, reader)
    const after = changed(before, change)
    const moved = after.starts_at !== before.starts_at || after.ends_at !== before.ends_at
    if (moved && before.status === 'held') throw meetingHeld()
    const materials = await checkMeeting(tools, head_id, after)
    const changes: Change[] = facts.filter(name => !same(before[name], after[name])).map(name => ({ pointer: `/${name}`, before: before[name], after: after[name] }))
    const { starts_at, ends_at, round, points, standard } = after
    await trx.updateTable('meeting').set({ starts_at, ends_at, round_id: round }).where('head_id', '=', head_id).where('id', '=', id).execute()
    await storePoints(tools, head_id, id, standard, points)
    changes.push(...await rewordMeeting(tools, target, before, after))
    if (change.agenda) await storeAgenda(tools, head_id, id, after.agenda, materials)
    if (after.link !== before.link) changes.push(...await storeLink(tools, target, id, after.link ?? null))
    if (changes.length === 0) return before
    await touchMeeting(tools, target, { anew: true })
    announce({ regions: [region] })
    await record({ action: moved ? 'meeting moved' : 'meeting changed', subject: `meetings/${id}`, changes })
    return (await findMeeting(trx, head_id, id, reader))!
  })
}
