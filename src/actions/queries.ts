import { type RawBuilder, sql } from 'kysely'
import { discussionVisibleTo, visibleTo } from '../assessments/visible-to.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { CouncilActionsQuery, ImprovementAction } from '../wire-types.d.ts'

/** Who reads, and on which day in London. */
export interface Reader {
  caller: Caller | undefined
  today: string
}

// Nobody can mend what falls due after the council has ended.
const isOverdue = (today: string) => sql<boolean>`coalesce(p.status = 'open' and p.due_on < least(${today}::date, c.ended_on), false)`

// That there is a comment is no more the public's business than what it says.
const columns = ({ caller, today }: Reader) => sql`
  p.id, c.code as council, p.service_id as service, p.assessment_id as assessment, p.standard, p.point, p.review_id as review,
  case when ${discussionVisibleTo(caller, today)} then p.comment_id end as comment,
  w.body::jsonb ->> 'action' as action, w.body::jsonb ->> 'owner_role' as owner_role, p.due_on, ${isOverdue(today)} as overdue,
  p.status, cw.body::jsonb ->> 'reason' as reason, p.created_at, p.updated_at, p.closed_at`

const from = sql`
  improvement_action p
  join assessment a on a.council_id = p.council_id and a.id = p.assessment_id
  join council c on c.id = p.council_id
  cross join lateral text_of(p.council_id, p.wording) as w (body)
  cross join lateral text_of(p.council_id, p.closing_wording) as cw (body)`

/** An improvement action, if its reader may see the assessment that it comes from. */
export async function findAction (db: Db | Trx, council_id: string, id: string, reader: Reader): Promise<ImprovementAction | undefined> {
  const { rows } = await sql<ImprovementAction>`
    select ${columns(reader)}
    from ${from}
    where p.council_id = ${council_id} and p.id = ${id} and ${visibleTo(reader.caller, reader.today)}`.execute(db)
  return rows[0]
}

export interface ActionFilter extends Omit<CouncilActionsQuery, 'limit' | 'cursor' | 'format'> {
  council_id: string
  assessment?: string
}

/** A council's improvement actions that their reader may see, in order of their ids, one more than the page holds. */
export async function listActions (db: Db, reader: Reader, filter: ActionFilter, { after, limit }: Paging): Promise<ImprovementAction[]> {
  const { council_id, assessment, service, standard, point, status, overdue } = filter
  const conditions: RawBuilder<unknown>[] = [sql`p.council_id = ${council_id}`, visibleTo(reader.caller, reader.today)]
  if (after) conditions.push(sql`p.id > ${after[0]}`)
  if (assessment !== undefined) conditions.push(sql`p.assessment_id = ${assessment}`)
  if (service !== undefined) conditions.push(sql`p.service_id = ${service}`)
  if (standard !== undefined) conditions.push(sql`p.standard = ${standard}`)
  if (point !== undefined) conditions.push(sql`p.point = ${point}`)
  if (status !== undefined) conditions.push(sql`p.status = ${status}`)
  if (overdue !== undefined) conditions.push(sql`${isOverdue(reader.today)} = ${overdue}`)
  const { rows } = await sql<ImprovementAction>`
    select ${columns(reader)}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by p.id
    limit ${limit + 1}`.execute(db)
  return rows
}
