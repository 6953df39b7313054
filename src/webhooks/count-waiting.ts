import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'

/** How many deliveries wait for their first attempt, and how many for another after one that failed; of webhooks that are sent to. */
export async function countWaiting (operator_db: Db): Promise<{ first: number, again: number }> {
  const { rows } = await sql<{ first: number, again: number }>`
    select count(*) filter (where d.attempts = 0) as first, count(*) filter (where d.attempts > 0) as again
    from webhook_delivery d
    join webhook w on w.id = d.webhook_id and w.disabled_at is null
    where d.status = 'pending'`.execute(operator_db)
  return rows[0]!
}
