import { sql } from 'kysely'
import type { DigestPublication } from '../wire-types.d.ts'
import { about, belongedAt, belongingTo, type Counted, listed, most_items, type News } from './news.ts'

interface Publication extends DigestPublication {
  at: string
}

/** Assessments that were published, imported ones on the day that they name; those that others have superseded since, too. */
export const published: News<Publication> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<Publication>>`
      with ${belongingTo(question.region)},
      found as (
        select belonging.code, belonging.name, a.council_id, a.service_id, a.id, a.standard, a.phase, a.published_at, count(*) over () as count
        from belonging
        join assessment a on a.council_id = belonging.council_id
        where a.status = 'published' and ${belongedAt(sql`a.published_at`, question)} and ${about(sql`a.standard`, question)}
        order by a.published_at desc, a.id desc
        limit ${most_items}
      )
      select f.code as council, f.name, f.service_id as service, w.body::jsonb ->> 'name' as service_name, f.id as assessment, f.standard, f.phase,
        london_day(f.published_at) as published_on, figures.mean, figures.met_share, f.published_at as at, f.count
      from found f
      join service v on v.council_id = f.council_id and v.id = f.service_id
      cross join lateral text_of(v.council_id, v.wording) as w (body)
      cross join lateral (
        select round(avg(s.score), 4) as mean, trunc(count(*) filter (where x.met)::numeric / nullif(count(s.score), 0), 4) as met_share
        from score s
        left join scale_value x on x.standard = s.standard and x.value = s.score
        where s.council_id = f.council_id and s.assessment_id = f.id
      ) figures
      order by f.published_at desc, f.id desc`.execute(db)
    return listed(rows)
  },
  tell: ({ council, name, service_name, assessment, standard, phase, published_on, mean, met_share, at }) => ({
    day: published_on,
    at,
    message: 'digest.tell_published',
    parts: {
      council: { text: name, to: `/councils/${council}` },
      service: { text: service_name, to: `/assessments/${assessment}`, prose: true },
      standard: { standard },
      phase: { word: `pages.phase_${phase}` },
      mean: { figure: mean, as: 'mean' },
      met: { figure: met_share, as: 'share' }
    }
  })
}
