import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { HeldEntry } from './entry-hash.ts'

/** How many rows are held in memory at a time. */
const at_once = 1000

/** The entries of a council's history by their numbers, as they stand, many at a time. */
export async function * readEntries (db: Db | Trx, council_id: string): AsyncGenerator<HeldEntry[]> {
  let last: number | undefined
  while (true) {
    const { rows } = await sql<HeldEntry>`
      select h.seq, case when isfinite(h.at) then round(extract(epoch from h.at) * 1000)::bigint end as at, h.token_id, h.request_id,
        h.action, h.subject, h.changes::text as changes, h.hash
      from history h
      where h.council_id = ${council_id} and ${last === undefined ? sql`true` : sql`h.seq > ${last}`}
      order by h.seq
      limit ${at_once}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < at_once) return
    last = rows.at(-1)!.seq
  }
}

export interface HeldWording {
  digest: Buffer
  salt: Buffer | null
  body: string
  /** The salt of what a redaction has left of it. */
  remainder_salt: Buffer | null
}

/** The texts of a council by their digests, as they stand, many at a time. */
export async function * readWordings (db: Db | Trx, council_id: string): AsyncGenerator<HeldWording[]> {
  let last: Buffer | undefined
  while (true) {
    const { rows } = await sql<HeldWording>`
      select w.digest, w.salt, w.body,
        (select r.salt from wording_remainder r where r.council_id = w.council_id and r.digest = w.digest) as remainder_salt
      from wording w
      where w.council_id = ${council_id} and ${last === undefined ? sql`true` : sql`w.digest > ${last}`}
      order by w.digest
      limit ${at_once}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < at_once) return
    last = rows.at(-1)!.digest
  }
}

/** Those of some digests, in hex, that no text of the council has. */
export async function findMissingWordings (db: Db | Trx, council_id: string, digests: string[]): Promise<string[]> {
  if (digests.length === 0) return []
  // Each is looked up by the key: reading all texts for every part of the history would take longer the more there are.
  const { rows } = await sql<{ digest: string }>`
    select asked.digest
    from unnest(${digests}::text[]) as asked (digest)
    left join lateral (
      select true as there
      from wording w
      where w.council_id = ${council_id} and w.digest = decode(asked.digest, 'hex')
      limit 1
    ) held on true
    where held.there is null`.execute(db)
  return rows.map(({ digest }) => digest)
}
