import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Test } from 'tap'
import { openEmbeddedServer } from '../../src/database/embedded-server.ts'
import type { Fault } from './fault.ts'
import { runCommand, send, startService } from './stand.ts'

const run = promisify(execFile)

/** A disk of so many megabytes, in memory; or why there is none. */
async function mountDisk (t: Test, megabytes: number) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a disk'
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { encoding: 'utf8' })
  if (mounted.status !== 0) {
    await rm(folder, { recursive: true })
    return `no disk can be mounted here: ${mounted.stderr.trim()}`
  }
  t.teardown(async () => {
    spawnSync('umount', ['--lazy', folder])
    await rm(folder, { recursive: true })
  })
  const ballast = join(folder, 'ballast')
  return {
    folder,
    remount: async (option: string) => { await run('mount', ['-o', `remount,${option}`, folder]) },
    /** Leaves no room on it. */
    fill: async () => {
      const { bavail, bsize } = await statfs(folder)
      await writeFile(ballast, Buffer.alloc(bavail * bsize))
    },
    empty: async () => await rm(ballast, { force: true })
  }
}

/** Of the embedded server in a folder. */
async function ownerUrl (data_dir: string): Promise<string> {
  const { owner } = JSON.parse(await readFile(join(data_dir, 'postgres-passwords.json'), 'utf8')) as { owner: string }
  const port = (await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgres://standpoint_owner:${owner}@127.0.0.1:${port}/standpoint`
}

const patience_ms = 15_000

export const disk: Fault = {
  name: 'disk',
  promise: 'a full disk and a read-only one are said to be so, leave nothing half-written, and are over once there is room',
  run: async (t, whole) => {
    const disk = await mountDisk(t, 20)
    if (typeof disk === 'string') {
      t.pass('a disk fills up', { skip: disk })
      return
    }
    const { folder, remount, fill, empty } = disk
    const data_dir = join(folder, 'data')
    const settings = { DATABASE_URL: '', MIGRATION_DATABASE_URL: '', DATA_DIR: data_dir, HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'silent' }

    if (whole) {
      await t.rejects(startService(settings), /No space left on device/, 'there is no room for a database')
      t.same(await readdir(data_dir), ['postgres-passwords.json'], 'and no part of one is left')
      await remount('size=42m')
      await t.rejects(startService(settings), /Migration \S+ failed: .*No space left on device/, 'there is none for the tables')
    }
    await remount('size=150m')
    const service = await startService(settings)
    t.teardown(async () => {
      await service.end('SIGKILL')
      // Whoever serves last stops PostgreSQL.
      const left = await openEmbeddedServer({ data_dir, serving: true }).catch(() => undefined)
      await left?.close()
    })
    const { address } = service
    const admin = await runCommand(settings, 'token', 'create', '--role', 'admin', '--name', 'faults')
    const acknowledged: string[] = []
    let n = 0
    const put = async () => {
      const code = `C${++n}`
      const answer = await send(address, `PUT /v1/councils/${code}`, { as: admin, body: { name: `Council ${n} ${'x'.repeat(80)}`, type: 'UA', nation: 'England' } })
      if (answer.status === 201) acknowledged.push(code)
      return answer
    }
    t.equal((await put()).status, 201)

    await fill()
    let refused = await put()
    while (refused.status === 201) refused = await put()
    t.match(refused, { status: 503, body: { type: '/problems/unavailable', detail: /The disk of the database is full/ } })
    t.ok(refused.headers.get('retry-after'))
    t.equal((await send(address, 'GET /v1/councils/C1')).status, 200, 'what is there can be read')
    t.equal((await send(address, 'GET /health/live')).status, 200)
    if (whole) {
      // Without room for its log PostgreSQL ends itself.
      const owner = new pg.Client({ connectionString: await ownerUrl(data_dir) })
      owner.on('error', () => {})
      await owner.connect()
      for (let switches = 0; switches < 10; switches++) await owner.query('select pg_switch_wal()').catch(() => {})
      await owner.end().catch(() => {})
      for (let times = 0; times < 10; times++) t.equal((await put()).status, 503)
      t.equal((await send(address, 'GET /health/live')).status, 200)
      t.equal((await send(address, 'GET /health/ready')).status, 503)
    }

    await empty()
    const began = Date.now()
    while ((await put()).status !== 201 && Date.now() - began < patience_ms) await wait(100)
    t.comment(JSON.stringify({ written: n, acknowledged: acknowledged.length, again_after_ms: Date.now() - began }))
    t.equal((await put()).status, 201, 'with room it writes again')
    for (const code of acknowledged) t.equal((await send(address, `GET /v1/councils/${code}`)).status, 200)
    await runCommand(settings, 'history', 'verify')
    t.equal(await service.end(), 0)

    await remount('ro')
    await t.rejects(startService(settings), /Read-only file system/, 'it does not start on a read-only disk')
    await remount('rw')
    if (!whole) return
    const again = await startService(settings)
    for (const code of acknowledged) t.equal((await send(again.address, `GET /v1/councils/${code}`)).status, 200)
    t.equal(await again.end(), 0)
  }
}
