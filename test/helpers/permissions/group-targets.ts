// Groups that are proposed, led and taken over.
import type { Target } from './targets.ts'
import { own } from './work-targets.ts'
import type { World } from './world.ts'

let count = 0

/** What Cornwall proposes, and would join itself. */
export function proposalTargets ({ must, secretOf, callers }: World): Target[] {
  const make = async (closed: boolean) => {
    const as = secretOf('editor of CON')
    const { id } = (await must('POST /v1/regions', { as, body: { name: 'A group', id: `group-${count++}`, councils: ['CON'], why: 'To meet' } })).body
    await must(`PUT /v1/proposals/${id}/councils/CON`, { as })
    if (closed) await must(`POST /v1/proposals/${id}/decline`, { as: callers.get('admin')!.secret, body: { reason: 'Not yet' } })
    return { params: { id, code: 'CON' } }
  }
  return [
    { label: 'proposed', state: 'proposed', facts: own, make: async () => await make(false) },
    { label: 'declined', state: 'closed', facts: own, make: async () => await make(true) }
  ]
}

const name = 'London'

/** London as it is led; dormant it began long ago and has not met since, though it is led. */
async function putLondon ({ must, callers }: World, started_on: string | null) {
  await must('PUT /v1/regions/london', { as: callers.get('admin')!.secret, body: { name, description: name, started_on } })
}

/** Nobody waits for an answer any more. */
async function answerAll ({ must, callers }: World) {
  const as = callers.get('admin')!.secret
  const { items } = (await must('GET /v1/regions/london/take-overs?limit=500', { as })).body as { items: { id: string, status: string }[] }
  for (const { id } of items.filter(({ status }) => status === 'asked')) {
    await must(`POST /v1/regions/london/take-over/${id}/decline`, { as, body: { reason: 'Not yet' } })
  }
}

/** London awake and at rest. */
export function ledTargets (world: World): Target[] {
  const facts = { region: 'london' }
  const of = (state: string, started_on: string | null): Target => ({
    label: `London, ${state}`,
    state,
    facts,
    make: async () => {
      await putLondon(world, started_on)
      await answerAll(world)
      return { params: { region: 'london' } }
    }
  })
  return [of('awake', null), of('dormant', '2016-07-01')]
}

/** Requests of Hackney's. */
export function takeOverTargets (world: World): Target[] {
  const { must, callers, secretOf } = world
  const make = async (closed: boolean) => {
    await putLondon(world, '2016-07-01')
    await answerAll(world)
    const { id } = (await must('POST /v1/regions/london/take-over', { as: secretOf('editor of HCK'), body: { why: 'We have time' } })).body
    if (closed) await must(`POST /v1/regions/london/take-over/${id}/decline`, { as: callers.get('admin')!.secret, body: { reason: 'Not yet' } })
    return { params: { region: 'london', id } }
  }
  const facts = { council: 'HCK', region: 'london' }
  return [
    { label: 'asked', state: 'asked', facts, make: async () => await make(false) },
    { label: 'declined', state: 'closed', facts, make: async () => await make(true) }
  ]
}

/** Groups that are there to be ended. */
export function endingTargets ({ must, callers }: World): Target[] {
  const as = callers.get('admin')!.secret
  const make = async (ended: boolean) => {
    const region = `ending-${count++}`
    await must(`PUT /v1/regions/${region}`, { as, body: { name: 'A group', description: 'A group', started_on: null } })
    if (ended) await must(`POST /v1/regions/${region}/end`, { as, body: { ended_on: '2026-11-01', followed_by: [], reason: 'Nobody came' } })
    return { params: { region }, facts: { region } }
  }
  return [
    { label: 'that goes on', state: 'running', facts: {}, make: async () => await make(false) },
    { label: 'that has ended', state: 'ended', facts: {}, make: async () => await make(true) }
  ]
}
