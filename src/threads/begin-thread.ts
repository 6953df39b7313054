import { v7 as uuidv7 } from 'uuid'
import { unknownStandard } from '../comparison/unknown.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, notFound } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, Thread, ThreadNew } from '../wire-types.d.ts'
import { threadVisibleTo } from './audience.ts'
import { findThread } from './queries.ts'

/** Throws ruleBroken with every fault where it is about a standard or points that there are not. */
async function requirePoints ({ trx }: Write, { standard, points = [] }: Pick<ThreadNew, 'standard' | 'points'>): Promise<void> {
  if (standard === undefined) {
    if (points.length > 0) throw brokenAt([{ pointer: '/standard', detail: 'is needed where points are named: they are a standard\'s' }])
    return
  }
  const known = await trx.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  if (!known) throw brokenAt([unknownStandard(standard)])
  const there = new Set((await trx.selectFrom('point').select('number').where('standard', '=', standard).execute()).map(({ number }) => number))
  const faults = points.map((point, place): Fault | undefined => there.has(point) ? undefined : { pointer: `/points/${place}`, detail: `${standard} has no point ${point}` })
  if (faults.some(Boolean)) throw brokenAt(faults.filter(fault => fault !== undefined))
}

/** Where a thread is kept: the head, and the region whose members it is for; null: leads of all regions. */
export interface Audience {
  head_id: string
  region: string | null
}

/** Begins a thread with its first message. Throws notFound where the caller is none of its audience any more. */
export async function beginThread (act: Act, caller: Caller, { head_id, region }: Audience, given: ThreadNew): Promise<Thread> {
  const { title, body, kind, standard = null, points = [] } = given
  return await write(act, head_id, async tools => {
    const { trx, now, word, record } = tools
    await requirePoints(tools, given)
    const [its_title, its_body] = await word({ title }, { body }) as [Buffer, Buffer]
    const [id, message_id] = [uuidv7(), uuidv7()]
    const { token_id } = caller
    await trx.insertInto('thread')
      .values({ head_id, id, region, kind, standard, points, wording: its_title, token_id, created_at: now, updated_at: now }).execute()
    await trx.insertInto('message').values({ head_id, id: message_id, thread_id: id, wording: its_body, token_id, created_at: now }).execute()
    await record({
      action: 'thread begun',
      subject: `threads/${id}`,
      changes: [
        { pointer: '', after: { region, kind, standard, points, wording: its_title.toString('hex') } },
        { pointer: `/messages/${message_id}`, after: { wording: its_body.toString('hex') } }
      ]
    })
    const thread = await findThread(trx, { head_id, id }, threadVisibleTo(caller, londonDay(act.now)))
    if (!thread) throw notFound()
    return thread
  })
}
