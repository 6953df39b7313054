// What statements of the export have in common.
import { sql } from 'kysely'

/** The texts of a row: a JSON object. */
export const text = (row: string) => sql`(select w.body::jsonb from wording w where w.council_id = ${sql.ref(`${row}.council_id`)} and w.digest = ${sql.ref(`${row}.wording`)})`

/** The texts of a row that is kept under a head, in one of its columns: a JSON object. */
export const textOf = (row: string, column: string) =>
  sql`(select w.body::jsonb from wording w where w.council_id = ${sql.ref(`${row}.head_id`)} and w.digest = ${sql.ref(`${row}.${column}`)})`

/** The register code of the council with this id. */
export const codeOf = (council: string) => sql`(select other.code from council other where other.id = ${sql.ref(council)})`

/** Who wrote something, by the token that it was written with. */
export const whoHolds = (token: string) => sql`(
  select json_build_object('token', t.id, 'name', t.name, 'role', t.role, 'council', ${codeOf('t.council_id')})
  from token t
  where t.id = ${sql.ref(token)}
)`

/** A comment's fields, from `comment k`. */
export const comment = sql`
  k.id, k.assessment_id as assessment, k.point, k.reply_to, ${text('k')} ->> 'body' as body, k.must_answer, ${whoHolds('k.token_id')} as author,
  k.created_at, k.edited_at, k.resolved_at, ${whoHolds('k.resolved_by')} as resolved_by,
  k.mentions, k.reopened_at, ${whoHolds('k.reopened_by')} as reopened_by`

/** What a reviewer says of each point, and what the council replies, from `review r`. */
const points = sql`
  coalesce((
    select json_agg(json_build_object(
      'point', ps.point, 'score', ps.score, 'priority', ps.priority, 'recommends', ps.recommends, 'own_score', ps.own_score, 'texts', ${text('ps')},
      'updated_at', rfc3339(ps.updated_at),
      'reply', (
        select json_build_object('accept', rr.accept, 'score', rr.score, 'texts', ${text('rr')}, 'replied_at', rfc3339(rr.replied_at))
        from recommendation_reply rr
        where rr.council_id = ps.council_id and rr.review_id = ps.review_id and rr.point = ps.point
      )
    ) order by ps.point)
    from peer_score ps
    where ps.council_id = r.council_id and ps.assessment_id = r.assessment_id and ps.review_id = r.id
  ), '[]') as points`

/** A review's fields, from `review r`. */
export const review = sql`
  r.id, r.assessment_id as assessment, ${codeOf('r.reviewer_council_id')} as reviewer_council, r.status, r.outcome, ${text('r')} ->> 'summary' as summary,
  r.created_at, r.due_on, r.accepted_at, r.paused_at, r.completed_at, r.reply_by, r.closed_at, r.release_cause,
  (select w.body::jsonb ->> 'reason' from wording w where w.council_id = r.council_id and w.digest = r.closing_wording) as reason,
  r.conflict, r.conflict_found_at, ${points}`

/** A declared interest's fields, from `declared_interest d`. */
export const interest = sql`
  d.id, ${codeOf('d.other_council_id')} as other_council, ${text('d')} ->> 'reason' as reason, ${whoHolds('d.token_id')} as declared_by, d.declared_at`
