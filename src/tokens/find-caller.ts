import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Role } from '../wire-types.d.ts'

/** Whoever holds a token, as the permissions need it. */
export interface Caller {
  token_id: string
  name: string
  role: Role
  council_id: string | null
  council: string | null
  /** The council has ended: its tokens only read. */
  council_ended: boolean
  /** A lead's own region; for an editor or reviewer, the one that the council belongs to today. */
  region: string | null
  /** The councils whose unpublished work may be read: its own, and those it replaced, through any chain. */
  reads: string[]
  expires_at: string | null
  /** When a reviewer last looked at the reviews of its council. */
  reviews_looked_at: string | null
  /** The last use is worth writing down: it is only kept to the minute. */
  stale_use: boolean
}

/** The holder of the token with this digest, unless it is unknown, expired or revoked. */
export async function findCaller (db: Db, digest: Buffer, now: Date): Promise<Caller | undefined> {
  const { rows } = await sql<Caller>`
    with recursive held as (
      select t.id as token_id, t.name, t.role, t.council_id, t.region, t.expires_at, t.reviews_looked_at,
        coalesce(t.last_used_at < ${now}::timestamptz - interval '1 minute', true) as stale_use
      from token t
      where t.digest = ${digest}
        and t.revoked_at is null
        and (t.expires_at is null or t.expires_at > ${now})
    ),
    ancestry (council_id) as (
      select council_id from held where council_id is not null
      union
      select r.council_id
      from ancestry
      join council_replacement r on r.replaced_by_id = ancestry.council_id
      join council c on c.id = r.council_id and c.ended_on <= london_day(${now})
    )
    select held.token_id, held.name, held.role, held.council_id, c.code as council, held.expires_at, held.reviews_looked_at, held.stale_use,
      coalesce(c.ended_on <= london_day(${now}), false) as council_ended,
      coalesce(held.region, region_of(held.council_id, london_day(${now}))) as region,
      array(select council_id from ancestry) as reads
    from held
    left join council c on c.id = held.council_id`.execute(db)
  return rows[0]
}

/** Notes the use of a token. */
export async function noteUse (db: Db, token_id: string, now: Date): Promise<void> {
  await db.updateTable('token').set({ last_used_at: now.toISOString() }).where('id', '=', token_id).execute()
}
