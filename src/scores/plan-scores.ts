import { requireDraft } from '../assessments/held-assessment.ts'
import { type Act, type Change, saltedDigest } from '../database/write.ts'
import { requireVersion } from '../plugins/etag.ts'
import type { SheetScore } from '../wire-types.d.ts'
import { checkScores } from './check-scores.ts'
import type { HeldScore, Sheet } from './held-sheet.ts'
import { factOf } from './score-fact.ts'

export type Words = Pick<SheetScore, 'rationale' | 'evidence'>

export interface Given {
  scores: SheetScore[]
  /** Points left out are cleared. */
  whole: boolean
  /** Where in the body a score was given. */
  pointer: (index: number) => string
}

/** A score to write, with its text. */
interface Changed {
  point: number
  score: number | null
  words: Words
  text: ReturnType<typeof saltedDigest> | null
}

/** What a write comes to, on the sheet as it was read. */
export interface Plan {
  changed: Changed[]
  cleared: number[]
  changes: Change[]
  action: string
}

/** The texts of a score, as they are kept. */
export const wordsOf = ({ rationale, evidence }: Words) => ({
  ...rationale !== undefined && { rationale },
  ...evidence && evidence.length > 0 && { evidence: evidence.map(({ title, url }) => ({ title, url })) }
})

/** The texts of a held score. */
export const heldWords = ({ body }: HeldScore): Words => JSON.parse(body ?? '{}')

function stands (held: HeldScore | undefined, given: SheetScore): boolean {
  if (held === undefined || held.score !== (given.score ?? null)) return false
  const text = JSON.stringify(wordsOf(given))
  return (held.body ?? '{}') === text || JSON.stringify(wordsOf(heldWords(held))) === text
}

function changedTo (given: SheetScore): Changed {
  const words = wordsOf(given)
  return { point: given.point, score: given.score ?? null, words, text: Object.keys(words).length > 0 ? saltedDigest(words) : null }
}

/**
 * What a write would change: what stands so already is left as it is. Throws stale, notADraft, and ruleBroken or scoreOffScale
 * listing every fault.
 */
export function planScores (act: Act, sheet: Sheet, { scores, whole, pointer }: Given): Plan {
  requireVersion(act, sheet.version)
  requireDraft(sheet)
  checkScores(sheet, scores, pointer)
  const before = new Map(sheet.scores.map(held => [held.point, held]))
  const changed = scores.filter(score => !stands(before.get(score.point), score)).map(changedTo)
  const kept = new Set(scores.map(({ point }) => point))
  const cleared = whole ? sheet.scores.filter(({ point }) => !kept.has(point)) : []
  return {
    changed,
    cleared: cleared.map(({ point }) => point),
    changes: [
      ...changed.map(({ point, score, text }) => {
        const held = before.get(point)
        return { pointer: `/scores/${point}`, ...held && { before: factOf(held) }, after: factOf({ score, wording: text && text.digest.toString('hex') }) }
      }),
      ...cleared.map(held => ({ pointer: `/scores/${held.point}`, before: factOf(held) }))
    ],
    action: whole ? 'sheet written' : 'score written'
  }
}
