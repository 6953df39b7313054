// Progress by another way: counted from all that is published, as it stands. Slow, plain, and what the kept figures are held against.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../src/plugins/database.ts'
import type { Phase, Progress } from '../../src/wire-types.d.ts'

interface ProgressQuestion {
  standard: string
  /** Only services whose latest assessment is at this phase. */
  phase?: Phase
  /** The day, at its end, in London. */
  as_of: string
}

/**
 * The services of each scope's members at the day, each in exactly one state: counted, or left out for a reason.
 * A scope is a region, or '' for all councils. Progress and what it counted both begin with this.
 */
function servicesAt ({ standard, phase, as_of }: ProgressQuestion, scopes: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    scope (region) as (${scopes}),
    member as (
      select scope.region, c.id as council_id
      from scope
      cross join council c
      where (c.started_on is null or c.started_on <= ${as_of}::date)
        and (c.ended_on is null or c.ended_on > ${as_of}::date)
        and (scope.region = '' or exists (
          select from membership m where m.council_id = c.id and m.region = scope.region and m.period @> ${as_of}::date
        ))
    ),
    latest as (
      select distinct on (a.council_id, a.service_id) a.council_id, a.service_id, a.id, a.phase, a.reviewed, a.published_at
      from assessment a
      where a.council_id in (select council_id from member)
        and a.status = 'published' and a.standard = ${standard} and a.published_at < day_end(${as_of}::date)
      order by a.council_id, a.service_id, a.published_at desc, a.id desc
    ),
    considered as (
      select member.region, s.council_id, s.id as service_id, l.id as assessment_id, l.phase, l.reviewed, l.published_at,
        case
          when l.id is null then 'nothing_published'
          when s.ended_on <= ${as_of}::date then 'service_ended'
          when l.phase <> ${phase ?? null}::phase then 'other_phase'
          else 'counted'
        end as state
      from member
      join service s on s.council_id = member.council_id
      left join latest l on l.council_id = s.council_id and l.service_id = s.id
      where l.id is not null
        or (s.recorded_on <= ${as_of}::date and (s.ended_on is null or s.ended_on > ${as_of}::date))
    )`
}

/** Progress of every scope, by region, the one of all councils (region null) last. */
export async function recomputeProgress (db: Db, question: ProgressQuestion, scopes: RawBuilder<unknown>): Promise<Progress[]> {
  const { standard, phase = null, as_of } = question
  const { rows } = await sql<Progress>`
    with ${servicesAt(question, scopes)},
    standing as (
      -- A council is left out for the one reason that comes nearest to being counted.
      select member.region, member.council_id,
        coalesce(
          min(state) filter (where state = 'counted'),
          min(state) filter (where state = 'other_phase'),
          min(state) filter (where state = 'service_ended'),
          'nothing_published'
        ) as state
      from member
      left join considered using (region, council_id)
      group by member.region, member.council_id
    ),
    tally as (
      select considered.region, s.point, s.score, v.met, count(*) as services
      from considered
      join score s on s.council_id = considered.council_id and s.assessment_id = considered.assessment_id
      left join scale_value v on v.standard = s.standard and v.value = s.score
      where considered.state = 'counted'
      group by considered.region, s.point, s.score, v.met
    ),
    by_point as (
      select scope.region, p.number, p.title,
        coalesce(sum(t.services) filter (where t.score is null), 0) as not_applicable,
        coalesce(sum(t.services) filter (where t.score is not null), 0) as services,
        round(sum(t.score * t.services) / sum(t.services) filter (where t.score is not null), 4) as mean,
        trunc(coalesce(sum(t.services) filter (where t.met), 0) / nullif(sum(t.services) filter (where t.score is not null), 0), 4) as met_share,
        (
          select json_agg(json_build_object('value', v.value, 'services', coalesce(n.services, 0)) order by v.value)
          from scale_value v
          left join tally n on n.region = scope.region and n.point = p.number and n.score = v.value
          where v.standard = ${standard}
        ) as scores
      from scope
      join point p on p.standard = ${standard}
      left join tally t on t.region = scope.region and t.point = p.number
      group by scope.region, p.number, p.title
    )
    select nullif(scope.region, '') as region, ${standard} as standard, ${phase}::text as phase, ${as_of} as as_of,
      json_build_object(
        'members', (select count(*) from member where member.region = scope.region),
        'signed_up', (
          select count(*) from member
          join sign_up using (council_id)
          where member.region = scope.region and sign_up.standard = ${standard} and sign_up.signed_on <= ${as_of}::date
        ),
        'published', (select count(*) from standing where standing.region = scope.region and state = 'counted')
      ) as councils,
      (select count(*) from considered where considered.region = scope.region and state = 'counted') as services,
      (select count(*) from considered where considered.region = scope.region and state = 'counted' and reviewed) as reviewed,
      (
        select json_agg(json_build_object(
          'number', number, 'title', title, 'scores', scores, 'not_applicable', not_applicable, 'services', services, 'mean', mean, 'met_share', met_share
        ) order by number)
        from by_point
        where by_point.region = scope.region
      ) as points,
      overall.mean, overall.met_share,
      (
        select json_agg(json_build_object(
          'reason', reason,
          'councils', (select count(*) from standing where standing.region = scope.region and state = reason),
          'services', (select count(*) from considered where considered.region = scope.region and state = reason)
        ) order by place)
        from unnest(array['nothing_published', 'other_phase', 'service_ended']) with ordinality as listed (reason, place)
      ) as left_out
    from scope
    cross join lateral (
      select round(sum(score * services) / nullif(sum(services), 0), 4) as mean,
        trunc(coalesce(sum(services) filter (where met), 0) / nullif(sum(services), 0), 4) as met_share
      from tally
      where tally.region = scope.region and score is not null
    ) overall
    order by scope.region = '', scope.region`.execute(db)
  return rows
}

/** Every region, and all. */
export const everyRegion = sql`select id from region union all select ''`
