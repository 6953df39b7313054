// What a write answers, from what was given and what came of it: reading all of it again would take longer than the write.
import type { Db } from '../plugins/database.ts'
import { findAssessment, type Versioned } from '../assessments/queries.ts'
import { notFound } from '../errors.ts'
import { figuresOf } from '../progress/assemble-progress.ts'
import type { Score, SheetScore } from '../wire-types.d.ts'
import type { WholeSheet } from './held-sheet.ts'
import { wordsOf } from './score-texts.ts'
import type { Stored } from './store-scores.ts'

/** A score of a draft: no review of one is completed, so peers have said nothing of it yet. */
export function scoreAnswer ({ stood, written_at }: Stored, given: SheetScore): Score {
  const { point, score = null } = given
  const { rationale = null, evidence = [] } = wordsOf(given)
  return {
    point,
    score,
    not_applicable: score === null,
    rationale,
    evidence,
    updated_at: stood?.[point] ?? written_at,
    earlier: null,
    peers: [],
    gap: null,
    spread: null
  }
}

function figuresOfSheet ({ scale }: WholeSheet['rules'], scores: Score[]) {
  const counts = scale.map(({ value }) => scores.filter(({ score }) => score === value).length)
  const { mean, met_share } = figuresOf({ scale }, counts)
  return { scored: scores.length, mean, met_share }
}

/** The assessment, and its version. Where it had moved since the draft around the sheet was read, all of it is read again. */
export async function sheetAnswer (db: Db, sheet: WholeSheet, stored: Stored, given: SheetScore[]): Promise<Versioned> {
  const { id, council_id, state, frame, rules } = sheet
  if (stored.before_version !== state.version) {
    const found = await findAssessment(db, council_id, id)
    if (!found) throw notFound()
    return found
  }
  const scores = given.map(score => scoreAnswer(stored, score)).sort((a, b) => a.point - b.point)
  return { version: stored.version, assessment: { ...frame, updated_at: stored.touched_at, ...figuresOfSheet(rules, scores), scores, reviews: [] } }
}
