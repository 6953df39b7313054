import { type RawBuilder, sql } from 'kysely'

/** The status of a review `r` on a day. A call costs more than the rest of a row, and only open reviews read otherwise than they stand. */
export function statusOn (day: string): RawBuilder<string> {
  return sql`case when r.status in ('invited', 'accepted') then review_status(r.status, r.council_id, r.reviewer_council_id, ${day}) else r.status end`
}

/** Whether a review `r` is to be done on a day. */
export function openOn (day: string): RawBuilder<boolean> {
  return sql`${statusOn(day)} in ('invited', 'accepted')`
}
