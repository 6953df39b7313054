import { sql } from 'kysely'
import { findWindow, selectEvents } from '../events/list-events.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { EventType } from '../wire-types.d.ts'
import { findOwner } from './acting-for.ts'

/** How many deliveries of a webhook may wait, so that what waits for a dead receiver stays small; and how many events are looked at in one go. */
const most_waiting = 10_000
const at_once = 1_000

/** Events of no council are in order among themselves. */
const no_council = '00000000-0000-0000-0000-000000000000'

interface Planned {
  id: string
  lane: string
}

/** Adds deliveries: of each lane the first is due, unless one waits there already. */
async function add (trx: Trx, webhook_id: string, planned: Planned[], now: Date) {
  if (planned.length === 0) return
  await sql`
    insert into webhook_delivery (webhook_id, event_id, lane, next_at, created_at)
    select ${webhook_id}, given.id, given.lane, case when given.place = 1 and not exists (
        select from webhook_delivery d where d.webhook_id = ${webhook_id} and d.lane = given.lane and d.status = 'pending'
      ) then ${now}::timestamptz end, ${now}::timestamptz
    from (
      select id, lane, row_number() over (partition by lane order by id) as place
      from unnest(${planned.map(({ id }) => id)}::uuid[], ${planned.map(({ lane }) => lane)}::uuid[]) as one (id, lane)
    ) given
    on conflict do nothing`.execute(trx)
}

/**
 * Plans the deliveries of a webhook for the events that have come since it was last looked at, as far as its owner may be told of them.
 * Gives whether there is more. A webhook that another process is looking at is left to it.
 */
export async function planDeliveries (operator_db: Db, id: string, now: Date): Promise<boolean> {
  return await operator_db.transaction().execute(async trx => {
    const webhook = await trx.selectFrom('webhook').selectAll().where('id', '=', id).where('disabled_at', 'is', null).forUpdate().skipLocked().executeTakeFirst()
    if (!webhook) return false
    const caller = await findOwner(trx, webhook.token_id, now)
    if (!caller) {
      await trx.updateTable('webhook').set({ disabled_at: now.toISOString(), disabled_because: 'token' }).where('id', '=', id).execute()
      return false
    }
    const { rows: [counted] } = await sql<{ waiting: number }>`
      select count(*) as waiting from webhook_delivery d where d.webhook_id = ${id} and d.status = 'pending'`.execute(trx)
    const window = counted!.waiting < most_waiting ? await findWindow(trx, webhook.told_id, at_once) : undefined
    if (!window) return false
    const { told_id: after, council_id, region } = webhook
    const filter = { types: webhook.types as EventType[] | null, council_id, region }
    const events = await selectEvents(trx, { caller, today: londonDay(now), filter, after, until: window.until, limit: at_once })
    await add(trx, id, events.map(event => ({ id: event.id, lane: event.council_id ?? no_council })), now)
    await trx.updateTable('webhook').set({ told_id: window.until }).where('id', '=', id).execute()
    return window.more
  })
}

/** Plans the delivery of a test to the webhook that it is of: past all others, which may be waiting. Gives the event. */
export async function planTest (operator_db: Db, id: string, now: Date): Promise<string> {
  return await operator_db.transaction().execute(async trx => {
    const { rows: [event] } = await sql<{ id: string }>`
      select id from event where type = 'webhook.test' and subject = ${`/v1/webhooks/${id}`} order by id desc limit 1`.execute(trx)
    await add(trx, id, [{ id: event!.id, lane: event!.id }], now)
    return event!.id
  })
}
