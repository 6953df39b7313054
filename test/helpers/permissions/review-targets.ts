// Reviews in every state, by a council of the region and by one that moved away.
import type { Facts } from './expected.ts'
import type { Target } from './targets.ts'
import { ended, targetOf } from './work-targets.ts'
import type { World } from './world.ts'

/** Reviews. */
export function reviewTargets (world: World): Target[] {
  const { atFirst, draft, move, review } = world
  type Upto = Parameters<typeof review>[2]
  const of = (state: string, council: string, to: Upto, { then, facts = {} }: { then?: 'withdraw' | 'publish', facts?: Facts } = {}) =>
    targetOf({ label: `${state}, of ${council}${facts.ended ? ', where the council has ended' : ''}`, state, facts: { ...facts, reviewing: [council] } }, async () => ({
      params: {
        point: '8',
        id: await atFirst(async () => {
          const assessment = await draft(facts.council)
          await move(assessment, 'submit', facts.council)
          const id = await review(assessment, council, to)
          if (to === 'accepted' && !facts.ended) {
            await world.must(`PUT /v1/reviews/${id}/points/8`, { as: world.secretOf(`reviewer of ${council}`), body: { recommendation: 'Test more' } })
          }
          if (then) await move(assessment, then)
          return id
        })
      }
    }))
  return [
    ...['DEV', 'DOR'].flatMap(council => [
      of('invited', council, 'invited'),
      of('accepted', council, 'accepted'),
      of('paused', council, 'accepted', { then: 'withdraw' }),
      of('completed', council, 'completed'),
      of('published', council, 'completed', { then: 'publish' })
    ]),
    of('closed', 'DEV', 'declined'),
    of('closed', 'DEV', 'accepted', { facts: ended })
  ]
}
