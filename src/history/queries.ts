import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { HistoryEntry } from '../wire-types.d.ts'

/** Entries of the history `h`, and which of their changes are told. */
interface Told {
  entries: RawBuilder<unknown>
  concerned: RawBuilder<boolean>
}

async function listEntries (db: Db, { entries, concerned }: Told, { after, limit }: Paging): Promise<HistoryEntry[]> {
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
    from ${entries} h
    left join token t on t.id = h.token_id
    left join council c on c.id = t.council_id
    where ${after ? sql`h.seq > ${after[0]}` : sql`true`}
    order by h.seq
    limit ${limit + 1}`.execute(db)
  return rows
}

/** What happened to a subject, oldest first, one entry more than the page holds; texts stand in the place of their digests. */
export async function listHistory (db: Db, council_id: string, subject: string, paging: Paging): Promise<HistoryEntry[]> {
  const entries = sql`(select * from history where council_id = ${council_id} and subject = ${subject})`
  return await listEntries(db, { entries, concerned: sql`true` }, paging)
}

/** What became of a comment: as listHistory gives it. */
export async function listCommentHistory (db: Db, council_id: string, id: string, paging: Paging): Promise<HistoryEntry[]> {
  const place = `/comments/${id}`
  const concerned = sql<boolean>`(change ->> 'pointer' = ${place} or starts_with(change ->> 'pointer', ${`${place}/`}))`
  return await listEntries(db, { entries: sql`history_of_comment(${council_id}, ${id})`, concerned }, paging)
}
