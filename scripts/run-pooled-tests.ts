// npm run test:pooler [-- files]: the test suite, with every app behind PgBouncer in transaction mode, two connections to each database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedServer } from '../src/database/embedded-server.ts'

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

/** The configuration that ships, at other addresses and with fewer connections. */
async function configurationFor (database_port: number, port: number, auth_file: string): Promise<string> {
  const shipped = await readFile(new URL('../deploy/pgbouncer/pgbouncer.ini', import.meta.url), 'utf8')
  const changed: Record<string, string> = {
    listen_port: String(port),
    auth_file,
    default_pool_size: '2'
  }
  const lines = shipped.split('\n').map(line => {
    const name = /^(\w+) =/.exec(line)?.[1] ?? ''
    if (name === 'standpoint') return `* = host=127.0.0.1 port=${database_port}`
    return name in changed ? `${name} = ${changed[name]}` : line
  })
  return lines.join('\n')
}

const folder = await mkdtemp(join(tmpdir(), 'standpoint-pooler-'))
await chmod(folder, 0o755)
const server = await openEmbeddedServer({ data_dir: folder, fsync: false, serving: true })
const port = await freePort()
const { username, password } = new URL(server.service_url)
await writeFile(join(folder, 'userlist.txt'), `"${username}" "${decodeURIComponent(password)}"\n`)
await writeFile(join(folder, 'pgbouncer.ini'), await configurationFor(server.port, port, join(folder, 'userlist.txt')))

const owner = new pg.Client({ connectionString: server.owner_url })
await owner.connect()
// What docs/operating.md has the role keep.
const kept = ['jit = off', 'lock_timeout = \'10s\'', 'statement_timeout = \'15s\'', 'idle_in_transaction_session_timeout = \'15s\'']
for (const setting of kept) await owner.query(`alter role standpoint_app set ${setting}`)
await owner.end()

const as_another = process.getuid?.() === 0 ? ['-u', 'postgres'] : []
const pooler = spawn('pgbouncer', ['--quiet', ...as_another, join(folder, 'pgbouncer.ini')], { stdio: 'inherit', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } })
pooler.on('error', ({ message }) => console.error(`PgBouncer is needed: ${message}`))
const through = new URL(server.service_url)
through.port = String(port)
const suite = spawn('tap', ['--disable-coverage', ...process.argv.slice(2)], {
  stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.owner_url, TEST_POOLER_URL: through.href, TEST_DIRECT_URL: server.service_url }
})
const [status] = await once(suite, 'exit') as [number | null]
pooler.kill('SIGTERM')
await server.close()
await rm(folder, { recursive: true, force: true })
process.exit(status ?? 1)
