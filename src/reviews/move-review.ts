// invited → accepted, or declined, or released; completing is in complete-review.ts. The state table is in docs/reviews.md.
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, forbidden } from '../errors.ts'
import { faultOfDueDay, londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Review, ReviewStatus } from '../wire-types.d.ts'
import { answerWithReview, type HeldReview, holdReview, requireGoingOn, requireStatus } from './held-review.ts'
import type { ReviewTarget } from './review-in-path.ts'

async function moveTo ({ trx, record }: Write, held: HeldReview, status: ReviewStatus, set: object, closing_wording?: Buffer) {
  const { council_id, id, assessment_id } = held
  await trx.updateTable('review').set({ status, ...set }).where('council_id', '=', council_id).where('id', '=', id).execute()
  await record({
    action: `review ${status}`,
    subject: `assessments/${assessment_id}`,
    changes: [
      { pointer: `/reviews/${id}/status`, before: held.status, after: status },
      ...closing_wording ? [{ pointer: `/reviews/${id}/reason`, after: { wording: closing_wording.toString('hex') } }] : []
    ]
  })
}

/** Takes an invitation on. Throws reviewState, and reviewPaused while the assessment is withdrawn. */
export async function acceptReview (act: Act, target: ReviewTarget): Promise<Review> {
  return await write(act, target.council_id, async tools => {
    const held = await holdReview(tools, target)
    requireStatus(held, 'invited')
    requireGoingOn(held)
    await moveTo(tools, held, 'accepted', { accepted_at: tools.now })
    return await answerWithReview(tools, held)
  })
}

async function close (act: Act, target: ReviewTarget, status: 'declined' | 'released', reason: string | undefined) {
  return await write(act, target.council_id, async tools => {
    const held = await holdReview(tools, target)
    if (status === 'declined') requireStatus(held, 'invited')
    else requireStatus(held, 'invited', 'accepted')
    const [closing_wording] = reason === undefined ? [] : await tools.word({ reason })
    const release_cause = status === 'released' ? 'lead' : null
    await moveTo(tools, held, status, { closed_at: tools.now, paused_at: null, release_cause, closing_wording }, closing_wording)
    return await answerWithReview(tools, held)
  })
}

/** Declines an invitation; another may be made later. Throws reviewState. */
export async function declineReview (act: Act, target: ReviewTarget, reason?: string): Promise<Review> {
  return await close(act, target, 'declined', reason)
}

/** Takes an open review back, because nothing happens. Throws reviewState, and forbidden where a lead would rid its own council of a reviewer. */
export async function releaseReview (act: Act, caller: Caller, target: ReviewTarget, reason?: string): Promise<Review> {
  if (caller.role === 'lead' && caller.council_id === target.council_id) throw forbidden('It is a review of your own council: another lead, or an admin, may release it.')
  return await close(act, target, 'released', reason)
}

/** Gives an open review another day. Throws reviewState, and ruleBroken where the day has passed. */
export async function changeDueDay (act: Act, target: ReviewTarget, due_on: string): Promise<Review> {
  return await write(act, target.council_id, async tools => {
    const held = await holdReview(tools, target)
    requireStatus(held, 'invited', 'accepted')
    const fault = faultOfDueDay(due_on, londonDay(tools.act.now))
    if (fault) throw brokenAt([fault])
    if (due_on !== held.due_on) {
      await tools.trx.updateTable('review').set({ due_on }).where('council_id', '=', held.council_id).where('id', '=', held.id).execute()
      await tools.record({
        action: 'review given another day',
        subject: `assessments/${held.assessment_id}`,
        changes: [{ pointer: `/reviews/${held.id}/due_on`, before: held.due_on, after: due_on }]
      })
    }
    return await answerWithReview(tools, held)
  })
}
