import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { discussionVisibleTo } from '../assessments/visible-to.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, forbidden, notFound } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Comment, CommentNew, Fault } from '../wire-types.d.ts'
import type { CommentTarget } from './comment-in-path.ts'
import { mentionsIn } from './mentions.ts'
import { findComment, isSeen } from './queries.ts'

interface Thread {
  point: number | null
  reply_to?: string
}

/** What a comment is about: its own point, or its thread's. Throws ruleBroken with every fault. */
async function threadOf ({ trx }: Write, { council_id, id, standard }: AssessmentTarget, { reply_to, point, must_answer }: CommentNew): Promise<Thread> {
  const faults: Fault[] = []
  const fault = (pointer: string, detail: string) => { faults.push({ pointer, detail }) }
  const known = point !== undefined && await trx.selectFrom('point').select('number')
    .where('standard', '=', standard).where('number', '=', point).executeTakeFirst()
  if (point !== undefined && !known) fault('/point', `${standard} has no point ${point}`)
  const parent = reply_to && await trx.selectFrom('comment').select(['point', 'reply_to'])
    .where('council_id', '=', council_id).where('assessment_id', '=', id).where('id', '=', reply_to).executeTakeFirst()
  if (reply_to && !parent) fault('/reply_to', 'is no comment on this assessment')
  if (parent && parent.reply_to) fault('/reply_to', `is an answer itself: threads are one level deep, reply to ${parent.reply_to}`)
  if (parent && known && point !== parent.point) fault('/point', 'an answer is about what its thread is about: leave the point out')
  if (reply_to && must_answer) fault('/must_answer', 'an answer asks for none: begin a thread of its own')
  if (faults.length > 0) throw brokenAt(faults)
  return parent ? { point: parent.point, reply_to } : { point: point ?? null }
}

async function mayDemandAnswer ({ trx, act }: Write, { council_id, id }: AssessmentTarget, caller: Caller): Promise<boolean> {
  if (caller.role === 'lead') return true
  if (caller.role !== 'reviewer') return false
  const review = await trx.selectFrom('review').select('id')
    .where('council_id', '=', council_id).where('assessment_id', '=', id)
    .where('reviewer_council_id', '=', caller.council_id).where('conflict', 'is', null)
    .where(sql`review_status(status, council_id, reviewer_council_id, ${londonDay(act.now)})`, 'in', ['accepted', 'completed']).executeTakeFirst()
  return review !== undefined
}

/** Throws notFound where the caller may not see the comments any more: it was withdrawn or deleted meanwhile. */
export async function requireSeen ({ trx, act }: Write, caller: Caller, council_id: string, assessment_id: string): Promise<void> {
  const { rows } = await sql<{ seen: boolean }>`
    select ${isSeen(council_id, assessment_id, discussionVisibleTo(caller, londonDay(act.now)))} as seen`.execute(trx)
  if (!rows[0]!.seen) throw notFound()
}

/** Comments on an assessment or on one of its points, or answers a comment. */
export async function addComment (act: Act, caller: Caller, assessment: AssessmentTarget, given: CommentNew): Promise<Comment> {
  const { council_id, id: assessment_id } = assessment
  return await write(act, council_id, async tools => {
    const { trx, now, word, record } = tools
    await requireSeen(tools, caller, council_id, assessment_id)
    const { must_answer = false } = given
    if (must_answer && !await mayDemandAnswer(tools, assessment, caller)) {
      throw forbidden('Only a lead, or a reviewer with a review here, may ask a question that must be answered.')
    }
    const { point, reply_to = null } = await threadOf(tools, assessment, given)
    const [wording] = await word({ body: given.body }) as [Buffer]
    const mentions = await mentionsIn(trx, assessment_id, given.body)
    const id = uuidv7()
    await trx.insertInto('comment')
      .values({ council_id, id, assessment_id, point, reply_to, wording, mentions, must_answer, token_id: caller.token_id, created_at: now }).execute()
    await record({
      action: reply_to ? 'comment answered' : 'comment added',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/comments/${id}`, after: { point, reply_to, must_answer, wording: wording.toString('hex') } }]
    })
    return (await findComment(trx, council_id, id))!
  })
}

/** Writes a comment anew; the earlier text is kept in the history. */
export async function editComment (act: Act, caller: Caller, { council_id, id, assessment_id }: CommentTarget, body: string): Promise<Comment> {
  return await write(act, council_id, async tools => {
    const { trx, now, word, record } = tools
    await requireSeen(tools, caller, council_id, assessment_id)
    const before = await findComment(trx, council_id, id)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before), { council_id, subject: `assessments/${assessment_id}`, part: `/comments/${id}` })
    if (before.body === body) return before
    const held = await trx.selectFrom('comment').select('wording').where('council_id', '=', council_id).where('id', '=', id).executeTakeFirstOrThrow()
    const [wording] = await word({ body }) as [Buffer]
    const mentions = await mentionsIn(trx, assessment_id, body)
    await trx.updateTable('comment').set({ wording, mentions, edited_at: now }).where('council_id', '=', council_id).where('id', '=', id).execute()
    await record({
      action: 'comment edited',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/comments/${id}`, before: { wording: held.wording.toString('hex') }, after: { wording: wording.toString('hex') } }]
    })
    return (await findComment(trx, council_id, id))!
  })
}
