import { type RawBuilder, sql } from 'kysely'
import { eventsRewound } from '../errors.ts'
import type { Db } from '../plugins/database.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Event, Events, EventType } from '../wire-types.d.ts'
import { findNewest } from './number-events.ts'
import { eventVisibleTo, eventWithSources } from './visible-to.ts'

/** How many events are looked at for one page: a page may have fewer items than it could, or none, and go on. */
const looked_at = 5_000

export interface EventFilter {
  types?: EventType[] | null
  council_id?: string | null
  region?: string | null
}

const columns = sql`
  e.id, e.type, e.at, c.code as council, e.region, replace(e.subject, '{council}', coalesce(c.code, '')) as subject, e.assessment_id as assessment`

function fits ({ types, council_id, region }: EventFilter): RawBuilder<boolean> {
  return sql`(
    ${types ? sql`e.type = any(${types}::text[])` : sql`true`}
    and ${council_id ? sql`e.council_id = ${council_id}` : sql`true`}
    and ${region ? sql`e.region = ${region}` : sql`true`}
  )`
}

/** Events by their ids, in order, as they are told; those that are not there are left out. */
export async function readEvents (db: Db, ids: string[]): Promise<Event[]> {
  const { rows } = await sql<Event>`
    select ${columns}
    from event e
    left join council c on c.id = e.council_id
    where e.id = any(${ids}::uuid[])
    order by e.id`.execute(db)
  return rows
}

export interface Selection {
  caller: Caller | undefined
  today: string
  filter: EventFilter
  after: string | null
  until: string
  limit: number
}

/** Of the events after one and up to another, those that fit and that the caller may be told of: so many of them at most. */
export async function selectEvents (db: Db, { caller, today, filter, after, until, limit }: Selection): Promise<(Event & { council_id: string | null })[]> {
  const { rows } = await sql<Event & { council_id: string | null }>`
    select ${columns}, e.council_id
    from ${eventWithSources}
    left join council c on c.id = e.council_id
    where ${after ? sql`e.id > ${after}` : sql`true`} and e.id <= ${until} and ${fits(filter)} and ${eventVisibleTo(caller, today)}
    order by e.id
    limit ${limit}`.execute(db)
  return rows
}

/** How far one looks from an event on, and whether there is more behind; undefined: nothing is there. */
export async function findWindow (db: Db, after: string | null, most = looked_at): Promise<{ until: string, more: boolean } | undefined> {
  const { rows: [last] } = await sql<{ until: string, more: boolean }>`
    with looked as (
      select id from event e where ${after ? sql`e.id > ${after}` : sql`true`} order by id limit ${most + 1}
    )
    select id as until, (select count(*) > ${most} from looked) as more
    from (select id from looked order by id limit ${most}) kept
    order by id desc
    limit 1`.execute(db)
  return last
}

/**
 * The events after one that the caller may be told of, in order. Where a page ends, looking goes on from there the next time, whether or
 * not anything was shown: how far one looks is the service's own business, what is shown the caller's. Throws eventsRewound where the one is
 * not known (any more).
 */
export async function listEvents (
  { db, operator_db, caller, today }: { db: Db, operator_db: Db, caller: Caller | undefined, today: string },
  filter: EventFilter, { after, limit }: { after: string | undefined, limit: number }
): Promise<Events> {
  if (after === 'latest') return { items: [], next: null, last: await findNewest(operator_db) ?? null }
  if (after && (await readEvents(operator_db, [after])).length === 0) {
    const { rows: [before] } = await sql<{ id: string }>`select id from event where id < ${after} order by id desc limit 1`.execute(operator_db)
    throw eventsRewound(`No event has the id ${after}. The newest before it is ${before?.id ?? 'none: begin without after'}.`, { existing: before?.id })
  }
  const window = await findWindow(operator_db, after ?? null)
  if (!window) return { items: [], next: null, last: after ?? null }
  const found = await selectEvents(db, { caller, today, filter, after: after ?? null, until: window.until, limit: limit + 1 })
  const items = found.slice(0, limit).map(({ council_id, ...event }) => event)
  const is_full = found.length > limit
  const last = is_full ? items.at(-1)!.id : window.until
  return { items, next: is_full || window.more ? last : null, last }
}
