import { sql } from 'kysely'
import type { Change, Write } from '../database/write.ts'

/** What one thing adds to the history of its council. */
export interface ImportEntry {
  council_id: string
  action: string
  subject: string
  /** As JSON: a batch holds hundreds of these while it is written, and text is compact. */
  changes: string
}

export function entryOf (council_id: string, action: string, subject: string, changes: Change[]): ImportEntry {
  return { council_id, action, subject, changes: JSON.stringify(changes) }
}

/** Adds to the history of several councils: as record does, but in one statement. */
export async function storeEntries ({ trx, act, now }: Write, entries: ImportEntry[]): Promise<void> {
  await sql`
    select record_many(
      ${now}, ${act.token_id}, ${act.request_id}, ${entries.map(({ council_id }) => council_id)}, ${entries.map(({ action }) => action)},
      ${entries.map(({ subject }) => subject)}, ${entries.map(({ changes }) => changes)}
    )`.execute(trx)
}
