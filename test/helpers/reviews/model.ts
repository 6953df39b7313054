// Peer review as docs/reviews.md has it: what each action comes to, by the document's own tables and by a register kept here,
// without a look at the code or the database.
import { makeWorkingDays } from '../../../src/plugins/working-days.ts'
import { cellOf, quoted, who_may } from './document.ts'
import { assessedIn, type Caller, comesOf, conflictOf, daysBetween, hasEnded, isOpen, laterBy, regionOf, type Review, stateOf, unansweredIn, type World } from './register.ts'

interface OnAssessment { of: number }
interface OnReview { review: number }

/** An action by a caller, who is undefined without a token. */
export type Act = { by: Caller | undefined } & (
  | { do: 'volunteer', due_on: string } & OnAssessment
  | { do: 'invite', council: string, due_on: string } & OnAssessment
  | { do: 'invite nobody' } & OnAssessment
  | { do: 'accept' | 'decline' | 'release' | 'complete' } & OnReview
  | { do: 'set another day', due_on: string } & OnReview
  | { do: 'score a point', point: number, score: number | undefined, recommends: boolean } & OnReview
  | { do: 'clear a point', point: number } & OnReview
  | { do: 'reply', point: number, accept: boolean, reason: boolean } & OnReview
  | { do: 'withdraw' | 'submit again' } & OnAssessment
  | { do: 'ask what must be answered' } & OnAssessment
  | { do: 'publish', accept_open: boolean } & OnAssessment
  | { do: 'declare an interest', council: string, other: string }
  | { do: 'say who shares a service', service: number, shared_with: string[] }
  | { do: 'keep the register', council: string, ended_on: string | null, replaced_by: string[] }
)

/** What is said of a caller for whom the action is not. */
const strangers = ['forbidden', 'not-found', 'council-ended']
const ok = ['ok']
const working_days = makeWorkingDays()

/**
 * Takes an action and changes the world by it. Gives 'ok', or the types of problem that it may be refused with, none of which
 * changes anything but the mark of a conflict.
 */
export function take (world: World, given: Act): string[] {
  const act = asMeant(given)
  const { by } = act
  if (!by) return ['token-missing']
  if (!who_may.get(act.do === 'invite nobody' ? 'invite' : act.do)![0]!.includes(by.role)) return strangers
  if (!isConcerned(world, act, by)) return strangers
  // What is not there comes before all that could be said against it.
  if ((act.do === 'clear a point' || act.do === 'reply') && !(act.point in world.reviews[act.review]!.points)) return ['not-found']
  if ([by.council, writtenBy(world, act)].some(code => code && hasEnded(world, code))) return ['council-ended']
  switch (act.do) {
    case 'volunteer': return offer(world, act, by.council!)
    case 'invite nobody': return ['rule-broken']
    case 'invite': return offer(world, act, act.council)
    case 'accept': case 'decline': case 'release': case 'complete': case 'set another day':
    case 'score a point': case 'clear a point': case 'reply': return takeOnReview(world, act, world.reviews[act.review]!)
    case 'withdraw': case 'submit again': case 'publish': return moveAssessment(world, act)
    case 'ask what must be answered':
      world.assessments[act.of]!.questions.push('')
      return ok
    case 'declare an interest':
      if (act.council === act.other) return ['rule-broken']
      if (world.interests.some(([one, other]) => one === act.council && other === act.other)) return ['already-exists']
      world.interests.push([act.council, act.other])
      return ok
    case 'say who shares a service':
      if (act.shared_with.includes(world.services[act.service]!.council)) return ['rule-broken']
      world.services[act.service]!.shared_with = act.shared_with
      return ok
    case 'keep the register': {
      const before = world.councils[act.council]!
      world.councils[act.council] = { ...before, ended_on: act.ended_on, replaced_by: act.replaced_by }
      if (!comesOf(world, act.council, act.council)) return ok
      world.councils[act.council] = before
      return ['rule-broken']
    }
  }
}

/** The council that an action writes for; the register is nobody's. */
function writtenBy (world: World, act: Act): string | undefined {
  if ('of' in act) return assessedIn(world, act.of)
  if ('review' in act) return assessedIn(world, world.reviews[act.review]!.of)
  if (act.do === 'declare an interest') return act.council
  if (act.do === 'say who shares a service') return world.services[act.service]!.council
}

/** Volunteering and inviting are one operation: what it is asked to do depends on who asks. */
export function asMeant (act: Act): Act {
  const { role, council } = act.by ?? {}
  if (act.do === 'volunteer' && (role === 'lead' || role === 'admin')) return { do: 'invite nobody', by: act.by, of: act.of }
  if (act.do === 'invite' && role === 'reviewer' && act.council === council) return { ...act, do: 'volunteer' }
  return act
}

