import { sql } from 'kysely'
import type { DigestJoining } from '../wire-types.d.ts'
import { belongedOn, belongingTo, type Counted, listed, most_items, type News } from './news.ts'

/** Councils that joined; one whose membership only goes on in another period did not. */
export const joined: News<DigestJoining> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<DigestJoining>>`
      with ${belongingTo(question.region)}
      select belonging.code as council, belonging.name, belonging."from", count(*) over () as count
      from belonging
      where ${belongedOn(sql`belonging."from"`, question)} and not exists (
        select from belonging earlier where earlier.council_id = belonging.council_id and upper(earlier.period) = lower(belonging.period)
      )
      order by belonging."from" desc, belonging.code
      limit ${most_items}`.execute(db)
    return listed(rows)
  },
  tell: ({ council, name, from }) => ({ day: from, message: 'digest.tell_joined', parts: { council: { text: name, to: `/councils/${council}` } } })
}
