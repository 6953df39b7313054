import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'

/** For how long an attempt is left alone. Whoever made it and is not done by then, which takes ten seconds at most, has gone: another process makes it anew. */
const lease_ms = 20_000

export interface Claimed {
  webhook_id: string
  event_id: string
  claim: string
  attempts: number
  first_attempt_at: string
  token_id: string
  url: string
  key_id: string
  generation: number
  earlier_until: string | null
}

/** Claims a delivery that is due, if one is: of any webhook but those that have enough under way. */
export async function claimDelivery (operator_db: Db, busy: string[], now: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update webhook_delivery d
    set claim = gen_random_uuid(), next_at = ${new Date(now.getTime() + lease_ms)}::timestamptz, attempts = d.attempts + 1,
      first_attempt_at = coalesce(d.first_attempt_at, ${now}::timestamptz), last_attempt_at = ${now}::timestamptz
    from (
      select due.webhook_id, due.event_id
      from webhook_delivery due
      join webhook of_due on of_due.id = due.webhook_id and of_due.disabled_at is null
      where due.status = 'pending' and due.next_at <= ${now}::timestamptz and due.webhook_id <> all(${busy}::uuid[])
      order by due.next_at, due.event_id
      limit 1
      for update of due skip locked
    ) one
    join webhook w on w.id = one.webhook_id
    where d.webhook_id = one.webhook_id and d.event_id = one.event_id
    returning d.webhook_id, d.event_id, d.claim, d.attempts, d.first_attempt_at, w.token_id, w.url, w.key_id, w.generation, w.earlier_until`.execute(operator_db)
  return rows[0]
}

/** When the next delivery is due, if any waits for its time. */
export async function findNextDue (operator_db: Db): Promise<Date | undefined> {
  const { rows: [next] } = await sql<{ at: string | null }>`
    select min(d.next_at) as at
    from webhook_delivery d
    join webhook w on w.id = d.webhook_id and w.disabled_at is null
    where d.status = 'pending' and d.next_at is not null`.execute(operator_db)
  return next?.at ? new Date(next.at) : undefined
}
