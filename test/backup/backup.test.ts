// Backups of a service that goes on, and what comes of them; on servers of their own, because a backup of the embedded one is of all of it.
import { createWriteStream } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { type Entry, fileOf, pack } from '../../src/backup/archive.ts'
import { backUp } from '../../src/backup/back-up.ts'
import type { Manifest } from '../../src/backup/manifest.ts'
import { readArchive } from '../../src/backup/read-archive.ts'
import { restore, tryBackup } from '../../src/backup/restore.ts'
import { readConfig } from '../../src/config.ts'
import { openEmbeddedServer } from '../../src/database/embedded-server.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { actAsOperator } from '../../src/database/prepare-database.ts'
import { listHeads } from '../../src/history/heads.ts'
import { startServer } from '../../src/server.ts'
import { issueToken } from '../../src/tokens/issue-token.ts'
import { run } from '../helpers/documents.ts'
import { no_own_server, openOwnServer, programs } from '../helpers/own-server.ts'
import { runSql } from '../helpers/server.ts'

const root = await mkdtemp(join(tmpdir(), 'standpoint-backup-test-'))
// As root PostgreSQL runs as another account, which has to be able to enter.
await chmod(root, 0o755)
const backups = join(root, 'backups')
const live = join(root, 'live')
t.teardown(async () => await rm(root, { recursive: true, force: true }))

const configOf = (settings: Record<string, string>) => readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...settings })
const config = configOf({ DATA_DIR: live })

/** Runs the command line on the live data, or other. */
const cli = async (args: string[], data_dir = live) => await run(process.execPath, ['src/cli.ts', ...args], { NODE_OPTIONS: '', DATABASE_URL: '', DATA_DIR: data_dir })

function withPath (t: Test, path: string) {
  const before = process.env.PATH
  process.env.PATH = path
  t.teardown(() => { process.env.PATH = before })
}

let folders = 0
/** A DATA_DIR that is not there yet. */
const freshConfig = () => configOf({ DATA_DIR: join(root, `data-${++folders}`) })

