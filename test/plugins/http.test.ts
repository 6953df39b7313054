import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import pg from 'pg'
import t, { type Test } from 'tap'
import { databaseUrl, runSql } from '../helpers/server.ts'
import { buildApp } from '../../src/app.ts'
import { openApp } from '../helpers/app.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'
import { whileHeld } from '../helpers/holding.ts'

/** A way to a PostgreSQL on which nothing arrives any more once it is told to be silent. */
async function openProxy (t: Test, url: string) {
  const address = new URL(url)
  const { hostname, port } = address
  let silent = false
  const server = createServer(near => {
    const far = connect(Number(port), hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      from.on('data', data => { if (!silent) to.write(data) })
      from.on('error', () => {})
      from.on('close', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  address.port = String((server.address() as { port: number }).port)
  return { url: address.href, silence: () => { silent = true }, speak: () => { silent = false } }
}

t.test('every failure is a problem document', async t => {
  const { app, call, must, editor, admin } = await openSouthWest(t)

  await t.test('for what is not there, and for addresses that cannot be', async t => {
    for (const line of ['GET /nowhere', 'POST /v1/standards', 'GET /v1/%zz', 'GET /v1/standards/%E0%A4%A']) {
      const { status, headers, body } = await call(line)
      t.equal(status, 404, line)
      t.equal(headers['content-type'], 'application/problem+json')
      t.match(body, { type: '/problems/not-found', title: String, status: 404, detail: String, instance: String })
    }
  })

  await t.test('for bodies that are no JSON, of another type, or too large', async t => {
    const post = async (payload: string, type = 'application/json') =>
      await call('POST /v1/councils/CON/services', { as: editor, body: payload, headers: { 'content-type': type } })
    t.match(await post('{"name":'), { status: 400, body: { type: '/problems/bad-request' } })
    t.match(await post('{"__proto__":{"x":1},"name":"x"}'), { status: 400 })
    t.match(await post(''), { status: 400, body: { type: '/problems/invalid-input' } })
    t.match(await post('[]'), { status: 400 })
    t.match(await post('{"name":"half \\ud83d a character","description":"\\u0000"}'), { status: 400, body: { errors: [{ pointer: '/name' }, { pointer: '/description' }] } })
    t.match(await post('name', 'text/plain'), { status: 415 })
    t.match(await post('<x/>', 'application/xml'), { status: 415, body: { type: '/problems/unsupported-media-type' } })
    t.match(await post(JSON.stringify({ name: 'x'.repeat(1024 * 1024) })), { status: 413, body: { type: '/problems/too-large' } })
  })

  await t.test('for a body with a hundred thousand faults, naming one', async t => {
    // Listing them all would take minutes, with everybody waiting.
    const { status, body } = await call('PUT /v1/standards/local-1', { as: admin, body: { points: Array(200_000).fill(0) } })
    t.equal(status, 400)
    t.equal(body.errors.length, 1)
  })

  await t.test('with a type that explains itself', async t => {
    const { body } = await call('GET /nowhere')
    t.match((await must(`GET ${body.type}`)).body, { type: body.type, status: 404, cause: String, remedy: String })
    t.equal((await call('GET /problems/none')).status, 404)
  })

  await t.test('also on a socket that does not speak HTTP', async t => {
    await app.listen({ port: 0 })
    const socket = connect((app.server.address() as { port: number }).port)
    socket.write('NONSENSE\r\n\r\n')
    let answer = ''
    socket.on('data', data => { answer += String(data) })
    await once(socket, 'close')
    t.match(answer, /^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json/)
    t.match(JSON.parse(answer.slice(answer.indexOf('{'))), { status: 400, type: '/problems/bad-request' })
  })
})

t.test('says nothing of what went wrong inside', async t => {
  const { call, asOwner } = await openSouthWest(t)
  await asOwner('alter table scale_value rename column label to secret_name')
  const { status, text, body } = await call('GET /v1/standards')
  t.equal(status, 500)
  t.match(body, { type: '/problems/internal-error', detail: String })
  t.notMatch(text, /label|column|scale_value/)
})

t.test('answers 503 with Retry-After while the database is away, and recovers', async t => {
  const { call, owner_url } = await openSouthWest(t)
  const name = new URL(owner_url).pathname.slice(1)
  t.match(await call('GET /health/ready'), { status: 200, body: { status: 'ok' } })
  const elsewhere = databaseUrl(owner_url, 'postgres')
  const connections = async (allowed: boolean) => await runSql(elsewhere,
    `alter database ${name} allow_connections ${allowed}`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  await connections(false)
  t.match(await call('GET /v1/standards'), { status: 503, headers: { 'retry-after': '1' }, body: { type: '/problems/unavailable' } })
  t.match(await call('GET /health/ready'), { status: 503 })
  t.match(await call('GET /health/live'), { status: 200 })
  await connections(true)
  // A pooler tries again only after a second.
  if (process.env.TEST_POOLER_URL) await until(async () => (await call('GET /health/ready')).status === 200)
  t.match(await call('GET /v1/standards'), { status: 200 })
})

t.test('what takes too long ends, and says so', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { database: { ...tester.database, max: 1 } })
  const setting = async (name: string) => (await app.pg.pool.query(`show ${name}`)).rows[0][name]
  t.equal(await setting('statement_timeout'), '15s')
  t.equal(await setting('lock_timeout'), '10s')
  t.equal(await setting('idle_in_transaction_session_timeout'), '15s')
  const post = async () => await app.inject({ method: 'POST', url: '/v1/councils/CON/services', headers: { authorization: `Bearer ${tester.editor}` }, payload: { name: 'Bins' } })
  const late = { statusCode: 503, headers: { 'retry-after': '1' } }
  const holder = new pg.Client({ connectionString: tester.owner_url })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select lock_council(id) from council where code = \'CON\'')
  for (const name of ['lock_timeout', 'statement_timeout']) {
    await app.pg.pool.query(`set ${name} = '500ms'`)
    const answer = await post()
    t.match(answer, late, name)
    t.match(answer.json(), { type: '/problems/unavailable', detail: /took too long, or waited too long for another write/ })
    await app.pg.pool.query(`set ${name} = '10s'`)
  }
  await holder.end()
  t.equal((await post()).statusCode, 201)

  await t.test('also a connection that is dead without a word', async t => {
    const through = await openProxy(t, tester.database.url)
    const app = await openSecondApp(t, tester, { database: { ...tester.database, url: through.url, silent_ms: 400 } })
    t.equal((await app.inject('/v1/councils')).statusCode, 200)
    through.silence()
    const asked = app.inject('/v1/councils')
    t.match(await asked, late)
    through.speak()
    await until(async () => (await app.inject('/v1/councils')).statusCode === 200)
  })
})

t.test('a database that only lets itself be read says so', async t => {
  const { call, editor, owner_url, asOwner } = await openSouthWest(t)
  const name = new URL(owner_url).pathname.slice(1)
  const end = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  await asOwner(`alter database ${name} set default_transaction_read_only = on`)
  await asOwner(end)
  const post = async () => await call('POST /v1/councils/CON/services', { as: editor, body: { name: 'Bins' } })
  await until(async () => (await call('GET /v1/councils/CON')).status === 200)
  t.match(await post(), { status: 503, headers: { 'retry-after': '1' }, body: { type: '/problems/unavailable', detail: /only lets itself be read/ } })
})

t.test('while it stops, what is under way is answered, and what comes on the same connection is refused', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((app.server.address() as { port: number }).port, '127.0.0.1')
  let answers = ''
  socket.on('data', data => { answers += String(data) })
  const body = JSON.stringify({ name: 'Begun before' })
  const write = async () => {
    socket.write(`POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tester.editor}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    await once(socket, 'close')
  }
  let closed: Promise<unknown> | undefined
  await whileHeld(tester, write, async () => {
    closed = app.close()
    await until(() => !app.server.listening)
    socket.write('GET /v1/standards HTTP/1.1\r\nhost: x\r\n\r\n')
  })
  await closed
  const [, first, second] = answers.split('HTTP/1.1 ')
  t.match(first, /^201 /)
  t.match(second, /^503 [^]*retry-after: 1\r\n[^]*connection: close\r\n/i)
  t.match(JSON.parse(second!.slice(second!.indexOf('{'))), { type: '/problems/unavailable', detail: /is being stopped/ })
})

t.test('says that it is not ready before it stops, and answers as ever', async t => {
  const { app, call } = await openApp(t)
  app.draining = true
  t.match(await call('GET /health/ready'), { status: 503, headers: { 'retry-after': '1' }, body: { detail: /about to stop/ } })
  for (const path of ['/health/live', '/v1/standards']) t.equal((await call(`GET ${path}`)).status, 200)
})

t.test('refuses to start with a route that does not declare who may call it', async t => {
  const { database } = await openApp(t)
  const app = await buildApp({ database })
  app.get('/open-door', () => 'come in')
  await t.rejects(async () => { await app.ready() }, /do not declare who may call them: GET \/open-door/)
  await app.close()
})
