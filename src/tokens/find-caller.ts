import type { Pool } from 'pg'
import { type Runner, runNamed } from '../database/named-statement.ts'
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
  /** The region that a lead's council leads today, if its token is of that; for an editor or reviewer, the one that the council belongs to today. */
  region: string | null
  /** The councils whose unpublished work may be read: its own, and those it replaced, through any chain. */
  reads: string[]
  /** When what was sent stops working: a secret that was replaced does before its token. */
  expires_at: string | null
  /** What was sent is a secret that was replaced, and still works for a while. */
  secret_replaced: boolean
  /** Whoever made the token bounds it: it makes no others. */
  made_by_editor: boolean
  last_used_at: string | null
}

/** The holder of the one token that `held` finds; $2 is now. */
const callerStatement = (held: string) => `
  with recursive held as (${held}
      and t.revoked_at is null
  ),
  ancestry (council_id) as (
    select council_id from held where council_id is not null
    union
    select r.council_id
    from ancestry
    join council_replacement r on r.replaced_by_id = ancestry.council_id
    join council c on c.id = r.council_id and c.ended_on <= london_day($2)
  )
  select held.token_id, held.name, held.role, held.council_id, c.code as council, held.expires_at, held.last_used_at, held.secret_replaced,
    exists (select from token maker where maker.id = held.issued_by and maker.role <> 'admin') as made_by_editor,
    coalesce(c.ended_on <= london_day($2), false) as council_ended,
    case
      when held.region is null then region_of(held.council_id, london_day($2))
      when leads_region(held.council_id, held.region, london_day($2)) then held.region
    end as region,
    array(select council_id from ancestry) as reads
  from held
  left join council c on c.id = held.council_id`

/** $1 the digest of the secret, the present one or the one before it. */
const by_secret = callerStatement(`
    select t.id as token_id, t.name, t.role, t.council_id, t.region, t.issued_by, t.last_used_at,
      t.digest <> $1::bytea as secret_replaced,
      case when t.digest = $1::bytea then t.expires_at else least(t.earlier_secret_until, t.expires_at) end as expires_at
    from token t
    where (t.digest = $1::bytea or (t.earlier_digest = $1::bytea and t.earlier_secret_until > $2::timestamptz))
      and t.expires_at > $2::timestamptz`)

/** $1 the id of a token without a secret. */
const by_id = callerStatement(`
    select t.id as token_id, t.name, t.role, t.council_id, t.region, t.issued_by, t.last_used_at, false as secret_replaced, t.expires_at
    from token t
    where t.id = $1::uuid and $2::timestamptz is not null`)

/**
 * The holder of the token with this digest, unless it is unknown, expired or revoked. Secrets are looked up by their digest, so
 * nothing is compared byte by byte: how long it takes tells of the SHA-256 of a guess, which leads to no secret.
 */
export async function findCaller (pool: Pool, digest: Buffer, now: Date): Promise<Caller | undefined> {
  const [caller] = await runNamed<Caller>(pool, 'find-caller', by_secret, [digest, now.toISOString()])
  return caller
}

/** The holder of the token with this id, unless it is revoked: for those who prove otherwise than by a secret who they are. */
export async function findCallerById (on: Runner, id: string, now: Date): Promise<Caller | undefined> {
  const [caller] = await runNamed<Caller>(on, 'find-caller-by-id', by_id, [id, now.toISOString()])
  return caller
}

/** Notes the use of a token, which is only kept to the minute. */
export async function noteUse (db: Db, token_id: string, now: Date): Promise<void> {
  await db.updateTable('token').set({ last_used_at: now.toISOString() }).where('id', '=', token_id).execute()
}
