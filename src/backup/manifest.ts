import { sql } from 'kysely'
import { listMigrations } from '../database/migrator.ts'
import { listHeads } from '../history/heads.ts'
import type { Db } from '../plugins/database.ts'
import { readVersion } from '../version.ts'
import type { HistoryHead } from '../wire-types.d.ts'
import { type Entry, fileOf } from './archive.ts'
import { readArchive } from './read-archive.ts'

/** What a backup says of itself, as its first entry. */
export interface Manifest {
  /** The files of an embedded server, or what pg_dump printed. */
  kind: 'cluster' | 'dump'
  /** The version of Standpoint that made it. */
  standpoint: string
  /** The newest migration of the database. */
  migration: string
  /** The version of the server that it was taken from. */
  postgresql: string
  /** Where the files of a cluster can be used, such as linux-x64. */
  platform?: string
  /** The version of pg_dump. */
  pg_dump?: string
  /** Everything that was committed before is in it. */
  begun_at: string
  /** Where the histories stood then. */
  heads: HistoryHead[]
}

const name = 'manifest.json'

export const platform = `${process.platform}-${process.arch}`

export const majorOf = (version: string) => Number.parseInt(version)

/** The manifest of a backup of the database as it is now. Throws where there is nothing to back up. */
export async function describe (db: Db, more: Pick<Manifest, 'kind' | 'platform' | 'pg_dump'>): Promise<Manifest> {
  const { rows: [found] } = await sql<{ migrated: boolean, postgresql: string }>`
    select to_regclass('kysely_migration') is not null as migrated, current_setting('server_version') as postgresql`.execute(db)
  if (!found!.migrated) throw new Error('There is nothing to back up: Standpoint has never used this database.')
  const { rows: [newest] } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return {
    standpoint: await readVersion(),
    migration: newest!.name,
    postgresql: found!.postgresql,
    begun_at: new Date().toISOString(),
    ...more,
    heads: await listHeads(db, { after: undefined, limit: Number.MAX_SAFE_INTEGER - 1 })
  }
}

export const manifestEntry = (manifest: Manifest): Entry => fileOf(name, JSON.stringify(manifest, null, 2) + '\n')

/** What a backup says of itself. Throws where the file is no backup, or one of a later version than this. */
export async function readManifest (file: string): Promise<Manifest> {
  const entries = readArchive(file)
  try {
    const { value: first } = await entries.next()
    if (first?.name !== name) throw new Error(`${file} is no backup of Standpoint.`)
    const manifest = JSON.parse(Buffer.concat(await Array.fromAsync(first.body)).toString()) as Manifest
    const known = await listMigrations()
    if (known.includes(manifest.migration)) return manifest
    throw new Error(`${file} is of a newer Standpoint (${manifest.standpoint}, at migration ${manifest.migration}; this one ends at ${known.at(-1)}): ` +
      'restore it with that version or a later one.')
  } finally {
    await entries.return(undefined)
  }
}
