// What random callers try with reviews: fast-check's side of test/reviews/random-reviews.test.ts.
import fc from 'fast-check'
import type { Act } from './model.ts'
import { type Caller, hasEnded, isOpen, laterBy, type Review, type World } from './register.ts'

interface Part {
  type: string
  region: 'home' | 'away'
  county?: string
  replaced_by?: string[]
}

/** A district and its county, which are assessed; a sister district; what came before the district, in two steps, and beside it; three more. */
export const cast: Record<string, Part> = {
  C: { type: 'CTY', region: 'home' },
  A: { type: 'NMD', region: 'home', county: 'C' },
  S: { type: 'NMD', region: 'home', county: 'C' },
  H: { type: 'UA', region: 'home' },
  P: { type: 'UA', region: 'home', replaced_by: ['A', 'H'] },
  O: { type: 'UA', region: 'home', replaced_by: ['P'] },
  F: { type: 'UA', region: 'home' },
  W: { type: 'UA', region: 'home' },
  X: { type: 'UA', region: 'away' }
}
const codes = Object.keys(cast)

const lead: Caller = { role: 'lead', council: 'S', region: 'home' }
const admin: Caller = { role: 'admin' }
const editorOf = (council: string): Caller => ({ role: 'editor', council })
const reviewerOf = (council: string): Caller => ({ role: 'reviewer', council })
export const callers: (Caller | undefined)[] = [
  ...['A', 'C', 'F'].map(editorOf), ...codes.map(reviewerOf), lead, { role: 'lead', council: 'X', region: 'away' }, admin, { role: 'reader' }, undefined
]

/** How often each is tried. */
const weights = {
  volunteer: 8,
  invite: 4,
  accept: 4,
  decline: 1,
  release: 1,
  'set another day': 1,
  'score a point': 8,
  'clear a point': 1,
  complete: 5,
  reply: 4,
  withdraw: 2,
  'submit again': 4,
  publish: 1,
  'ask what must be answered': 1,
  'declare an interest': 2,
  'say who shares a service': 2,
  'record a successor': 2,
  'end a council': 1,
  'take an end back': 2,
  'begin another': 2,
  'answer the questions': 2,
  'let days pass': 2
}
type Kind = keyof typeof weights

/** What is tried, by whom and on what, as far as that can be said before anything has happened. */
export interface Attempt {
  kind: Kind
  by: Caller | 'whoever may' | undefined
  pick: number
  council: string
  other: string
  point: number
  days: number
  yes: boolean
  /** It is tried on whatever there is. */
  misfit: boolean
}

