// Who sees a review, as SQL over `r` and its assessment `a`.
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../tokens/find-caller.ts'

/**
 * Its own council and the assessed one, leads of the region and admins at any time; the region's other reviewers once it is
 * completed, and everyone once it is published with the assessment.
 */
export function reviewVisibleTo (caller: Caller | undefined, today: string): RawBuilder<boolean> {
  const published = sql<boolean>`(a.status = 'published' and r.status = 'completed')`
  if (!caller) return published
  const { role, council_id, reads, region } = caller
  const of_region: RawBuilder<boolean> = region === null ? sql`false` : sql`region_of(a.council_id, ${today}) = ${region}`
  const concerned = sql<boolean>`(r.council_id = any(${reads}::uuid[]) or r.reviewer_council_id = ${council_id})`
  switch (role) {
    case 'admin': return sql`true`
    case 'editor': return sql`(${published} or ${concerned})`
    case 'reviewer': return sql`(${published} or ${concerned} or (r.status = 'completed' and ${of_region}))`
    case 'lead': return sql`(${published} or ${of_region})`
    default: return published
  }
}
