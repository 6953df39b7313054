// What reviews depend on, and what follows from it by docs/reviews.md at any time: conflicts, states, what waits for a reply.
import { cellOf } from './document.ts'

export interface Caller {
  role: 'editor' | 'reviewer' | 'lead' | 'admin' | 'reader'
  council?: string
  region?: string
}

export interface Review {
  id?: string
  of: number
  reviewer: string
  /** As if no council had ended. */
  state: string
  conflict: string | null
  due_on: string
  paused_on?: string
  reply_by?: string
  points: Record<number, { recommends: boolean, replied: boolean }>
}

export interface Assessment {
  id: string
  service: number
  status: 'draft' | 'submitted' | 'published'
  published_on?: string
  reviewed: boolean
  /** Those that must be answered, and have not been. */
  questions: string[]
}

/** All that reviews depend on; what is of something names it by its place in its list. */
export interface World {
  today: string
  councils: Record<string, { region: string, county?: string, ended_on: string | null, replaced_by: string[] }>
  interests: [string, string][]
  services: { id: string, council: string, shared_with: string[] }[]
  assessments: Assessment[]
  reviews: Review[]
}

const day_ms = 86_400_000
export const laterBy = (day: string, days: number) => new Date(Date.parse(day) + days * day_ms).toISOString().slice(0, 10)
export const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / day_ms

/** The days of a council are over. */
export const hasEnded = ({ councils, today }: World, code: string) => (councils[code]!.ended_on ?? '9999') <= today
export const regionOf = (world: World, code: string) => hasEnded(world, code) ? undefined : world.councils[code]!.region
const serviceOf = (world: World, of: number) => world.services[world.assessments[of]!.service]!
export const assessedIn = (world: World, of: number) => serviceOf(world, of).council
export const comesOf = ({ councils }: World, later: string, earlier: string): boolean => {
  const ahead = [...councils[earlier]!.replaced_by]
  for (let i = 0; i < ahead.length; i++) for (const next of councils[ahead[i]!]!.replaced_by) if (!ahead.includes(next)) ahead.push(next)
  return ahead.includes(later)
}

/** Why a council may not review an assessment, as the register stands. */
export function conflictOf (world: World, of: number, reviewer: string): string | undefined {
  const { council, shared_with } = serviceOf(world, of)
  if (council === reviewer) return 'own-council'
  if (comesOf(world, council, reviewer) || comesOf(world, reviewer, council)) return 'succession'
  if (world.councils[council]!.county === reviewer || world.councils[reviewer]!.county === council) return 'two-tier'
  if (shared_with.includes(reviewer)) return 'shared-service'
  if (world.interests.some(pair => pair.includes(council) && pair.includes(reviewer))) return 'declared-interest'
}

/** A council is still to do it. */
export const isOpen = (state: string) => /^(invited|accepted)/.test(state)

/** The state that a review reads at: a council that ends, takes its open ones along. */
export function stateOf (world: World, { of, reviewer, state }: Review): string {
  if (!isOpen(state) || !(hasEnded(world, reviewer) || hasEnded(world, assessedIn(world, of)))) return state
  return cellOf('a council ends', state)
}

/** How many recommendations of a completed review have no reply. */
export function unansweredIn ({ state, points }: Review): number {
  return state === 'completed' ? Object.values(points).filter(({ recommends, replied }) => recommends && !replied).length : 0
}
