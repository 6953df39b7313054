// What was promised on earlier assessments of a service: a later one shows it, so that it is not forgotten.
import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'

/** Whether the action `p` of the assessment `own` is shown with the assessment `a`: published before it, and not closed when it was begun. */
const isShownWith = sql`
  p.council_id = a.council_id and p.service_id = a.service_id and p.standard = a.standard and p.assessment_id <> a.id
  and (p.closed_at is null or p.closed_at > a.created_at)
  and own.status = 'published' and (a.status <> 'published' or ((own.published_at, own.id) < (a.published_at, a.id) and p.created_at < a.published_at))`

const own = sql`join assessment own on own.council_id = p.council_id and own.id = p.assessment_id`

/** The promises that an assessment `a` inherits, as they stand now. */
export const promised = sql`
  coalesce((
    select json_agg(json_build_object(
      'id', p.id, 'assessment', p.assessment_id, 'point', p.point, 'action', promise.body::jsonb -> 'action', 'owner_role', promise.body::jsonb -> 'owner_role',
      'due_on', p.due_on, 'status', p.status, 'reason', closing.body::jsonb -> 'reason', 'closed_at', rfc3339(p.closed_at)
    ) order by p.id)
    from improvement_action p
    ${own}
    cross join lateral text_of(p.council_id, p.wording) as promise (body)
    cross join lateral text_of(p.council_id, p.closing_wording) as closing (body)
    where ${isShownWith}
  ), '[]') as promised`

/** The other assessments that show an action, or any of those of an assessment: what a change to it has to touch. */
async function listShowing (trx: Trx, council_id: string, which: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.id
    from improvement_action p
    ${own}
    join assessment a on ${isShownWith}
    where p.council_id = ${council_id} and ${which}`.execute(trx)
  return rows.map(({ id }) => id)
}

/** The assessments that show this action as promised. */
export async function listShowingAction (trx: Trx, council_id: string, id: string): Promise<string[]> {
  return await listShowing(trx, council_id, sql`p.id = ${id}`)
}

/** The assessments that show what was promised on this one. */
export async function listShowingPromisesOf (trx: Trx, council_id: string, assessment_id: string): Promise<string[]> {
  return await listShowing(trx, council_id, sql`p.assessment_id = ${assessment_id}`)
}
