import { connect } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import { databaseUrl, runSql } from '../helpers/server.ts'
import { buildApp } from '../../src/app.ts'
import { openApp } from '../helpers/app.ts'
import { openSouthWest } from '../helpers/story.ts'

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
  t.match(await call('GET /v1/standards'), { status: 200 })
})

t.test('refuses to start with a route that does not declare who may call it', async t => {
  const { database } = await openApp(t)
  const app = await buildApp({ database })
  app.get('/open-door', () => 'come in')
  await t.rejects(async () => { await app.ready() }, /do not declare who may call them: GET \/open-door/)
  await app.close()
})
