import { type RawBuilder, sql } from 'kysely'
import { author } from '../comments/queries.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Message, Thread, ThreadItem, ThreadsQuery } from '../wire-types.d.ts'

/** How many of its messages a thread is shown with. */
const shown_messages = 100

const columns = sql`
  th.id, case when th.region is null then 'leads' else 'members' end as audience, th.region, th.kind, w.body::jsonb ->> 'title' as title, th.standard, th.points,
  ${author('t', 'c')} as author, th.created_at, th.updated_at,
  (select count(*) from message m where m.head_id = th.head_id and m.thread_id = th.id) as message_count,
  th.answered_at, case when th.answered_at is not null then ${author('at', 'ac')} end as answered_by, th.answer_id as answer, th.material_id as material`

const from = sql`
  thread th
  cross join lateral text_of(th.head_id, th.wording) as w (body)
  join token t on t.id = th.token_id
  left join council c on c.id = t.council_id
  left join token at on at.id = th.answered_by
  left join council ac on ac.id = at.council_id`

const message_columns = sql`
  m.id, m.thread_id as thread, w.body::jsonb ->> 'body' as body, ${author('t', 'c')} as author, m.created_at, m.edited_at`

const message_from = sql`
  message m
  cross join lateral text_of(m.head_id, m.wording) as w (body)
  join token t on t.id = m.token_id
  left join council c on c.id = t.council_id`

interface InHead {
  head_id: string
  id: string
}

/** A thread with its first messages, if whoever asks may see it. */
export async function findThread (db: Db | Trx, { head_id, id }: InHead, visible: RawBuilder<boolean> = sql`true`): Promise<Thread | undefined> {
  const { rows: [found] } = await sql<ThreadItem>`
    select ${columns}
    from ${from}
    where th.head_id = ${head_id} and th.id = ${id} and ${visible}`.execute(db)
  if (!found) return undefined
  const messages = await listMessages(db, { head_id, id }, visible, { after: undefined, limit: shown_messages })
  return { ...found, messages: messages.slice(0, shown_messages) }
}

/** A thread's messages, oldest first, one more than the page holds. */
export async function listMessages (db: Db | Trx, { head_id, id }: InHead, visible: RawBuilder<boolean>, { after, limit }: Paging): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select ${message_columns}
    from ${message_from}
    where m.head_id = ${head_id} and m.thread_id = ${id} and ${after ? sql`m.id > ${after[0]}` : sql`true`}
      and exists (select from thread th where th.head_id = m.head_id and th.id = m.thread_id and ${visible})
    order by m.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** A message, if whoever asks may see its thread. */
export async function findMessage (db: Db | Trx, { head_id, id }: InHead, visible: RawBuilder<boolean> = sql`true`): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${message_columns}
    from ${message_from}
    join thread th on th.head_id = m.head_id and th.id = m.thread_id
    where m.head_id = ${head_id} and m.id = ${id} and ${visible}`.execute(db)
  return rows[0]
}

/** The threads under a head, in the order in which they were begun, one more than the page holds. */
export async function listThreads (
  db: Db, head_id: string, visible: RawBuilder<boolean>, { kind, answered, standard, point, updated_since }: ThreadsQuery, { after, limit }: Paging
): Promise<ThreadItem[]> {
  const conditions: RawBuilder<unknown>[] = [sql`th.head_id = ${head_id}`, visible]
  if (after) conditions.push(sql`th.id > ${after[0]}`)
  if (kind !== undefined) conditions.push(sql`th.kind = ${kind}`)
  if (answered !== undefined) conditions.push(sql`th.kind = 'question' and (th.answered_at is not null) = ${answered}`)
  if (standard !== undefined) conditions.push(sql`th.standard = ${standard}`)
  if (point !== undefined) conditions.push(sql`${point} = any(th.points)`)
  if (updated_since !== undefined) conditions.push(sql`th.updated_at >= ${new Date(updated_since)}`)
  const { rows } = await sql<ThreadItem>`
    select ${columns}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by th.id
    limit ${limit + 1}`.execute(db)
  return rows
}
