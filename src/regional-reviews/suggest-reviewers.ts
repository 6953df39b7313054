import { sql } from 'kysely'
import { notSubmitted } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import { membersOn } from '../regions/members-on.ts'
import { openOn } from '../reviews/status-on.ts'
import type { SuggestedReviewer } from '../wire-types.d.ts'

/** Those who have given least come first. */
export const by_work: Keyset<SuggestedReviewer> = {
  keyOf: ({ given, open, council }) => [given, open, council], form: [/^\d{1,9}$/, /^\d{1,9}$/, /^[A-Z0-9-]{2,20}$/]
}

/** Throws notSubmitted unless peers may review the assessment now. */
export async function requireReviewable (db: Db, { council_id, id }: { council_id: string, id: string }): Promise<void> {
  const held = await db.selectFrom('assessment').select('status').where('council_id', '=', council_id).where('id', '=', id).executeTakeFirst()
  if (held?.status === 'published') throw notSubmitted('It is published: its reviews are done.')
  if (held?.status !== 'submitted') throw notSubmitted('It is a draft: the council submits it first.')
}

/**
 * The councils of the region that are free to review an assessment, and have no review of it that is open, completed or declined: fewest
 * given in the last 365 days first, then fewest open, one more than the page holds.
 */
export async function suggestReviewers (
  db: Db, { council_id, id, region }: { council_id: string, id: string, region: string | null }, now: Date, { after, limit }: Paging
): Promise<SuggestedReviewer[]> {
  if (region === null) return []
  const today = londonDay(now)
  const recently = sql`r.status = 'completed' and r.completed_at > ${now}::timestamptz - interval '365 days'`
  const { rows } = await sql<SuggestedReviewer>`
    with ${membersOn(region, today)},
    done_or_had as (
      select * from reviews_by_or_of(array(select council_id from member))
    ),
    done as (
      select r.reviewer_council_id as council_id, count(*) filter (where ${recently}) as given, count(*) filter (where ${openOn(today)}) as open
      from done_or_had r
      where r.reviewer_council_id in (select council_id from member)
      group by r.reviewer_council_id
    ),
    had as (
      select r.council_id, count(*) as received
      from done_or_had r
      where r.council_id in (select council_id from member) and ${recently}
      group by r.council_id
    ),
    free as (
      select m.council_id, m.code as council, m.name,
        coalesce(done.given, 0) as given, coalesce(done.open, 0) as open, coalesce(had.received, 0) as received
      from assessment a
      cross join member m
      left join done on done.council_id = m.council_id
      left join had on had.council_id = m.council_id
      where a.council_id = ${council_id} and a.id = ${id}
        and conflict_of_interest(a.council_id, a.service_id, m.council_id) is null
        and not exists (
          select from review r
          where r.council_id = a.council_id and r.assessment_id = a.id and r.reviewer_council_id = m.council_id
            and r.status in ('invited', 'accepted', 'completed', 'declined')
        )
    )
    select council, name, given, open, received, (
        select count(*)
        from token t
        where t.council_id = free.council_id and t.role = 'reviewer'
          and t.revoked_at is null and (t.expires_at is null or t.expires_at > ${now})
      ) as reviewers
    from free
    where ${after ? sql`(given, open, council) > (${after[0]}::bigint, ${after[1]}::bigint, ${after[2]})` : sql`true`}
    order by given, open, council
    limit ${limit + 1}`.execute(db)
  return rows
}
