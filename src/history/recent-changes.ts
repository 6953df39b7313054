import { sql } from 'kysely'
import type { About } from '../errors.ts'
import type { Db } from '../plugins/database.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { RecentChange } from '../wire-types.d.ts'

/** How many entries are told where it is not known how far the caller is behind, and at most. */
const usual = 5
const most = 20

/** Whether somebody may know who changed what: as with the whole history. */
export function seesChanges (caller: Caller | undefined, { council_id }: About): boolean {
  return caller?.role === 'admin' || (caller?.role === 'editor' && caller.council_id === council_id)
}

/**
 * The newest changes of a subject, or of a part of it, newest first: as many as the caller is versions behind, if that is known. Comments
 * are no part of what they are made on.
 */
export async function listRecentChanges (db: Db, { council_id, subject, part, behind = usual }: About): Promise<RecentChange[]> {
  const concerned = part === undefined
    ? sql`not starts_with(change ->> 'pointer', '/comments/')`
    : sql`(change ->> 'pointer' = ${part} or starts_with(change ->> 'pointer', ${`${part}/`}))`
  const { rows } = await sql<RecentChange>`
    select h.at, h.action,
      case when t.id is not null then json_build_object('name', t.name, 'role', t.role, 'council', c.code) end as by,
      array(
        select change ->> 'pointer'
        from jsonb_array_elements(h.changes) with ordinality as listed (change, place)
        where ${concerned}
        order by place
      ) as pointers
    from history h
    left join token t on t.id = h.token_id
    left join council c on c.id = t.council_id
    where h.council_id = ${council_id} and h.subject = ${subject}
      and exists (select from jsonb_array_elements(h.changes) change where ${concerned})
    order by h.seq desc
    limit ${Math.min(behind, most)}`.execute(db)
  return rows
}
