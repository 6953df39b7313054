// What a council and its peers work on, in every state: assessments and what hangs on them.
import type { Facts } from './expected.ts'
import type { Target } from './targets.ts'
import type { World } from './world.ts'

export const own = { council: 'CON', region: 'south-west' }
export const ended = { council: 'OLD', region: null, ended: true }

interface Kind {
  label: string
  state: string
  facts?: Facts
  assess: () => Promise<string>
}

/** What leads to an assessment in each state: by reviews of a council that moved away, too. */
function assessmentKinds ({ draft, move, review, supersede }: World): Kind[] {
  const submitted = async (council?: string) => {
    const id = await draft(council)
    await move(id, 'submit', council)
    return id
  }
  const reviewed = (to: 'invited' | 'accepted') => async () => {
    const id = await submitted()
    for (const council of ['DEV', 'DOR']) await review(id, council, to)
    return id
  }
  const then = (assess: () => Promise<string>, ...steps: ((id: string) => Promise<unknown>)[]) => async () => {
    const id = await assess()
    for (const step of steps) await step(id)
    return id
  }
  const published = then(submitted, async id => await move(id, 'publish'))
  const reviewing = ['DEV', 'DOR']
  return [
    { label: 'draft', state: 'draft', assess: draft },
    { label: 'withdrawn', state: 'withdrawn', facts: { reviewing }, assess: then(reviewed('accepted'), async id => await move(id, 'withdraw')) },
    { label: 'submitted', state: 'submitted', assess: submitted },
    { label: 'review invited', state: 'submitted', facts: { reviewing }, assess: reviewed('invited') },
    { label: 'review accepted', state: 'submitted', facts: { reviewing }, assess: reviewed('accepted') },
    { label: 'review completed', state: 'completed', assess: then(submitted, async id => await review(id, 'DOR', 'completed')) },
    { label: 'published', state: 'published', assess: published },
    { label: 'superseded', state: 'published', assess: then(published, supersede) },
    { label: 'draft of an ended council', state: 'draft', facts: ended, assess: async () => await draft('OLD') },
    { label: 'submitted by an ended council', state: 'submitted', facts: ended, assess: async () => await submitted('OLD') },
    { label: 'published by an ended council', state: 'published', facts: ended, assess: then(async () => await submitted('OLD'), async id => await move(id, 'publish', 'OLD')) }
  ]
}

/** A thing of Cornwall's, unless its facts say otherwise. */
export const targetOf = ({ label, state, facts }: Omit<Kind, 'assess'>, make: Target['make']): Target => ({ label, state, facts: { ...own, ...facts }, make })

/** Assessments. */
export function assessmentTargets (world: World): Target[] {
  return assessmentKinds(world).map(kind => targetOf(kind, async () => ({ params: { id: await world.atFirst(kind.assess), point: '8' } })))
}

/** Comments, by whoever may write one. */
export function commentTargets (world: World): Target[] {
  const { atFirst, draft, move, comment, review } = world
  const of = (label: string, state: string, author: string, more: Facts, upTo: (id: string) => Promise<unknown>, after?: (id: string) => Promise<unknown>) =>
    targetOf({ label: `${label}, by the ${author}`, state, facts: { ...more, author } }, async () => ({
      params: {
        id: await atFirst(async () => {
          const id = await draft(more.council)
          await upTo(id)
          const written = await comment(id, author)
          await after?.(id)
          return written
        })
      }
    }))
  const submit = async (id: string) => await move(id, 'submit')
  const accept = async (id: string) => {
    await submit(id)
    await review(id, 'DOR', 'accepted')
  }
  return [
    of('on a draft', 'draft', 'editor of CON', {}, async () => {}),
    of('on what was withdrawn', 'withdrawn', 'reviewer of DEV', {}, submit, async id => await move(id, 'withdraw')),
    ...['editor of CON', 'reviewer of CON', 'reviewer of DEV', 'lead of south-west from EXE'].map(author => of('on what is submitted', 'submitted', author, {}, submit)),
    of('on what is reviewed', 'submitted', 'reviewer of DOR', { reviewing: ['DOR'] }, accept),
    of('on what is published', 'published', 'reviewer of DEV', {}, submit, async id => await move(id, 'publish')),
    // Once published no review is open, and a council that moved away sees no more of what it wrote.
    of('on what is published', 'published', 'reviewer of DOR', {}, accept, async id => await move(id, 'publish')),
    of('on a draft of an ended council', 'draft', 'editor of OLD', ended, async () => {}),
    of('on what an ended council submitted', 'submitted', 'reviewer of DEV', ended, async id => await move(id, 'submit', 'OLD'))
  ]
}

/** Improvement actions. */
export function actionTargets (world: World): Target[] {
  const body = { action: 'Test more', owner_role: 'head of digital' }
  return assessmentKinds(world).filter(({ label }) => !label.startsWith('review') && label !== 'withdrawn').map(kind => targetOf(kind, async () => ({
    params: {
      id: await world.atFirst(async () => {
        const id = await kind.assess()
        const as = world.secretOf(`editor of ${kind.facts?.council ?? 'CON'}`)
        return (await world.must(`POST /v1/assessments/${id}/actions`, { as, body })).body.id
      })
    }
  })))
}
