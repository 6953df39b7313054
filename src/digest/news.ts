// What a digest is made of: kinds of news, each read and told in a file of its own.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../plugins/database.ts'

export interface DigestQuestion {
  region: string
  /** The first and the last day, in London. */
  since: string
  until: string
  standard?: string
  /** When it is asked for. */
  now: string
}

/** How much news of a kind there is, and the newest of it. */
export interface Listed<Item> {
  count: number
  items: Item[]
}

/** What a sentence says at one of its places. */
export type Part =
  /** A name, or a text in the language of whoever wrote it; and the page that it leads to. */
  | { text: string, to?: string, prose?: boolean }
  /** The title of a standard. */
  | { standard: string }
  /** A day. */
  | { day: string }
  /** A word of the service's own: the name of a message. */
  | { word: string }
  /** A figure, as the API has it. */
  | { figure: number | null, as: 'mean' | 'share' | 'number' }

/** An item as a sentence: the name of a message, and what stands at its places. */
export interface Told {
  day: string
  /** When it was written down, if that is known to more than the day. */
  at?: string
  message: string
  parts: Record<string, Part>
  /** What people wrote beside it. */
  note?: string | null
}

export interface News<Item> {
  read: (db: Db, question: DigestQuestion) => Promise<Listed<Item>>
  tell: (item: Item) => Told
}

/** How many items of a kind a digest holds at most. */
export const most_items = 100

/** A row of a query that counts what it found before it cut it. */
export type Counted<Item> = Item & { count: number }

/** What was found, and how much there is. */
export function listed<Item> (rows: Counted<Item>[]): Listed<Item> {
  return { count: rows[0]?.count ?? 0, items: rows.map(({ count, ...item }) => item as unknown as Item) }
}

/** The councils that ever belonged to a region, as `belonging`, from a day, perhaps to a day: with which a statement begins. */
export function belongingTo (region: string): RawBuilder<unknown> {
  return sql`
    belonging as (
      select c.id as council_id, c.code, c.name, m.period,
        greatest(lower(m.period), c.started_on) as "from", least(upper(m.period), c.ended_on) as "to"
      from membership m
      join council c on c.id = m.council_id
      where m.region = ${region}
    )`
}

/** Whether the council of `belonging` belonged to the region on that day, which is one of those that are asked for. */
export function belongedOn (day: RawBuilder<unknown>, { since, until }: DigestQuestion): RawBuilder<boolean> {
  return sql`(${day} between ${since}::date and ${until}::date and ${day} >= belonging."from" and (belonging."to" is null or ${day} < belonging."to"))`
}

/** Whether a moment is in the days that are asked for; looked through by itself first, which is indexed, with a day to spare at either end. */
export function within (moment: RawBuilder<unknown>, { since, until }: DigestQuestion): RawBuilder<boolean> {
  return sql`(${moment} >= ${since}::date - 1 and ${moment} < ${until}::date + 2 and london_day(${moment}) between ${since}::date and ${until}::date)`
}

/** Whether the council of `belonging` belonged to the region at a moment in those days. */
export function belongedAt (moment: RawBuilder<unknown>, question: DigestQuestion): RawBuilder<boolean> {
  return sql`(${within(moment, question)} and ${belongedOn(sql`london_day(${moment})`, question)})`
}

/** Whether it is about the standard that was asked for, if one was. */
export const about = (standard: RawBuilder<unknown>, question: DigestQuestion): RawBuilder<boolean> =>
  question.standard === undefined ? sql`true` : sql`${standard} = ${question.standard}`
