import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'

/** What feeds tell. */
export const meeting_types = ['meeting.arranged', 'meeting.moved', 'meeting.cancelled', 'meeting.held'] as const
export const feed_types = ['assessment.published', 'review.published', 'sign_up.created', 'membership.began', 'material.published', ...meeting_types] as const

export type FeedType = typeof feed_types[number]

/** An event of a region that everyone may read of, with what it takes to say it in words. */
export interface FeedEntry {
  id: string
  type: FeedType
  at: string
  /** Whose it is: the council, or of a material or a meeting the region. */
  council: string
  subject: string
  service: string | null
  standard: string | null
  phase: string | null
  reviewer: string | null
  outcome: string | null
  /** What a material is called. */
  title: string | null
  /** The meeting that it is of, and when and where that is now. */
  meeting: string | null
  starts_at: string | null
  place: string | null
}

export interface Feed {
  /** A namespace of this database's own. */
  namespace: string
  region_name: string
  entries: FeedEntry[]
}

export interface FeedQuestion {
  types: readonly FeedType[]
  before: string | undefined
  limit: number
}

/** What a region's feed tells of these types, the newest first, before an event if one is given: one more than the page holds. */
export async function readFeed (db: Db, region: string, { types, before, limit }: FeedQuestion): Promise<Feed> {
  const { rows: [about] } = await sql<{ namespace: string, name: string }>`
    select o.namespace, r.name from event_order o cross join region r where r.id = ${region}`.execute(db)
  const { rows: entries } = await sql<FeedEntry>`
    select e.id, e.type, e.at, coalesce(c.name, home.name) as council, replace(e.subject, '{council}', coalesce(c.code, '')) as subject,
      text_of(s.council_id, s.wording)::jsonb ->> 'name' as service, st.title as standard, a.phase, reviewer.name as reviewer, r.outcome,
      text_of(mv.head_id, mv.wording)::jsonb ->> 'title' as title,
      said.body ->> 'title' as meeting, m.starts_at, said.body ->> 'place' as place
    from event e
    join region home on home.id = e.region
    left join council c on c.id = e.council_id
    left join assessment a on a.council_id = e.council_id and a.id = e.assessment_id
    left join standard st on st.id = a.standard
    left join service s on s.council_id = a.council_id and s.id = a.service_id
    left join review r on r.council_id = e.council_id and r.id = e.review_id
    left join council reviewer on reviewer.id = r.reviewer_council_id
    left join lateral (
      -- The version that was published then.
      select v.head_id, v.wording
      from material_version v
      where e.type = 'material.published' and e.subject = '/v1/materials/' || v.material_id and v.head_id = e.council_id and v.published_at = e.at
      limit 1
    ) mv on true
    left join meeting m on m.head_id = e.council_id and e.subject = '/v1/meetings/' || m.id
    cross join lateral (select text_of(m.head_id, m.wording)::jsonb as body) said
    where e.region = ${region} and e.type = any(${types}::text[])
      and ${before ? sql`e.id < ${before}` : sql`true`}
    order by e.id desc
    limit ${limit + 1}`.execute(db)
  return { namespace: about!.namespace, region_name: about!.name, entries }
}
