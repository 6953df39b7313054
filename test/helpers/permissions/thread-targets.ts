// Threads for the leads of all regions and for the members of one, by whoever may begin one, and the messages in them.
import type { Facts } from './expected.ts'
import type { Target } from './targets.ts'
import type { World } from './world.ts'

interface Begun {
  id: string
  messages: { id: string }[]
}

const members = { region: 'south-west' }
const body = { kind: 'question', title: 'Point 5 where forms are bought', body: 'How do you run the exercise there?', standard: 'lgdss-2016', points: [5] }

/** A thing of each thread. Dorset moved away after it had begun one: it sees that no more. */
function targetsOf ({ atFirst, must, secretOf }: World, what: (thread: Begun) => string): Target[] {
  const begun = (state: string, author: string, facts: Facts, begin: () => Promise<Begun>): Target =>
    ({ label: `begun by the ${author}`, state, facts: { ...facts, author }, make: async () => ({ params: { id: what(await begin()) } }) })
  const toLeads = (author: string) => begun('leads', author, { of_leads: true },
    async () => (await must('POST /v1/threads', { as: secretOf(author), body: { audience: 'leads', ...body } })).body)
  const post = async (author: string) => (await must('POST /v1/regions/south-west/threads', { as: secretOf(author), body })).body
  return [
    ...['lead of south-west from EXE', 'lead of london from CON', 'admin'].map(toLeads),
    ...['editor of CON', 'reviewer of DEV', 'lead of south-west from CON', 'lead of london from CON', 'admin'].map(author =>
      begun('members', author, members, async () => await post(author))),
    begun('members', 'reviewer of DOR', members, async () => await atFirst(async () => await post('reviewer of DOR')))
  ]
}

/** Threads. */
export const threadTargets = (world: World): Target[] => targetsOf(world, ({ id }) => id)

/** The messages that they were begun with. */
export const messageTargets = (world: World): Target[] => targetsOf(world, ({ messages }) => messages[0]!.id)
