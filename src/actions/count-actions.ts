import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import { servicesAt } from '../progress/services-at.ts'
import type { RegionActions } from '../wire-types.d.ts'

/** Counts of a set of actions `p`, as columns. */
const counts = sql`
  count(*) filter (where p.status = 'open') as open, count(*) filter (where p.status = 'done') as done,
  count(*) filter (where p.status = 'dropped') as dropped, count(*) filter (where p.overdue) as overdue`

/**
 * The improvement actions of a region's members today on a standard, counted by point. Only those on published assessments of
 * services that progress counts: how many there are on drafts is the council's own business, as the drafts are.
 */
export async function countActions (db: Db, region: string, standard: string, today: string): Promise<RegionActions> {
  const { rows } = await sql<RegionActions>`
    with ${servicesAt({ standard, as_of: today }, region)},
    promise as (
      select p.council_id, p.service_id, p.point, p.status, coalesce(p.status = 'open' and p.due_on < ${today}::date, false) as overdue
      from considered
      join improvement_action p on p.council_id = considered.council_id and p.service_id = considered.service_id and p.standard = ${standard}
      join assessment a on a.council_id = p.council_id and a.id = p.assessment_id and a.status = 'published'
      where considered.state = 'counted'
    ),
    sorted as (
      select council_id, service_id,
        case when state = 'counted' and (council_id, service_id) not in (select council_id, service_id from promise) then 'nothing_promised' else state end as state
      from considered
    ),
    standing as (
      -- A council is left out for the one reason that comes nearest to being counted.
      select member.council_id,
        coalesce(
          min(state) filter (where state = 'counted'),
          min(state) filter (where state = 'nothing_promised'),
          min(state) filter (where state = 'service_ended'),
          'nothing_published'
        ) as state
      from member
      left join sorted using (council_id)
      group by member.council_id
    ),
    by_point as (
      select point.number, point.title, ${counts}
      from point
      left join promise p on p.point = point.number
      where point.standard = ${standard}
      group by point.number, point.title
    )
    select ${region} as region, ${standard} as standard, ${today} as as_of,
      (select count(*) from member) as members,
      (select count(*) from standing where state = 'counted') as councils,
      (select count(*) from sorted where state = 'counted') as services,
      total.open, total.done, total.dropped, total.overdue,
      (
        select json_agg(json_build_object(
          'number', number, 'title', title, 'open', open, 'done', done, 'dropped', dropped, 'overdue', overdue
        ) order by number)
        from by_point
      ) as points,
      (
        select json_agg(json_build_object(
          'reason', reason,
          'councils', (select count(*) from standing where state = reason),
          'services', (select count(*) from sorted where state = reason)
        ) order by place)
        from unnest(array['nothing_promised', 'service_ended', 'nothing_published']) with ordinality as listed (reason, place)
      ) as left_out
    from (select ${counts} from promise p) total`.execute(db)
  return rows[0]!
}
