// What was answered under an Idempotency-Key, in the transaction that did it.
import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import { named } from './named-statement.ts'

/** A key, and who uses it for what. */
export interface Key {
  token_id: string
  key: string
}

/** What stands under a key. */
export interface Held {
  /** The digest of the request. */
  request: Buffer | null
  /** Null: the first request still runs. */
  status: number | null
  headers: Record<string, string> | null
  /** Null: it is not kept. */
  body: string | null
  /** The id of what was made. */
  existing: string | null
}

interface Kept extends Held {
  council_id: string | null
  expires_at: string
}

/** Claims a key until the transaction ends. Undefined: it is new. */
const claim = named<Held, Key & { now: string }>('claim-key', ({ token_id, key, now }) => sql`select * from claim_key(${token_id}, ${key}, ${now})`)

/** Writes down what stands under a key, unless something does that is not over yet. */
const keep = named<{ key: string }, Omit<Kept, 'headers'> & Key & { headers: string | null, now: string }>('keep-answer', v => sql`
  insert into idempotency_key (token_id, key, request, council_id, status, headers, body, existing, expires_at)
  values (${v.token_id}, ${v.key}, ${v.request}, ${v.council_id}, ${v.status}, ${v.headers}::jsonb, ${v.body}, ${v.existing}, ${v.expires_at})
  on conflict (token_id, key) do update
  set request = excluded.request, council_id = excluded.council_id, status = excluded.status, headers = excluded.headers, body = excluded.body,
    existing = excluded.existing, expires_at = excluded.expires_at
  where idempotency_key.expires_at <= ${v.now}::timestamptz or idempotency_key.status is null
  returning key`)

export async function claimKey (trx: Trx, key: Key, now: string): Promise<Held | undefined> {
  const [held] = await claim(trx, { ...key, now })
  return held
}

/** Throws where something stands under the key that is not over yet: whoever has claimed it knows that nothing does. */
export async function keepAnswer (trx: Trx, key: Key, { headers, ...kept }: Kept, now: string): Promise<void> {
  const rows = await keep(trx, { ...key, ...kept, headers: headers && JSON.stringify(headers), now })
  if (rows.length === 0) throw new Error('An answer stands under the key, though it was claimed.')
}

/** Lets go of a key whose request failed, so that it counts as new. */
export async function releaseKey (db: Db, { token_id, key }: Key): Promise<void> {
  await db.deleteFrom('idempotency_key').where('token_id', '=', token_id).where('key', '=', key).where('status', 'is', null).execute()
}

/** Moves on the end of a request that still runs. */
export async function renewKey (db: Db, { token_id, key }: Key, expires_at: string): Promise<void> {
  await db.updateTable('idempotency_key').set({ expires_at })
    .where('token_id', '=', token_id).where('key', '=', key).where('status', 'is', null).execute()
}

/** Takes the bodies out of what was answered for a council: a text in them is no more to be read. That it was done is still known. */
export async function forgetBodies (trx: Trx, council_id: string): Promise<void> {
  await sql`select forget_answers(${council_id})`.execute(trx)
}

const batch = 1000

/** Deletes what is over, in small batches; one process at a time does it, the others pass. Gives how many were deleted. */
export async function deleteExpiredKeys (db: Db, now: string): Promise<number> {
  for (let count = 0; ; count += batch) {
    const { numAffectedRows = 0n } = await sql`
      with alone as materialized (select pg_try_advisory_xact_lock(hashtext('standpoint expired keys')) as ok),
      expired as (
        select k.token_id, k.key
        from idempotency_key k
        where (select ok from alone) and k.expires_at <= ${now}
        order by k.expires_at
        limit ${batch}
        for update skip locked
      )
      delete from idempotency_key k using expired e where k.token_id = e.token_id and k.key = e.key`.execute(db)
    if (numAffectedRows < batch) return count + Number(numAffectedRows)
  }
}
