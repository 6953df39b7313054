import { sql } from 'kysely'
import { type CouncilRow, councilColumns } from '../councils/queries.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Member, Region } from '../wire-types.d.ts'

const columns = (day: string) => sql`
  r.id, r.name, r.description, r.started_on,
  (
    select count(*)
    from membership m
    join council c on c.id = m.council_id
    where m.region = r.id and m.period @> ${day}::date
      and (c.started_on is null or c.started_on <= ${day}) and (c.ended_on is null or c.ended_on > ${day})
  ) as councils,
  r.ended_on, text_of(r.head_id, r.ending_wording)::jsonb ->> 'reason' as ending_reason,
  array(select f.followed_by from region_follower f where f.head_id = r.head_id order by f.followed_by) as followed_by,
  array(select f.region from region_follower f where f.followed_by = r.id order by f.region) as follows,
  region_dormant(r.head_id, ${day}) as dormant`

/** A region, with how many councils are members on that day. */
export async function findRegion (db: Db | Trx, id: string, day: string): Promise<Region | undefined> {
  const { rows } = await sql<Region>`select ${columns(day)} from region r where r.id = ${id}`.execute(db)
  return rows[0]
}

/** Regions in order of their ids, one more than the page holds. */
export async function listRegions (db: Db, day: string, { after, limit }: Paging): Promise<Region[]> {
  const { rows } = await sql<Region>`
    select ${columns(day)}
    from region r
    where ${after ? sql`r.id > ${after[0]}` : sql`true`}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** A region's members on a day, as they are known today, in order of the councils' ids, one more than the page holds. */
export async function listMembers (
  db: Db, region: string, day: string, today: string, { after, limit }: Paging
): Promise<(Member & CouncilRow)[]> {
  const { rows } = await sql<Member & CouncilRow>`
    select c.id, ${councilColumns(today)}, greatest(lower(m.period), c.started_on) as "from", least(upper(m.period), c.ended_on) as "to"
    from membership m
    join council c on c.id = m.council_id
    where m.region = ${region}
      and m.period @> ${day}::date
      and (c.started_on is null or c.started_on <= ${day})
      and (c.ended_on is null or c.ended_on > ${day})
      and ${after ? sql`c.id > ${after[0]}` : sql`true`}
    order by c.id
    limit ${limit + 1}`.execute(db)
  return rows
}
