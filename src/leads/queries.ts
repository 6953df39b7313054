import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { LeadTerm, TakeOver } from '../wire-types.d.ts'

export const by_term: Keyset<LeadTerm> = { keyOf: ({ from, council }) => [from, council], form: [/^\d{4}-\d\d-\d\d$/, /^[A-Z0-9-]{2,20}$/] }

/** The terms of a region, as they are cut by the ends of councils and of the region itself. */
const terms = (head_id: string, today: string) => sql`
  select r.id as region, c.code as council, c.name, greatest(lower(l.period), c.started_on) as "from", least(upper(l.period), c.ended_on, r.ended_on) as "to",
    region_of(c.id, ${today}) is not distinct from r.id as member
  from lead_term l
  join region r on r.head_id = l.head_id
  join council c on c.id = l.council_id
  where l.head_id = ${head_id}`

/** The terms that run or are to come, and those that are over where they are asked for, in order of their first days, one more than the page holds. */
export async function listLeads (db: Db, head_id: string, today: string, include_ended: boolean, { after, limit }: Paging): Promise<LeadTerm[]> {
  const { rows } = await sql<LeadTerm>`
    select t.*
    from (${terms(head_id, today)}) t
    where ${include_ended ? sql`true` : sql`(t."to" is null or t."to" > ${today})`}
      and ${after ? sql`(t."from", t.council) > (${after[0]}::date, ${after[1]})` : sql`true`}
    order by t."from", t.council
    limit ${limit + 1}`.execute(db)
  return rows
}

/** A council's term of a region on a day. */
export async function findTerm (db: Db | Trx, head_id: string, council_id: string, day: string, today: string): Promise<LeadTerm | undefined> {
  const { rows } = await sql<LeadTerm>`${terms(head_id, today)} and l.council_id = ${council_id} and l.period @> ${day}::date`.execute(db)
  return rows[0]
}

const take_over = sql`
  select t.id, t.region, c.code as council, text_of(t.head_id, t.wording)::jsonb ->> 'why' as why, t.status,
    text_of(t.head_id, t.closing_wording)::jsonb ->> 'reason' as reason, t.asked_at, t.closed_at
  from take_over t
  join council c on c.id = t.council_id`

/** Who knows of a request to take a region over, as SQL over `t`: the council that asks, whoever leads the region, and admins. */
export function takeOverVisibleTo (caller: Caller | undefined): RawBuilder<boolean> {
  switch (caller?.role) {
    case 'admin': return sql`true`
    case 'lead': return caller.region === null ? sql`false` : sql`t.region = ${caller.region}`
    case 'editor': case 'reviewer': return sql`t.council_id = any(${caller.reads}::uuid[])`
    default: return sql`false`
  }
}

/** A request to take a region over. */
export async function findTakeOver (db: Db | Trx, head_id: string, id: string): Promise<TakeOver | undefined> {
  const { rows } = await sql<TakeOver>`${take_over} where t.head_id = ${head_id} and t.id = ${id}`.execute(db)
  return rows[0]
}

/** The requests to take a region over that a caller may know of, in order of their ids, one more than the page holds. */
export async function listTakeOvers (db: Db, head_id: string, caller: Caller | undefined, { after, limit }: Paging): Promise<TakeOver[]> {
  const { rows } = await sql<TakeOver>`
    ${take_over}
    where t.head_id = ${head_id}
      and ${takeOverVisibleTo(caller)}
      and ${after ? sql`t.id > ${after[0]}` : sql`true`}
    order by t.id
    limit ${limit + 1}`.execute(db)
  return rows
}
