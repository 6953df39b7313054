import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import { membersOn } from '../regions/members-on.ts'
import type { Calibration } from '../wire-types.d.ts'
import { completedIn, type Period } from './period.ts'

export interface CalibrationQuestion extends Period {
  region: string
  standard: string
}

/**
 * How far peers and councils are apart (the gap: peer score less own), and peers among themselves (the spread), point by point.
 * Over completed reviews of what the region's councils have published: nothing that is only submitted shows through.
 */
export async function countCalibration (db: Db, { region, standard, ...period }: CalibrationQuestion, today: string): Promise<Calibration> {
  const { from = null, to = null } = period
  const { rows } = await sql<Calibration>`
    with ${membersOn(region, today)},
    counted as (
      select r.council_id, r.id, r.assessment_id
      from member m
      join review r on r.council_id = m.council_id
      join assessment a on a.council_id = r.council_id and a.id = r.assessment_id
      where a.status = 'published' and a.standard = ${standard} and ${completedIn(period)}
    ),
    peer as (
      select counted.id as review_id, counted.assessment_id, ps.point, ps.score, ps.own_score
      from counted
      join peer_score ps on ps.council_id = counted.council_id and ps.review_id = counted.id
      where ps.score is not null
    ),
    gap as (
      -- Where the council held that a point does not apply, there is no score to be apart from.
      select point, count(*) as peer_scores, count(distinct assessment_id) as assessments,
        round(avg(score - own_score), 4) as gap_mean, count(own_score) as gap_of
      from peer
      group by grouping sets ((point), ())
    ),
    spread as (
      select point, round(avg(spread), 4) as spread_mean, count(*) as spread_of
      from (
        select point, max(score) - min(score) as spread
        from peer
        group by assessment_id, point
        having count(*) > 1
      ) apart
      group by grouping sets ((point), ())
    )
    select ${region} as region, ${standard} as standard, ${from}::date as "from", ${to}::date as "to", ${today} as as_of,
      (select count(*) from member) as members,
      (select count(distinct council_id) from counted) as councils,
      (select count(distinct assessment_id) from counted) as assessments,
      (select count(*) from counted) as reviews,
      (select count(*) from counted where id not in (select review_id from peer)) as without_scores,
      (
        select json_agg(json_build_object(
          'number', p.number, 'title', p.title, 'peer_scores', coalesce(gap.peer_scores, 0), 'assessments', coalesce(gap.assessments, 0),
          'gap_mean', gap.gap_mean, 'gap_of', coalesce(gap.gap_of, 0), 'spread_mean', spread.spread_mean, 'spread_of', coalesce(spread.spread_of, 0)
        ) order by p.number)
        from point p
        left join gap on gap.point = p.number
        left join spread on spread.point = p.number
        where p.standard = ${standard}
      ) as points,
      whole.peer_scores, whole.gap_mean, whole.gap_of, apart.spread_mean, apart.spread_of
    from gap whole
    cross join spread apart
    where whole.point is null and apart.point is null`.execute(db)
  return rows[0]!
}
