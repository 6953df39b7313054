import pg from 'pg'
import { openEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded-server.ts'

// Fsync is on, as it ships. What differs from how it ships: all servers of the bench are connected at once, and loading
// should not wait for checkpoints.
const settings = { max_connections: '300', max_wal_size: '4GB', checkpoint_timeout: '15min' }

/** Opens the PostgreSQL that the bench keeps its data in, with its settings. Throws where another run is using it. */
export async function openCluster (data_dir: string): Promise<EmbeddedServer> {
  // As one who serves: a run that was killed leaves PostgreSQL behind, and this one stops it at its end all the same.
  const options = { data_dir, serving: true, log: (message: string) => console.error(message) }
  const server = await openEmbeddedServer(options)
  if (await isSet(server)) return server
  await runSql(server.owner_url, ...Object.entries(settings).map(([name, value]) => `alter system set ${name} = '${value}'`))
  await server.close()
  return await openEmbeddedServer(options)
}

async function isSet ({ owner_url }: EmbeddedServer): Promise<boolean> {
  const [row] = await ask<{ is: boolean }>(owner_url, `select current_setting('max_connections') = '${settings.max_connections}' as is`)
  return row!.is
}

/** The same server's address for another database. */
export function urlOf (url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}

/** Runs work on a connection of its own. */
export async function connected<Answer> (url: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  // As the service has it: compiling the plan of a rebuild takes longer than the rebuild.
  const client = new pg.Client({ connectionString: url, options: '-c jit=off' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs statements one by one, outside a transaction. */
export async function runSql (url: string, ...statements: string[]): Promise<void> {
  await connected(url, async client => { for (const statement of statements) await client.query(statement) })
}

/** The rows that a statement gives. */
export async function ask<Row extends object> (url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return await connected(url, async client => (await client.query<Row>(text, values)).rows)
}
