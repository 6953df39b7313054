// The PostgreSQL server of the whole suite, and how a test file gets a database of its own from it.
import { createHash } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedServer } from '../../src/database/embedded-server.ts'

export const template = 'standpoint_template'

/** One folder per clone and user, so that a run that was killed is found by the next. */
const key = createHash('sha256').update(`${process.cwd()} ${userInfo().username}`).digest('hex').slice(0, 12)
const data_dir = join(tmpdir(), `standpoint-test-${key}`)

export interface TestServer {
  owner_url: string
  service_url: string
  /** The role to step down to, where service_url is the owner's. */
  role: string | undefined
  close: () => Promise<void>
}

/** The server at TEST_DATABASE_URL (as a superuser) or else an embedded one without fsync. */
export async function openTestServer (stop = false): Promise<TestServer> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { owner_url: url, service_url: url, role: 'standpoint_app', close: async () => {} }
  const { owner_url, service_url, close } = await openEmbeddedServer({ data_dir, fsync: false, serving: stop })
  return { owner_url, service_url, role: undefined, close }
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
