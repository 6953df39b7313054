import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, write, type Write } from '../database/write.ts'
import { alreadyExists, conflict, notDormant, regionEnded, takeOverClosed } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { TakeOver, TakeOverNew } from '../wire-types.d.ts'
import { findTakeOver } from './queries.ts'
import { faultsOfTerm } from './save-lead-term.ts'
import { leadFrom, type Led, recordTerms } from './terms.ts'

export interface AskedTakeOver extends Led {
  id: string
}

async function requireDormant ({ trx, act }: Write, head_id: string): Promise<void> {
  const today = londonDay(act.now)
  const { rows: [state] } = await sql<{ rests: boolean, ended: boolean }>`
    select region_dormant(r.head_id, ${today}) is not null as rests, coalesce(r.ended_on <= ${today}, false) as ended
    from region r
    where r.head_id = ${head_id}`.execute(trx)
  if (state!.ended) throw regionEnded()
  if (!state!.rests) throw notDormant()
}

/** Asks to lead a region that rests, for a member. Throws regionEnded, notDormant, and alreadyExists where the council waits for an answer. */
export async function askToTakeOver (act: Act, { head_id, region, council_id }: Led, { why }: TakeOverNew): Promise<TakeOver> {
  return await write(act, head_id, async tools => {
    const { trx, now, word, record } = tools
    await requireDormant(tools, head_id)
    const asked = await trx.selectFrom('take_over').select('id')
      .where('head_id', '=', head_id).where('council_id', '=', council_id).where('status', '=', 'asked').executeTakeFirst()
    if (asked) throw alreadyExists('Your council has asked already, and waits for an answer.', { existing: asked.id })
    const [wording] = await word({ why }) as [Buffer]
    const id = uuidv7()
    await trx.insertInto('take_over').values({ head_id, region, id, council_id, wording, status: 'asked', token_id: act.token_id!, asked_at: now }).execute()
    const after = { council: council_id, wording: wording.toString('hex') }
    await record({ action: 'take-over asked', subject: `regions/${region}`, changes: [{ pointer: `/take-overs/${id}`, after }] })
    return (await findTakeOver(trx, head_id, id))!
  })
}

/** A request that waits for an answer, as the caller believes it to stand. Throws stale and takeOverClosed. */
async function requireAsked ({ trx, act }: Write, { head_id, region, id }: AskedTakeOver): Promise<void> {
  const held = (await findTakeOver(trx, head_id, id))!
  requireMatch(act, etagOf(held), { council_id: head_id, subject: `regions/${region}`, part: `/take-overs/${id}` })
  if (held.status !== 'asked') throw takeOverClosed(`It was ${held.status} on ${londonDay(new Date(held.closed_at!))}.`)
}

async function close (tools: Write, { head_id, region, id }: AskedTakeOver, status: 'accepted' | 'declined', reason?: string): Promise<TakeOver> {
  const { trx, now, word, record } = tools
  const wording = reason === undefined ? null : (await word({ reason }))[0]!
  await trx.updateTable('take_over').set({ status, closing_wording: wording, closed_at: now }).where('head_id', '=', head_id).where('id', '=', id).execute()
  const after = { status, ...wording && { wording: wording.toString('hex') } }
  await record({ action: 'take-over closed', subject: `regions/${region}`, changes: [{ pointer: `/take-overs/${id}/closing`, before: null, after }] })
  return (await findTakeOver(trx, head_id, id))!
}

/** Its council leads the region from today on. Throws takeOverClosed, and conflict where the council or the region has ended meanwhile. */
export async function acceptTakeOver (act: Act, asked: AskedTakeOver): Promise<TakeOver> {
  return await write(act, asked.head_id, async tools => {
    await requireAsked(tools, asked)
    const today = londonDay(act.now)
    const [fault] = await faultsOfTerm(tools, asked, today, '')
    if (fault) throw conflict(`It cannot be taken over: ${fault.detail}.`)
    await recordTerms(tools, asked, await leadFrom(tools, asked, today))
    return await close(tools, asked, 'accepted')
  })
}

/** Says no, and why. Throws takeOverClosed. */
export async function declineTakeOver (act: Act, asked: AskedTakeOver, reason: string): Promise<TakeOver> {
  return await write(act, asked.head_id, async tools => {
    await requireAsked(tools, asked)
    return await close(tools, asked, 'declined', reason)
  })
}
