import { sql } from 'kysely'
import type { Change, Write } from '../database/write.ts'
import type { Action } from '../events/told.ts'
import { plainArray } from './plain-array.ts'

/** Adds to the history of a council: what was done, to what, and what it changed. */
export type AddEntry = (council_id: string, action: Action, subject: string, changes: Change[]) => void

/** Collects what a batch adds to the history, changes as JSON: they are thousands, and text is compact. */
export function collectEntries () {
  const columns: string[][] = [[], [], [], []]
  return {
    add: ((council_id, action, subject, changes) => {
      for (const [i, value] of [council_id, action, subject, JSON.stringify(changes)].entries()) columns[i]!.push(value)
    }) satisfies AddEntry,
    /** Records all of it: as record does, but in one statement. */
    store: async ({ trx, act, now }: Write) => {
      const [council_ids, actions, subjects, changes] = columns.splice(0)
      // One text, because the driver would escape each quote of an array's elements.
      await sql`
        select record_many(
          ${now}, ${act.token_id}, ${act.request_id}, ${plainArray(council_ids!)}::uuid[], ${actions}, ${subjects},
          array(select value::jsonb from json_array_elements(${`[${changes!.join(',')}]`}::json))
        )`.execute(trx)
    }
  }
}
