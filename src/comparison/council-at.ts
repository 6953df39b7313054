import type { Pool } from 'pg'
import { runNamed } from '../database/named-statement.ts'
import { definition, type Definition, held } from '../progress/progress-at.ts'
import type { LatestAssessment, Phase } from '../wire-types.d.ts'
import { agesAt, type AgesAt } from './ages.ts'
import { roundsOf, wasThere } from './latest-at.ts'

/** What a council has at the end of a day, as council_progress and council_services keep it. */
export interface Holding {
  services: number
  reviewed: number
  /** Services that have published something, whatever the phase. */
  published: number
  ended: number
  recorded: number
  /** One for each point and each value of the scale, and then not applicable; null: nothing was ever counted. */
  counts: number[] | null
}

export interface CouncilAt extends Holding, Pick<AgesAt, 'older_than_12_months' | 'oldest_published_on'> {
  council: string
  name: string
  region: string | null
  as_of: string
  /** False: it had not begun yet, or had ended. */
  there: boolean
  /** The counts of each member of its region that has any, its own included. */
  members_counts: number[][]
  latest: LatestAssessment[]
  /** Null: there is no such standard. */
  definition: Definition | null
}

/** $1 council, $2 standard, $3 phase or 'any', $4 day. Of a council that was not there on the day the name is all. */
export const council_statement = `
  with asked as (
    select c.id as council_id, c.code, c.name, region_of(c.id, $4::date) as region, ${wasThere('$4::date')} as there
    from council c
    where c.id = $1
  ),
  own as (
    select region, $4::date as day, council_id
    from asked
    where there
  ),
  member as (
    select own.region, own.day, c.id as council_id
    from own
    join membership m on m.region = own.region and m.period @> own.day
    join council c on c.id = m.council_id
    where ${wasThere('own.day')}
    union
    table own
  ),
  ${held},
  ${roundsOf('own', '$4::date')},
  age as (
    select ${agesAt('$4::date')}
    from latest
  )
  select asked.code as council, asked.name, asked.region, $4::date as as_of, asked.there, age.older_than_12_months, age.oldest_published_on,
    coalesce(held.services, 0) as services, coalesce(held.reviewed, 0) as reviewed, coalesce(held.published, 0) as published,
    coalesce(held.ended, 0) as ended, coalesce(held.recorded, 0) as recorded, held.counts,
    (select coalesce(json_agg(held.counts) filter (where held.counts is not null), '[]') from held where held.region is not null) as members_counts,
    (
      select coalesce(json_agg(json_build_object(
        'service', latest.service_id, 'name', w.body::jsonb ->> 'name', 'assessment', latest.assessment_id, 'phase', latest.phase,
        'published_on', latest.published_on, 'reviewed', latest.reviewed, 'mean', sheet.mean, 'earlier_assessment', latest.earlier_id,
        'earlier_published_on', latest.earlier_published_on, 'earlier_mean', sheet.earlier_mean, 'scores', sheet.scores
      ) order by latest.service_id), '[]')
      from latest
      join service s on s.council_id = latest.council_id and s.id = latest.service_id
      cross join lateral text_of(s.council_id, s.wording) as w (body)
      cross join lateral (
        select round(avg(now.score), 4) as mean, round(avg(earlier.score), 4) as earlier_mean,
          json_agg(json_build_object(
            'point', now.point, 'score', now.score, 'not_applicable', now.score is null,
            'earlier', earlier.score, 'change', now.score - earlier.score
          ) order by now.point) as scores
        from score now
        left join score earlier on earlier.council_id = now.council_id and earlier.assessment_id = latest.earlier_id and earlier.point = now.point
        where now.council_id = latest.council_id and now.assessment_id = latest.assessment_id
      ) sheet
    ) as latest,
    (${definition}) as definition
  from asked
  cross join age
  left join held on held.council_id = asked.council_id`

/** What a council had at the end of a day, service by service, and what the members of its region had. */
export async function readCouncilAt (pool: Pool, council_id: string, standard: string, phase: Phase | undefined, day: string): Promise<CouncilAt> {
  const [row] = await runNamed<CouncilAt>(pool, 'council progress', council_statement, [council_id, standard, phase ?? 'any', day])
  return row!
}
