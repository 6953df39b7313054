import type { Pool } from 'pg'
import { runNamed } from '../database/named-statement.ts'
import { definition, type Definition, held } from '../progress/progress-at.ts'
import type { Phase } from '../wire-types.d.ts'
import { agesAt, type AgesAt } from './ages.ts'
import type { Holding } from './council-at.ts'
import { latestOf, roundsOf, wasThere } from './latest-at.ts'

export interface MemberAt extends Holding, Pick<AgesAt, 'older_than_12_months' | 'oldest_published_on'> {
  council: string
  name: string
  /** Services with scores in both rounds, and these scores, by how much they rose in all. */
  change_of: number
  change_scores: number
  change_sum: number
}

export interface RegionAt {
  members: MemberAt[]
  ages: AgesAt
  /** Null: there is no such standard. */
  definition: Definition | null
}

/** By how much each council's scores have changed since the earlier round. */
const changes = `
  change as (
    select council_id, count(*) filter (where sheet.scores > 0) as services, sum(sheet.scores) as scores, sum(sheet.sum) as sum
    from latest
    cross join lateral (
      select count(*) as scores, sum(change)
      from (
        -- Sheet by sheet: joined to each other, the two take three times as long.
        select sum(side.sign * s.score) as change
        from (values (latest.assessment_id, 1), (latest.earlier_id, -1)) as side (assessment_id, sign)
        join score s on s.council_id = latest.council_id and s.assessment_id = side.assessment_id
        where s.score is not null
        group by s.point
        having count(*) = 2
      ) by_point
    ) sheet
    where latest.earlier_id is not null
    group by council_id
  )`

const no_changes = `
  change as (
    select null::uuid as council_id, 0 as services, 0 as scores, 0 as sum
    where false
  )`

/** $1 region, $2 standard, $3 phase or 'any', $4 day. Changes take most of the time: two sheets are read for each service. */
const statementWith = ({ changes: wanted }: { changes: boolean }) => `
  with member as (
    select m.region, $4::date as day, m.council_id
    from membership m
    join council c on c.id = m.council_id
    where m.region = $1 and m.period @> $4::date and ${wasThere('$4::date')}
  ),
  ${held},
  ${wanted ? roundsOf('member', '$4::date') : latestOf('member', '$4::date')},
  age as (
    select council_id, ${agesAt('$4::date')}
    from latest
    group by grouping sets ((council_id), ())
  ),
  ${wanted ? changes : no_changes}
  select
    (
      select coalesce(json_agg(json_build_object(
        'council', c.code, 'name', c.name, 'services', held.services, 'reviewed', held.reviewed, 'published', held.published,
        'ended', held.ended, 'recorded', held.recorded, 'counts', held.counts,
        'older_than_12_months', coalesce(age.older_than_12_months, 0), 'oldest_published_on', age.oldest_published_on,
        'change_of', coalesce(change.services, 0), 'change_scores', coalesce(change.scores, 0), 'change_sum', coalesce(change.sum, 0)
      ) order by c.code), '[]')
      from held
      join council c on c.id = held.council_id
      left join age on age.council_id = held.council_id
      left join change on change.council_id = held.council_id
    ) as members,
    (select to_json(age) from age where council_id is null) as ages,
    (${definition}) as definition`

const with_changes = statementWith({ changes: true })
const without_changes = statementWith({ changes: false })

/** What each council of a region had at the end of a day, in order of their codes; without changes nothing has changed. */
export async function readRegionAt (
  pool: Pool, region: string, standard: string, phase: Phase | undefined, day: string, { changes = true } = {}
): Promise<RegionAt> {
  const values = [region, standard, phase ?? 'any', day]
  const [row] = changes
    ? await runNamed<RegionAt>(pool, 'region comparison', with_changes, values)
    : await runNamed<RegionAt>(pool, 'region councils', without_changes, values)
  return row!
}
