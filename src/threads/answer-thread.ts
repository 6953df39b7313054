import { type Act, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Thread, ThreadAnswer } from '../wire-types.d.ts'
import { findThread } from './queries.ts'
import type { ThreadTarget } from './thread-in-path.ts'
import { requireThread } from './write-message.ts'

/**
 * Marks a question as answered, perhaps by one of the messages, or with `undefined` as open again; what stands so already stays. Throws
 * ruleBroken where it is no question, or the message is none of the thread's.
 */
export async function answerThread (act: Act, caller: Caller, { head_id, id }: ThreadTarget, answer: ThreadAnswer | undefined): Promise<Thread> {
  return await write(act, head_id, async tools => {
    const { trx, now, record } = tools
    const before = await requireThread(tools, caller, { head_id, id })
    requireMatch(act, etagOf(before), { council_id: head_id, subject: `threads/${id}` })
    if (before.kind !== 'question') throw broken('/id', 'is news: only a question is answered')
    const answer_id = answer?.message ?? null
    if (answer_id !== null) {
      const named = await trx.selectFrom('message').select('id').where('head_id', '=', head_id).where('thread_id', '=', id).where('id', '=', answer_id).executeTakeFirst()
      if (!named) throw broken('/message', 'is no message in this thread')
    }
    if ((before.answered_at !== null) === (answer !== undefined) && before.answer === answer_id) return before
    const answered = answer ? { answered_at: now, answered_by: caller.token_id, answer_id } : { answered_at: null, answered_by: null, answer_id: null }
    await trx.updateTable('thread').set({ ...answered, updated_at: now }).where('head_id', '=', head_id).where('id', '=', id).execute()
    await record({
      action: answer ? 'thread answered' : 'thread reopened',
      subject: `threads/${id}`,
      changes: [
        { pointer: '/answered_at', before: before.answered_at, after: answered.answered_at },
        { pointer: '/answer', before: before.answer, after: answer_id }
      ]
    })
    return (await findThread(trx, { head_id, id }))!
  })
}