/** Whether the action is on what is the caller's to act on, and visible to it. */
function isConcerned (world: World, act: Act, { role, council, region }: Caller): boolean {
  if (role === 'admin') return true
  if (act.do === 'declare an interest') return act.council === council || (role === 'lead' && regionOf(world, act.council) === region)
  const owner = writtenBy(world, act)
  if (owner === undefined) return false
  if (role === 'editor') return owner === council
  const of_region = regionOf(world, owner) !== undefined && regionOf(world, owner) === (region ?? regionOf(world, council!))
  if ('review' in act) return role === 'lead' ? of_region : world.reviews[act.review]!.reviewer === council
  if (!('of' in act)) return false
  if (world.assessments[act.of]!.status === 'draft' && (role === 'lead' || owner !== council)) return false
  if (act.do !== 'ask what must be answered' || role === 'lead') return of_region || (role === 'reviewer' && owner === council)
  const standing = world.reviews.filter(one => one.of === act.of && one.reviewer === council && one.conflict === null)
  return standing.some(one => ['accepted', 'completed'].includes(stateOf(world, one)))
}

const refusalIn = (cell: string, conflict = '') => cell.startsWith('`') ? quoted(cell)[0]!.replace('…', conflict) : undefined
const after = (cell: string, state: string) => cell === 'stays' ? state : cell

function offer (world: World, { do: action, of, due_on }: Extract<Act, { due_on: string } & OnAssessment>, reviewer: string): string[] {
  const conflict = conflictOf(world, of, reviewer)
  const standing = world.reviews.find(one => one.of === of && one.reviewer === reviewer && !['declined', 'released'].includes(one.state))
  const state = standing ? stateOf(world, standing) : 'none'
  const faults = [
    ...conflict ? [refusalIn(cellOf('volunteer or invite, in conflict', state), conflict)!] : [],
    ...hasEnded(world, reviewer) || world.councils[reviewer]!.region !== world.councils[assessedIn(world, of)]!.region ? ['rule-broken'] : []
  ]
  if (conflict && faults.length === 1) return faults
  if (world.assessments[of]!.status !== 'submitted') return [...faults, refusalIn(cellOf('volunteer or invite, not submitted', state))!]
  const cell = cellOf(action, state)
  if (due_on < world.today) faults.push('rule-broken')
  const refusal = refusalIn(cell)
  if (refusal) faults.push(refusal)
  if (faults.length > 0) return faults
  world.reviews.push({ of, reviewer, state: cell, conflict: null, due_on, points: {} })
  return ok
}

/** The row of the state table that says what an action on a review comes to. */
function rowOf (world: World, act: Extract<Act, OnReview>, conflict: string | undefined): string {
  if (conflict) return 'complete, in conflict'
  if (act.do === 'score a point' || act.do === 'clear a point') return 'score or clear a point'
  const published = world.assessments[world.reviews[act.review]!.of]!.status === 'published'
  return act.do === 'reply' && published ? 'reply, published' : act.do
}

function takeOnReview (world: World, act: Extract<Act, OnReview>, review: Review): string[] {
  const state = stateOf(world, review)
  const conflict = act.do === 'complete' ? conflictOf(world, review.of, review.reviewer) : undefined
  const cell = cellOf(rowOf(world, act, conflict), state)
  const refusal = refusalIn(cell, conflict)
  if (refusal) {
    if (refusal.startsWith('conflict-')) review.conflict = conflict!
    return [refusal]
  }
  switch (act.do) {
    case 'set another day':
      if (act.due_on < world.today) return ['rule-broken']
      review.due_on = act.due_on
      break
    case 'score a point':
      if (act.score !== undefined && act.score > 5) return ['score-off-scale']
      if (act.score === undefined && !act.recommends) return ['rule-broken']
      review.points[act.point] = { recommends: act.recommends, replied: false }
      break
    case 'clear a point':
      delete review.points[act.point]
      break
    case 'reply':
      if (!act.accept && !act.reason) return ['rule-broken']
      review.points[act.point]!.replied = true
      break
    case 'complete':
      review.conflict = null
      review.reply_by = working_days.after(world.today, 10)
  }
  review.state = after(cell, state)
  return ok
}

const from_status = { withdraw: 'submitted', 'submit again': 'draft', publish: 'submitted' } as const
const to_status = { withdraw: 'draft', 'submit again': 'submitted', publish: 'published' } as const

function moveAssessment (world: World, act: Extract<Act, { do: keyof typeof from_status }>): string[] {
  const assessment = world.assessments[act.of]!
  if (assessment.status !== from_status[act.do]) return [act.do === 'submit again' ? 'not-a-draft' : 'not-submitted']
  if (act.do === 'publish' && assessment.questions.length > 0) return ['must-answer']
  const reviews = world.reviews.filter(({ of }) => of === act.of)
  const waits = act.do === 'publish' && !act.accept_open && reviews.some(one => one.reply_by! >= world.today && unansweredIn(one) > 0)
  const cells = reviews.map(({ state }) => cellOf(waits ? 'publish, replies waiting' : act.do, state))
  const refusal = cells.map(cell => refusalIn(cell)).find(one => one !== undefined)
  if (refusal) return [refusal]
  for (const [i, review] of reviews.entries()) {
    if (!isOpen(review.state)) continue
    review.state = after(cells[i]!, review.state)
    if (act.do === 'withdraw') review.paused_on = world.today
    if (act.do === 'submit again') review.due_on = laterBy(review.due_on, daysBetween(review.paused_on!, world.today))
  }
  assessment.status = to_status[act.do]
  if (act.do === 'publish') Object.assign(assessment, { published_on: world.today, reviewed: reviews.some(({ state }) => state === 'completed') })
  return ok
}
