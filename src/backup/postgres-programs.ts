// PostgreSQL's own programs for a server of one's own: pg_dump and pg_restore, as they are found on the PATH.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { quoteLastLines } from '../database/embedded/error.ts'
import type { Entry } from './archive.ts'
import { majorOf } from './manifest.ts'
import { readArchive } from './read-archive.ts'

const part_prefix = 'database.dump.'
const part_size = 16 * 1024 * 1024

/** The version of a program on the PATH. Throws unless it is of a major version or later. */
export async function requireProgram (program: 'pg_dump' | 'pg_restore', least: number): Promise<string> {
  const advice = `Install PostgreSQL's client programs of version ${least} or later (postgresql-client-${least} on Debian and Ubuntu, from apt.postgresql.org ` +
    'where the system has none), and see that they come first on the PATH.'
  let said
  try {
    said = (await promisify(execFile)(program, ['--version'])).stdout
  } catch (error) {
    throw new Error(`${program} cannot be run here (${(error as Error).message.trim()}). ${advice}`)
  }
  const [version = ''] = /\d+(\.\d+)?/.exec(said) ?? []
  if (majorOf(version) >= least) return version
  throw new Error(`${program} is of PostgreSQL ${version} here, which is too old for what comes from a server of version ${least}. ${advice}`)
}

/** Runs a program on a database. The password goes by the environment: arguments are everybody's to read. */
function runOn (program: string, url: string, args: string[], signal?: AbortSignal) {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  const child = spawn(program, [...args, '--no-password', `--dbname=${address.href}`], {
    env: { ...process.env, ...password && { PGPASSWORD: password } }, stdio: 'pipe', signal
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => { said += text })
  child.on('error', () => {})
  const ended = once(child, 'close').then(([code]) => {
    signal?.throwIfAborted()
    if (code !== 0) throw new Error(`${program} failed:${quoteLastLines(said)}`)
  })
  // Whoever waits for it is told.
  ended.catch(() => {})
  return { child, ended }
}

/** What pg_dump prints, in parts, because a tar asks for the size of each before its first byte. */
async function * partsOf (dump: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  let number = 0
  let held: Buffer[] = []
  let size = 0
  const part = (): Entry => ({ name: part_prefix + String(++number).padStart(6, '0'), mode: 0o600, size, body: held })
  for await (const chunk of dump) {
    held.push(chunk)
    size += chunk.length
    if (size < part_size) continue
    yield part()
    held = []
    size = 0
  }
  yield part()
}

/** The database as pg_dump sees it by a snapshot, in its custom format, which is compressed with the archive. */
export async function * dump (owner_url: string, snapshot: string, signal?: AbortSignal): AsyncGenerator<Entry> {
  const { child, ended } = runOn('pg_dump', owner_url, ['--format=custom', '--compress=0', `--snapshot=${snapshot}`], signal)
  try {
    yield * partsOf(child.stdout)
    await ended
  } finally {
    child.kill()
  }
}

async function * joinParts (file: string): AsyncGenerator<Buffer> {
  for await (const { name, body } of readArchive(file)) {
    if (name.startsWith(part_prefix)) for await (const piece of body) yield piece
  }
}

/** Puts a dump into an empty database, whose owner then owns all of it: the whole of it, or nothing. */
export async function loadDump (file: string, owner_url: string, signal?: AbortSignal): Promise<void> {
  const { child, ended } = runOn('pg_restore', owner_url, ['--single-transaction', '--exit-on-error', '--no-owner'], signal)
  try {
    const sent = pipeline(Readable.from(joinParts(file)), child.stdin, { signal })
    // A pg_restore that ends early says why: that its input then breaks says less.
    const [failed] = (await Promise.allSettled([ended, sent])).filter(one => one.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    child.kill()
  }
}
