import { type RawBuilder, sql } from 'kysely'
import { discussionVisibleTo } from '../assessments/visible-to.ts'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import { statusOn } from '../reviews/status-on.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { MyReview, MyReviewsQuery } from '../wire-types.d.ts'

export type OwnReviewFilter = Omit<MyReviewsQuery, 'limit' | 'cursor' | 'format'>

const isAfter = (column: string, mark: string | null): RawBuilder<boolean> => mark === null ? sql`true` : sql`${sql.ref(column)} > ${mark}`

// A discussion that the caller may not see, such as that of a draft, has nothing to tell.
const answered = (caller: Caller, today: string, mark: string | null) => sql`
  select count(*) as answered
  from comment k
  join token t on t.id = k.token_id
  where k.council_id = r.council_id and k.assessment_id = r.assessment_id and k.reply_to is null and t.council_id = r.reviewer_council_id
    and ${discussionVisibleTo(caller, today)}
    and exists (
      select from comment reply
      join token reply_t on reply_t.id = reply.token_id
      where reply.council_id = k.council_id and reply.assessment_id = k.assessment_id and reply.reply_to = k.id
        and reply_t.council_id = k.council_id and ${isAfter('reply.created_at', mark)}
    )`

const replied = (mark: string | null) => sql`
  select count(*) as replied
  from recommendation_reply rr
  where rr.council_id = r.council_id and rr.review_id = r.id and ${isAfter('rr.replied_at', mark)}`

/** The reviews by the caller's council, in order of their ids, one more than the page holds. */
export async function listOwnReviews (
  db: Db, caller: Caller, today: string, { status, to_do, overdue, answered: is_answered, since }: OwnReviewFilter, { after, limit }: Paging
): Promise<MyReview[]> {
  const mark = since === undefined ? await findLook(db, caller.token_id) : new Date(since).toISOString()
  const conditions = [
    sql`r.reviewer_council_id = ${caller.council_id}`,
    after && sql`r.id > ${after[0]}`,
    status && sql`standing.status = ${status}`,
    to_do !== undefined && sql`standing.to_do = ${to_do}`,
    overdue !== undefined && sql`(standing.to_do and r.due_on < ${today}) = ${overdue}`,
    is_answered !== undefined && sql`(threads.answered + recommendations.replied > 0) = ${is_answered}`
  ].filter(condition => condition !== undefined && condition !== false) as RawBuilder<boolean>[]
  const { rows } = await sql<MyReview>`
    select r.id, a.id as assessment, c.code as council, a.service_id as service, sw.body::jsonb ->> 'name' as service_name, a.standard,
      standing.status, standing.open and not standing.to_do as paused, r.due_on, standing.to_do and r.due_on < ${today} as overdue, standing.to_do,
      r.conflict, r.outcome, r.completed_at, threads.answered, recommendations.replied
    from review r
    cross join lateral reviewed_assessment(r.council_id, r.assessment_id) a
    join council c on c.id = r.council_id
    join service s on s.council_id = a.council_id and s.id = a.service_id
    cross join lateral text_of(s.council_id, s.wording) as sw (body)
    cross join lateral (select ${statusOn(today)} as status) effective
    cross join lateral (
      select effective.status, effective.status in ('invited', 'accepted') as open,
        effective.status in ('invited', 'accepted') and r.paused_at is null as to_do
    ) standing
    cross join lateral (${answered(caller, today, mark)}) threads
    cross join lateral (${replied(mark)}) recommendations
    where ${sql.join(conditions, sql` and `)}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** When whoever holds a token last looked at the reviews of its council; null: never. */
export async function findLook (db: Db, token_id: string): Promise<string | null> {
  const { reviews_looked_at } = await db.selectFrom('token').select('reviews_looked_at').where('id', '=', token_id).executeTakeFirstOrThrow()
  return reviews_looked_at
}

/** Notes when whoever holds a token last looked at the reviews of its council: their own mark, without history. */
export async function noteLook (db: Db, token_id: string, at: string): Promise<void> {
  await db.updateTable('token').set({ reviews_looked_at: at }).where('id', '=', token_id).execute()
}
