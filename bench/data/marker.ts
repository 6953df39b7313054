import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { ask, runSql } from './cluster.ts'
import type { Size } from './make-sheets.ts'
import type { Period } from './names.ts'

const folder = new URL('../../migrations/', import.meta.url)

/** What a database says of itself once it is complete: kept as its comment. */
export interface Marker extends Period {
  size: Size
  /** Moves with how the data is made. */
  form: number
  /** The migrations that it was made under, by their digests. */
  migrations: Record<string, string>
}

const form = 1

async function digests (): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  return Object.fromEntries(await Promise.all(files.map(async file =>
    [file, createHash('sha256').update(await readFile(new URL(file, folder))).digest('hex').slice(0, 16)])))
}

/** Says in a database that it is complete. */
export async function mark (owner_url: string, database: string, size: Size, period: Period): Promise<void> {
  const marker: Marker = { size, form, ...period, migrations: await digests() }
  await runSql(owner_url, `comment on database ${database} is '${JSON.stringify(marker)}'`)
}

/** The period of a database that is complete, of this size, and made under the migrations that there are, or the first of them. */
export async function findComplete (owner_url: string, database: string, size: Size): Promise<Period | undefined> {
  const [row] = await ask<{ marker: string | null }>(owner_url,
    'select shobj_description(oid, \'pg_database\') as marker from pg_database where datname = $1', [database])
  if (!row?.marker) return undefined
  const marker = JSON.parse(row.marker) as Marker
  const now = await digests()
  const stands = marker.form === form && JSON.stringify(marker.size) === JSON.stringify(size) &&
    Object.entries(marker.migrations).every(([file, digest]) => now[file] === digest)
  return stands ? { first: marker.first, last: marker.last } : undefined
}
