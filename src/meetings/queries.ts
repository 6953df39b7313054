import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Meeting, MeetingItem, MeetingsQuery } from '../wire-types.d.ts'

/** Who reads, and on which day in London. */
export interface Reader {
  caller: Caller | undefined
  today: string
}

export const by_start: Keyset<MeetingItem> = {
  keyOf: ({ starts_at, id }) => [starts_at, id],
  form: [/^\d{4}-[\d:.T-]+Z$/, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/]
}

/** Whether it was called off, or held: of a meeting `m`. */
export const status = sql`case when m.cancelled_at is not null then 'cancelled' when m.held_at is not null then 'held' else 'arranged' end`

const columns = sql`
  m.id, m.region, m.round_id as round, w.body::jsonb ->> 'title' as title, w.body::jsonb ->> 'about' as about, m.starts_at, m.ends_at,
  w.body::jsonb ->> 'place' as place, m.standard,
  array(select p.point from meeting_point p where p.head_id = m.head_id and p.meeting_id = m.id order by p.point) as points,
  ${status} as status, text_of(m.head_id, m.cancelled_wording)::jsonb ->> 'reason' as reason, m.sequence,
  (select count(*) from meeting_attendance a where a.head_id = m.head_id and a.meeting_id = m.id) as councils, m.created_at, m.updated_at`

const from = sql`
  meeting m
  cross join lateral text_of(m.head_id, m.wording) as w (body)`

/** Joining links are for the councils that may join, and for those who see to it. */
const seesLink = ({ caller, today }: Reader): RawBuilder<boolean> => {
  if (caller?.role === 'admin') return sql`true`
  if (!caller?.council_id) return sql`false`
  return sql`(${caller.region}::text = m.region or region_of(${caller.council_id}::uuid, ${today}) = m.region)`
}

const agenda = sql`
  coalesce((
    select json_agg(json_build_object(
      'title', titles.body::jsonb -> 'agenda' -> i.place -> 'title', 'minutes', i.minutes, 'material', i.material_id, 'version', i.material_number
    ) order by i.place)
    from meeting_item i
    cross join lateral text_of(m.head_id, m.agenda_wording) as titles (body)
    where i.head_id = m.head_id and i.meeting_id = m.id
  ), '[]')`

const actions = sql`
  coalesce((
    select json_agg(json_build_object(
      'id', x.id, 'text', said.body::jsonb -> 'text', 'council', c.code, 'due_on', x.due_on, 'done_at', rfc3339(x.done_at)
    ) order by x.place)
    from meeting_action x
    left join council c on c.id = x.council_id
    cross join lateral text_of(x.head_id, x.wording) as said (body)
    where x.head_id = m.head_id and x.meeting_id = m.id
  ), '[]')`

const attendance = sql`
  array(
    select c.code
    from meeting_attendance a
    join council c on c.id = a.council_id
    where a.head_id = m.head_id and a.meeting_id = m.id
    order by c.code
  )`

/** A meeting as its reader sees it. */
export async function findMeeting (db: Db | Trx, head_id: string, id: string, reader: Reader): Promise<Meeting | undefined> {
  const { rows } = await sql<Meeting>`
    select ${columns},
      (
        select text_of(l.head_id, l.wording)::jsonb ->> 'link'
        from meeting_link l
        where l.head_id = m.head_id and l.meeting_id = m.id and ${seesLink(reader)}
      ) as link,
      ${agenda} as agenda, ${attendance} as attendance, text_of(m.head_id, m.outcomes_wording)::jsonb ->> 'outcomes' as outcomes,
      ${actions} as actions, array(select p.id from poll p where p.head_id = m.head_id and p.meeting_id = m.id order by p.id) as polls
    from ${from}
    where m.head_id = ${head_id} and m.id = ${id}`.execute(db)
  return rows[0]
}

export type MeetingFilter = Pick<MeetingsQuery, 'region' | 'round' | 'from' | 'to'>

/** Meetings by when they begin, the earliest first, one more than the page holds. Days are London's. */
export async function listMeetings (db: Db | Trx, { region, round, from: first, to }: MeetingFilter, { after, limit }: Paging): Promise<MeetingItem[]> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (after) conditions.push(sql`(m.starts_at, m.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  if (region !== undefined) conditions.push(sql`m.region = ${region}`)
  if (round !== undefined) conditions.push(sql`m.round_id = ${round}`)
  if (first !== undefined) conditions.push(sql`london_day(m.starts_at) >= ${first}::date`)
  if (to !== undefined) conditions.push(sql`london_day(m.starts_at) < ${to}::date`)
  const { rows } = await sql<MeetingItem>`
    select ${columns}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by m.starts_at, m.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** The next meetings, of a region or of all, and the last ones that are over: so many of each at most, the nearest first. */
export async function listNearest (
  db: Db, now: Date, { region, next, last }: { region?: string, next: number, last: number }
): Promise<{ next: MeetingItem[], last: MeetingItem[] }> {
  const ofRegion = region === undefined ? sql`true` : sql`m.region = ${region}`
  const { rows: coming } = await sql<MeetingItem>`
    select ${columns} from ${from}
    where m.ends_at >= ${now} and ${ofRegion}
    order by m.starts_at, m.id
    limit ${next}`.execute(db)
  const { rows: over } = await sql<MeetingItem>`
    select ${columns} from ${from}
    where m.ends_at < ${now} and ${ofRegion}
    order by m.starts_at desc, m.id desc
    limit ${last}`.execute(db)
  return { next: coming, last: over }
}

/** What the materials of an agenda are called, by their ids and versions, as far as they are published. */
export async function listMaterialTitles (db: Db, { head_id, id }: { head_id: string, id: string }): Promise<Record<string, string>> {
  const { rows } = await sql<{ key: string, title: string }>`
    select v.material_id || '/' || v.number as key, w.body::jsonb ->> 'title' as title
    from meeting_item i
    join material_version v on v.head_id = i.material_head_id and v.material_id = i.material_id and v.number = i.material_number and v.status = 'published'
    cross join lateral text_of(v.head_id, v.wording) as w (body)
    where i.head_id = ${head_id} and i.meeting_id = ${id}`.execute(db)
  return Object.fromEntries(rows.map(({ key, title }) => [key, title]))
}
