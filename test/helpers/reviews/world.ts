// What random callers do to reviews: each answer, and each review afterwards, is held against docs/reviews.md by way of model.ts.
import { isDeepStrictEqual } from 'node:util'
import type { Review, ReviewItem, Score } from '../../../src/wire-types.d.ts'
import type { Tester } from '../app.ts'
import { actOf, type Attempt } from './attempts.ts'
import { openCast } from './cast.ts'
import { cellOf, documented } from './document.ts'
import { type Act, asMeant, take } from './model.ts'
import { conflictOf, hasEnded, isOpen, laterBy, stateOf, unansweredIn, type World } from './register.ts'

const permutations = (n: number): number[][] => n === 0
  ? [[]]
  : permutations(n - 1).flatMap(one => Array.from({ length: n }, (_, i) => one.toSpliced(i, 0, n - 1)))

/** How reviews read, by their ids. */
type Reading = Record<string, { reviewer: string, state: string, conflict: string | null, due_on: string, overdue: boolean, unanswered: number }>

/** How often each action was answered how. */
export const tally = new Map<string, number>()

/** A world in which acts are tried. What it gives throws where anything is otherwise than the document says. */
export async function openWorld (tester: Tester, admin: string) {
  const { must, setNow, asService } = tester
  const cast = await openCast(tester, admin)
  const { services } = cast.world
  let world = cast.world
  const story: string[] = []

  /** Begins and submits another assessment of a service. */
  const beginAnother = async (service: number) =>
    world.assessments.push({ id: await cast.submit(service), service, status: 'submitted', reviewed: false, questions: [] }) - 1

  const send = async (act: Act) => {
    const { status, body: answer } = await cast.send(world, act)
    const type = status < 300 ? 'ok' : answer.type.replace('/problems/', '')
    const { do: action, by, ...details } = act
    story.push(`${world.today} ${by ? Object.values(by).join(' ') : 'nobody'}: ${action} ${JSON.stringify(details)}: ${status} ${type}`)
    tally.set(`${action}: ${type}`, (tally.get(`${action}: ${type}`) ?? 0) + 1)
    if (status >= 500) throw new Error('a fault of ours')
    if (type !== 'ok' && !documented.has(type)) throw new Error(`${type} is not documented`)
    return { ok: type === 'ok', type, id: answer?.id as string }
  }

  /** Takes an act in the model, as it was answered. */
  const follow = (world: World, act: Act, { id }: { id: string }) => {
    const expected = take(world, act)
    if (expected[0] !== 'ok') return expected
    if (act.do === 'volunteer' || act.do === 'invite') world.reviews.at(-1)!.id = id
    if (act.do === 'ask what must be answered') world.assessments[act.of]!.questions.splice(-1, 1, id)
    return expected
  }

  /** How the reviews of an assessment read. */
  const readReviews = async (of: number): Promise<Reading> => {
    const { items } = (await must(`GET /v1/assessments/${world.assessments[of]!.id}/reviews?limit=500`, { as: admin })).body
    return Object.fromEntries(items.map(({ id, reviewer_council, status, paused, conflict, due_on, overdue, unanswered }: ReviewItem) =>
      [id, { reviewer: cast.letterOf(reviewer_council), state: paused ? `${status}, paused` : status, conflict, due_on, overdue, unanswered }]))
  }

  /** How they should. */
  const reviewsIn = (world: World, of: number): Reading => Object.fromEntries(world.reviews.filter(one => one.of === of).map(review => {
    const { id, reviewer, conflict, due_on } = review
    const state = stateOf(world, review)
    const overdue = isOpen(state) && !state.includes('paused') && due_on < world.today
    return [id!, { reviewer, state, conflict, due_on, overdue, unanswered: unansweredIn(review) }]
  }))

  /** What acts write beside the states of reviews, as it reads and as it should. */
  const readBeside = async (acts: Act[]) => await Promise.all(acts.map(async act => {
    if ('point' in act) {
      const { points } = (await must(`GET /v1/reviews/${world.reviews[act.review]!.id}`, { as: admin })).body as Review
      return Object.fromEntries(points.map(({ point, recommendation, reply }) => [point, { recommends: recommendation !== null, replied: reply !== null }]))
    }
    if (act.do === 'say who shares a service') return (await must(`GET /v1/services/${services[act.service]!.id}`)).body.shared_with.map(cast.letterOf)
    if (act.do !== 'keep the register') return null
    const { ended_on, replaced_by } = (await must(`GET /v1/councils/${cast.codeOf(act.council)}`)).body
    return { ended_on, replaced_by: replaced_by.map(cast.letterOf).sort() }
  }))
  const besideIn = (world: World, acts: Act[]) => acts.map(act => {
    if ('point' in act) return world.reviews[act.review]!.points
    if (act.do === 'say who shares a service') return world.services[act.service]!.shared_with
    if (act.do !== 'keep the register') return null
    const { ended_on, replaced_by } = world.councils[act.council]!
    return { ended_on, replaced_by: replaced_by.toSorted() }
  })

  const requireAlike = (found: unknown, wanted: unknown, what: string) => {
    if (!isDeepStrictEqual(found, wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, but should be ${JSON.stringify(wanted)}`)
  }

  const everywhere = () => world.assessments.map((_, of) => of)
  /** The assessments whose reviews acts may move. */
  const movedBy = (acts: Act[]) => [...new Set(acts.flatMap(act => {
    if ('of' in act) return act.of
    return 'review' in act ? world.reviews[act.review]!.of : act.do === 'keep the register' ? everywhere() : []
  }))]

  const held = new Map<string, string>()
  /** Holds the reviews of an assessment, and how they came to be as they are, against the document. */
  const check = (reading: Reading, of: number, before: World, acts: Act[]) => {
    for (const [id, { reviewer, state }] of Object.entries(reading)) {
      const from = held.get(id) ?? 'none'
      held.set(id, state)
      if (world.assessments[of]!.status === 'published' && isOpen(state)) throw new Error(`${id} is ${state} after publication`)
      if (from === state) continue
      if (before.assessments[of]!.status === 'published') throw new Error(`${id} became ${state} after publication`)
      // Of several at once, the order that explains them has been found by the same table.
      if (acts.length > 1) continue
      if (state === 'completed' && conflictOf(before, of, reviewer)) throw new Error(`${id} was completed in conflict`)
      const by_date = from === 'released' ? 'its end is taken back' : 'a council ends'
      const action = !acts[0] || acts[0].do === 'keep the register' ? by_date : asMeant(acts[0]).do
      const cell = cellOf(action, from)
      if (cell !== state && !(cell === 'as without it' && isOpen(state))) throw new Error(`${id} went from ${from} to ${state} by: ${action}`)
    }
    requireAlike(reading, reviewsIn(world, of), `the reviews of assessment ${of}`)
  }

  /** What a region's progress says of its services, as opposed to what was published. */
  const checkProgress = async () => {
    const { services: counted, reviewed } = (await must(`GET /v1/regions/${cast.regionOf('home')}/progress?standard=lgdss-2016`)).body
    const latest = services.flatMap(({ council }, service) => {
      const published = world.assessments.filter(one => one.service === service && one.status === 'published')
      const newest = published.filter(one => published.every(other => one.published_on! >= other.published_on!)).at(-1)
      return newest && !hasEnded(world, council) ? [newest] : []
    })
    requireAlike({ counted, reviewed }, { counted: latest.length, reviewed: latest.filter(({ reviewed }) => reviewed).length }, 'progress')
  }

  const checkPublication = async (of: number) => {
    const { id, reviewed } = world.assessments[of]!
    const completed = world.reviews.filter(one => one.of === of && one.state === 'completed').length
    requireAlike(await asService(`select reviewed from assessment where id = '${id}'`), [{ reviewed }], `assessment ${of}`)
    const { reviews, scores } = (await must(`GET /v1/assessments/${id}`)).body
    requireAlike(reviews.length, completed, `completed reviews of ${of}`)
    requireAlike(scores.some(({ score }: Score) => score !== 4), false, `whether reviews changed the scores of ${of}`)
    requireAlike(reviewed, completed > 0, `whether ${of} is reviewed`)
    await checkProgress()
  }

  const doOne = async (act: Act) => {
    const before = structuredClone(world)
    const answer = await send(act)
    const expected = follow(world, act, answer)
    if (!expected.includes(answer.type)) throw new Error(`${act.do}: ${answer.type}, but should be ${expected.join(' or ')}`)
    for (const of of movedBy([act])) check(await readReviews(of), of, before, [act])
    requireAlike(await readBeside([act]), besideIn(world, [act]), 'what was written')
    if (act.do === 'publish' && answer.ok) await checkPublication(act.of)
  }

  /** Sends all at once; throws unless it all came as if they had been sent one after the other. Gives how many were not refused. */
  const doAtOnce = async (acts: Act[]) => {
    const before = world
    story.push(`at once, ${acts.length}:`)
    const answers = await Promise.all(acts.map(send))
    const reviews = await Promise.all(movedBy(acts).map(async of => [of, await readReviews(of)] as const))
    const beside = await readBeside(acts)
    const explains = (order: number[]) => {
      const after = structuredClone(before)
      const alike = order.every(i => (follow(after, acts[i]!, answers[i]!)[0] === 'ok') === answers[i]!.ok) &&
        reviews.every(([of, reading]) => isDeepStrictEqual(reading, reviewsIn(after, of))) && isDeepStrictEqual(beside, besideIn(after, acts))
      return alike ? [after] : []
    }
    const [explained] = permutations(acts.length).flatMap(explains)
    if (!explained) throw new Error(`no order explains it: ${JSON.stringify([...reviews, ...beside])}`)
    world = explained
    for (const [of, reading] of reviews) check(reading, of, before, acts)
    return answers.filter(({ ok }) => ok).length
  }

  const letDaysPass = async (days: number) => {
    const before = structuredClone(world)
    world.today = laterBy(world.today, days)
    story.push(`${world.today}`)
    setNow(`${world.today}T12:00:00.000Z`)
    for (const of of everywhere()) check(await readReviews(of), of, before, [])
  }

  const answerQuestions = async (of: number) => {
    const { id, service, questions } = world.assessments[of]!
    const { council } = services[service]!
    if (hasEnded(world, council)) return
    const as = cast.tokenOf({ role: 'editor', council })
    for (const question of questions.splice(0)) {
      await must(`POST /v1/assessments/${id}/comments`, { as, body: { body: 'Like this', reply_to: question } })
      await must(`POST /v1/comments/${question}/resolve`, { as })
    }
  }

  /** One attempt, or several at once. */
  const attempt = async (tried: Attempt[]) => {
    const [{ kind, pick, days }] = tried as [Attempt]
    if (tried.length === 1 && kind === 'let days pass') return await letDaysPass(days + 2)
    if (tried.length === 1 && kind === 'answer the questions') return await answerQuestions(pick % world.assessments.length)
    if (tried.length === 1 && kind === 'begin another') {
      if (world.assessments.length < 5 && !hasEnded(world, services[pick % 2]!.council)) await beginAnother(pick % 2)
      return
    }
    const acts = tried.map(one => actOf(world, one)).filter(act => act !== undefined)
    if (acts.length === 1) await doOne(acts[0]!)
    if (acts.length > 1) await doAtOnce(acts)
  }

  const finish = async () => {
    for (const [of, { status }] of world.assessments.entries()) if (status === 'published') await checkPublication(of)
  }

  /** Throws with all that came before, which is what one needs to see. */
  const tell = async <Told>(what: () => Promise<Told>) => {
    try {
      return await what()
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${story.join('\n')}`, { cause: error })
    }
  }

  return { world: () => world, beginAnother, attempt, doOne, doAtOnce, finish, tell }
}
