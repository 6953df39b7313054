import { readdir, readFile } from 'node:fs/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'

const folder = new URL('../../migrations/', import.meta.url)

async function readMigrations () {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  return Object.fromEntries(await Promise.all(files.map(async file => {
    const source = await readFile(new URL(file, folder), 'utf8')
    return [file.slice(0, -'.sql'.length), { up: async (db: Kysely<unknown>) => { await sql.raw(source).execute(db) } }]
  })))
}

/**
 * Brings the database to the newest migration, under Kysely's lock, all pending ones in one transaction.
 * Gives the names of those that ran. Throws the fault of the one that failed, its name in the message.
 */
export async function migrate (owner_url: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: owner_url, max: 1 })
  // The server may be stopped, because of what failed here, before this connection has ended: what failed is said, not that.
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) {
      const failed = results.find(result => result.status === 'Error')
      throw new Error(`Migration ${failed?.migrationName ?? ''} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
    return results.map(result => result.migrationName)
  } finally {
    await db.destroy()
  }
}

/** The names of all migrations there are, in order: what a ready database has run. */
export async function listMigrations (): Promise<string[]> {
  return Object.keys(await readMigrations())
}