/** Serves a database, with an admin who puts councils into the register. */
async function serve (config: ReturnType<typeof configOf>) {
  const database = await openDatabase(config)
  const serving = await startServer(config)
  const { token } = await actAsOperator(database, async act => await issueToken(act, { role: 'admin', name: 'operator' }))
  await database.close()
  const put = async (code: string) => {
    const answer = await fetch(`${serving.address}/v1/councils/${code}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: `Council ${code}`, type: 'UA', nation: 'England' })
    })
    if (!answer.ok) throw new Error(await answer.text())
  }
  return { ...serving, owner_url: database.owner_url, put }
}

const listCodes = async (config: ReturnType<typeof configOf>) => {
  const database = await openDatabase(config)
  try {
    return await actAsOperator(database, async ({ db }) => ({
      codes: (await db.selectFrom('council').select('code').orderBy('code').execute()).map(({ code }) => code),
      heads: await listHeads(db, { after: undefined, limit: 100 })
    }))
  } finally {
    await database.close()
  }
}

const textOf = async ({ body }: Entry) => Buffer.concat(await Array.fromAsync(body)).toString()

/** The same backup with other entries, or without some, and digests that fit, as whoever is out to deceive would have it. */
async function rewrite (file: string, name: string, change: (entry: Entry) => Promise<Entry | undefined>) {
  async function * changed () {
    for await (const entry of readArchive(file)) {
      const other = entry.name === 'SHA256SUMS' ? undefined : await change(entry)
      if (other) yield other
    }
  }
  const other = join(root, name)
  await pipeline(pack(changed()), createGzip({ level: 1 }), createWriteStream(other))
  return other
}

const manifestOf = async (entry: Entry, change: (manifest: Manifest) => Manifest) => fileOf(entry.name, JSON.stringify(change(JSON.parse(await textOf(entry)))))

const withManifest = async (file: string, name: string, change: (manifest: Manifest) => Manifest) => await rewrite(file, name, async entry =>
  entry.name === 'manifest.json' ? await manifestOf(entry, change) : entry)

/** With nothing else in it: for what has to be refused before any of that is looked at. */
const manifestAlone = async (file: string, name: string, change: (manifest: Manifest) => Manifest) => await rewrite(file, name, async entry =>
  entry.name === 'manifest.json' ? await manifestOf(entry, change) : undefined)

t.test('the embedded server', async t => {
  // Without fsync: the service joins it.
  await openEmbeddedServer({ data_dir: live, fsync: false })
  const served = await serve(config)
  t.teardown(async () => await served.close())
  const codes = ['AAA', 'BBB', 'CCC']
  for (const code of codes) await served.put(code)
  const file = await backUp(config, backups)

  await t.test('is one file for its owner alone, that tar and sha256sum read', async t => {
    t.same(await readdir(backups), [file.slice(backups.length + 1)])
    t.match(file, /standpoint-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z\.tar\.gz$/)
    t.equal((await stat(file)).mode & 0o777, 0o600)
    const folder = join(root, 'by-hand')
    await mkdir(folder)
    t.match(await run('tar', ['-xzf', file, '-C', folder]), { code: 0, out: '' })
    t.match(await run('sh', ['-c', `cd ${folder} && sha256sum --quiet -c SHA256SUMS`]), { code: 0, out: '' })
    t.ok((await readFile(join(folder, 'data/postgres/backup_label'), 'utf8')).includes('START WAL LOCATION'))
    await rm(folder, { recursive: true })
  })

  const elsewhere = freshConfig()
  await t.test('comes back as it was, with its tokens and its passwords, while the first goes on', async t => {
    await served.put('DDD')
    const { into, found } = await restore(elsewhere, file, { fsync: false })
    t.equal(into, elsewhere.data_dir)
    t.match(found, { ran: [], wrong: [], councils: 3, chains: 9 })
    t.same((await readdir(elsewhere.data_dir)).sort(), ['postgres', 'postgres-passwords.json'])
    t.same((await listCodes(elsewhere)).codes, codes)
    t.same((await listCodes(config)).codes, [...codes, 'DDD'])
  })

  await t.test('is never put over other data, nor beside other passwords', async t => {
    await t.rejects(restore(config, file), /live is in use: its PostgreSQL is running/)
    await t.rejects(restore(elsewhere, file), /holds a database, which is never overwritten/)
    await rm(join(elsewhere.data_dir, 'postgres'), { recursive: true })
    await t.rejects(restore(elsewhere, file), /move \S+postgres-passwords\.json away/)
  })

  await t.test('is refused where it is damaged, cut, of a newer Standpoint or of another machine, and leaves nothing', async t => {
    const into = freshConfig()
    const cut = join(root, 'cut')
    await copyFile(file, cut)
    await truncate(cut, (await stat(file)).size - 100)
    await t.rejects(restore(into, cut), /cut is cut short/)
    const flipped = await readFile(file)
    flipped[flipped.length >> 1]! ^= 1
    await writeFile(join(root, 'flipped'), flipped)
    await t.rejects(restore(into, join(root, 'flipped')), /flipped is (damaged|cut short)/)
    const tar = gunzipSync(await readFile(file))
    tar[tar.indexOf('data/postgres/PG_VERSION') + 512]! ^= 1
    await writeFile(join(root, 'changed'), gzipSync(tar, { level: 1 }))
    await t.rejects(restore(into, join(root, 'changed')), /damaged.*PG_VERSION is not what was backed up/)
    // Back as it was, and then the size of the file: as no number, and as another.
    tar[tar.indexOf('data/postgres/PG_VERSION') + 512]! ^= 1
    for (const digit of ['x', '7']) {
      tar.write(digit, tar.indexOf('data/postgres/PG_VERSION') + 124)
      await writeFile(join(root, 'size'), gzipSync(tar, { level: 1 }))
      await t.rejects(restore(into, join(root, 'size')), /size is damaged/)
    }
    await t.rejects(restore(into, new URL(import.meta.url).pathname), /damaged, or no backup/)
    await t.rejects(restore(into, join(root, 'none')), /There is no file/)
    const newer = await manifestAlone(file, 'newer', manifest => ({ ...manifest, standpoint: '9.0.0', migration: '9999_unheard_of' }))
    await t.rejects(restore(into, newer), /newer Standpoint \(9\.0\.0, at migration 9999_unheard_of/)
    const foreign = await manifestAlone(file, 'foreign', manifest => ({ ...manifest, platform: 'linux-mips' }))
    await t.rejects(restore(into, foreign), /on linux-mips/)
    const older = await manifestAlone(file, 'older', manifest => ({ ...manifest, postgresql: '17.1' }))
    await t.rejects(restore(into, older), /files of a PostgreSQL 17/)
    t.same(await readdir(into.data_dir), [])
  })

  await t.test('is not kept where a history is not as it was written, unless that is asked for', async t => {
    await runSql(served.owner_url, "update history set action = 'council burnt' where council_id = (select id from council where code = 'BBB')")
    const tampered = await withManifest(await backUp(config, backups), 'tampered', manifest => ({
      ...manifest, heads: manifest.heads.map(head => head.council === 'AAA' ? { ...head, hash: '0'.repeat(64) } : head)
    }))
    const wrong = [/^AAA 1 the chain was rewritten/, /^BBB 1 it is not what was written/]
    const into = freshConfig()
    t.match(await restore(into, tampered, { fsync: false }), { into: undefined, found: { wrong } })
    t.same(await readdir(into.data_dir), [])
    const { code, out } = await cli(['restore', tampered, '--despite-faults'], into.data_dir)
    t.equal(code, 1)
    t.match(out, /^A backup begun at .*\nAAA 1 .*\nBBB 1 .*\n10 histories and .* 2 places wrong\. The newest entry is of 20.*\nRestored into \S+data-\d+\.\n$/)
  })

  await t.test('keeps as many as are asked for, and nothing else\'s', async t => {
    await writeFile(join(backups, 'notes.txt'), 'ours')
    const { code, out } = await cli(['backup', backups, '--keep', '1'])
    t.match({ code, out }, { code: 0, out: /^Removed .*\n(?:Removed .*\n)*\S+\.tar\.gz\n$/ })
    t.same((await readdir(backups)).sort(), ['notes.txt', out.trim().split('/').at(-1)])
    t.match(await cli(['backup', backups, '--keep', '0']), { code: 2, out: /whole number from 1/ })
    t.match(await cli(['backup', 'verify', join(root, 'none')]), { code: 1, out: /There is no file/ })
  })

  await t.test('asks for a pg_dump that is there, and as new as the server, where it is reached by its address', async t => {
    const addressed = configOf({ DATABASE_URL: served.owner_url })
    withPath(t, root)
    await t.rejects(backUp(addressed, backups), /pg_dump cannot be run here .* Install .*postgresql-client-18/)
    if (!programs || Number(programs.split('/')[4]) >= 18) return t.comment('no pg_dump that is too old is installed here')
    withPath(t, programs)
    await t.rejects(backUp(addressed, backups), /pg_dump is of PostgreSQL \d.* too old .* version 18\. Install/)
  })

  await t.test('leaves nothing where it is stopped or cannot be written', async t => {
    const folder = join(root, 'stopped')
    await t.rejects(backUp(config, folder, { signal: AbortSignal.timeout(30) }), /aborted|timeout/i)
    t.same(await readdir(folder), [])
    await t.rejects(backUp(config, join(root, 'cut')), /because it is a file/)
    await t.rejects(backUp(freshConfig(), folder), /nothing to back up: \S+ has no database/)
  })
})

t.test('a PostgreSQL of one\'s own', { skip: no_own_server }, async t => {
  const server = await openOwnServer()
  t.teardown(async () => await server.close())
  withPath(t, programs + delimiter + process.env.PATH)
  const own = configOf(await server.createDatabase('standpoint'))
  await t.rejects(backUp(own, backups), /nothing to back up: Standpoint has never used/)
  const served = await serve(own)
  for (const code of ['AAA', 'BBB']) await served.put(code)
  const folder = join(root, 'dumps')
  const file = await backUp(own, folder)
  await served.put('CCC')

  await t.test('comes back in an empty database', async t => {
    const empty = configOf(await server.createDatabase('again'))
    t.match(await restore(empty, file), { into: 'the database again', found: { wrong: [], councils: 2, chains: 8 } })
    t.match(await listCodes(empty), { codes: ['AAA', 'BBB'] })
    // The service's role has what the migrations gave it, and no more.
    const again = await serve(empty)
    await again.put('DDD')
    await again.close()
    await t.rejects(runSql(empty.database_url!, 'delete from history'), /permission denied/)
  })

  await t.test('comes back in the embedded server too', async t => {
    t.match(await tryBackup(file), { into: undefined, found: { wrong: [], councils: 2 } })
  })

  await t.test('is never put over other data, and leaves a database empty where it fails', async t => {
    await t.rejects(restore(own, file), /standpoint is in use/)
    await served.close()
    await t.rejects(restore(own, file), /standpoint holds data, which is never overwritten/)
    const failing = configOf(await server.createDatabase('failing'))
    const forged = await withManifest(file, 'forged', manifest => ({ ...manifest, heads: manifest.heads.map(head => ({ ...head, seq: 99 })) }))
    t.match(await restore(failing, forged), { into: undefined, found: { wrong: [/^register 99 the chain was cut/, /^AAA 99/, /^BBB 99/] } })
    const broken = await rewrite(file, 'broken', async entry => entry.name.startsWith('database.dump') ? fileOf(entry.name, (await textOf(entry)).slice(0, 5000)) : entry)
    await t.rejects(restore(failing, broken), /pg_restore failed/)
    const later = await manifestAlone(file, 'later', manifest => ({ ...manifest, postgresql: '99.0' }))
    await t.rejects(restore(failing, later), /to a server of version 99/)
    t.match(await restore(failing, file), { into: 'the database failing', found: { wrong: [] } }, 'it was left empty, and as usable as before')
  })
})
