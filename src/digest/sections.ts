import type { Digest } from '../wire-types.d.ts'
import type { Told } from './news.ts'
import { type Kind, kinds, newsOf } from './read-digest.ts'

export interface Section {
  kind: Kind
  /** How much there is of it. */
  count: number
  /** How much of that is left out. */
  left: number
  told: Told[]
}

/** The kinds of which there is news, each with its items as sentences. */
export function sectionsOf (digest: Digest): Section[] {
  return kinds.map(kind => {
    const { count, items } = digest[kind]
    return { kind, count, left: count - items.length, told: (items as unknown[]).map(item => newsOf(kind).tell(item)) }
  }).filter(({ count }) => count > 0)
}
