import { type RawBuilder, sql } from 'kysely'
import { asAlias } from '../councils/queries.ts'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import { membersOn } from '../regions/members-on.ts'
import { statusOn } from '../reviews/status-on.ts'
import type { RegionReview, RegionReviewsQuery } from '../wire-types.d.ts'

export type RegionReviewFilter = Omit<RegionReviewsQuery, 'limit' | 'cursor' | 'format'>

/** The id of the council with a code, current or former; null, which nothing equals, where there is none. */
const idOf = (code: string) => sql`(select alias.council_id from council_alias alias where alias.alias = ${asAlias(code)})`

/** Reviews of the assessments of a region's councils, as they stand on a day, in order of their ids, one more than the page holds. */
export async function listRegionReviews (
  db: Db, region: string, today: string, { status, open, overdue, reviewer_council, council }: RegionReviewFilter, { after, limit }: Paging
): Promise<RegionReview[]> {
  const conditions: (RawBuilder<unknown> | undefined)[] = [
    sql`true`,
    after && sql`r.id > ${after[0]}`,
    status && sql`standing.status = ${status}`,
    open === undefined ? undefined : sql`standing.open = ${open}`,
    overdue === undefined ? undefined : sql`standing.overdue = ${overdue}`,
    reviewer_council === undefined ? undefined : sql`r.reviewer_council_id = ${idOf(reviewer_council)}`,
    council === undefined ? undefined : sql`r.council_id = ${idOf(council)}`
  ]
  const { rows } = await sql<RegionReview>`
    with ${membersOn(region, today)}
    select r.id, r.assessment_id as assessment, m.code as council, a.service_id as service, w.body::jsonb ->> 'name' as service_name, a.standard,
      rc.code as reviewer_council, standing.status, standing.open and r.paused_at is not null as paused, r.due_on, standing.overdue,
      r.conflict, r.outcome, r.created_at, r.completed_at
    from member m
    join review r on r.council_id = m.council_id
    cross join lateral reviewed_assessment(r.council_id, r.assessment_id) a
    join service s on s.council_id = a.council_id and s.id = a.service_id
    cross join lateral text_of(s.council_id, s.wording) as w (body)
    join council rc on rc.id = r.reviewer_council_id
    cross join lateral (select ${statusOn(today)} as status) effective
    cross join lateral (
      select effective.status, effective.status in ('invited', 'accepted') as open,
        effective.status in ('invited', 'accepted') and r.paused_at is null and r.due_on < ${today} as overdue
    ) standing
    where ${sql.join(conditions.filter(condition => condition !== undefined), sql` and `)}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}
