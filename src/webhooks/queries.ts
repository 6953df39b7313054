import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { DeliveryStatus, Event, Webhook, WebhookDelivery } from '../wire-types.d.ts'
import { readEvents } from '../events/list-events.ts'

/** Whose a webhook is, as SQL over the token `t` that made it: editors share their council's, leads their region's, admins see all. */
export function webhookVisibleTo ({ role, reads, region }: Caller): RawBuilder<boolean> {
  switch (role) {
    case 'admin': return sql`true`
    case 'editor': return sql`(t.role = 'editor' and t.council_id = any(${reads}::uuid[]))`
    case 'lead': return sql`(t.role = 'lead' and t.region = ${region})`
    default: return sql`false`
  }
}

const columns = (key_id: string | undefined) => sql`
  w.id, w.url, w.types, c.code as council, w.region, w.description, w.token_id as token, w.disabled_at is null as enabled, w.disabled_because, w.disabled_at,
  w.failing_since, w.earlier_until as earlier_secret_until, w.key_id = ${key_id ?? ''} as secret_holds, w.told_id as last_event, w.created_at,
  (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.status = 'pending') as waiting`

/** A webhook. */
export async function findWebhook (db: Db | Trx, id: string, key_id: string | undefined): Promise<Webhook | undefined> {
  const { rows } = await sql<Webhook>`
    select ${columns(key_id)}
    from webhook w
    left join council c on c.id = w.council_id
    where w.id = ${id}`.execute(db)
  return rows[0]
}

/** The webhooks that are the caller's to see, in order of their ids, one more than the page holds. */
export async function listWebhooks (db: Db, caller: Caller, key_id: string | undefined, { after, limit }: Paging): Promise<Webhook[]> {
  const { rows } = await sql<Webhook>`
    select ${columns(key_id)}
    from webhook w
    join token t on t.id = w.token_id
    left join council c on c.id = w.council_id
    where ${webhookVisibleTo(caller)} and ${after ? sql`w.id > ${after[0]}` : sql`true`}
    order by w.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** On behalf of the caller, and of the service. */
interface Dbs {
  db: Db
  operator_db: Db
}

type Held = Omit<WebhookDelivery, 'event'> & { event_id: string }

const delivery_columns = sql`d.event_id, d.status, d.attempts, d.next_at, d.last_attempt_at, d.last_status, d.last_error, d.settled_at`

/** Whoever sees a webhook sees what was planned for it, also what is nobody's to list, as a test is. */
async function withEvents (operator_db: Db, held: Held[]): Promise<WebhookDelivery[]> {
  const events = new Map<string, Event>((await readEvents(operator_db, held.map(({ event_id }) => event_id))).map(event => [event.id, event]))
  return held.map(({ event_id, ...delivery }) => ({ event: events.get(event_id)!, ...delivery }))
}

/** A webhook's deliveries, the newest events first, one more than the page holds. */
export async function listDeliveries (
  { db, operator_db }: Dbs, webhook_id: string, status: DeliveryStatus | undefined, { after, limit }: Paging
): Promise<WebhookDelivery[]> {
  const { rows } = await sql<Held>`
    select ${delivery_columns}
    from webhook_delivery d
    where d.webhook_id = ${webhook_id} and ${after ? sql`d.event_id < ${after[0]}` : sql`true`} and ${status ? sql`d.status = ${status}` : sql`true`}
    order by d.event_id desc
    limit ${limit + 1}`.execute(db)
  return await withEvents(operator_db, rows)
}

/** One delivery. */
export async function findDelivery ({ db, operator_db }: Dbs, webhook_id: string, event_id: string): Promise<WebhookDelivery | undefined> {
  const { rows } = await sql<Held>`
    select ${delivery_columns} from webhook_delivery d where d.webhook_id = ${webhook_id} and d.event_id = ${event_id}`.execute(db)
  return (await withEvents(operator_db, rows))[0]
}
