// The councils that random callers act among, and what has been done there: each answer, and each review afterwards, is held against
// docs/reviews.md by way of review-model.ts.
import { isDeepStrictEqual } from 'node:util'
import type { Review, ReviewItem } from '../../src/wire-types.d.ts'
import type { Tester } from './app.ts'
import { actOf, type Attempt, callers, cast } from './review-attempts.ts'
import {
  type Act, asMeant, type Caller, cellOf, conflictOf, documented, hasEnded, isOpen, laterBy, stateOf, take, unansweredIn, type World
} from './review-model.ts'
import { addService, begin, sheetOf } from './story.ts'

const first_day = '2026-06-15'
const permutations = (n: number): number[][] => n === 0
  ? [[]]
  : permutations(n - 1).flatMap(one => Array.from({ length: n }, (_, i) => one.toSpliced(i, 0, n - 1)))

let worlds = 0
/** How often each action was answered how. */
export const tally = new Map<string, number>()

/** Councils of their own in regions of their own, and what has been done among them. */
export async function openWorld ({ call, must, token, setNow, asService }: Tester, admin: string) {
  const run = `q${worlds++}`
  const codeOf = (council: string) => `${run}${council}`.toUpperCase()
  const letterOf = (code: string) => code.slice(-1)
  const regionOf = (region: string) => `${run}-${region}`
  const tokens = new Map<string, string>()
  const tokenOf = (by: Caller | undefined) => by?.role === 'admin' ? admin : tokens.get(JSON.stringify(by))
  const register = (council: string, { ended_on, replaced_by }: { ended_on?: string | null, replaced_by: string[] }) => {
    const { type, county } = cast[council]!
    return { name: council, type, nation: 'England', county: county ? codeOf(county) : null, ended_on: ended_on ?? null, replaced_by: replaced_by.map(codeOf) }
  }

  setNow(`${first_day}T12:00:00.000Z`)
  for (const region of ['home', 'away']) await must(`PUT /v1/regions/${regionOf(region)}`, { as: admin, body: { name: region, description: region, started_on: null } })
  for (const [council, { region, replaced_by = [] }] of Object.entries(cast)) {
    await must(`PUT /v1/councils/${codeOf(council)}`, { as: admin, body: register(council, { replaced_by }) })
    await must(`PUT /v1/regions/${regionOf(region)}/councils/${codeOf(council)}`, { as: admin, body: { from: '2016-10-01' } })
  }
  // While all councils are there: one that has ended is given no token.
  for (const by of callers) {
    if (!by || by.role === 'admin') continue
    const { role, council, region } = by
    tokens.set(JSON.stringify(by), await token({ role, ...council && { council: codeOf(council) }, ...region && { region: regionOf(region) } }))
  }
  const services = [
    { id: await addService(must, admin, 'Report a missed bin', codeOf('A')), council: 'A', shared_with: ['W'] },
    { id: await addService(must, admin, 'Find a library', codeOf('C')), council: 'C', shared_with: [] }
  ]
  await must(`PATCH /v1/services/${services[0]!.id}`, { as: admin, body: { shared_with: [codeOf('W')] } })
  let world: World = {
    today: first_day,
    councils: Object.fromEntries(Object.entries(cast).map(([council, part]) => [council, { replaced_by: [], ...part, ended_on: null }])),
    interests: [],
    services,
    assessments: [],
    reviews: []
  }
  const story: string[] = []

  /** Begins and submits another assessment of a service. */
  const beginAnother = async (service: number) => {
    const id = await begin(must, admin, services[service]!.id)
    await must(`PUT /v1/assessments/${id}/scores`, { as: admin, body: sheetOf(4) })
    await must(`POST /v1/assessments/${id}/submit`, { as: admin })
    return world.assessments.push({ id, service, status: 'submitted', reviewed: false, questions: [] }) - 1
  }

  const requestOf = (act: Act): [string, object?] => {
    const review = 'review' in act ? `/v1/reviews/${world.reviews[act.review]!.id}` : ''
    const assessment = 'of' in act ? `/v1/assessments/${world.assessments[act.of]!.id}` : ''
    switch (act.do) {
      case 'invite nobody': return [`POST ${assessment}/reviews`]
      case 'volunteer': return [`POST ${assessment}/reviews`, { due_on: act.due_on }]
      case 'invite': return [`POST ${assessment}/reviews`, { reviewer_council: codeOf(act.council), due_on: act.due_on }]
      case 'accept': case 'decline': case 'release': return [`POST ${review}/${act.do}`]
      case 'complete': return [`POST ${review}/complete`, { outcome: 'agree', summary: 'A fair account' }]
      case 'set another day': return [`PATCH ${review}`, { due_on: act.due_on }]
      case 'score a point': return [`PUT ${review}/points/${act.point}`, { score: act.score, ...act.recommends && { recommendation: 'Do more' } }]
      case 'clear a point': return [`DELETE ${review}/points/${act.point}`]
      case 'reply': return [`PUT ${review}/points/${act.point}/reply`, { accept: act.accept, ...act.reason && { reason: 'It is so' } }]
      case 'withdraw': return [`POST ${assessment}/withdraw`]
      case 'submit again': return [`POST ${assessment}/submit`]
      case 'publish': return [`POST ${assessment}/publish?accept_open=${act.accept_open}`]
      case 'ask what must be answered': return [`POST ${assessment}/comments`, { body: 'How so?', must_answer: true }]
      case 'declare an interest': return [`POST /v1/councils/${codeOf(act.council)}/interests`, { council: codeOf(act.other), reason: 'They own a company together' }]
      case 'say who shares a service': return [`PATCH /v1/services/${services[act.service]!.id}`, { shared_with: act.shared_with.map(codeOf) }]
      case 'keep the register': return [`PUT /v1/councils/${codeOf(act.council)}`, register(act.council, act)]
    }
  }

  const send = async (act: Act) => {
    const [line, body] = requestOf(act)
    const { status, body: answer } = await call(line, { as: tokenOf(act.by), body })
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

  type Reading = Record<string, { reviewer: string, state: string, conflict: string | null, due_on: string, overdue: boolean, unanswered: number }>

  /** How the reviews of an assessment read. */
  const readReviews = async (of: number): Promise<Reading> => {
    const { items } = (await must(`GET /v1/assessments/${world.assessments[of]!.id}/reviews?limit=500`, { as: admin })).body
    return Object.fromEntries(items.map(({ id, reviewer_council, status, paused, conflict, due_on, overdue, unanswered }: ReviewItem) =>
      [id, { reviewer: letterOf(reviewer_council), state: paused ? `${status}, paused` : status, conflict, due_on, overdue, unanswered }]))
  }

  /** How they should. */
  const reviewsIn = (world: World, of: number): Reading => Object.fromEntries(world.reviews.filter(one => one.of === of).map(review => {
    const { id, reviewer, conflict, due_on } = review
    const state = stateOf(world, review)
    const overdue = isOpen(state) && !state.includes('paused') && due_on < world.today
    return [id!, { reviewer, state, conflict, due_on, overdue, unanswered: review.state === 'completed' ? unansweredIn(review) : 0 }]
  }))

  /** What acts write beside the states of reviews, as it reads and as it should. */
  const readBeside = async (acts: Act[]) => await Promise.all(acts.map(async act => {
    if ('point' in act) {
      const { points } = (await must(`GET /v1/reviews/${world.reviews[act.review]!.id}`, { as: admin })).body as Review
      return Object.fromEntries(points.map(({ point, recommendation, reply }) => [point, { recommends: recommendation !== null, replied: reply !== null }]))
    }
    if (act.do === 'say who shares a service') return (await must(`GET /v1/services/${services[act.service]!.id}`)).body.shared_with.map(letterOf)
    if (act.do !== 'keep the register') return null
    const { ended_on, replaced_by } = (await must(`GET /v1/councils/${codeOf(act.council)}`)).body
    return { ended_on, replaced_by: replaced_by.map(letterOf).sort() }
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
    const { services: counted, reviewed } = (await must(`GET /v1/regions/${regionOf('home')}/progress?standard=lgdss-2016`)).body
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
    requireAlike((await must(`GET /v1/assessments/${id}`)).body.reviews.length, completed, `completed reviews of ${of}`)
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
    const as = tokenOf({ role: 'editor', council })
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
