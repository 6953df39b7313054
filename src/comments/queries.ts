import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Comment, CommentsQuery } from '../wire-types.d.ts'

/** Who wrote something, by a token and its council. */
export const author = (token: string, council: string) => sql`json_build_object('name', ${sql.ref(`${token}.name`)}, 'council', ${sql.ref(`${council}.code`)})`

const columns = sql`
  k.id, k.assessment_id as assessment, k.point, k.reply_to, w.body::jsonb ->> 'body' as body, k.must_answer,
  ${author('t', 'c')} as author, k.created_at, k.edited_at, k.resolved_at,
  case when k.resolved_at is not null then ${author('rt', 'rc')} end as resolved_by, k.mentions, k.reopened_at,
  case when k.reopened_at is not null then ${author('ot', 'oc')} end as reopened_by,
  coalesce((
    select json_agg(json_build_object(
      'id', reply.id, 'body', reply_w.body::jsonb -> 'body', 'author', ${author('reply_t', 'reply_c')},
      'created_at', rfc3339(reply.created_at), 'edited_at', rfc3339(reply.edited_at), 'mentions', reply.mentions
    ) order by reply.id)
    from comment reply
    cross join lateral text_of(reply.council_id, reply.wording) as reply_w (body)
    join token reply_t on reply_t.id = reply.token_id
    left join council reply_c on reply_c.id = reply_t.council_id
    where reply.council_id = k.council_id and reply.assessment_id = k.assessment_id and reply.reply_to = k.id
  ), '[]') as replies`

const from = sql`
  comment k
  cross join lateral text_of(k.council_id, k.wording) as w (body)
  join token t on t.id = k.token_id
  left join council c on c.id = t.council_id
  left join token rt on rt.id = k.resolved_by
  left join council rc on rc.id = rt.council_id
  left join token ot on ot.id = k.reopened_by
  left join council oc on oc.id = ot.council_id`

/** Whether the assessment is one whose comments whoever asks may see. */
export function isSeen (council_id: string, id: string, visible: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql`exists (select from assessment a where a.council_id = ${council_id} and a.id = ${id} and ${visible})`
}

/** A comment with the answers to it, if whoever asks may see it. */
export async function findComment (db: Db | Trx, council_id: string, id: string, visible: RawBuilder<boolean> = sql`true`): Promise<Comment | undefined> {
  const { rows } = await sql<Comment>`
    select ${columns}
    from ${from}
    join assessment a on a.council_id = k.council_id and a.id = k.assessment_id
    where k.council_id = ${council_id} and k.id = ${id} and ${visible}`.execute(db)
  return rows[0]
}

export interface CommentFilter extends Omit<CommentsQuery, 'author' | 'limit' | 'cursor' | 'format'> {
  author_id?: string
}

const mentionIn = (point: number) => sql`(
  ${point} = any(k.mentions)
  or exists (
    select from comment reply
    where reply.council_id = k.council_id and reply.assessment_id = k.assessment_id and reply.reply_to = k.id and ${point} = any(reply.mentions)
  )
)`

// What the assessed council began itself waits for nobody's answer of its own.
const isUnanswered = sql`(
  (k.must_answer or t.council_id is distinct from k.council_id)
  and not exists (
    select from comment reply
    join token reply_t on reply_t.id = reply.token_id
    where reply.council_id = k.council_id and reply.assessment_id = k.assessment_id and reply.reply_to = k.id and reply_t.council_id = k.council_id
  )
)`

/** The threads on an assessment, oldest first, one more than the page holds. */
export async function listComments (
  db: Db, { council_id, id }: { council_id: string, id: string }, visible: RawBuilder<boolean>, filter: CommentFilter, { after, limit }: Paging
): Promise<Comment[]> {
  const { point, resolved, mentions, author_id, must_answer, unanswered } = filter
  const conditions: RawBuilder<unknown>[] = [sql`k.council_id = ${council_id} and k.assessment_id = ${id} and k.reply_to is null`, isSeen(council_id, id, visible)]
  if (after) conditions.push(sql`k.id > ${after[0]}`)
  if (point !== undefined) conditions.push(sql`k.point = ${point}`)
  if (resolved !== undefined) conditions.push(sql`(k.resolved_at is not null) = ${resolved}`)
  if (mentions !== undefined) conditions.push(mentionIn(mentions))
  if (author_id !== undefined) conditions.push(sql`t.council_id = ${author_id}`)
  if (must_answer !== undefined) conditions.push(sql`k.must_answer = ${must_answer}`)
  if (unanswered !== undefined) conditions.push(sql`${isUnanswered} = ${unanswered}`)
  const { rows } = await sql<Comment>`
    select ${columns}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by k.id
    limit ${limit + 1}`.execute(db)
  return rows
}
