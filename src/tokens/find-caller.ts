import type { Pool } from 'pg'
import { runNamed } from '../database/named-statement.ts'
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
  last_used_at: string | null
}

/** $1 the token's digest, $2 now. */
const caller_statement = `
  with recursive held as (
    select t.id as token_id, t.name, t.role, t.council_id, t.region, t.expires_at, t.last_used_at
    from token t
    where t.digest = $1::bytea
      and t.revoked_at is null
      and (t.expires_at is null or t.expires_at > $2::timestamptz)
  ),
  ancestry (council_id) as (
    select council_id from held where council_id is not null
    union
    select r.council_id
    from ancestry
    join council_replacement r on r.replaced_by_id = ancestry.council_id
    join council c on c.id = r.council_id and c.ended_on <= london_day($2)
  )
  select held.token_id, held.name, held.role, held.council_id, c.code as council, held.expires_at, held.last_used_at,
    coalesce(c.ended_on <= london_day($2), false) as council_ended,
    coalesce(held.region, region_of(held.council_id, london_day($2))) as region,
    array(select council_id from ancestry) as reads
  from held
  left join council c on c.id = held.council_id`

/** The holder of the token with this digest, unless it is unknown, expired or revoked. */
export async function findCaller (pool: Pool, digest: Buffer, now: Date): Promise<Caller | undefined> {
  const [caller] = await runNamed<Caller>(pool, 'find-caller', caller_statement, [digest, now.toISOString()])
  return caller
}

/** Notes the use of a token, which is only kept to the minute. */
export async function noteUse (db: Db, token_id: string, now: Date): Promise<void> {
  await db.updateTable('token').set({ last_used_at: now.toISOString() }).where('id', '=', token_id).execute()
}
