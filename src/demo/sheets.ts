import type { SheetScore } from '../wire-types.d.ts'
import { chance } from './plan.ts'
import { inapplicable, rationales } from './rationales.ts'

// How much harder or easier than others the demo takes a point to be.
const ease = [0.5, -0.4, 0, 0.1, 0.2, 0.7, -0.8, 0.3, -0.7, 0.4, 0.5, 0.1, -0.3, -0.2, -0.5]

function scoreOf (code: string, slug: string, point: number, gain: number): number {
  const council = 1.6 + 1.5 * chance(code)
  const chosen = council + chance(code, slug) - 0.5 + ease[point - 1]! + 1.6 * (chance(code, slug, point) - 0.5)
  return Math.max(0, Math.min(5, Math.round(chosen + gain * (0.4 + chance(slug, point, code)))))
}

/** A whole sheet of a council's service, the same on every run: gain 0 is the first round, 1 the second. */
export function makeSheet (code: string, slug: string, gain: number): SheetScore[] {
  return rationales.map(([low, middle, high], i) => {
    const point = i + 1
    const reason = inapplicable[slug]?.[point]
    if (reason) return { point, not_applicable: true, rationale: reason }
    const score = scoreOf(code, slug, point, gain)
    const evidence = score === 5 ? [{ title: 'What we did, for others to use', url: `https://example.org/${slug}/point-${point}` }] : []
    return { point, score, rationale: score < 2 ? low : score < 4 ? middle : high, evidence }
  })
}

/** The mean of the applicable scores. */
export function meanOf (sheet: SheetScore[]): number {
  const scores = sheet.flatMap(({ score }) => score ?? [])
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
