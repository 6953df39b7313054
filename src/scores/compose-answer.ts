// What a write answers, from what it found and what it changed: reading all of it again would take longer than the write.
import type { Versioned } from '../assessments/queries.ts'
import { figuresOf } from '../progress/assemble-progress.ts'
import type { Score } from '../wire-types.d.ts'
import type { HeldScore, Sheet, WholeSheet } from './held-sheet.ts'
import { heldWords, type Plan, type Words, wordsOf } from './plan-scores.ts'
import type { Stored } from './store-scores.ts'

/** What came of a write; without `stored`, all stood so already. */
export interface Outcome<Held extends Sheet> {
  held: Held
  plan: Plan
  stored?: Stored
}

/** The score of a draft: no review of one is completed, so peers have said nothing of it yet. */
function scoreOf (point: number, score: number | null, words: Words, updated_at: string): Score {
  const { rationale = null, evidence = [] } = wordsOf(words)
  return { point, score, not_applicable: score === null, rationale, evidence, updated_at, earlier: null, peers: [], gap: null, spread: null }
}

const heldScoreOf = (held: HeldScore) => scoreOf(held.point, held.score, heldWords(held), held.updated_at)

function changedScores ({ plan, stored }: Outcome<Sheet>): Score[] {
  return plan.changed.map(({ point, score, words }) => scoreOf(point, score, words, stored!.written_at))
}

/** One score, and the version of its assessment. */
export function scoreAnswer (outcome: Outcome<Sheet>, point: number): { version: number, score: Score } {
  const { held, stored } = outcome
  const score = changedScores(outcome)[0] ?? heldScoreOf(held.scores.find(one => one.point === point)!)
  return { version: (stored ?? held).version, score }
}

function figuresOfSheet ({ scale }: WholeSheet['rules'], scores: Score[]) {
  const counts = scale.map(({ value }) => scores.filter(({ score }) => score === value).length)
  const { mean, met_share } = figuresOf({ scale }, counts)
  return { scored: scores.length, mean, met_share }
}

/** The assessment, and its version. */
export function sheetAnswer (outcome: Outcome<WholeSheet>): Versioned {
  const { held, plan, stored } = outcome
  const { council_id, version, frozen, rules, scores: before, ...assessment } = held
  const by_point = new Map(before.map(one => [one.point, heldScoreOf(one)]))
  for (const point of plan.cleared) by_point.delete(point)
  for (const score of changedScores(outcome)) by_point.set(score.point, score)
  const scores = [...by_point.values()].sort((a, b) => a.point - b.point)
  return {
    version: (stored ?? held).version,
    assessment: { ...assessment, updated_at: stored?.touched_at ?? held.updated_at, ...figuresOfSheet(rules, scores), scores, reviews: [] }
  }
}
