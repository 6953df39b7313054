// How peers see the assessments of the earlier rounds, and how councils reply: invented, and the same on every run.
import type { PeerScoreNew, RecommendationReplyNew, ReviewCompletion, SheetScore } from '../wire-types.d.ts'
import { good_practice, notes, reasons, recommendations, summaries } from './advice.ts'
import type { DemoCouncil } from './councils.ts'
import { chance } from './plan.ts'

/** One peer's review of an assessment. */
export interface Verdict {
  /** Code of the reviewing council. */
  reviewer: string
  points: { point: number, view: PeerScoreNew }[]
  completion: ReviewCompletion
  /** What the assessed council replies to the recommendations. */
  replies: { point: number, reply: RecommendationReplyNew }[]
}

/** A peer's view of a point: now and then one less than the council's own score, less often one more. */
function viewOf ({ point, score }: SheetScore, drawn: number): PeerScoreNew {
  if (score === undefined) return { note: notes.inapplicable }
  if (drawn < 0.35 && score > 0) {
    return { score: score - 1, note: notes.lower, recommendation: recommendations[point - 1]!, priority: drawn < 0.12 ? 'high' : 'medium' }
  }
  if (drawn > 0.85 && score < 5) return { score: score + 1, note: notes.higher, good_practice }
  return { score, note: notes.same }
}

function replyTo ({ score }: PeerScoreNew, drawn: number): RecommendationReplyNew {
  if (drawn < 0.25) return { accept: false, reason: reasons.challenged }
  return drawn < 0.65 ? { accept: true, reason: reasons.accepted } : { accept: true, reason: reasons.rescored, score: score! }
}

function makeVerdict (reviewer: string, sheet: SheetScore[], key: string): Verdict {
  // Two reviewers of one assessment look at the same points, so that they can be compared.
  const first = Math.floor(chance('points', key) * 15)
  const points = [first, (first + 4) % 15].map(i => ({ point: i + 1, view: viewOf(sheet[i]!, chance(reviewer, i, key)) }))
  const recommending = points.filter(({ view }) => view.recommendation !== undefined)
  const outcome = recommending.length === 0 ? 'agree' : recommending.length === points.length ? 'disagree' : 'agree_with_recommendations'
  const replies = recommending.map(({ point, view }) => ({ point, reply: replyTo(view, chance('reply', reviewer, point, key)) }))
  return { reviewer, points, completion: { outcome, summary: summaries[outcome] }, replies }
}

/** What peers conclude of a sheet: about two of three are reviewed, and some of those twice. */
export function verdictsOn (reference: string, code: string, sheet: SheetScore[], peers: DemoCouncil[]): Verdict[] {
  const key = `${reference} ${code}`
  const reviewers = chance('reviewed', key) > 0.67 ? 0 : chance('twice', key) < 0.25 ? 2 : 1
  const first = Math.floor(chance('reviewer', key) * peers.length)
  return Array.from({ length: Math.min(reviewers, peers.length) }, (_, i) => makeVerdict(peers[(first + i) % peers.length]!.code, sheet, key))
}
