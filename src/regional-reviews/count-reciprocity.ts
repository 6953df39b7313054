import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import { membersOn } from '../regions/members-on.ts'
import { openOn } from '../reviews/status-on.ts'
import type { Reciprocity } from '../wire-types.d.ts'
import { completedIn, type Period } from './period.ts'

/**
 * How many reviews each council of a region has given and received in a period, and what is open now, whichever region the other
 * council belongs to; in order of the councils' ids, one more than the page holds.
 */
export async function countReciprocity (
  db: Db, region: string, period: Period, today: string, { after, limit }: Paging
): Promise<(Reciprocity & { id: string })[]> {
  const { from = null, to = null } = period
  const { rows } = await sql<Reciprocity & { id: string }>`
    with ${membersOn(region, today)},
    counted as (
      select r.council_id, r.reviewer_council_id, ${completedIn(period)} as completed, ${openOn(today)} as open
      from reviews_by_or_of(array(select council_id from member)) r
    ),
    given as (
      select reviewer_council_id as council_id, count(*) filter (where completed) as completed, count(*) filter (where open) as open
      from counted
      group by reviewer_council_id
    ),
    received as (
      select council_id, count(*) filter (where completed) as completed, count(*) filter (where open) as open
      from counted
      group by council_id
    )
    select m.council_id as id, m.code as council, m.name, ${from}::date as "from", ${to}::date as "to",
      coalesce(given.completed, 0) as given, coalesce(given.open, 0) as given_open,
      coalesce(received.completed, 0) as received, coalesce(received.open, 0) as received_open,
      coalesce(given.completed, 0) - coalesce(received.completed, 0) as balance
    from member m
    left join given using (council_id)
    left join received using (council_id)
    where ${after ? sql`m.council_id > ${after[0]}` : sql`true`}
    order by m.council_id
    limit ${limit + 1}`.execute(db)
  return rows
}
