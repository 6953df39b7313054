// The right of reply: a council answers each recommendation, and by accepting one may give itself another score.
import { sql } from 'kysely'
import { touch } from '../assessments/held-assessment.ts'
import { type Act, type Change, write, type Write } from '../database/write.ts'
import { brokenAt, notFound, reviewState } from '../errors.ts'
import type { Fault, PeerScore, RecommendationReplyNew, Review } from '../wire-types.d.ts'
import { answerWithReview, type HeldReview, holdReview, requireGoingOn } from './held-review.ts'
import type { ReviewTarget } from './review-in-path.ts'
import { requireOnScale } from './score-point.ts'

function check ({ accept, reason, score }: RecommendationReplyNew) {
  const faults: Fault[] = []
  if (!accept && reason === undefined) faults.push({ pointer: '/reason', detail: 'is missing: say why you challenge it' })
  if (!accept && score !== undefined) faults.push({ pointer: '/score', detail: 'changes only by accepting: leave it out, or accept' })
  if (faults.length > 0) throw brokenAt(faults)
}

/** Now, but after every reply on the assessment, so that the newest of them is never in doubt. */
async function nextReplyTime ({ trx, now }: Write, { council_id, assessment_id }: HeldReview): Promise<string> {
  const { rows } = await sql<{ at: string }>`
    select greatest(${now}::timestamptz, max(rr.replied_at) + interval '1 millisecond') as at
    from recommendation_reply rr
    join review r on r.council_id = rr.council_id and r.id = rr.review_id
    where r.council_id = ${council_id} and r.assessment_id = ${assessment_id}`.execute(trx)
  return rows[0]!.at
}

interface Standing {
  /** The score as it is in the sheet; null: not applicable. */
  score: number | null
  /** What it was before any reply changed it. */
  own: number | null
  /** The score of the newest reply that accepts with one. */
  accepted: number | null
}

async function standingScore ({ trx }: Write, { council_id, assessment_id }: HeldReview, point: number): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select s.score, case when e.point is null then s.score else e.score end as own, (
      select rr.score
      from recommendation_reply rr
      join review r on r.council_id = rr.council_id and r.id = rr.review_id
      where r.council_id = s.council_id and r.assessment_id = s.assessment_id and rr.point = s.point and rr.accept and rr.score is not null
      order by rr.replied_at desc, rr.review_id desc
      limit 1
    ) as accepted
    from score s
    left join earlier_score e on e.council_id = s.council_id and e.assessment_id = s.assessment_id and e.point = s.point
    where s.council_id = ${council_id} and s.assessment_id = ${assessment_id} and s.point = ${point}`.execute(trx)
  return rows[0]!
}

const fact = (score: number | null) => score === null ? { not_applicable: true } : { score }

/** The sheet follows the newest reply that accepts with a score; without one it has the council's own again. */
async function settleScore (tools: Write, held: HeldReview, point: number): Promise<Change[]> {
  const { trx, now } = tools
  const { council_id, assessment_id } = held
  const { score, own, accepted } = await standingScore(tools, held, point)
  const settled = accepted ?? own
  if (settled === score) return []
  await trx.insertInto('earlier_score').values({ council_id, assessment_id, point, score }).onConflict(conflict => conflict.doNothing()).execute()
  await trx.updateTable('score').set({ score: settled, updated_at: now })
    .where('council_id', '=', council_id).where('assessment_id', '=', assessment_id).where('point', '=', point).execute()
  return [{ pointer: `/scores/${point}/score`, before: fact(score), after: fact(settled) }]
}

function stands (held: PeerScore['reply'], { accept, reason, score }: RecommendationReplyNew): boolean {
  return held !== null && held.accept === accept && held.reason === (reason ?? null) && held.score === (score ?? null)
}

/**
 * Replies to what a completed review says of a point, until the assessment is published; a later reply takes the place of the
 * earlier one, which the history keeps. Throws reviewState, notSubmitted, ruleBroken and scoreOffScale.
 */
export async function replyToReview (act: Act, target: ReviewTarget, point: number, given: RecommendationReplyNew): Promise<Review> {
  return await write(act, target.council_id, async tools => {
    const { trx, word, record } = tools
    const held = await holdReview(tools, target, { or_assessment: true })
    if (held.status !== 'completed') throw reviewState('It is not completed: replies are made to what a reviewer has concluded.')
    requireGoingOn(held)
    check(given)
    await requireOnScale(tools, held.standard, given.score)
    const before = await answerWithReview(tools, held)
    const said = before.points.find(one => one.point === point)
    if (!said) throw notFound()
    const { reply } = said
    if (stands(reply, given)) return before
    const { council_id, id: review_id, assessment_id, standard } = held
    const { accept, reason, score = null } = given
    const [wording = null] = reason === undefined ? [] : await word({ reason })
    const set = { accept, score, wording, replied_at: await nextReplyTime(tools, held) }
    await trx.insertInto('recommendation_reply').values({ council_id, review_id, point, standard, ...set })
      .onConflict(conflict => conflict.columns(['council_id', 'review_id', 'point']).doUpdateSet(set)).execute()
    const settled = await settleScore(tools, held, point)
    await touch(tools, council_id, [assessment_id])
    await record({
      action: accept ? 'recommendation accepted' : 'recommendation challenged',
      subject: `assessments/${assessment_id}`,
      changes: [{
        pointer: `/reviews/${review_id}/points/${point}/reply`,
        ...reply && { before: { accept: reply.accept, score: reply.score } },
        after: { accept, score, ...wording && { wording: wording.toString('hex') } }
      }, ...settled]
    })
    return await answerWithReview(tools, held)
  })
}
