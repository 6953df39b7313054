import { v7 as uuidv7 } from 'uuid'
import { type Act, write, type Write } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Message, Thread } from '../wire-types.d.ts'
import { threadVisibleTo } from './audience.ts'
import { findMessage, findThread } from './queries.ts'
import type { MessageTarget, ThreadTarget } from './thread-in-path.ts'
import { touchThread } from './touch-thread.ts'

/** The thread as it stands under the lock. Throws notFound where it is not for the caller any more: councils come and go. */
export async function requireThread ({ trx, act }: Write, caller: Caller, { head_id, id }: { head_id: string, id: string }): Promise<Thread> {
  const thread = await findThread(trx, { head_id, id }, threadVisibleTo(caller, londonDay(act.now)))
  if (!thread) throw notFound()
  return thread
}

/** Writes a message in a thread. */
export async function addMessage (act: Act, caller: Caller, { head_id, id: thread_id }: ThreadTarget, body: string): Promise<Message> {
  return await write(act, head_id, async tools => {
    const { trx, now, word, record } = tools
    await requireThread(tools, caller, { head_id, id: thread_id })
    const [wording] = await word({ body }) as [Buffer]
    const id = uuidv7()
    await trx.insertInto('message').values({ head_id, id, thread_id, wording, token_id: caller.token_id, created_at: now }).execute()
    await touchThread(tools, head_id, thread_id)
    await record({ action: 'message written', subject: `threads/${thread_id}`, changes: [{ pointer: `/messages/${id}`, after: { wording: wording.toString('hex') } }] })
    return (await findMessage(trx, { head_id, id }))!
  })
}

/** Writes a message anew; the earlier text is kept in the history. */
export async function editMessage (act: Act, caller: Caller, { head_id, id, thread_id }: MessageTarget, body: string): Promise<Message> {
  return await write(act, head_id, async tools => {
    const { trx, now, word, record } = tools
    await requireThread(tools, caller, { head_id, id: thread_id })
    const before = (await findMessage(trx, { head_id, id }))!
    requireMatch(act, etagOf(before), { council_id: head_id, subject: `threads/${thread_id}`, part: `/messages/${id}` })
    if (before.body === body) return before
    const held = await trx.selectFrom('message').select('wording').where('head_id', '=', head_id).where('id', '=', id).executeTakeFirstOrThrow()
    const [wording] = await word({ body }) as [Buffer]
    await trx.updateTable('message').set({ wording, edited_at: now }).where('head_id', '=', head_id).where('id', '=', id).execute()
    await touchThread(tools, head_id, thread_id)
    await record({
      action: 'message edited',
      subject: `threads/${thread_id}`,
      changes: [{ pointer: `/messages/${id}`, before: { wording: held.wording.toString('hex') }, after: { wording: wording.toString('hex') } }]
    })
    return (await findMessage(trx, { head_id, id }))!
  })
}
