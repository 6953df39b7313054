import { sql } from 'kysely'
import type { DigestHelpOffer } from '../wire-types.d.ts'
import { about, belongedAt, belongingTo, type Counted, listed, most_items, type News } from './news.ts'

interface HelpOffer extends DigestHelpOffer {
  at: string
}

/** Offers of help that stand, on the day of the offer. */
export const help: News<HelpOffer> = {
  read: async (db, question) => {
    const { rows } = await sql<Counted<HelpOffer>>`
      with ${belongingTo(question.region)},
      found as (
        select belonging.code, belonging.name, h.council_id, h.standard, h.point, h.wording, h.offered_at, count(*) over () as count
        from belonging
        join help_offer h on h.council_id = belonging.council_id
        where ${belongedAt(sql`h.offered_at`, question)} and ${about(sql`h.standard`, question)}
        order by h.offered_at desc, belonging.code, h.standard, h.point
        limit ${most_items}
      )
      select f.code as council, f.name, f.standard, f.point, w.body::jsonb ->> 'note' as note, london_day(f.offered_at) as offered_on, f.offered_at as at, f.count
      from found f
      cross join lateral text_of(f.council_id, f.wording) as w (body)
      order by f.offered_at desc, f.code, f.standard, f.point`.execute(db)
    return listed(rows)
  },
  tell: ({ council, name, standard, point, note, offered_on, at }) => ({
    day: offered_on,
    at,
    message: 'digest.tell_help',
    parts: { council: { text: name, to: `/councils/${council}` }, point: { figure: point, as: 'number' }, standard: { standard } },
    note
  })
}
