import { sql } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
import { listMigrations } from '../database/migrator.ts'
import type { Act } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Trx } from '../plugins/database.ts'
import { readVersion } from '../version.ts'
import { kinds } from './kinds.ts'

/** A line of an export: one thing that is held. */
export interface Line {
  kind: string
  [field: string]: unknown
}

const batch = 100

/** The migration that the database is at. Throws where this version does not know all that is in it. */
async function requireMigrated (trx: Trx): Promise<string> {
  const newest = (await listMigrations()).at(-1)!
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(trx)
  if (rows[0]?.name !== newest) throw new Error(`The database is at migration ${rows[0]?.name}, and this version exports from ${newest}: run migrate first.`)
  return newest
}

/** Hands over the rows of a statement through a cursor, so that never more than a batch is held in memory. */
async function readInBatches (trx: Trx, statement: ReturnType<typeof kinds[number]['select']>, take: (rows: Record<string, unknown>[]) => Promise<void>) {
  await sql`declare held no scroll cursor for ${statement}`.execute(trx)
  while (true) {
    const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(batch)} from held`.execute(trx)
    if (rows.length > 0) await take(rows)
    if (rows.length < batch) break
  }
  await sql`close held`.execute(trx)
}

/**
 * Hands over all that is held on a council, a batch of lines at a time, as it stood at one moment, and gives the lines of each kind.
 * The first line says what it is; the last counts the others, so that a cut export is noticed. Throws notFound for an unknown code.
 */
export async function exportCouncil (act: Act, code: string, take: (lines: Line[]) => Promise<void>): Promise<Record<string, number>> {
  return await act.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async trx => {
    // Whoever reads the lines may take their time; a pool's connection may not.
    await sql`set local idle_in_transaction_session_timeout = '10min'`.execute(trx)
    const migration = await requireMigrated(trx)
    const council = await findCouncil(trx, code, act.now)
    if (!council) throw notFound(`No council has the code ${code}.`)
    await take([{ kind: 'export', of: 'all that Standpoint holds on a council', council: council.code, as_at: act.now.toISOString(), version: await readVersion(), migration }])
    const counts: Record<string, number> = {}
    for (const { kind, select } of kinds) {
      counts[kind] = 0
      await readInBatches(trx, select(council.council_id, londonDay(act.now)), async rows => {
        counts[kind]! += rows.length
        await take(rows.map(row => ({ kind, ...row })))
      })
    }
    await take([{ kind: 'end', counts }])
    return counts
  })
}
