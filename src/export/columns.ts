// What statements of the export have in common.
import { sql } from 'kysely'

/** The texts of a row: a JSON object. */
export const text = (row: string) => sql`(select w.body::jsonb from wording w where w.council_id = ${sql.ref(`${row}.council_id`)} and w.digest = ${sql.ref(`${row}.wording`)})`

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
  k.created_at, k.edited_at, k.resolved_at, ${whoHolds('k.resolved_by')} as resolved_by`

/** A review's fields, from `review r`. */
export const review = sql`
  r.id, r.assessment_id as assessment, ${codeOf('r.reviewer_council_id')} as reviewer_council, r.status, r.outcome, ${text('r')} ->> 'summary' as summary,
  r.created_at, r.completed_at`
