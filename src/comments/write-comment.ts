import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { broken, forbidden, notFound } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Comment, CommentNew } from '../wire-types.d.ts'
import type { CommentTarget } from './comment-in-path.ts'
import { findComment } from './queries.ts'

async function parentOf ({ trx }: Write, { council_id, id }: AssessmentTarget, { reply_to, point, must_answer }: CommentNew) {
  if (reply_to === undefined) return undefined
  const parent = await trx.selectFrom('comment').select(['id', 'point', 'reply_to'])
    .where('council_id', '=', council_id).where('assessment_id', '=', id).where('id', '=', reply_to).executeTakeFirst()
  if (!parent) throw broken('/reply_to', 'is no comment on this assessment')
  if (parent.reply_to) throw broken('/reply_to', `is an answer itself: threads are one level deep, reply to ${parent.reply_to}`)
  if (point !== undefined && point !== parent.point) throw broken('/point', 'an answer is about what its thread is about: leave the point out')
  if (must_answer) throw broken('/must_answer', 'an answer asks for none: begin a thread of its own')
  return parent
}

async function mayDemandAnswer ({ trx }: Write, { council_id, id }: AssessmentTarget, caller: Caller): Promise<boolean> {
  if (caller.role === 'lead') return true
  if (caller.role !== 'reviewer') return false
  const review = await trx.selectFrom('review').select('id')
    .where('council_id', '=', council_id).where('assessment_id', '=', id)
    .where('reviewer_council_id', '=', caller.council_id).where('status', 'in', ['accepted', 'completed']).executeTakeFirst()
  return review !== undefined
}

async function requirePoint ({ trx }: Write, { standard }: AssessmentTarget, point: number | undefined) {
  if (point === undefined) return
  const known = await trx.selectFrom('point').select('number').where('standard', '=', standard).where('number', '=', point).executeTakeFirst()
  if (!known) throw broken('/point', `${standard} has no point ${point}`)
}

/** Comments on an assessment or on one of its points, or answers a comment. */
export async function addComment (act: Act, caller: Caller, assessment: AssessmentTarget, given: CommentNew): Promise<Comment> {
  const { council_id, id: assessment_id } = assessment
  return await write(act, council_id, async tools => {
    const { trx, now, word, record } = tools
    if (given.must_answer && !await mayDemandAnswer(tools, assessment, caller)) {
      throw forbidden('Only a lead, or a reviewer with a review here, may ask a question that must be answered.')
    }
    await requirePoint(tools, assessment, given.point)
    const parent = await parentOf(tools, assessment, given)
    const point = parent ? parent.point : given.point ?? null
    const [wording] = await word({ body: given.body }) as [Buffer]
    const id = uuidv7()
    const { rows } = await sql`
      insert into comment (council_id, id, assessment_id, point, reply_to, wording, must_answer, token_id, created_at)
      select council_id, ${id}, id, ${point}, ${parent?.id ?? null}, ${wording}, ${given.must_answer ?? false}, ${caller.token_id}, ${now}
      from assessment
      where council_id = ${council_id} and id = ${assessment_id}
      returning id`.execute(trx)
    if (rows.length === 0) throw notFound()
    await record({
      action: parent ? 'comment answered' : 'comment added',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/comments/${id}`, after: { point, reply_to: parent?.id, must_answer: given.must_answer, wording: wording.toString('hex') } }]
    })
    return (await findComment(trx, council_id, id))!
  })
}

/** Writes a comment anew; the earlier text is kept in the history. */
export async function editComment (act: Act, { council_id, id, assessment_id }: CommentTarget, body: string): Promise<Comment> {
  return await write(act, council_id, async ({ trx, now, word, record }) => {
    const before = await findComment(trx, council_id, id)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before))
    if (before.body === body) return before
    const held = await trx.selectFrom('comment').select('wording').where('council_id', '=', council_id).where('id', '=', id).executeTakeFirstOrThrow()
    const [wording] = await word({ body }) as [Buffer]
    await trx.updateTable('comment').set({ wording, edited_at: now }).where('council_id', '=', council_id).where('id', '=', id).execute()
    await record({
      action: 'comment edited',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/comments/${id}`, before: { wording: held.wording.toString('hex') }, after: { wording: wording.toString('hex') } }]
    })
    return (await findComment(trx, council_id, id))!
  })
}
