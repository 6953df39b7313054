import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Claimed } from './claim-delivery.ts'
import { isGivenUp, waitAfter } from './retry.ts'

/** What came of an attempt: an answer, or what kept it; or it was not made, because it may not be or because the service ends. */
export type Outcome = { status: number } | { error: string } | 'withheld' | 'token' | 'interrupted'

type Settled = 'delivered' | 'given_up' | 'withheld'

interface Verdict {
  settled?: Settled
  next_at?: Date
  /** The receiver could not be reached, or did not take it. */
  failed: boolean
  last_status?: number | null
  last_error?: string | null
  disables?: 'gone' | 'failing' | 'token'
}

function judge (outcome: Outcome, { attempts, first_attempt_at }: Claimed, now: Date): Verdict {
  if (outcome === 'withheld') return { settled: 'withheld', failed: false }
  if (outcome === 'token') return { next_at: now, failed: false, disables: 'token' }
  if (outcome === 'interrupted') return { next_at: now, failed: false }
  const last_status = 'status' in outcome ? outcome.status : null
  if (last_status !== null && last_status >= 200 && last_status < 300) return { settled: 'delivered', failed: false, last_status, last_error: null }
  const last_error = 'error' in outcome ? outcome.error.slice(0, 300) : `it answered ${outcome.status}${outcome.status < 400 ? ', and redirects are not followed' : ''}`
  if (last_status === 410) return { settled: 'given_up', failed: true, last_status, last_error, disables: 'gone' }
  if (isGivenUp(first_attempt_at, now)) return { settled: 'given_up', failed: true, last_status, last_error, disables: 'failing' }
  return { next_at: new Date(now.getTime() + waitAfter(attempts)), failed: true, last_status, last_error }
}

/** Makes the next delivery of a lane due, unless one there is already. */
async function promote (trx: Trx, { webhook_id, event_id }: Claimed, now: Date) {
  await sql`
    update webhook_delivery d
    set next_at = ${now}
    where d.webhook_id = ${webhook_id} and d.event_id = (
      select waits.event_id
      from webhook_delivery settled
      join webhook_delivery waits on waits.webhook_id = settled.webhook_id and waits.lane = settled.lane and waits.status = 'pending'
      where settled.webhook_id = ${webhook_id} and settled.event_id = ${event_id}
      order by waits.event_id
      limit 1
    ) and d.next_at is null and not exists (
      select from webhook_delivery due
      where due.webhook_id = d.webhook_id and due.lane = d.lane and due.status = 'pending' and due.next_at is not null
    )`.execute(trx)
}

/**
 * Notes what came of an attempt, and what follows: another one later, or the next of the same council. A webhook to which nothing could be
 * delivered for as long as a delivery is tried is disabled. Where somebody else has taken the delivery over, nothing is noted.
 */
export async function settleDelivery (operator_db: Db, claimed: Claimed, outcome: Outcome, now: Date): Promise<void> {
  const { webhook_id, event_id, claim, first_attempt_at } = claimed
  const { settled, next_at, failed, last_status, last_error, disables } = judge(outcome, claimed, now)
  await operator_db.transaction().execute(async trx => {
    // Those who plan hold it too: what they add and what is settled here know of each other.
    const webhook = await trx.selectFrom('webhook').select('failing_since').where('id', '=', webhook_id).forUpdate().executeTakeFirst()
    if (!webhook) return
    const { numUpdatedRows } = await trx.updateTable('webhook_delivery').set({
      claim: null,
      status: settled ?? 'pending',
      next_at: next_at?.toISOString() ?? null,
      settled_at: settled ? now.toISOString() : null,
      ...last_status !== undefined && { last_status },
      ...last_error !== undefined && { last_error },
      ...outcome === 'interrupted' && { attempts: claimed.attempts - 1 }
    }).where('webhook_id', '=', webhook_id).where('event_id', '=', event_id).where('claim', '=', claim).executeTakeFirst()
    if (numUpdatedRows === 0n) return
    if (settled) await promote(trx, claimed, now)
    const failing_since = settled === 'delivered' ? null : failed ? webhook.failing_since ?? now.toISOString() : webhook.failing_since
    // Others may have been delivered meanwhile: then it is this event that is not taken.
    const ends = disables === 'failing' ? failing_since !== null && failing_since <= first_attempt_at : disables !== undefined
    if (failing_since === webhook.failing_since && !ends) return
    await trx.updateTable('webhook').set({ failing_since, ...ends && { disabled_at: now.toISOString(), disabled_because: disables } })
      .where('id', '=', webhook_id).execute()
  })
}

/** Deletes what was settled before a moment, some of it at a time. */
export async function forgetSettled (operator_db: Db, before: Date): Promise<void> {
  await sql`
    delete from webhook_delivery d
    where (d.webhook_id, d.event_id) in (
      select webhook_id, event_id from webhook_delivery where settled_at < ${before} order by settled_at limit 5000
    )`.execute(operator_db)
}
