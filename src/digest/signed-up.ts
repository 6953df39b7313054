import { sql } from 'kysely'
import type { DigestSignUp } from '../wire-types.d.ts'
import { about, belongedOn, belongingTo, type Counted, listed, most_items, type News } from './news.ts'

/** Councils that signed up to a standard, by the day of the pledge as it stands. */
export const signedUp: News<DigestSignUp> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<DigestSignUp>>`
      with ${belongingTo(question.region)}
      select belonging.code as council, belonging.name, s.standard, s.signed_on, count(*) over () as count
      from belonging
      join sign_up s on s.council_id = belonging.council_id
      where ${belongedOn(sql`s.signed_on`, question)} and ${about(sql`s.standard`, question)}
      order by s.signed_on desc, belonging.code, s.standard
      limit ${most_items}`.execute(db)
    return listed(rows)
  },
  tell: ({ council, name, standard, signed_on }) => ({
    day: signed_on, message: 'digest.tell_signed_up', parts: { council: { text: name, to: `/councils/${council}` }, standard: { standard } }
  })
}
