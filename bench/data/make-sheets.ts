import type { Client } from 'pg'
import { councils, type Period, standard } from './names.ts'

export interface Size {
  /** Points that have a score; the others do not apply. */
  scored: number
  sheets: number
  services_per_council: number
}

/** 10,000 scores cannot fill every council and phase with whole sheets, so that most points of the small data do not apply. */
export const small: Size = { scored: 10_000, sheets: 1_600, services_per_council: 4 }

/** The large data: all points are scored, but for those left over when they are dealt out in whole sheets. */
export const largeOf = (scores: number): Size => ({ scored: scores, sheets: Math.ceil(scores / 15), services_per_council: 100 })

/**
 * Makes one council's services and published sheets, spread evenly over the days, in one transaction: with neither triggers nor foreign
 * keys, which would take hours, by their owner; then what is kept of its progress, with all of them.
 */
export async function makeSheets (client: Client, council: number, size: Size, { first, last }: Period): Promise<void> {
  const { scored, sheets, services_per_council: services } = size
  const from = Math.floor((council - 1) * sheets / councils)
  const own = Math.floor(council * sheets / councils) - from
  const code = `X${String(council).padStart(3, '0')}`
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  await client.query(`
    create temp table sheet on commit drop as
    select c.id as council_id, k, k % ${services} as service_number, k / ${services} as round, name.digest as name, said.digest as said,
      pg_temp.id_at(c.started_on, c.code || ' ' || k % ${services}) as service_id, pg_temp.id_at(at, c.code || ' sheet ' || k) as id, at
    from council c
    join wording name on name.council_id = c.id and name.body like '{"name"%'
    join wording said on said.council_id = c.id and said.body like '{"rationale"%'
    cross join generate_series(0, ${own - 1}) k
    cross join lateral (
      select date '${first}' + k * (date '${last}' - date '${first}' - 28) / ${own} + (hashint4(k) & 2147483647) % 28 + interval '9 hours' + k % 480 * interval '1 minute' as at
    ) moment
    where c.code = '${code}'
    order by service_number, round`)
  await client.query(`
    insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select distinct on (service_id) council_id, service_id, 'service-' || service_number, name, at, at::date as day
    from sheet
    order by service_id, sheet.at`)
  // A service moves on a phase every four rounds, and each council begins at another: every phase is filled all the time.
  await client.query(`
    insert into assessment (
      council_id, id, service_id, standard, phase, status, assessed_on, created_at, first_submitted_at, submitted_at, published_at, reviewed
    )
    select council_id, id, service_id, '${standard}', (enum_range(null::phase))[(service_number + round / 4 + ${council}) % 4 + 1], 'published',
      at::date, at, at, at, at, k % 3 = 0
    from sheet
    order by id`)
  await client.query('insert into assessment_head (council_id, assessment_id, updated_at) select council_id, id, at from sheet order by id')
  // Scores rise with the years.
  await client.query(`
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    select council_id, id, '${standard}', point,
      case when (place + 1) * ${scored} / ${sheets * 15} > place * ${scored} / ${sheets * 15} then (k * 7 + point * 13 + k / 3 + ${council}) % 4 + 3 * k / ${own} end, said, at
    from sheet
    cross join generate_series(1, 15) point
    cross join lateral (select (${from} + k)::bigint * 15 + point - 1 as place) dealt
    order by id, point`)
  await client.query('set local session_replication_role = origin')
  await client.query(`select rebuild_progress(id) from council where code = '${code}'`)
  await client.query('commit')
}
