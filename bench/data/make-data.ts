import { prepareDatabase } from '../../src/database/prepare-database.ts'
import type { EmbeddedServer } from '../../src/database/embedded-server.ts'
import { openProgressBar } from '../progress-bar.ts'
import { ask, connected, runSql, urlOf } from './cluster.ts'
import { makeCouncils, prepareConnection } from './make-councils.ts'
import { makeSheets, type Size } from './make-sheets.ts'
import { findComplete, mark } from './marker.ts'
import { councils, fiveYears, type Period } from './names.ts'

// As many as there are cores to spare: each makes a council at a time.
const workers = 2

/** Makes a database of published sheets, unless it is there from an earlier run. Gives the days that it spans. */
export async function makeData (server: EmbeddedServer, database: string, size: Size): Promise<Period> {
  const found = await findComplete(server.owner_url, database, size)
  if (found) return found
  await runSql(server.owner_url, `drop database if exists ${database} with (force)`, `create database ${database}`)
  const owner_url = urlOf(server.owner_url, database)
  await prepareDatabase({ owner_url, service: { url: urlOf(server.service_url, database) } })
  const period = fiveYears()
  await connected(owner_url, async client => {
    await prepareConnection(client)
    await makeCouncils(client, period)
  })

  const bar = openProgressBar(`${database}: ${size.scored.toLocaleString('en-GB')} published scores`, councils)
  let next = 1
  let done = 0
  await Promise.all(Array.from({ length: workers }, async () => await connected(owner_url, async client => {
    await prepareConnection(client)
    while (next <= councils) {
      await makeSheets(client, next++, size, period)
      bar.tell(++done)
    }
  })))
  await runSql(owner_url, 'vacuum (analyze, freeze)', 'checkpoint')
  await verify(owner_url, size)
  await mark(server.owner_url, database, size, period)
  return period
}

/** Throws unless there are as many scores as there should be, and the progress of a few councils is what follows from them. */
async function verify (owner_url: string, { scored, sheets }: Size): Promise<void> {
  const [counted] = await ask<{ scored: number, sheets: number }>(owner_url, `
    select count(score)::integer as scored, count(*)::integer / 15 as sheets from score`)
  if (counted!.scored !== scored || counted!.sheets !== sheets) throw new Error(`There are ${counted!.scored} scores in ${counted!.sheets} sheets, not ${scored} in ${sheets}`)
  const wrong = await ask(owner_url, 'select c.code, w.* from council c cross join lateral wrong_progress(c.id) w where c.code in (\'X001\', \'X200\', \'X400\')')
  if (wrong.length > 0) throw new Error(`Progress is not what follows from the scores:\n${JSON.stringify(wrong.slice(0, 5))}`)
}

/** What the databases take on the disk, in MB. */
export async function sizeOf ({ owner_url }: EmbeddedServer, database: string): Promise<number> {
  const [row] = await ask<{ mb: number }>(owner_url, 'select (pg_database_size($1) / 1048576)::integer as mb', [database])
  return row!.mb
}

/** Makes a database as another one is, which nobody may be connected to. */
export async function cloneDatabase ({ owner_url }: EmbeddedServer, from: string, to: string): Promise<void> {
  await runSql(owner_url, `drop database if exists ${to} with (force)`, `create database ${to} template ${from}`)
}
