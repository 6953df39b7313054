// The folder that PostgreSQL keeps its data in: whose it is, and what is said where it cannot be used.
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import t from 'tap'
import { guardServing } from '../../src/database/embedded/serving.ts'
import { answers, makeFolder, open, readPid, root } from '../helpers/embedded.ts'
import { until } from '../helpers/second-app.ts'

const run = promisify(execFile)
const source = fileURLToPath(new URL('../../src/database/', import.meta.url))

// Each test has a folder and a server of its own.
t.jobs = 4

t.test('sweeps away what a killed first start has left', async (t) => {
  const folder = makeFolder(t)
  const { stdout } = await run('/bin/sh', ['-c', 'echo $$'])
  const left = join(folder, `postgres.new-${stdout.trim()}-abcdef`)
  mkdirSync(join(left, 'cluster'), { recursive: true })
  utimesSync(left, 0, 0)
  await open(t, folder)
  t.notOk(existsSync(left))
})

t.test('says what to do when the data is without its passwords', async (t) => {
  const folder = makeFolder(t)
  await (await open(t, folder)).close()
  rmSync(join(folder, 'postgres-passwords.json'))
  await t.rejects(open(t, folder), { name: 'EmbeddedServerError', message: /passwords.* are gone\. Restore that file/ })
})

t.test('says so when the passwords belong to other data', async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder)
  await first.close()
  writeFileSync(join(folder, 'postgres-passwords.json'), JSON.stringify({ owner: 'other', service: 'other' }))
  await t.rejects(open(t, folder), { name: 'EmbeddedServerError', message: /does not take the password/ })
  t.notOk(existsSync(join(folder, 'postgres', 'postmaster.pid')), 'and does not leave running what it could not enter')
})

t.test('leaves alone a folder that holds something else', async (t) => {
  const folder = makeFolder(t)
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'thesis.txt'), 'do not delete')
  await t.rejects(open(t, folder), { name: 'EmbeddedServerError', message: /not a PostgreSQL database/ })
  t.equal(readFileSync(join(folder, 'postgres', 'thesis.txt'), 'utf8'), 'do not delete')
  t.same(readdirSync(folder).sort(), ['postgres', 'postgres-passwords.json'])
})

t.test('quotes PostgreSQL when it does not start', async (t) => {
  const folder = makeFolder(t)
  await (await open(t, folder)).close()
  writeFileSync(join(folder, 'postgres', 'postgresql.auto.conf'), 'max_connections = plenty\n')
  await t.rejects(open(t, folder), { name: 'EmbeddedServerError', message: /did not start.*postgres\.log:[^]*max_connections/ })
})

t.test('names the data folder when it is a file', async (t) => {
  const file = join(makeFolder(t), 'data')
  writeFileSync(file, '')
  await t.rejects(open(t, file), { name: 'EmbeddedServerError', message: `The data folder ${file} cannot be used, because it is a file` })
})

t.test('names a data folder that cannot be written', { skip: root && 'root may write anywhere' }, async (t) => {
  const folder = makeFolder(t)
  chmodSync(folder, 0o500)
  await t.rejects(open(t, folder), { name: 'EmbeddedServerError', message: `The data folder ${folder} cannot be used` })
})

t.test('as root names the folder that PostgreSQL cannot enter, or keeps the data elsewhere', { skip: !root && 'only root changes accounts' }, async (t) => {
  const folder = makeFolder(t)
  mkdirSync(join(folder, 'closed'))
  chmodSync(join(folder, 'closed'), 0o700)
  const data_dir = join(folder, 'closed', 'data')
  await t.rejects(open(t, data_dir), { name: 'EmbeddedServerError', message: `who cannot enter ${join(folder, 'closed')},` })
  t.notOk(existsSync(data_dir))

  const logged: string[] = []
  const server = await open(t, data_dir, { fallback: true, log: (message) => { logged.push(message) } })
  t.match(server.data_dir, /^\/var\/lib\/standpoint\/data-[0-9a-f]{12}$/)
  t.match(logged.at(-1), server.data_dir)
  t.ok(await answers(server))
  await server.close()
  rmSync(server.data_dir, { recursive: true })
})

t.test('as root runs as the account that owns the data', { skip: !root && 'only root changes accounts' }, async (t) => {
  const folder = makeFolder(t)
  await (await open(t, folder)).close()
  await run('chown', ['-R', '65533:65533', folder])
  const server = await open(t, folder)
  t.equal(statSync(`/proc/${readPid(server)}`).uid, 65533)
})

t.test('makes its folders for PostgreSQL whatever the umask', async (t) => {
  const folder = makeFolder(t)
  const script = `const { openEmbeddedServer } = await import('${join(source, 'embedded-server.ts')}')
    const server = await openEmbeddedServer({ data_dir: '${join(folder, 'a', 'b')}', fsync: false })
    await server.close()`
  await run('/bin/sh', ['-c', 'umask 077 && exec "$0" --input-type=module --eval "$1"', process.execPath, script])
  t.ok(existsSync(join(folder, 'a', 'b', 'postgres', 'PG_VERSION')))
})

t.test('who has left a server that had ended takes the right to serve from no server that is started after it', async t => {
  /** A guard whose server has ended, and how often it has looked for another. */
  const guard = () => {
    const presence = new pg.Client()
    const looked = { times: 0 }
    const connect = async () => {
      looked.times++
      throw new Error('nobody is there')
    }
    const serving = guardServing(presence, { connect, restart: async () => {}, log: () => {} })
    presence.emit('end')
    return { serving, looked }
  }
  const [left, staying] = [guard(), guard()]
  t.equal(await left.serving.settle(), undefined)
  t.equal(left.looked.times, 1, 'it is looked for once more')
  // Which keeps no process from ending.
  const alive = setInterval(() => {}, 1_000)
  t.teardown(() => clearInterval(alive))
  await until(() => staying.looked.times === 2)
  t.equal(left.looked.times, 1, 'and not again, while who stays looks once a second')
  await staying.serving.settle()
})
