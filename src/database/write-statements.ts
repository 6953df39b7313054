// The statements that every write runs.
import { sql } from 'kysely'
import { named } from './named-statement.ts'

/** Says who acts, locks the council, and looks again at what was looked at before waiting; gives what stands against the write. */
export const beginWrite = named<{ against: string | null }, { council_id: string, token_id: string | null, now: string }>('begin-write',
  ({ council_id, token_id, now }) => sql`select begin_write(${council_id}, ${token_id}, ${now}) as against`)

interface Texts {
  council_id: string
  digests: Buffer[]
  salts: Buffer[]
  bodies: string[]
}

export const addTexts = named<never, Texts>('add-texts', ({ council_id, digests, salts, bodies }) => sql`
  insert into wording (council_id, digest, salt, body)
  select ${council_id}::uuid, * from unnest(${digests}::bytea[], ${salts}::bytea[], ${bodies}::text[])`)

interface Entries {
  token_id: string | null
  request_id: string | null
  now: string
  council_ids: string[]
  actions: string[]
  subjects: string[]
  changes: string[]
}

/** In the order in which they are given. */
export const addEntries = named<never, Entries>('add-history', ({ now, token_id, request_id, council_ids, actions, subjects, changes }) => sql`
  insert into history (council_id, at, token_id, request_id, action, subject, changes)
  select council_id, ${now}::timestamptz, ${token_id}::uuid, ${request_id}::text, action, subject, changes
  from unnest(${council_ids}::uuid[], ${actions}::text[], ${subjects}::text[], ${changes}::jsonb[])
    with ordinality as given (council_id, action, subject, changes, place)
  order by place`)
