import { sql } from 'kysely'
import { type Act, write, type Write } from '../database/write.ts'
import { broken, mustAnswer, notFound } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Comment } from '../wire-types.d.ts'
import type { CommentTarget } from './comment-in-path.ts'
import { findComment } from './queries.ts'
import { requireSeen } from './write-comment.ts'

async function hasReplied ({ trx }: Write, { council_id, id }: CommentTarget): Promise<boolean> {
  const { rows } = await sql`
    select from comment reply
    join token t on t.id = reply.token_id
    where reply.council_id = ${council_id} and reply.reply_to = ${id} and t.council_id = ${council_id}
    limit 1`.execute(trx)
  return rows.length > 0
}

/**
 * Resolves a thread, or opens it again; what stands so already stays. Throws mustAnswer where the assessed council
 * would resolve, without having replied, a question that must be answered.
 */
export async function resolveComment (act: Act, caller: Caller, target: CommentTarget, resolved: boolean): Promise<Comment> {
  const { council_id, id, assessment_id } = target
  return await write(act, council_id, async tools => {
    const { trx, now, record } = tools
    await requireSeen(tools, caller, council_id, assessment_id)
    const before = await findComment(trx, council_id, id)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before), { council_id, subject: `assessments/${assessment_id}`, part: `/comments/${id}` })
    if (before.reply_to) throw broken('/id', `is an answer: a thread is resolved by its first comment, ${before.reply_to}`)
    if ((before.resolved_at !== null) === resolved) return before
    const answers = resolved && before.must_answer && caller.council_id === council_id && target.token_id !== caller.token_id
    if (answers && !await hasReplied(tools, target)) {
      throw mustAnswer('Reply to it first: the question must be answered.', { existing: id })
    }
    await trx.updateTable('comment').set(resolved ? { resolved_at: now, resolved_by: caller.token_id } : { resolved_at: null, resolved_by: null, reopened_at: now, reopened_by: caller.token_id })
      .where('council_id', '=', council_id).where('id', '=', id).execute()
    await record({
      action: resolved ? 'comment resolved' : 'comment reopened',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/comments/${id}/resolved_at`, before: before.resolved_at, after: resolved ? now : null }]
    })
    return (await findComment(trx, council_id, id))!
  })
}
