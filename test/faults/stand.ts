// What the faults break: a PostgreSQL with fsync on in a folder of its own, and the service as processes of its own on it.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Test } from 'tap'
import { type EmbeddedServer, openEmbeddedServer } from '../../src/database/embedded-server.ts'
import { isRunning } from '../../src/database/embedded/partial.ts'
import { types } from '../../src/database/open-pool.ts'

/** Without what would measure the coverage of each process: it takes longer than what they do. */
const environmentWith = (settings: Record<string, string>) => ({ ...process.env, NODE_OPTIONS: '', ...settings })

const cli = new URL('../../src/cli.ts', import.meta.url).pathname

export interface Process {
  child: ChildProcess
  address: string
  /** Ends it by a signal, and gives its exit code, or the signal that ended it. */
  end: (signal?: NodeJS.Signals) => Promise<number | string | null>
}

/** Starts `serve` with these variables, and waits until it says where. Throws what it said where it ends before. */
export async function startService (settings: Record<string, string>): Promise<Process> {
  const child = spawn(process.execPath, [cli, 'serve'], { env: environmentWith(settings), stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>
  const said: string[] = []
  const lines = createInterface({ input: child.stderr })
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', line => {
      said.push(line)
      const [, found] = /serves at (\S+)/.exec(line) ?? []
      if (found) resolve(found)
    })
    child.once('close', code => reject(new Error(`serve ended with ${code}: ${said.join('\n')}`)))
  })
  return {
    child,
    address,
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      const [code, by] = await ended
      return by ?? code
    }
  }
}

/** Runs a command of the command line with these variables; what it printed. Throws where it fails. */
export async function runCommand (settings: Record<string, string>, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env: environmentWith(settings) })
  return stdout.trim()
}

/** A folder with a migrated database, that stands begin with copies of: made once for all of a process, and removed with it. */
let template: Promise<string> | undefined

async function makeTemplate (): Promise<string> {
  const data_dir = await mkdtemp(join(tmpdir(), 'standpoint-fault-template-'))
  process.once('exit', () => rmSync(data_dir, { recursive: true, force: true }))
  await chmod(data_dir, 0o755)
  const { service_url, owner_url, close } = await openEmbeddedServer({ data_dir })
  try {
    await runCommand({ DATABASE_URL: service_url, MIGRATION_DATABASE_URL: owner_url, DATA_DIR: '' }, 'migrate')
  } finally {
    await close()
  }
  return data_dir
}

export type Stand = Awaited<ReturnType<typeof openStand>>

/** Opens the stand; whatever still runs of it is ended and its data dropped when the test ends. */
export async function openStand (t: Test) {
  const data_dir = await mkdtemp(join(tmpdir(), 'standpoint-fault-'))
  template ??= makeTemplate()
  // Whose files they are is part of it: as root they are another account's.
  await promisify(execFile)('cp', ['-a', `${await template}/.`, data_dir])
  // As root, PostgreSQL runs as another account, which has to be able to enter.
  await chmod(data_dir, 0o755)
  const open = async () => await openEmbeddedServer({ data_dir, serving: true })
  let server: EmbeddedServer = await open()
  const processes = new Set<Process>()
  t.teardown(async () => {
    await Promise.all([...processes].map(async one => await one.end('SIGKILL')))
    await server.close().catch(() => {})
    await rm(data_dir, { recursive: true, force: true })
  })

  const environment = (): Record<string, string> => ({
    DATABASE_URL: server.service_url,
    MIGRATION_DATABASE_URL: server.owner_url,
    DATA_DIR: '',
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent'
  })

  return {
    data_dir,
    /** The PostgreSQL as it is now: another after `reopen`. */
    server: () => server,
    environment,
    /** Opens PostgreSQL again after it was stopped or killed: it recovers, on another port. */
    reopen: async () => {
      await server.close().catch(() => {})
      server = await open()
    },
    /** Ends PostgreSQL at once by a signal to its first process, without a checkpoint, and opens it again. */
    killDatabase: async (signal: 'SIGQUIT' | 'SIGKILL') => {
      const pid = Number((await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
      process.kill(pid, signal)
      while (isRunning(pid)) await wait(10)
      await server.close().catch(() => {})
      server = await open()
    },
    /** Asks PostgreSQL itself, as its owner. */
    query: async <Row extends object>(statement: string): Promise<Row[]> => {
      const client = new pg.Client({ connectionString: server.owner_url, types })
      await client.connect()
      try {
        return (await client.query<Row>(statement)).rows
      } finally {
        await client.end()
      }
    },
    /** Starts `serve`, and waits until it says where. `settings` are its own variables. */
    serve: async (settings: Record<string, string> = {}): Promise<Process> => {
      const one = await startService({ ...environment(), ...settings })
      processes.add(one)
      return one
    },
    /** Runs a command of the command line; what it printed. Throws where it fails. */
    command: async (...args: string[]): Promise<string> => await runCommand(environment(), ...args),
    /** Fails unless every council's history chain and every kept figure of progress verify. */
    verify: async (settings: Record<string, string> = {}) => {
      for (const what of ['history', 'progress']) {
        await runCommand({ ...environment(), ...settings }, what, 'verify')
      }
    }
  }
}

/** Sends a request with JSON as it stands; the answer with its body read. Throws where no answer comes. */
export async function send (address: string, line: string, { as, body, headers }: { as?: string, body?: unknown, headers?: Record<string, string> } = {}) {
  const [method, path] = line.split(' ') as [string, string]
  const answer = await fetch(address + path, {
    method,
    headers: { ...as && { authorization: `Bearer ${as}` }, ...body !== undefined && { 'content-type': 'application/json' }, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
}

/** An admin's token, councils with an editor's token each, and a service of each council: what writes are sent with. */
export async function populate ({ command }: Stand, address: string, codes: string[]) {
  const admin = await command('token', 'create', '--role', 'admin', '--name', 'faults')
  const councils = []
  for (const code of codes) {
    const must = async (...given: Parameters<typeof send> extends [string, ...infer Rest] ? Rest : never) => {
      const answer = await send(address, ...given)
      if (answer.status >= 300) throw new Error(`${given[0]}: ${answer.status} ${answer.text}`)
      return answer.body
    }
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: `Council ${code}`, type: 'UA', nation: 'England' } })
    await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
    const { token } = await must('POST /v1/tokens', { as: admin, body: { name: `editor at ${code}`, role: 'editor', council: code } })
    const { id } = await must(`POST /v1/councils/${code}/services`, { as: token, body: { name: 'Report a missed bin' } })
    councils.push({ code, editor: token as string, service: id as string })
  }
  return { admin, councils }
}
