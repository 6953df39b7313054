// The link from an entry to all before it, worked out here and not by the database: whoever changes what is written there may change the
// functions that write it, too.
import { createHash } from 'node:crypto'

/** An entry as it stands in the table. */
export interface HeldEntry {
  seq: number
  /** Milliseconds since 1970; null: no time at all. */
  at: number | null
  token_id: string | null
  request_id: string | null
  action: string
  subject: string
  /** As PostgreSQL prints jsonb, which is the form that was hashed. */
  changes: string
  hash: Buffer
}

/** The one form in which times are hashed. */
function momentOf (at: number | null): string {
  const moment = new Date(at ?? NaN)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString()
}

/** The hash that an entry has if it stands as it was written, after an entry with the hash `before`. */
export function hashOf (before: Buffer, council_id: string, { seq, at, token_id, request_id, action, subject, changes }: HeldEntry): Buffer {
  // The same text as PostgreSQL's jsonb_build_array(…)::text: strings are escaped alike, and parts stand apart by a comma and a space.
  const parts = [council_id, seq, momentOf(at), token_id, request_id, action, subject].map(part => JSON.stringify(part))
  return createHash('sha256').update(before).update(`[${[...parts, changes].join(', ')}]`).digest()
}
