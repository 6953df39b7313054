import { sql } from 'kysely'
import type { DigestReview } from '../wire-types.d.ts'
import { about, belongedAt, belongingTo, type Counted, listed, most_items, type News } from './news.ts'

interface Review extends DigestReview {
  at: string
}

/**
 * Completed reviews, on the day from which all could read them: that on which the assessment was published. By the day of their
 * completion, what was published a month later would never be told.
 */
export const reviews: News<Review> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<Review>>`
      with ${belongingTo(question.region)},
      found as (
        select belonging.code, belonging.name, r.id, r.reviewer_council_id, r.outcome, r.completed_at, a.council_id, a.id as assessment_id, a.service_id, a.standard,
          a.published_at, count(*) over () as count
        from belonging
        join assessment a on a.council_id = belonging.council_id
        join review r on r.council_id = a.council_id and r.assessment_id = a.id and r.status = 'completed'
        where a.status = 'published' and ${belongedAt(sql`a.published_at`, question)} and ${about(sql`a.standard`, question)}
        order by a.published_at desc, r.id desc
        limit ${most_items}
      )
      select f.id as review, reviewer.code as reviewer_council, reviewer.name as reviewer_name, f.code as council, f.name, f.assessment_id as assessment,
        f.service_id as service, w.body::jsonb ->> 'name' as service_name, f.standard, f.outcome, london_day(f.completed_at) as completed_on,
        london_day(f.published_at) as published_on, f.published_at as at, f.count
      from found f
      join council reviewer on reviewer.id = f.reviewer_council_id
      join service v on v.council_id = f.council_id and v.id = f.service_id
      cross join lateral text_of(v.council_id, v.wording) as w (body)
      order by f.published_at desc, f.id desc`.execute(db)
    return listed(rows)
  },
  tell: ({ reviewer_council, reviewer_name, council, name, service_name, assessment, standard, outcome, published_on, at }) => ({
    day: published_on,
    at,
    message: 'digest.tell_reviewed',
    parts: {
      reviewer: { text: reviewer_name, to: `/councils/${reviewer_council}` },
      council: { text: name, to: `/councils/${council}` },
      service: { text: service_name, to: `/assessments/${assessment}`, prose: true },
      standard: { standard },
      outcome: { word: `digest.outcome_${outcome}` }
    }
  })
}
