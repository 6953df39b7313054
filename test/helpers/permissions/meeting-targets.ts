// Meetings and polls of two regions, in every state, and rounds.
import type { Target } from './targets.ts'
import type { World } from './world.ts'

const leads = { 'south-west': 'lead of south-west from EXE', london: 'lead of london from HCK' }
const members = { 'south-west': ['CON', 'DEV', 'EXE'], london: ['HCK', 'DOR'] }

type Region = keyof typeof leads

const regions = Object.keys(leads) as Region[]

let count = 0

/** A meeting of a region on the morning of a day; its id. Each is on a standard of its own: a point is asked about once a day. */
async function arrange ({ must, secretOf, callers }: World, region: Region, day: string): Promise<string> {
  const { id: _, ...standard } = (await must('GET /v1/standards/lgdss-2016')).body
  const id = `meetings-${count++}`
  await must(`PUT /v1/standards/${id}`, { as: callers.get('admin')!.secret, body: standard })
  const body = {
    title: 'Workshop', starts_at: `${day}T09:00:00Z`, ends_at: `${day}T15:00:00Z`, link: 'https://meet.example.org/1', standard: id, points: [8, 10], agenda: [{ title: 'Welcome' }]
  }
  return (await must(`POST /v1/regions/${region}/meetings`, { as: secretOf(leads[region]), body })).body.id
}

async function attend ({ must, secretOf }: World, region: Region, id: string): Promise<void> {
  await must(`PUT /v1/meetings/${id}/attendance`, { as: secretOf(leads[region]), body: { councils: members[region] } })
}

/** Meetings that are to be, have begun, were held, or were called off. */
export function meetingTargets (world: World): Target[] {
  const { must, secretOf } = world
  const makes: Record<string, (region: Region) => Promise<string>> = {
    arranged: async region => await arrange(world, region, '2026-12-04'),
    begun: async region => await arrange(world, region, '2026-11-15'),
    held: async region => {
      const id = await arrange(world, region, '2026-11-15')
      await attend(world, region, id)
      return id
    },
    cancelled: async region => {
      const id = await arrange(world, region, '2026-12-04')
      await must(`POST /v1/meetings/${id}/cancel`, { as: secretOf(leads[region]), body: { reason: 'Nobody can come' } })
      return id
    }
  }
  return Object.entries(makes).flatMap(([state, make]) => regions.map(region => ({
    label: `${state}, of ${region}`, state, facts: { region }, make: async () => ({ params: { id: await make(region), council: members[region][0]! } })
  })))
}

/** Actions of meetings. */
export function meetingActionTargets (world: World): Target[] {
  const { must, secretOf } = world
  return regions.map(region => ({
    label: `of ${region}`,
    state: 'answer',
    facts: { region },
    make: async () => {
      const id = await arrange(world, region, '2026-11-15')
      const { body } = await must(`PUT /v1/meetings/${id}/outcomes`, { as: secretOf(leads[region]), body: { actions: [{ text: 'Share the list' }] } })
      return { params: { id, action: body.actions[0].id } }
    }
  }))
}

/** Polls, with a code that has not voted. */
export function pollTargets (world: World): Target[] {
  const { must, secretOf } = world
  return ['open', 'closed'].flatMap(state => regions.map(region => ({
    label: `${state}, of ${region}`,
    state,
    facts: { region },
    make: async () => {
      const as = secretOf(leads[region])
      const meeting = await arrange(world, region, '2026-11-15')
      await attend(world, region, meeting)
      const { id, councils } = (await must(`POST /v1/meetings/${meeting}/polls`, { as, body: { points: [8] } })).body
      if (state === 'closed') await must(`POST /v1/polls/${id}/close`, { as })
      return { params: { id, code: members[region][0]!, ballot: councils.at(-1).code } }
    }
  })))
}

/** A round in which the South West takes part. */
export function roundTargets ({ must, secretOf }: World): Target[] {
  const body = { name: 'Testing with people', standard: 'lgdss-2016', points: [8] }
  return [{
    label: 'of the South West',
    state: 'answer',
    facts: { region: 'south-west' },
    make: async () => ({ params: { id: (await must('POST /v1/rounds', { as: secretOf(leads['south-west']), body })).body.id, region: 'south-west' } })
  }]
}
