import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { EmbeddedServer } from '../../src/database/embedded-server.ts'
import { urlOf } from '../data/cluster.ts'
import { type Server, startServer } from './start-server.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } }
/** What `npm start` gives Node for its heap, and for those who help to keep it. */
const heap_options = scripts.start.match(/--(?:max|v8)-\S+/g) ?? []

/** The environment in which the product works on a database. */
function environment (server: EmbeddedServer, database: string): Record<string, string> {
  return {
    DATABASE_URL: urlOf(server.service_url, database),
    MIGRATION_DATABASE_URL: urlOf(server.owner_url, database),
    HOST: '127.0.0.1',
    PORT: '0',
    // It counts every request and never refuses one: the load is spread over several tokens.
    RATE_LIMIT: '1000000',
    LOG_LEVEL: 'silent'
  }
}

/** Starts the product as it ships, on a database; `settings` are its own variables. */
export async function startStandpoint (name: string, server: EmbeddedServer, database: string, settings: Record<string, string> = {}): Promise<Server> {
  return await startServer(name, [...heap_options, cli, 'serve'], { ...environment(server, database), ...settings })
}

/** Issues a token of an admin, as an operator does. */
export async function issueAdmin (server: EmbeddedServer, database: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'token', 'create', '--role', 'admin', '--name', 'bench'],
    { env: { ...process.env, ...environment(server, database) } })
  return stdout.trim()
}
