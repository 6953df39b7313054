import { linkSync, lstatSync, renameSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { explain, openFolder, passwords_name, type Place, syncFolder } from '../database/embedded/folder.ts'
import { makePartial } from '../database/embedded/partial.ts'
import { findPostmaster } from '../database/embedded/postmaster.ts'
import { openDatabase } from '../database/open-database.ts'
import { checkArchive } from './archive.ts'
import { bringUp, requireUsableHere, type RestoreOptions } from './bring-up.ts'
import { inspect, type Inspection } from './inspect.ts'
import { majorOf, type Manifest, readManifest } from './manifest.ts'
import { loadDump, requireProgram } from './postgres-programs.ts'

export interface Restored {
  manifest: Manifest
  found: Inspection
  /** Where it is now; undefined: nowhere, it was only tried. */
  into: string | undefined
}

export interface KeepOptions extends RestoreOptions {
  /** Also keeps what is not as it was written: better than nothing, where there is no other backup. */
  despite_faults?: boolean
}

const isAcceptable = ({ wrong }: Inspection, despite_faults = false) => wrong.length === 0 || despite_faults

/** Brings the backup up in a folder of its own, and looks at it; the server has stopped again after that. */
async function tryIn (folder: string, file: string, manifest: Manifest, options: RestoreOptions): Promise<Inspection> {
  const server = await bringUp(file, manifest, folder, options)
  try {
    return await inspect({ owner_url: server.owner_url, service: { url: server.service_url } }, manifest)
  } finally {
    await server.close()
    options.signal?.throwIfAborted()
  }
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Throws unless the folder is free for another database. */
function requireFree (place: Place) {
  const { data_dir, cluster } = place
  const running = isThere(cluster) && findPostmaster(place)
  if (running) throw new Error(`${data_dir} is in use: its PostgreSQL is running (pid ${running.pid}). Stop what uses it, and move its data away; or set another DATA_DIR.`)
  const names = [cluster, join(data_dir, passwords_name)].filter(isThere)
  if (names.length > 0) {
    throw new Error(`${data_dir} holds a database, which is never overwritten: move ${names.join(' and ')} away, or set another DATA_DIR.`)
  }
}

/** Data is never there before its passwords are. */
function putInPlace (folder: string, { data_dir, cluster }: Place) {
  const passwords = join(data_dir, passwords_name)
  linkSync(join(folder, passwords_name), passwords)
  try {
    renameSync(join(folder, 'postgres'), cluster)
    syncFolder(data_dir)
  } catch (error) {
    rmSync(passwords)
    throw error
  }
}

async function restoreIntoFolder (file: string, manifest: Manifest, { data_dir, data_dir_given }: Config, options: KeepOptions): Promise<Restored> {
  await requireUsableHere(file, manifest)
  const place = openFolder(data_dir, !data_dir_given, options.log ?? (() => {}))
  requireFree(place)
  await checkArchive(file)
  const folder = makePartial(place.data_dir, 'postgres')
  try {
    const found = await tryIn(folder, file, manifest, options)
    if (!isAcceptable(found, options.despite_faults)) return { manifest, found, into: undefined }
    putInPlace(folder, place)
    return { manifest, found, into: place.data_dir }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? explain(error, place.data_dir) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs statements as the owner of a database. */
async function asOwner<Row extends object> (owner_url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: owner_url, application_name: 'restore' })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Throws unless the database is empty, nobody's, and able to take the dump. */
async function requireEmpty (owner_url: string, { postgresql }: Manifest) {
  const [target] = await asOwner<{ name: string, version: string, users: number, tables: number, has_role: boolean }>(owner_url, `
    select current_database() as name, current_setting('server_version') as version,
      (select count(*)::int from pg_stat_activity where datname = current_database() and application_name like 'standpoint%') as users,
      (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema') as tables,
      exists (select from pg_roles where rolname = 'standpoint_app') as has_role`)
  const { name, version, users, tables, has_role } = target!
  if (users > 0) throw new Error(`The database ${name} is in use: Standpoint is connected to it. Stop what serves from it, and restore into an empty database.`)
  if (tables > 0) throw new Error(`The database ${name} holds data, which is never overwritten: create an empty one beside it, and name that one in DATABASE_URL.`)
  if (majorOf(version) < majorOf(postgresql)) {
    throw new Error(`The backup is of PostgreSQL ${majorOf(postgresql)}, and ${name} is on ${version}: restore it to a server of version ${majorOf(postgresql)} or later.`)
  }
  if (!has_role) throw new Error('The role standpoint_app is missing on this server: create the two roles first, as the README has them.')
}

/** The database was empty before. */
const emptyAgain = `
  drop schema public cascade;
  create schema public authorization pg_database_owner;
  grant usage on schema public to public;`

async function restoreIntoDatabase (file: string, manifest: Manifest, config: Config, { signal, despite_faults }: KeepOptions): Promise<Restored> {
  if (manifest.kind !== 'dump') {
    throw new Error(`${file} is of the embedded server, whose files no other server takes: unset DATABASE_URL to restore it into DATA_DIR.`)
  }
  await requireProgram('pg_restore', majorOf(manifest.pg_dump!))
  const database = await openDatabase(config)
  await requireEmpty(database.owner_url, manifest)
  await checkArchive(file)
  await loadDump(file, database.owner_url, signal)
  let kept = false
  try {
    const found = await inspect(database, manifest)
    signal?.throwIfAborted()
    kept = isAcceptable(found, despite_faults)
    return { manifest, found, into: kept ? `the database ${new URL(database.owner_url).pathname.slice(1)}` : undefined }
  } finally {
    if (!kept) await asOwner(database.owner_url, emptyAgain)
  }
}

/**
 * Restores a backup to where the configuration points, which has to be empty, and looks whether it holds what was written. Where it does
 * not, and nobody asked for it all the same, it is not kept. Throws what kept it from being restored; nothing of it is left then.
 */
export async function restore (config: Config, file: string, options: KeepOptions = {}): Promise<Restored> {
  const manifest = await readManifest(file)
  return await (config.database_url ? restoreIntoDatabase : restoreIntoFolder)(file, manifest, config, options)
}

/** Does all that restoring does in a folder that is thrown away, in the system's folder for temporary files. */
export async function tryBackup (file: string, options: RestoreOptions = {}): Promise<Restored> {
  const manifest = await readManifest(file)
  await requireUsableHere(file, manifest)
  await checkArchive(file)
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-backup-'))
  try {
    return { manifest, found: await tryIn(folder, file, manifest, { ...options, fsync: false }), into: undefined }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
