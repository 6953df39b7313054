// What progress is counted from: each member's last row in council_progress by the day. Memberships, lives of councils and sign-ups
// are joined here, when the question comes, so that changing them costs nothing.
import { runNamed } from '../database/named-statement.ts'
import type { Db } from '../plugins/database.ts'
import type { Phase } from '../wire-types.d.ts'

/** Points and scale, as far as figures need them. */
export interface Definition {
  points: { number: number, title: string }[]
  scale: { value: number, met: boolean }[]
}

/** The sums over the members of a region, or over all councils (region ''), at the end of a day. */
export interface Sums {
  region: string
  as_of: string
  members: number
  signed_up: number
  services: number
  reviewed: number
  councils_counted: number
  councils_at_other_phase: number
  councils_ended: number
  services_at_other_phase: number
  services_ended: number
  services_unpublished: number
  /** One for each point and each value of the scale, and then not applicable; null: nothing was ever counted. */
  counts: number[] | null
}

/**
 * What each `member` (region, day, council_id) has by the day; $2 standard, $3 phase or 'any'. The month before is looked through first:
 * an index is read by whole pages, and the years before would be read with it.
 */
export const held = `
  held as (
    select member.region, member.day, member.council_id,
      coalesce(asked.services, 0) as services, coalesce(asked.reviewed, 0) as reviewed, asked.counts,
      coalesce(case when $3 = 'any' then asked.services else whole.services end, 0) as published,
      coalesce(case when $3 = 'any' then asked.ended else whole.ended end, 0) as ended,
      coalesce(recorded.services, 0) as recorded,
      pledge.signed_on is not null as signed_up
    from member
    left join sign_up pledge on pledge.council_id = member.council_id and pledge.standard = $2 and pledge.signed_on <= member.day
    left join lateral (
      (select p.services, p.reviewed, p.ended, p.counts
      from council_progress p
      where p.council_id = member.council_id and p.standard = $2 and p.phase = $3 and p.day <= member.day and p.day > member.day - 31
      order by p.day desc
      limit 1)
      union all
      (select p.services, p.reviewed, p.ended, p.counts
      from council_progress p
      where p.council_id = member.council_id and p.standard = $2 and p.phase = $3 and p.day <= member.day
      order by p.day desc
      limit 1)
      limit 1
    ) asked on true
    left join lateral (
      select p.services, p.ended
      from council_progress p
      where $3 <> 'any' and p.council_id = member.council_id and p.standard = $2 and p.phase = 'any' and p.day <= member.day
      order by p.day desc
      limit 1
    ) whole on true
    left join lateral (
      select s.services
      from council_services s
      where s.council_id = member.council_id and s.day <= member.day
      order by s.day desc
      limit 1
    ) recorded on true
  )`

/** Points and scale of the standard $2. */
export const definition = `
  select json_build_object(
    'points', (select json_agg(json_build_object('number', p.number, 'title', p.title) order by p.number) from point p where p.standard = s.id),
    'scale', (select json_agg(json_build_object('value', v.value, 'met', v.met) order by v.value) from scale_value v where v.standard = s.id)
  )
  from standard s
  where s.id = $2`

/** How many slots a standard's counts have. */
const slotsOf = ({ points, scale }: Definition) => points.length * (scale.length + 1)

/** What is asked for: a region ($1), all councils ($1 is ''), or several of both ($1 a list; null: every region, and all). */
export type Scope = 'region' | 'all' | 'several'

const was_there = '(c.started_on is null or c.started_on <= day.day) and (c.ended_on is null or c.ended_on > day.day)'

const members_of_regions = `
    select m.region, day.day, m.council_id
    from day
    join membership m on m.period @> day.day
    join council c on c.id = m.council_id and ${was_there}`

const all_councils = `
    select '' as region, day.day, c.id as council_id
    from day
    join council c on ${was_there}`

const parts: Record<Scope, { scope: string, member: string }> = {
  region: { scope: 'select $1::text as region', member: `${members_of_regions} and m.region = $1` },
  all: { scope: 'select $1::text as region', member: all_councils },
  several: {
    scope: `
    select unnest($1::text[]) as region
    union all
    select id from region where $1 is null
    union all
    select '' where $1 is null`,
    member: `${members_of_regions}
    where m.region in (select region from scope)
    union all ${all_councils}
    where '' in (select region from scope)`
  }
}

/**
 * $2 standard, $3 phase or 'any', $4 a day or days. Each slot is a sum of its own, so that there is a text for each number of slots:
 * unnested and grouped by slot, the same sums take ten times as long. One region on one day is a text of its own too: the
 * plan of more general ones depends on what is asked for, and would be made anew each time.
 */
function makeStatement (slots: number, asked: Scope, days: 'day' | 'days'): string {
  const { scope, member } = parts[asked]
  const sums = Array.from({ length: slots }, (_, i) => `sum(held.counts[${i + 1}])`).join(', ')
  return `
  with scope as (
    ${scope}
  ),
  day as (
    ${days === 'day' ? 'select $4::date as day' : 'select unnest($4::date[]) as day'}
  ),
  member as (
    ${member}
  ),
  ${held},
  told as (
    select region, day, count(*) as members, count(*) filter (where signed_up) as signed_up,
      sum(services) as services, sum(reviewed) as reviewed,
      count(*) filter (where services > 0) as councils_counted,
      count(*) filter (where services = 0 and published > 0) as councils_at_other_phase,
      count(*) filter (where published = 0 and ended > 0) as councils_ended,
      sum(published - services) as services_at_other_phase, sum(ended) as services_ended, sum(recorded - published) as services_unpublished,
      case when count(counts) > 0 then array[${sums}]::integer[] end as counts
    from held
    group by region, day
  )
  select scope.region, day.day as as_of, coalesce(told.members, 0) as members, coalesce(told.signed_up, 0) as signed_up,
    coalesce(told.services, 0) as services, coalesce(told.reviewed, 0) as reviewed, coalesce(told.councils_counted, 0) as councils_counted,
    coalesce(told.councils_at_other_phase, 0) as councils_at_other_phase, coalesce(told.councils_ended, 0) as councils_ended,
    coalesce(told.services_at_other_phase, 0) as services_at_other_phase, coalesce(told.services_ended, 0) as services_ended,
    coalesce(told.services_unpublished, 0) as services_unpublished, told.counts
  from scope
  cross join day
  left join told on told.region = scope.region and told.day = day.day
  order by scope.region = '', scope.region, day.day`
}

const statements = new Map<string, string>()

/** The statement of progress on a standard, and the name that it has alone. */
export function progressStatement (definition: Definition, scope: Scope, days: 'day' | 'days'): { name: string, text: string } {
  const slots = slotsOf(definition)
  const name = `progress of ${scope} by ${days} in ${slots}`
  const text = statements.get(name) ?? makeStatement(slots, scope, days)
  statements.set(name, text)
  return { name, text }
}

/** The sums for a region, for all councils (''), or for every region and then all (null), on each day. */
export async function readSums (
  db: Db, definition: Definition, region: string | null, standard: string, phase: Phase | undefined, days: string[]
): Promise<Sums[]> {
  const scope = region === null ? 'several' : region === '' ? 'all' : 'region'
  const { name, text } = progressStatement(definition, scope, days.length === 1 ? 'day' : 'days')
  return await runNamed<Sums>(db, name, text, [region, standard, phase ?? 'any', days.length === 1 ? days[0] : days])
}
