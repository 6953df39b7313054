import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import { membersOn } from '../regions/members-on.ts'
import type { HelpOffer, RegionHelpOffer, RegionHelpQuery } from '../wire-types.d.ts'

export interface OfferedPoint {
  council_id: string
  standard: string
  point: number
}

const standard_form = /^[a-z0-9-]+$/
const point_form = /^\d{1,4}$/

export const by_point: Keyset<HelpOffer> = { keyOf: ({ standard, point }) => [standard, point], form: [standard_form, point_form] }

/** Whoever has the best score comes first, whoever has none last: -1, which is on no scale. */
export const by_strength: Keyset<RegionHelpOffer> = {
  keyOf: ({ score, council, standard, point }) => [score ?? -1, council, standard, point],
  form: [/^(-1|\d{1,3})$/, /^[A-Z0-9-]{2,20}$/, standard_form, point_form]
}

const columns = sql`
  c.code as council, h.standard, h.point, w.body::jsonb ->> 'note' as note, london_day(h.offered_at) as offered_on`

const from = sql`
  help_offer h
  join council c on c.id = h.council_id
  cross join lateral text_of(h.council_id, h.wording) as w (body)`

/** A council's offer to help on a point. */
export async function findHelpOffer (db: Db | Trx, { council_id, standard, point }: OfferedPoint): Promise<HelpOffer | undefined> {
  const { rows } = await sql<HelpOffer>`
    select ${columns}
    from ${from}
    where h.council_id = ${council_id} and h.standard = ${standard} and h.point = ${point}`.execute(db)
  return rows[0]
}

/** A council's offers in order of standards and points, one more than the page holds. */
export async function listHelpOffers (db: Db, council_id: string, { after, limit }: Paging): Promise<HelpOffer[]> {
  const { rows } = await sql<HelpOffer>`
    select ${columns}
    from ${from}
    where h.council_id = ${council_id}
      and ${after ? sql`(h.standard, h.point) > (${after[0]}, ${after[1]}::smallint)` : sql`true`}
    order by h.standard, h.point
    limit ${limit + 1}`.execute(db)
  return rows
}

/**
 * What a region's councils offer, each with its best score on the point in the latest published assessments of its live services:
 * strongest first, one more than the page holds.
 */
export async function listRegionHelp (
  db: Db, region: string, today: string, { standard, point }: Pick<RegionHelpQuery, 'standard' | 'point'>, { after, limit }: Paging
): Promise<RegionHelpOffer[]> {
  const { rows } = await sql<RegionHelpOffer>`
    with ${membersOn(region, today)},
    offered as (
      select m.code, m.name, h.council_id, h.standard, h.point, h.wording, h.offered_at
      from member m
      join help_offer h on h.council_id = m.council_id
      where ${standard === undefined ? sql`true` : sql`h.standard = ${standard}`}
        and ${point === undefined ? sql`true` : sql`h.point = ${point}`}
    ),
    latest as (
      select distinct on (a.council_id, a.service_id, a.standard) a.council_id, a.service_id, a.standard, a.id, a.published_at
      from assessment a
      where a.status = 'published' and (a.council_id, a.standard) in (select council_id, standard from offered)
      order by a.council_id, a.service_id, a.standard, a.published_at desc, a.id desc
    ),
    best as (
      -- Of equal scores the one published last speaks for the council.
      select distinct on (l.council_id, l.standard, s.point) l.council_id, l.standard, s.point, s.score, l.service_id, l.id as assessment_id
      from latest l
      join service v on v.council_id = l.council_id and v.id = l.service_id
      join score s on s.council_id = l.council_id and s.assessment_id = l.id
      join offered o on o.council_id = l.council_id and o.standard = l.standard and o.point = s.point
      where s.score is not null and (v.ended_on is null or v.ended_on > ${today})
      order by l.council_id, l.standard, s.point, s.score desc, l.published_at desc, l.id desc
    )
    select o.code as council, o.name, o.standard, o.point, w.body::jsonb ->> 'note' as note, london_day(o.offered_at) as offered_on,
      b.score, b.service_id as service, vw.body::jsonb ->> 'name' as service_name, b.assessment_id as assessment
    from offered o
    left join best b on b.council_id = o.council_id and b.standard = o.standard and b.point = o.point
    cross join lateral text_of(o.council_id, o.wording) as w (body)
    left join service v on v.council_id = b.council_id and v.id = b.service_id
    cross join lateral text_of(v.council_id, v.wording) as vw (body)
    where ${after
      ? sql`(-coalesce(b.score, -1), o.code, o.standard, o.point) > (-${after[0]}::integer, ${after[1]}, ${after[2]}, ${after[3]}::smallint)`
      : sql`true`}
    order by -coalesce(b.score, -1), o.code, o.standard, o.point
    limit ${limit + 1}`.execute(db)
  return rows
}
