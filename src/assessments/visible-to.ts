// Who sees what of an assessment, as SQL over `a`: the one place where the table of the contract is written down.
import { type RawBuilder, sql } from 'kysely'
import { openOn } from '../reviews/status-on.ts'
import type { Caller } from '../tokens/find-caller.ts'

/** Whoever asks, as far as it makes a difference to what they see. */
export type Viewer = Pick<Caller, 'role' | 'council_id' | 'region' | 'reads'>

const inRegionOf = ({ region }: Viewer, today: string): RawBuilder<boolean> =>
  region === null ? sql`false` : sql`region_of(a.council_id, ${today}) = ${region}`

/** A council that has taken a review on, or is asked to, sees what it is about, also once it belongs to another region: until it is done. */
export const reviewedBy = ({ council_id }: Viewer, today: string): RawBuilder<boolean> => sql`exists (
  select from review r
  where r.council_id = a.council_id and r.assessment_id = a.id and r.reviewer_council_id = ${council_id} and ${openOn(today)}
)`

/** The sheet: drafts are the council's own, what is submitted its region's reviewers' and leads' too, what is published everyone's. */
export function visibleTo (caller: Viewer | undefined, today: string): RawBuilder<boolean> {
  switch (caller?.role) {
    case 'admin': return sql`true`
    case 'editor': return sql`(a.status = 'published' or a.council_id = any(${caller.reads}::uuid[]))`
    case 'reviewer': return sql`(a.status = 'published' or a.council_id = any(${caller.reads}::uuid[])
      or (a.status = 'submitted' and (${inRegionOf(caller, today)} or ${reviewedBy(caller, today)})))`
    case 'lead': return sql`(a.status = 'published' or (a.status = 'submitted' and ${inRegionOf(caller, today)}))`
    default: return sql`a.status = 'published'`
  }
}

/** The comments on it: never the public's. */
export function discussionVisibleTo (caller: Viewer | undefined, today: string): RawBuilder<boolean> {
  switch (caller?.role) {
    case 'admin': return sql`true`
    case 'editor': return sql`a.council_id = any(${caller.reads}::uuid[])`
    case 'reviewer': return sql`(a.council_id = any(${caller.reads}::uuid[]) or (a.status <> 'draft' and (${inRegionOf(caller, today)} or ${reviewedBy(caller, today)})))`
    case 'lead': return sql`(a.status <> 'draft' and ${inRegionOf(caller, today)})`
    default: return sql`false`
  }
}
