// PostgreSQL as the service itself starts it, in a folder of a test's own.
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Test } from 'tap'
import { type EmbeddedServer, type EmbeddedServerOptions, openEmbeddedServer } from '../../src/database/embedded-server.ts'

export const root = process.getuid?.() === 0

/** A folder for data, under the system's temporary one: as root PostgreSQL's account may be unable to enter the clone. */
export function makeFolder (t: Test): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'standpoint-test-')))
  if (root) chmodSync(folder, 0o755)
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  return folder
}

/** Opens the server in a folder, until the test ends. */
export async function open (t: Test, data_dir: string, options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> {
  const server = await openEmbeddedServer({ data_dir, fsync: false, ...options })
  t.teardown(() => server.close())
  return server
}

/** The rows of a statement, by a connection of its own. */
export async function query<Row extends object> (url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** The process id of its postmaster. */
export function readPid (server: EmbeddedServer): number {
  return Number(readFileSync(join(server.data_dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Whether it can be asked anything. */
export function answers (server: EmbeddedServer): Promise<boolean> {
  return query(server.owner_url, 'select 1').then(() => true, () => false)
}
