// A meeting that was held, with a poll, and one that is to come: recorded through the same API. What an earlier run left half done is finished.
import { londonDay } from '../plugins/clock.ts'
import type { Meeting } from '../wire-types.d.ts'
import { type Client, connect, of } from './client.ts'
import type { DemoClock } from './clock.ts'
import { demoCouncils } from './councils.ts'
import { count } from './layout.ts'
import { standard } from './plan.ts'

interface Holding {
  address: string
  clock: DemoClock
  lead: Client
  region: string
  print: (text?: string) => void
}

const day_ms = 24 * 60 * 60_000

const workshop = {
  title: 'Testing with people',
  about: 'What the last reviews have in common, and what to do about it.',
  place: 'A room of Bristol City Council',
  standard,
  points: [8, 10],
  agenda: [{ title: 'What the reviews say', minutes: 45 }, { title: 'Five people and a script', minutes: 90 }, { title: 'What each of us does next', minutes: 45 }]
}

const outcomes = {
  outcomes: 'All five test with people before each release, and lend each other their scripts.',
  actions: [{ text: 'Send round the script for testing with magnifiers', council: 'DEV' }]
}

/** What the councils say, one after another: how well it is understood, and how confident they are. */
const answers = [[4, 3], [3, 2], [4, 2], [3, 3], [5, 4], [2, 2]] as const

const codesIn = (region: string) => demoCouncils.filter(council => council.region === region).map(({ code }) => code)

/** The meeting of that title, if it was arranged by an earlier run. */
async function findMeeting (lead: Client, region: string, from: string, title?: string): Promise<string | undefined> {
  const { items } = (await lead.GET('/v1/regions/{region}/meetings', { params: { path: { region }, query: { from, limit: 500 } } })).data
  return items.find(meeting => title === undefined || meeting.title === title)?.id
}

/** A poll on both points: a run that was ended with one open has lost its codes, so that one is closed as it stands. */
async function poll ({ address, lead }: Holding, meeting: Meeting): Promise<void> {
  const [earlier] = meeting.polls
  if (earlier !== undefined) {
    const { closed_at } = (await lead.GET('/v1/polls/{id}', of(earlier))).data
    if (closed_at === null) await lead.POST('/v1/polls/{id}/close', of(earlier))
    return
  }
  const { id, councils } = (await lead.POST('/v1/meetings/{id}/polls', { ...of(meeting.id), body: {} })).data
  // Whoever sits there has a code, and no token.
  const room = connect(address)
  for (const [i, { code }] of councils.entries()) {
    const [understanding, confidence] = answers[i % answers.length]!
    const votes = workshop.points.map(point => ({ point, understanding, confidence }))
    await room.POST('/v1/polls/{id}/votes', { ...of(id), body: { code, votes } })
  }
  await lead.POST('/v1/polls/{id}/close', of(id))
}

/** Two months ago, so that the group is one that meets. */
async function holdWorkshop (holding: Holding): Promise<void> {
  const { clock, lead, region } = holding
  const held_on = londonDay(new Date(clock.now().getTime() - 60 * day_ms))
  clock.moveTo(`${held_on}T09:30:00Z`)
  const body = { ...workshop, starts_at: `${held_on}T10:00:00Z`, ends_at: `${held_on}T15:00:00Z` }
  const id = await findMeeting(lead, region, '2025-01-01', workshop.title) ??
    (await lead.POST('/v1/regions/{region}/meetings', { params: { path: { region } }, body })).data.id
  clock.moveTo(`${held_on}T14:00:00Z`)
  let { data: meeting } = await lead.GET('/v1/meetings/{id}', of(id))
  if (meeting.status === 'arranged') meeting = (await lead.PUT('/v1/meetings/{id}/attendance', { ...of(id), body: { councils: codesIn(region) } })).data
  await poll(holding, meeting)
  if (meeting.outcomes === null) await lead.PUT('/v1/meetings/{id}/outcomes', { ...of(id), body: outcomes })
  clock.backToPresent()
}

/** Holds one meeting of the region in the past, and arranges another a month from now unless one is to come. */
export async function holdMeetings (holding: Holding): Promise<void> {
  const { clock, lead, region, print } = holding
  await holdWorkshop(holding)
  const tomorrow = londonDay(new Date(clock.now().getTime() + day_ms))
  if (await findMeeting(lead, region, tomorrow) === undefined) {
    const day = londonDay(new Date(clock.now().getTime() + 30 * day_ms))
    const body = { ...workshop, title: 'The next workshop', about: null, starts_at: `${day}T10:00:00Z`, ends_at: `${day}T15:00:00Z`, points: [8, 12] }
    await lead.POST('/v1/regions/{region}/meetings', { params: { path: { region } }, body })
  }
  print(`  Meetings: one held two months ago with ${count(codesIn(region).length, 'council')} and a poll, one to come; /meetings has calendars`)
}
