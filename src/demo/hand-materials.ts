// London's workshop plan, and what the South West has made of it. What an earlier run left half done is finished.
import type { MaterialNew } from '../wire-types.d.ts'
import { type Client, of } from './client.ts'
import { heading, wrap } from './layout.ts'
import { standard } from './plan.ts'

interface Handing {
  london: Client
  south_west: Client
  /** The day, in London. */
  today: string
  print: (text?: string) => void
}

const plan: MaterialNew = {
  kind: 'workshop_plan',
  standard,
  title: 'Understanding users: a first workshop',
  summary: 'Two exercises for councils that have done no user research yet.',
  body: '## Before\n\nEach council brings **one** service, and somebody who runs it.\n\n## Exercise 1: who uses it?\n\nIn pairs, write down who uses the service, ' +
    'and who tries to and cannot.\n\n## Exercise 2: what do we know?\n\nFor each of these, say what you know and how you know it.\n',
  points: [1],
  minutes: 90,
  licence: 'CC-BY-4.0'
}

/** The material of that title, published; made where it is missing. */
async function publishOnce (lead: Client, region: string, material: MaterialNew): Promise<string> {
  const { data: { items } } = await lead.GET('/v1/materials', { params: { query: { region, q: material.title } } })
  const held = items[0] ?? (await lead.POST('/v1/regions/{region}/materials', { params: { path: { region } }, body: material })).data
  if (held.published_at === null) await lead.POST('/v1/materials/{id}/versions/{number}/publish', { params: { path: { id: held.id, number: 1 } } })
  return held.id
}

/** Hands a plan from group to group, as their leads do. */
export async function handMaterials ({ london, south_west, today, print }: Handing): Promise<void> {
  print(heading('Meanwhile: one group\'s workshop plan, and another\'s'))
  const first = await publishOnce(london, 'london', plan)
  const adapted = await publishOnce(south_west, 'south-west', {
    ...plan,
    title: 'Understanding users, for spread-out counties',
    body: plan.body.replace('In pairs, write', 'By video, in pairs, write').replace('**one** service', 'a service'),
    minutes: 120,
    adapted_from: { material: first, version: 1 }
  })
  const { data: { items: uses } } = await south_west.GET('/v1/materials/{id}/uses', of(adapted))
  if (uses.length === 0) {
    const would_change = 'Exercise 2 needs half an hour more, and examples of what counts as knowing.'
    await south_west.POST('/v1/materials/{id}/uses', { ...of(adapted), body: { region: 'south-west', version: 1, used_on: today, minutes_taken: 150, would_change } })
  }
  const { data: { hunks } } = await south_west.GET('/v1/materials/{id}/versions/{number}/differences', { params: { path: { id: adapted, number: 1 } } })
  print(wrap('London\'s lead publishes a workshop plan. The South West\'s adapts it, under its licence, and says after the workshop what it would change:'))
  for (const { change, text } of hunks.flatMap(({ lines }) => lines)) if (change !== 'same') print(wrap(`${change === 'added' ? '+' : '-'} ${text}`, '  '))
  print(wrap(`Its text, its line of descent and its uses: /materials/${adapted}`, '  '))
}
