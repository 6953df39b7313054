// Who is told of an event, as SQL over `e`: whoever may see what it is about, as it is when they ask.
import { type RawBuilder, sql } from 'kysely'
import { discussionVisibleTo, visibleTo } from '../assessments/visible-to.ts'
import { reviewVisibleTo } from '../reviews/visible-to.ts'
import type { Caller } from '../tokens/find-caller.ts'

/** Of these an event tells what everyone may see. */
const of_all = [
  'assessment.published', 'review.published', 'service.created', 'service.changed', 'help.changed', 'sign_up.created', 'sign_up.changed',
  'membership.began', 'membership.changed', 'council.created', 'council.changed', 'region.changed', 'standard.changed', 'progress.changed',
  'material.published', 'material.used',
  'proposal.created', 'proposal.changed', 'lead.changed',
  'round.changed', 'meeting.arranged', 'meeting.moved', 'meeting.changed', 'meeting.cancelled', 'meeting.held', 'poll.opened', 'poll.closed'
]
const of_the_sheet = ['assessment.submitted', 'assessment.withdrawn', 'action.created', 'action.changed']

/**
 * Beside `e` its assessment as `a` and its review as `r`, if it has these. That it was withdrawn is told to those who had seen what was:
 * to them it is as if it were submitted still, until it is something else again.
 */
export const eventWithSources = sql`
  event e
  left join assessment held on held.council_id = e.council_id and held.id = e.assessment_id
  left join review r on r.council_id = e.council_id and r.id = e.review_id
  cross join lateral (
    select e.council_id, e.assessment_id as id,
      case when e.type = 'assessment.withdrawn' and coalesce(held.status, 'draft') = 'draft' then 'submitted' else coalesce(held.status, 'draft') end as status
  ) a`

/** Over eventWithSources. */
export function eventVisibleTo (caller: Caller | undefined, today: string): RawBuilder<boolean> {
  const reads = caller?.role === 'admin' ? sql`true` : sql`e.council_id = any(${caller?.reads ?? []}::uuid[])`
  return sql`(
    e.type = any(${of_all}::text[])
    or (e.type = any(${of_the_sheet}::text[]) and ${visibleTo(caller, today)})
    or (e.type like 'comment.%' and ${discussionVisibleTo(caller, today)})
    or (e.type like 'review.%' and ${reviewVisibleTo(caller, today)})
    or (e.type = 'text.redacted' and case
      when e.assessment_id is not null then ${visibleTo(caller, today)}
      when e.subject like '/v1/services/%' or e.subject like '/v1/meetings/%' or e.subject like '/v1/rounds/%' then true
      else ${reads}
    end)
  )`
}
