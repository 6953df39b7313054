import { sql } from 'kysely'
import type { DigestMeeting } from '../wire-types.d.ts'
import { about, type Counted, type DigestQuestion, listed, most_items, type News, within } from './news.ts'

interface Met extends DigestMeeting {
  at: string
}

/** The region's meetings that were not called off, by a moment of theirs that was in those days. */
async function read (db: Parameters<News<Met>['read']>[0], question: DigestQuestion, moment: 'starts_at' | 'created_at') {
  const when = sql.ref(`m.${moment}`)
  const { rows } = await sql<Counted<Met>>`
    with found as (
      select m.id, m.head_id, m.standard, m.starts_at, m.wording, ${when} as at, count(*) over () as count
      from meeting m
      where m.region = ${question.region} and m.cancelled_at is null and ${within(when, question)} and ${about(sql`m.standard`, question)}
        and ${moment === 'starts_at' ? sql`m.starts_at <= ${question.now}` : sql`london_day(m.starts_at) > ${question.until}::date`}
      order by ${when} desc, m.id desc
      limit ${most_items}
    )
    select f.id as meeting, w.body::jsonb ->> 'title' as title, w.body::jsonb ->> 'place' as place, f.standard, london_day(f.starts_at) as day,
      (select count(*) from meeting_attendance a where a.head_id = f.head_id and a.meeting_id = f.id) as councils, f.at, f.count
    from found f
    cross join lateral text_of(f.head_id, f.wording) as w (body)
    order by f.at desc, f.id desc`.execute(db)
  return listed(rows)
}

const titleOf = ({ meeting, title }: Met) => ({ text: title, to: `/meetings/${meeting}`, prose: true })

/** Meetings that were in these days. */
export const meetings: News<Met> = {
  read: async (db, question) => await read(db, question, 'starts_at'),
  tell: met => ({
    day: met.day,
    at: met.at,
    message: met.councils > 0 ? 'digest.tell_meeting' : 'digest.tell_meeting_only',
    parts: { title: titleOf(met), ...met.councils > 0 && { councils: { figure: met.councils, as: 'number' } } }
  })
}

/** Meetings that were arranged in these days, and are after them. */
export const arranged: News<Met> = {
  read: async (db, question) => await read(db, question, 'created_at'),
  tell: met => ({ day: met.at.slice(0, 10), at: met.at, message: 'digest.tell_arranged', parts: { title: titleOf(met), day: { day: met.day } } })
}
