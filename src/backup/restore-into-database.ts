import pg from 'pg'
import type { Config } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import type { RestoreOptions } from './bring-up.ts'
import { inspect, isAcceptable, type Restored } from './inspect.ts'
import { majorOf, type Manifest } from './manifest.ts'
import { loadDump, requireProgram } from './postgres-programs.ts'
import { checkArchive } from './read-archive.ts'

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

/** Restores a dump into the database of DATABASE_URL, which has to be empty, and is so again where what came of it is not whole. */
export async function restoreIntoDatabase (file: string, manifest: Manifest, config: Config, { signal, despite_faults }: RestoreOptions): Promise<Restored> {
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
