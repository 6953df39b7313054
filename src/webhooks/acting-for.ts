import { sql } from 'kysely'
import { eventVisibleTo, eventWithSources } from '../events/visible-to.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db } from '../plugins/database.ts'
import { type Caller, findCallerById } from '../tokens/find-caller.ts'

/** Whoever holds the token that made a webhook, as they are now; undefined: it was revoked or has expired. */
export async function findOwner (operator_db: Db, token_id: string, now: Date): Promise<Caller | undefined> {
  const caller = await findCallerById(operator_db, token_id, now)
  return caller?.expires_at && Date.parse(caller.expires_at) > now.getTime() ? caller : undefined
}

/** Whether they may be told of an event, as things are now. */
export async function mayBeTold (operator_db: Db, caller: Caller, event_id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select from ${eventWithSources}
    where e.id = ${event_id} and (e.type = 'webhook.test' or ${eventVisibleTo(caller, londonDay(now))})`.execute(operator_db)
  return rows.length > 0
}
