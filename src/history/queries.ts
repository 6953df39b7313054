import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { HistoryEntry } from '../wire-types.d.ts'

/**
 * What happened to a subject, or to the part of it that a pointer names, oldest first, one entry more than the page holds;
 * texts stand in the place of their digests.
 */
export async function listHistory (db: Db, council_id: string, subject: string, { after, limit }: Paging, part?: string): Promise<HistoryEntry[]> {
  const concerned = part === undefined ? sql`true` : sql`(change ->> 'pointer' = ${part} or starts_with(change ->> 'pointer', ${`${part}/`}))`
  const { rows } = await sql<HistoryEntry>`
    select h.seq, h.at, h.request_id, h.action,
      case when t.id is not null then json_build_object('name', t.name, 'role', t.role, 'council', c.code) end as by,
      (
        select json_agg(json_strip_nulls(json_build_object(
          'pointer', change ->> 'pointer',
          'before', with_wording(h.council_id, change -> 'before'),
          'after', with_wording(h.council_id, change -> 'after')
        )) order by place)
        from jsonb_array_elements(h.changes) with ordinality as listed (change, place)
        where ${concerned}
      ) as changes
    from history h
    left join token t on t.id = h.token_id
    left join council c on c.id = t.council_id
    where h.council_id = ${council_id} and h.subject = ${subject}
      and ${part === undefined ? sql`true` : sql`exists (select from jsonb_array_elements(h.changes) change where ${concerned})`}
      and ${after ? sql`h.seq > ${after[0]}` : sql`true`}
    order by h.seq
    limit ${limit + 1}`.execute(db)
  return rows
}
