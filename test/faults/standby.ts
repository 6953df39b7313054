// A streaming replica of a PostgreSQL of ours, made from a copy of its folder taken while it runs.
import { appendFile, chmod, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Test } from 'tap'
import { giveTo, runAs } from '../../src/database/embedded/account.ts'
import { findBinaries } from '../../src/database/embedded/binaries.ts'
import { openFolder } from '../../src/database/embedded/folder.ts'
import { findPostmaster, startPostmaster } from '../../src/database/embedded/postmaster.ts'

/** A server by where its data is and how its owner reaches it. */
export interface Server {
  data_dir: string
  owner_url: string
}

export interface Standby extends Server {
  port: number
  /** Makes it a primary, and waits until it takes writes. */
  promote: () => Promise<void>
  /** Ends it at once, as a crash would. */
  crash: () => void
}

/** The same address at another port. */
export function atPort (url: string, port: number): string {
  const address = new URL(url)
  address.port = String(port)
  return address.href
}

/** What one statement gives, as the owner of a server. */
export async function ask<Row extends object> (url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const of_the_running_one = new Set(['postmaster.pid', 'postmaster.opts', 'standby.signal'])

/** Copies a folder whose files come and go meanwhile: what is gone is in the log that the copy reads. */
async function copyFolder (from: string, to: string, give: (path: string) => void): Promise<void> {
  await mkdir(to, { mode: 0o700 })
  give(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (of_the_running_one.has(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    try {
      if (entry.isDirectory()) await copyFolder(source, target, give)
      else await copyFile(source, target)
      give(target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

/** Ends a server at once, as a crash would: its processes get no chance to finish anything. */
export function crash ({ data_dir }: Server): void {
  const found = findPostmaster(openFolder(data_dir, false, () => {}))
  if (found) process.kill(found.pid, 'SIGQUIT')
}

/** Makes a replica of a running server, and waits until it streams; it is ended when the test is. */
export async function openStandby (t: Test, primary: Server, name: string): Promise<Standby> {
  const data_dir = await mkdtemp(join(tmpdir(), 'standpoint-standby-'))
  await chmod(data_dir, 0o755)
  t.teardown(async () => await rm(data_dir, { recursive: true, force: true }))
  const from = openFolder(primary.data_dir, false, () => {})
  const place = { ...openFolder(data_dir, false, () => {}), account: from.account }
  const give = (path: string) => giveTo(place.account, path)

  const backup = new pg.Client({ connectionString: primary.owner_url })
  await backup.connect()
  await backup.query('select pg_backup_start($1, true)', [name])
  await copyFolder(from.cluster, place.cluster, give)
  const { rows: [stopped] } = await backup.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  await backup.end()

  const { hostname, port, username, password } = new URL(primary.owner_url)
  const conninfo = `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)} application_name=${name}`
  await writeFile(join(place.cluster, 'backup_label'), stopped!.labelfile)
  await writeFile(join(place.cluster, 'standby.signal'), '')
  await appendFile(join(place.cluster, 'postgresql.auto.conf'), `\nprimary_conninfo = '${conninfo}'\nsynchronous_standby_names = ''\n`)
  for (const file of ['backup_label', 'standby.signal']) give(join(place.cluster, file))

  const binaries = await findBinaries(place.account, () => {})
  const fault = await startPostmaster(place, binaries, { fsync: true, seconds: 30 })
  if (fault !== undefined) throw new Error(`the standby does not start${fault}`)
  const standby: Standby = {
    data_dir,
    port: findPostmaster(place)!.port!,
    owner_url: atPort(primary.owner_url, findPostmaster(place)!.port!),
    promote: async () => {
      const { code, output } = await runAs(place.account, join(binaries, 'pg_ctl'), ['promote', '--pgdata=postgres', '--wait'], data_dir)
      if (code !== 0) throw new Error(`the standby was not promoted: ${output}`)
    },
    crash: () => crash(standby)
  }
  t.teardown(() => standby.crash())
  const streams = `select from pg_stat_replication where application_name = '${name}' and state = 'streaming'`
  while ((await ask(primary.owner_url, streams)).length === 0) await wait(50)
  return standby
}
