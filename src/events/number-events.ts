import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import { told_actions, told_types } from './told.ts'

/** How many entries of the history are looked at in one transaction. */
const at_once = 2_000

/**
 * Gives what was committed before now its places among the events, as the service itself: all of it, or so many times 2,000 entries.
 * Where nothing is new, that is one small question.
 */
export async function numberEvents (operator_db: Db, now: Date, times = Infinity): Promise<void> {
  for (let i = 0; i < times; i++) {
    const { rows: [found] } = await sql<{ more: boolean }>`
      select exists (
        select from council_head h
        left join council_told t on t.council_id = h.council_id
        where h.seq > coalesce(t.seq, 0)
      ) as more`.execute(operator_db)
    if (!found!.more) return
    await sql`select number_events(${now}, ${told_actions}::text[], ${told_types}::text[], ${at_once})`.execute(operator_db)
  }
}

/** The newest event; undefined: there is none. */
export async function findNewest (db: Db): Promise<string | undefined> {
  const { rows: [newest] } = await sql<{ id: string }>`select id from event order by id desc limit 1`.execute(db)
  return newest?.id
}
