import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import type { Poll, RegionPoll, RegionPollsQuery } from '../wire-types.d.ts'

export const by_poll_point: Keyset<RegionPoll> = {
  keyOf: ({ poll, point }) => [poll, point],
  form: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, /^\d{1,4}$/]
}

/**
 * What may be told of a question on a point `q`: where its poll is closed and at least five have answered there is something to be read,
 * and otherwise nothing, whoever asks.
 */
const figuresOf = (question: 'understanding' | 'confidence'): RawBuilder<unknown> => sql`(
  select json_build_object(
    'answered', case when sum(t.votes) >= 5 then sum(t.votes) end,
    'mean', case when sum(t.votes) >= 5 then round(sum(t.value * t.votes)::numeric / sum(t.votes), 4) end,
    'votes', case when sum(t.votes) >= 5 then json_agg(json_build_object('value', t.value, 'votes', t.votes) order by t.value) end
  )
  from poll_tally t
  where t.head_id = q.head_id and t.poll_id = q.poll_id and t.point = q.point and t.question = ${question}
)`

/** A poll as everybody sees it. */
export async function findPoll (db: Db | Trx, head_id: string, id: string): Promise<Poll | undefined> {
  const { rows } = await sql<Poll>`
    select p.id, p.region, p.meeting_id as meeting, p.standard, p.opened_at, p.closed_at, p.codes, p.voted,
      (
        select json_agg(json_build_object(
          'point', q.point, 'understanding', ${figuresOf('understanding')}, 'confidence', ${figuresOf('confidence')}
        ) order by q.point)
        from poll_point q
        where q.head_id = p.head_id and q.poll_id = p.id
      ) as points
    from poll p
    where p.head_id = ${head_id} and p.id = ${id}`.execute(db)
  return rows[0]
}

/** What was answered in a region's closed polls, poll by poll and point by point, one more than the page holds. No sums: each stands by itself. */
export async function listRegionPolls (
  db: Db, head_id: string, { standard, point }: Pick<RegionPollsQuery, 'standard' | 'point'>, { after, limit }: Paging
): Promise<RegionPoll[]> {
  const { rows } = await sql<RegionPoll>`
    select p.meeting_id as meeting, london_day(m.starts_at) as held_on, p.id as poll, q.standard, q.point, p.codes, p.voted,
      ${figuresOf('understanding')} as understanding, ${figuresOf('confidence')} as confidence
    from poll p
    join meeting m on m.head_id = p.head_id and m.id = p.meeting_id
    join poll_point q on q.head_id = p.head_id and q.poll_id = p.id
    where p.head_id = ${head_id} and p.closed_at is not null
      and ${standard === undefined ? sql`true` : sql`q.standard = ${standard}`}
      and ${point === undefined ? sql`true` : sql`q.point = ${point}`}
      and ${after ? sql`(p.id, q.point) > (${after[0]}::uuid, ${after[1]}::smallint)` : sql`true`}
    order by p.id, q.point
    limit ${limit + 1}`.execute(db)
  return rows
}
