import { type RawBuilder, sql } from 'kysely'
import type { Phase } from '../wire-types.d.ts'

export interface ProgressQuestion {
  standard: string
  /** Only services whose latest assessment is at this phase. */
  phase?: Phase
  /** The day, at its end, in London. */
  as_of: string
}

/**
 * The services of a region's members at the day, each in exactly one state: counted, or left out for a reason. Lists of what was
 * counted begin with this; the figures themselves are kept by council (progress-at.ts), and a test holds the two together.
 */
export function servicesAt ({ standard, phase, as_of }: ProgressQuestion, region: string): RawBuilder<unknown> {
  return sql`
    member as (
      select c.id as council_id
      from membership m
      join council c on c.id = m.council_id
      where m.region = ${region} and m.period @> ${as_of}::date
        and (c.started_on is null or c.started_on <= ${as_of}::date)
        and (c.ended_on is null or c.ended_on > ${as_of}::date)
    ),
    considered as (
      select s.council_id, s.id as service_id, st.assessment_id, st.phase, lower(st.during) as published_on,
        case
          when st.assessment_id is null and s.ended_on <= ${as_of}::date then 'service_ended'
          when st.assessment_id is null then 'nothing_published'
          when st.phase <> ${phase ?? null}::phase then 'other_phase'
          else 'counted'
        end as state
      from member
      join service s on s.council_id = member.council_id
      left join standing st on st.council_id = s.council_id and st.service_id = s.id and st.standard = ${standard} and st.during @> ${as_of}::date
      where st.assessment_id is not null
        or (s.recorded_on <= ${as_of}::date and (s.ended_on is null or s.ended_on > ${as_of}::date))
        or (s.ended_on <= ${as_of}::date and exists (
          select from assessment a
          where a.council_id = s.council_id and a.service_id = s.id and a.standard = ${standard}
            and a.status = 'published' and a.published_at < day_end(${as_of}::date)
        ))
    )`
}
