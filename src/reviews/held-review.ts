import { sql } from 'kysely'
import type { Write } from '../database/write.ts'
import { notFound, notSubmitted, reviewPaused, reviewState } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, isVersion, requireMatch } from '../plugins/etag.ts'
import type { Review, ReviewStatus } from '../wire-types.d.ts'
import { findReview } from './queries.ts'

/** A review as it stands while its assessed council is locked. */
export interface HeldReview {
  council_id: string
  id: string
  assessment_id: string
  assessment_status: 'draft' | 'submitted' | 'published'
  service_id: string
  standard: string
  reviewer_council_id: string
  status: ReviewStatus
  due_on: string
}

/**
 * Reads the review that a write is about. Throws notFound where it is not there, and stale where If-Match is behind; where the
 * write changes the sheet too, the assessment's own tag will do.
 */
export async function holdReview (
  { trx, act }: Write, { council_id, id }: { council_id: string, id: string }, { or_assessment = false } = {}
): Promise<HeldReview> {
  const today = londonDay(act.now)
  const { rows: [held] } = await sql<HeldReview & { version: number }>`
    select r.council_id, r.id, r.assessment_id, a.status as assessment_status, a.service_id, a.standard, r.reviewer_council_id,
      review_status(r.status, r.council_id, r.reviewer_council_id, ${today}) as status, r.due_on, h.version
    from review r
    cross join lateral reviewed_assessment(r.council_id, r.assessment_id) a
    join assessment_head h on h.council_id = r.council_id and h.assessment_id = r.assessment_id
    where r.council_id = ${council_id} and r.id = ${id}`.execute(trx)
  if (!held) throw notFound()
  if (act.if_match !== undefined && !(or_assessment && isVersion(act, held.version))) requireMatch(act, etagOf(await findReview(trx, council_id, id, today)))
  return held
}

const in_words: Record<ReviewStatus, string> = {
  invited: 'It is only invited: accept it first.',
  accepted: 'It is accepted: it can be completed, or released by a lead.',
  completed: 'It is completed, and stays so.',
  declined: 'It is declined: a lead may invite another council, or this one again.',
  released: 'It is released: whoever would review the assessment offers it anew.'
}

/** Throws reviewState unless the review is at one of these. */
export function requireStatus ({ status }: HeldReview, ...allowed: ReviewStatus[]): void {
  if (!allowed.includes(status)) throw reviewState(in_words[status])
}

/** Throws reviewPaused while the assessment is withdrawn. */
export function requireGoingOn ({ assessment_status }: HeldReview): void {
  if (assessment_status === 'draft') throw reviewPaused()
  if (assessment_status === 'published') throw notSubmitted('The assessment is published: it and its reviews stay as they are.')
}

/** The review as it stands within the write: its answer. */
export async function answerWithReview ({ trx, act }: Write, { council_id, id }: { council_id: string, id: string }): Promise<Review> {
  return (await findReview(trx, council_id, id, londonDay(act.now)))!
}
