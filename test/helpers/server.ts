// The PostgreSQL server of the whole suite, and how a test file gets a database of its own from it.
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedServer } from '../../src/database/embedded-server.ts'

export const template = 'standpoint_template'

const prefix = 'standpoint-test-run-'
/** One folder for each run of tap, which is the parent of every test file, so that runs side by side leave each other alone. */
const data_dir = join(tmpdir(), prefix + process.ppid)

/** The OpenAPI document, made once for the whole run: it takes a third of a second. */
export const document_file = `${data_dir}.openapi.json`

export interface TestServer {
  owner_url: string
  service_url: string
  /** Past the pooler, where service_url leads through one. */
  direct_url?: string
  /** The role to step down to, where service_url is the owner's. */
  role: string | undefined
  close: () => Promise<void>
}

/** The server at TEST_DATABASE_URL (as a superuser), with apps at TEST_POOLER_URL if that is given, or else an embedded one without fsync. */
export async function openTestServer (): Promise<TestServer> {
  const { TEST_DATABASE_URL: url, TEST_POOLER_URL: pooler_url, TEST_DIRECT_URL: direct_url } = process.env
  if (url && pooler_url) return { owner_url: url, service_url: pooler_url, direct_url, role: undefined, close: async () => {} }
  if (url) return { owner_url: url, service_url: url, role: 'standpoint_app', close: async () => {} }
  const { owner_url, service_url, close } = await openEmbeddedServer({ data_dir, fsync: false })
  return { owner_url, service_url, role: undefined, close }
}

function isRunning (pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function stopServerIn (folder: string): Promise<void> {
  await (await openEmbeddedServer({ data_dir: folder, serving: true })).close()
  await rm(folder, { recursive: true })
}

/** Stops the server of this run, and those that runs which were killed have left behind. */
export async function stopTestServers (): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return
  await stopServerIn(data_dir)
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN
    if (pid > 0 && !isRunning(pid)) await stopServerIn(join(tmpdir(), name)).catch(() => {})
  }
}

/** The same server's address for another database. */
export function databaseUrl (url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** Runs statements one by one, outside a transaction. */
export async function runSql (url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
