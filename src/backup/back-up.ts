import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Config } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import { openDb } from '../database/open-pool.ts'
import { isCluster, openFolder, reasonOf, syncFolder } from '../database/embedded/folder.ts'
import { type Entry, pack } from './archive.ts'
import { copyCluster } from './copy-cluster.ts'
import { describe, majorOf, manifestEntry, platform } from './manifest.ts'
import { dump, requireProgram } from './postgres-programs.ts'

export interface BackupOptions {
  /** How many backups there are to be in the folder, this one among them; all unless given. */
  keep?: number
  log?: (message: string) => void
  /** Ends it early; nothing of it is kept. */
  signal?: AbortSignal
}

const suffix = '.tar.gz'
const is_backup = /^standpoint-[\d-]{10}T[\d-]{8}\.\d{3}Z\.tar\.gz$/
const is_partial = /^standpoint-.*\.tar\.gz\.\d+\.partial$/
const abandoned_ms = 24 * 60 * 60 * 1000

/** By name they stand in the order of their times. */
const nameAt = (moment: Date) => `standpoint-${moment.toISOString().replaceAll(':', '-')}${suffix}`

async function * clusterEntries (owner_url: string, data_dir: string): AsyncGenerator<Entry> {
  const db = openDb({ url: owner_url, max: 1 })
  // Read before the copy begins: the copy goes on from there, and has to come through these heads.
  const manifest = await describe(db, { kind: 'cluster', platform }).finally(() => db.destroy())
  yield manifestEntry(manifest)
  yield * copyCluster(owner_url, data_dir)
}

async function * dumpEntries (owner_url: string, signal?: AbortSignal): AsyncGenerator<Entry> {
  const db = openDb({ url: owner_url, max: 1 })
  try {
    const { rows: [server] } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
    const pg_dump = await requireProgram('pg_dump', majorOf(server!.version))
    const trx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
    try {
      // It is left idle while pg_dump works: what pg_dump sees and what the manifest says are of the same moment.
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx)
      const { rows: [exported] } = await sql<{ snapshot: string }>`select pg_export_snapshot() as snapshot`.execute(trx)
      yield manifestEntry(await describe(trx, { kind: 'dump', pg_dump }))
      yield * dump(owner_url, exported!.snapshot, signal)
    } finally {
      await trx.rollback().execute()
    }
  } finally {
    await db.destroy()
  }
}

/** The file is there under its name once all of it is on the disk, and only then. */
async function writeSafely (folder: string, name: string, entries: AsyncIterable<Entry>, signal?: AbortSignal): Promise<string> {
  const file = join(folder, name)
  const partial = `${file}.${process.pid}.partial`
  try {
    const out = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
    // The fastest level: who is served meanwhile needs the processor too.
    await pipeline(pack(entries), createGzip({ level: 1 }), out, { signal })
    await rename(partial, file)
    syncFolder(folder)
    return file
  } finally {
    await rm(partial, { force: true })
  }
}

/** Removes the oldest backups beyond so many, and what killed runs have left. */
async function prune (folder: string, keep: number, log: (message: string) => void) {
  const names = await readdir(folder)
  const beyond = names.filter(name => is_backup.test(name)).sort().slice(0, -keep)
  for (const name of beyond) {
    await rm(join(folder, name))
    log(`Removed ${join(folder, name)}.`)
  }
  for (const name of names.filter(name => is_partial.test(name))) {
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > abandoned_ms) await rm(join(folder, name), { force: true })
  }
}

/** Where the embedded server keeps its data. Throws where there is none, rather than make some. */
function requireCluster ({ data_dir, data_dir_given }: Config, log: (message: string) => void) {
  const place = openFolder(data_dir, !data_dir_given, log)
  if (!isCluster(place)) throw new Error(`There is nothing to back up: ${place.data_dir} has no database. Set DATA_DIR, or DATABASE_URL.`)
  return place
}

/**
 * Backs up the database into a file of its own in the folder, beside a running service or without one, and gives the file. Only then are
 * older backups removed, where `keep` says so. Throws what kept it from being made; nothing of it is left then.
 */
export async function backUp (config: Config, folder: string, { keep, log = () => {}, signal }: BackupOptions = {}): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const data_dir = config.database_url ? undefined : requireCluster(config, log).data_dir
    const database = await openDatabase(config, { log })
    try {
      const entries = data_dir ? clusterEntries(database.owner_url, data_dir) : dumpEntries(database.owner_url, signal)
      const file = await writeSafely(resolve(folder), nameAt(new Date()), entries, signal)
      if (keep !== undefined) await prune(folder, keep, log)
      return file
    } finally {
      await database.close()
    }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = reasonOf(error)
    if (reason === '') throw error
    throw new Error(`No backup was made in ${folder}${reason} (${(error as Error).message}).`, { cause: error })
  }
}
