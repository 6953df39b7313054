import { sql } from 'kysely'
import { touch } from '../assessments/held-assessment.ts'
import { type Act, Refused, write, type Write } from '../database/write.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Review, ReviewCompletion } from '../wire-types.d.ts'
import { type Conflict, findConflict } from './check-conflict.ts'
import { answerWithReview, type HeldReview, holdReview, requireGoingOn, requireStatus } from './held-review.ts'
import type { ReviewTarget } from './review-in-path.ts'

/** Notes that completing was refused for a conflict, for the lead to see. */
async function mark ({ trx, now, record }: Write, { council_id, id, assessment_id }: HeldReview, conflict: Conflict) {
  const { numUpdatedRows } = await trx.updateTable('review').set({ conflict, conflict_found_at: now })
    .where('council_id', '=', council_id).where('id', '=', id).where(sql<boolean>`conflict is distinct from ${conflict}`).executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await record({ action: 'review found in conflict', subject: `assessments/${assessment_id}`, changes: [{ pointer: `/reviews/${id}/conflict`, after: conflict }] })
}

/** Keeps what the council had given itself beside the peer's scores, because replies may change it later. */
async function keepOwnScores ({ trx }: Write, { council_id, id }: HeldReview) {
  await sql`
    update peer_score ps
    set own_score = s.score
    from score s
    where ps.council_id = ${council_id} and ps.review_id = ${id}
      and s.council_id = ps.council_id and s.assessment_id = ps.assessment_id and s.point = ps.point`.execute(trx)
}

/**
 * Completes an accepted review and opens the council's time to reply. A conflict of interest that came up in between is written
 * down on the review, which stays open, and then thrown. Throws reviewState and reviewPaused too.
 */
export async function completeReview (
  act: Act, target: ReviewTarget, { outcome, summary }: ReviewCompletion, replyBy: (day: string) => string
): Promise<Review> {
  return await write(act, target.council_id, async tools => {
    const { trx, now, word, record } = tools
    const held = await holdReview(tools, target)
    const { council_id, id, assessment_id } = held
    requireStatus(held, 'accepted')
    requireGoingOn(held)
    const found = await findConflict(trx, { council_id, id: assessment_id }, held.reviewer_council_id)
    if (found) {
      await mark(tools, held, found.conflict)
      return new Refused(found.problem)
    }
    await keepOwnScores(tools, held)
    const [wording] = await word({ summary }) as [Buffer]
    const reply_by = replyBy(londonDay(tools.act.now))
    const set = { status: 'completed', outcome, wording, completed_at: now, reply_by, conflict: null, conflict_found_at: null } as const
    await trx.updateTable('review').set(set).where('council_id', '=', council_id).where('id', '=', id).execute()
    await touch(tools, council_id, [assessment_id])
    await record({
      action: 'review completed',
      subject: `assessments/${assessment_id}`,
      changes: [
        { pointer: `/reviews/${id}/status`, before: 'accepted', after: 'completed' },
        { pointer: `/reviews/${id}/outcome`, after: outcome },
        { pointer: `/reviews/${id}/summary`, after: { wording: wording.toString('hex') } },
        { pointer: `/reviews/${id}/reply_by`, after: reply_by }
      ]
    })
    return await answerWithReview(tools, held)
  }, { relations: 'rest' })
}
