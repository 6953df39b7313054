import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Review, ReviewItem, ReviewStatus } from '../wire-types.d.ts'
import { statusOn } from './status-on.ts'

/** What a council answered to a peer's view, from `recommendation_reply rr` and its texts `rw`; null where it has not. */
export const replyAsJson = (sheet_seen: RawBuilder<unknown> = sql`true`) => sql`
  case when rr.replied_at is not null then json_build_object(
    'accept', rr.accept, 'reason', rw.body::jsonb -> 'reason', 'score', case when ${sheet_seen} then rr.score end, 'replied_at', rfc3339(rr.replied_at)
  ) end`

/** The reply to a peer's view `ps`, and the texts of both. */
export const peerScoreTexts = sql`
  cross join lateral text_of(ps.council_id, ps.wording) as pw (body)
  left join recommendation_reply rr on rr.council_id = ps.council_id and rr.review_id = ps.review_id and rr.point = ps.point
  cross join lateral text_of(rr.council_id, rr.wording) as rw (body)`

// What a withdrawn sheet became is the council's own business until it is submitted again.
const changedPoints = sql`
  array(
    select seen.point
    from seen_score seen
    left join score s on s.council_id = seen.council_id and s.assessment_id = r.assessment_id and s.point = seen.point
    cross join lateral text_of(seen.council_id, seen.wording) as before (body)
    cross join lateral text_of(s.council_id, s.wording) as after (body)
    where seen.council_id = r.council_id and seen.review_id = r.id
      and a.status = 'submitted' and standing.open and standing.sheet_seen
      and (s.score, after.body::jsonb) is distinct from (seen.score, before.body::jsonb)
    order by seen.point
  ) as changed_points`

const columns = (today: string) => sql`
  r.id, r.assessment_id as assessment, c.code as council, a.service_id as service, rc.code as reviewer_council, standing.status,
  standing.open and r.paused_at is not null as paused, r.due_on,
  standing.open and r.paused_at is null and r.due_on < ${today} as overdue,
  r.created_at, r.accepted_at, r.completed_at,
  case when standing.ended then least(c.ended_on, rc.ended_on)::timestamp at time zone 'Europe/London' else r.closed_at end as closed_at,
  case when standing.ended then 'council_ended' else r.release_cause end as release_cause,
  cw.body::jsonb ->> 'reason' as reason, r.conflict, r.conflict_found_at, r.outcome, w.body::jsonb ->> 'summary' as summary, r.reply_by,
  (
    select count(*)
    from peer_score ps
    where ps.council_id = r.council_id and ps.review_id = r.id and ps.recommends and r.status = 'completed'
      and not exists (select from recommendation_reply rr where rr.council_id = ps.council_id and rr.review_id = ps.review_id and rr.point = ps.point)
  ) as unanswered,
  ${changedPoints}`

const from = (today: string, sheet_seen: RawBuilder<boolean>) => sql`
  review r
  cross join lateral reviewed_assessment(r.council_id, r.assessment_id) a
  join council c on c.id = r.council_id
  join council rc on rc.id = r.reviewer_council_id
  cross join lateral text_of(r.council_id, r.wording) as w (body)
  cross join lateral text_of(r.council_id, r.closing_wording) as cw (body)
  cross join lateral (select ${statusOn(today)} as status) effective
  -- Publication finds what an end has released already: told once, it stays told.
  cross join lateral (
    select effective.status, effective.status in ('invited', 'accepted') as open, ${sheet_seen} as sheet_seen,
      effective.status <> r.status
        or coalesce(r.release_cause = 'publication' and least(c.ended_on, rc.ended_on) <= london_day(r.closed_at), false) as ended
  ) standing`

const points = sql`
  coalesce((
    select json_agg(json_build_object(
      'point', ps.point, 'score', ps.score, 'note', pw.body::jsonb -> 'note', 'recommendation', pw.body::jsonb -> 'recommendation',
      'priority', ps.priority, 'good_practice', pw.body::jsonb -> 'good_practice',
      'own_score', case when standing.sheet_seen then ps.own_score end,
      'updated_at', rfc3339(ps.updated_at), 'reply', ${replyAsJson(sql`standing.sheet_seen`)}
    ) order by ps.point)
    from peer_score ps
    ${peerScoreTexts}
    where ps.council_id = r.council_id and ps.review_id = r.id
  ), '[]') as points`

/** Who asks: whether they see the review at all, and whether the sheet, whose scores it would tell. */
export interface Audience {
  visible: RawBuilder<boolean>
  sheet_seen: RawBuilder<boolean>
}

/** Whoever may write sees both. */
const all_seen: Audience = { visible: sql`true`, sheet_seen: sql`true` }

/** A review with its points, as it stands on a day, if it is visible to whoever asks. */
export async function findReview (
  db: Db | Trx, council_id: string, id: string, today: string, { visible, sheet_seen } = all_seen
): Promise<Review | undefined> {
  const { rows } = await sql<Review>`
    select ${columns(today)}, ${points}
    from ${from(today, sheet_seen)}
    where r.council_id = ${council_id} and r.id = ${id} and ${visible}`.execute(db)
  return rows[0]
}

/** The reviews of an assessment that are visible to whoever asks, in order of their ids, one more than the page holds. */
export async function listReviews (
  db: Db, { council_id, id }: { council_id: string, id: string }, today: string, { visible, sheet_seen }: Audience,
  { status }: { status?: ReviewStatus }, { after, limit }: Paging
): Promise<ReviewItem[]> {
  const { rows } = await sql<ReviewItem>`
    select ${columns(today)}
    from ${from(today, sheet_seen)}
    where r.council_id = ${council_id} and r.assessment_id = ${id} and ${visible}
      and ${after ? sql`r.id > ${after[0]}` : sql`true`}
      and ${status ? sql`standing.status = ${status}` : sql`true`}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}
