import { type RawBuilder, sql } from 'kysely'
import { author } from '../comments/queries.ts'
import type { Db } from '../plugins/database.ts'
import { statusOn } from '../reviews/status-on.ts'
import type { Inbox } from '../wire-types.d.ts'

const at_most = 100

const serviceOf = sql`
  join service s on s.council_id = a.council_id and s.id = a.service_id
  cross join lateral text_of(s.council_id, s.wording) as sw (body)`

const assessed = sql`a.id as assessment, s.id as service, sw.body::jsonb ->> 'name' as service_name`

// Where the newest reply is the council's, it waits for others; what must be answered holds publishing up until it is resolved.
const questions = (council_id: string) => sql`
  select k.id, ${assessed}, k.point, w.body::jsonb ->> 'body' as body, k.must_answer, ${author('t', 'c')} as author,
    rfc3339(k.created_at) as created_at, rfc3339(newest.created_at) as last_reply_at
  from comment k
  join assessment a on a.council_id = k.council_id and a.id = k.assessment_id
  ${serviceOf}
  cross join lateral text_of(k.council_id, k.wording) as w (body)
  join token t on t.id = k.token_id
  left join council c on c.id = t.council_id
  left join lateral (
    select reply.created_at, reply_t.council_id
    from comment reply
    join token reply_t on reply_t.id = reply.token_id
    where reply.council_id = k.council_id and reply.assessment_id = k.assessment_id and reply.reply_to = k.id
    order by reply.id desc
    limit 1
  ) newest on true
  where k.council_id = ${council_id} and k.reply_to is null and k.resolved_at is null
    and a.status <> 'draft'
    and (k.must_answer or t.council_id is distinct from k.council_id)
    and (newest.council_id is distinct from k.council_id or (k.must_answer and a.status = 'submitted'))`

const reviews = (council_id: string, today: string) => sql`
  select r.id, ${assessed}, rc.code as reviewer_council, standing.status, r.paused_at is not null as paused, r.due_on,
    r.paused_at is null and r.due_on < ${today} as overdue
  from review r
  join assessment a on a.council_id = r.council_id and a.id = r.assessment_id
  ${serviceOf}
  join council rc on rc.id = r.reviewer_council_id
  cross join lateral (select ${statusOn(today)} as status) standing
  where r.council_id = ${council_id} and standing.status in ('invited', 'accepted')`

const recommendations = (council_id: string) => sql`
  select r.id as review, ${assessed}, ps.point, pw.body::jsonb ->> 'recommendation' as recommendation, ps.priority,
    rc.code as reviewer_council, r.reply_by
  from review r
  join assessment a on a.council_id = r.council_id and a.id = r.assessment_id
  ${serviceOf}
  join council rc on rc.id = r.reviewer_council_id
  join peer_score ps on ps.council_id = r.council_id and ps.review_id = r.id
  cross join lateral text_of(ps.council_id, ps.wording) as pw (body)
  where r.council_id = ${council_id} and r.status = 'completed' and a.status = 'submitted' and ps.recommends
    and not exists (
      select from recommendation_reply rr
      where rr.council_id = ps.council_id and rr.review_id = ps.review_id and rr.point = ps.point
    )`

const firstOf = (list: string, order: RawBuilder<unknown>) => sql`
  (select coalesce(json_agg(found order by ${order}), '[]') from (select * from ${sql.table(list)} order by ${order} limit ${at_most}) found) as ${sql.ref(list)},
  (select count(*) from ${sql.table(list)}) as ${sql.ref(`${list}_total`)}`

/** What waits for a council on a day in London. One statement, so that all of it stands at one moment. */
export async function readInbox (db: Db, { council_id, code }: { council_id: string, code: string }, today: string): Promise<Inbox> {
  const { rows } = await sql<Omit<Inbox, 'council' | 'as_at'>>`
    with questions as (${questions(council_id)}),
    reviews as (${reviews(council_id, today)}),
    recommendations as (${recommendations(council_id)})
    select ${firstOf('questions', sql`must_answer desc, id`)},
      ${firstOf('reviews', sql`due_on, id`)},
      ${firstOf('recommendations', sql`reply_by, review, point`)}`.execute(db)
  return { council: code, as_at: today, ...rows[0]! }
}
