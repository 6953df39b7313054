import { saltedDigest } from '../database/write.ts'
import type { SheetScore } from '../wire-types.d.ts'

export type Words = Pick<SheetScore, 'rationale' | 'evidence'>

/** The texts of a score, as they are kept. */
export const wordsOf = ({ rationale, evidence }: Words) => ({
  ...rationale !== undefined && { rationale },
  ...evidence && evidence.length > 0 && { evidence: evidence.map(({ title, url }) => ({ title, url })) }
})

/** The same with their digest; null where there are none. */
export function textOf (score: Words) {
  const words = wordsOf(score)
  return Object.keys(words).length > 0 ? saltedDigest(words) : null
}