const attempt = (kinds: Kind[]): fc.Arbitrary<Attempt> => fc.record({
  kind: fc.oneof(...kinds.map(kind => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
  // Mostly somebody who may, so that sequences get somewhere.
  by: fc.oneof({ weight: 5, arbitrary: fc.constant('whoever may' as const) }, { weight: 1, arbitrary: fc.constantFrom(...callers) }),
  pick: fc.nat(3),
  // More often one that is free to review either of the two.
  council: fc.constantFrom(...codes, 'F', 'H', 'W', 'F', 'H', 'W'),
  other: fc.constantFrom(...codes),
  point: fc.integer({ min: 1, max: 2 }),
  days: fc.integer({ min: -1, max: 7 }),
  yes: fc.boolean(),
  misfit: fc.nat(5).map(one => one === 5)
})
const kinds = Object.keys(weights) as Kind[]
const at_once = attempt(kinds.slice(0, kinds.indexOf('begin another')))
const several = fc.array(at_once, { minLength: 2, maxLength: 4 })

/** Sequences of attempts, some of which are made at once, on one review. */
export const sequences = fc.array(fc.oneof(
  { weight: 12, arbitrary: attempt(kinds).map(one => [one]) },
  { weight: 1, arbitrary: fc.tuple(several, fc.nat(3)).map(([many, pick]) => many.map(one => ({ ...one, pick, point: 1 }))) }
), { minLength: 1, maxLength: 120, size: 'max' })

interface Contest {
  from: 'none' | 'invited' | 'accepted' | 'draft'
  over: Act['do'][]
}

const contests: Contest[] = [
  { from: 'none', over: ['volunteer', 'invite'] },
  { from: 'invited', over: ['accept'] },
  { from: 'invited', over: ['decline', 'accept'] },
  { from: 'invited', over: ['release', 'decline'] },
  { from: 'accepted', over: ['complete'] },
  { from: 'accepted', over: ['complete', 'release'] },
  { from: 'accepted', over: ['complete', 'withdraw'] },
  { from: 'accepted', over: ['withdraw', 'publish'] },
  { from: 'none', over: ['publish'] },
  { from: 'draft', over: ['submit again'] }
]

/** From where, and over which moves, of which any one leaves no room for the others: by two, three or four callers each. */
export const races = fc.array(fc.constantFrom(...contests).chain(({ from, over }) => fc.record({
  from: fc.constant(from), over: fc.array(fc.constantFrom(...over), { minLength: 2, maxLength: 4 }), by_admin: fc.boolean()
})), { minLength: 1, maxLength: 20, size: 'max' })

/** The last of those that fit, or one before; now and then one that does not fit. -1: none. */
function pickFrom<T> (all: T[], fits: (one: T) => boolean, { pick, misfit }: Attempt): number {
  const from = misfit ? all : all.filter(fits)
  return all.indexOf(from[from.length - 1 - pick % from.length]!)
}

const isInvited = ({ state }: Review) => state.startsWith('invited')
const isAccepted = ({ state }: Review) => state.startsWith('accepted')
const fitting: Partial<Record<Kind, (review: Review, tried: Attempt) => boolean>> = {
  accept: isInvited,
  decline: isInvited,
  release: ({ state }) => isOpen(state),
  'set another day': ({ state }) => isOpen(state),
  'score a point': isAccepted,
  'clear a point': (review, { point }) => isAccepted(review) && point in review.points,
  complete: isAccepted,
  'declare an interest': isAccepted,
  'say who shares a service': isAccepted,
  'record a successor': isAccepted,
  reply: ({ state, points }, { point }) => state === 'completed' && point in points
}

/** What an attempt comes to as things stand; undefined where there is nothing to try it on. */
export function actOf (world: World, tried: Attempt): Act | undefined {
  const { kind, pick, point, days, yes } = tried
  const as = (able: Caller) => tried.by === 'whoever may' ? able : tried.by
  const leading = as(yes ? lead : admin)
  const due_on = laterBy(world.today, days)
  const ownerOf = (of: number) => world.services[world.assessments[of]!.service]!.council
  const of = pickFrom(world.assessments, ({ status }) => status === (kind === 'submit again' ? 'draft' : 'submitted'), tried)
  if (of < 0 && /^(volunteer|invite|withdraw|submit|publish|ask)/.test(kind)) return undefined
  const owner = of < 0 ? undefined : as(editorOf(ownerOf(of)))
  const review = pickFrom(world.reviews, one => fitting[kind]?.(one, tried) ?? true, tried)
  const held = world.reviews[review]
  const peer = held && as(reviewerOf(held.reviewer))
  // What comes between two councils is mostly tried on two that have a review between them.
  const between = held && yes
  const service = between ? world.assessments[held.of]!.service : point % 2
  const [council, other] = between && /^(declare|say|record|end)/.test(kind) ? [held.reviewer, ownerOf(held.of)] : [tried.council, tried.other]
  const { ended_on, replaced_by } = world.councils[council]!
  switch (kind) {
    case 'volunteer': return { do: kind, by: as(reviewerOf(council)), of, due_on }
    case 'invite': return { do: kind, by: leading, of, due_on, council }
    case 'accept': case 'decline': case 'complete': return held && { do: kind, by: peer, review }
    case 'release': return held && { do: kind, by: leading, review }
    case 'set another day': return held && { do: kind, by: leading, review, due_on }
    case 'score a point': return held && { do: kind, by: peer, review, point, score: days < 0 ? undefined : days, recommends: yes }
    case 'clear a point': return held && { do: kind, by: peer, review, point }
    case 'reply': return held && { do: kind, by: as(editorOf(ownerOf(held.of))), review, point, accept: yes, reason: days < 6 }
    case 'withdraw': case 'submit again': return { do: kind, by: owner, of }
    case 'publish': return { do: kind, by: owner, of, accept_open: yes && pick > 0 }
    case 'ask what must be answered': return { do: kind, by: as(yes ? lead : reviewerOf(held?.reviewer ?? council)), of }
    case 'declare an interest': return { do: kind, by: as(reviewerOf(council)), council, other }
    case 'say who shares a service':
      return { do: kind, by: as(editorOf(world.services[service]!.council)), service, shared_with: between ? [council] : [] }
    case 'record a successor':
      return { do: 'keep the register', by: as(admin), council, ended_on, replaced_by: pick > 0 ? [other] : replaced_by.slice(1) }
    case 'end a council':
      return { do: 'keep the register', by: as(admin), council, ended_on: laterBy(world.today, Math.max(0, days - 4)), replaced_by }
    case 'take an end back': {
      const ended = codes.filter(code => hasEnded(world, code))
      const again = ended[pick % ended.length]
      return again === undefined ? undefined : { do: 'keep the register', by: as(admin), council: again, ended_on: null, replaced_by: world.councils[again]!.replaced_by }
    }
  }
}
