// Who asks too much, too long or too slowly, over real connections.
import { once } from 'node:events'
import http from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import t from 'tap'
import type { App } from '../../src/app.ts'
import { networkOf } from '../../src/plugins/windows.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

/** What a bare socket is answered until it is closed. */
async function tell (app: App, text: string, hold = false): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', data => { answer += String(data) })
  socket.on('error', () => {})
  if (hold) socket.write(text)
  else socket.end(text)
  await once(socket, 'close')
  return answer
}

const problemIn = (answer: string) => JSON.parse(answer.slice(answer.indexOf('{')))

t.test('tokens that are not known', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { rate_limit: 600, trust_proxy: true })
  const ask = async (secret: string, address = '192.0.2.1') =>
    await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': address } })
  const guess = async (address?: string) => (await ask(makeSecret(), address)).statusCode

  await t.test('cost an address so many queries, however many come at the same time', async t => {
    t.equal((await ask(tester.reader)).statusCode, 200)
    const statuses: number[] = []
    const questions = await questionsOf(app, async () => { statuses.push(...await Promise.all(Array.from({ length: 200 }, async () => await guess()))) })
    t.equal(statuses.filter(status => status === 401).length, 30)
    t.equal(statuses.filter(status => status === 429).length, 170)
    t.equal(questions, 30)
    t.match(await ask(makeSecret()), { statusCode: 429, headers: { 'retry-after': /^\d+$/ } })
  })

  await t.test('do not lock out whoever has a good one at the same address, nor other addresses', async t => {
    app.callers.forget(true)
    t.equal((await ask(tester.reader)).statusCode, 200)
    t.equal(await guess('192.0.2.2'), 401)
    t.equal((await ask(tester.editor, '192.0.2.2')).statusCode, 200)
  })

  await t.test('cost nothing where their checksum is wrong', async t => {
    t.equal(await questionsOf(app, async () => { for (let n = 0; n < 50; n++) await ask(`${makeSecret().slice(0, -8)}00000000`, '192.0.2.3') }), 0)
  })

  await t.test('count for all that one of IPv6 has', async t => {
    for (const [address, network] of [
      ['192.0.2.1', '192.0.2.1'], ['::ffff:192.0.2.1', '192.0.2.1'], ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:db8::1', '2001:db8:0:0::/64'],
      ['2001:db8:1:2::', '2001:db8:1:2::/64'], ['::1', '0:0:0:0::/64'], ['fe80::1:2:3:4:5', 'fe80:0:0:1::/64']
    ] as const) t.equal(networkOf(address), network)
  })
})

t.test('whole lists and imports have budgets of their own', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { rate_limit: 20 })
  const as = { authorization: `Bearer ${tester.editor}` }
  const csv = async () => await app.inject({ url: '/v1/councils?format=csv', headers: as })
  const load = async () => await app.inject({ method: 'POST', url: '/v1/assessments/import', headers: { ...as, 'content-type': 'application/x-ndjson' }, payload: '' })

  t.match(await csv(), { statusCode: 200, headers: { 'ratelimit-policy': '"default";q=20;w=60, "exports";q=2;w=60', ratelimit: /^"default";r=19;t=\d+, "exports";r=1;t=\d+$/ } })
  t.equal((await csv()).statusCode, 200)
  t.match(await csv(), { statusCode: 429, headers: { 'retry-after': /^\d+$/ } })
  t.match((await csv()).json(), { type: '/problems/too-many-requests', detail: /2 exports a minute/ })
  t.equal((await app.inject({ url: '/v1/councils', headers: as })).statusCode, 200, 'pages go on')
  t.equal((await app.inject({ url: '/v1/regions?format=csv', headers: as })).statusCode, 200, 'and what is in memory')
  t.equal((await load()).statusCode, 200)
  t.match(await load(), { statusCode: 429 })

  await t.test('and only so many of one holder are under way', async t => {
    const app = await openSecondApp(t, tester)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const begin = () => {
      const request = http.request({ port, method: 'POST', path: '/v1/assessments/import', headers: { ...as, 'content-type': 'application/x-ndjson' }, agent: false })
      request.on('error', () => {})
      request.flushHeaders()
      return request
    }
    const [one, two] = [begin(), begin()]
    let third
    do {
      third = begin()
      const answered = once(third, 'response')
      third.end()
      ;[third] = await answered as [http.IncomingMessage]
      third.resume()
    } while (third.statusCode === 200)
    t.match(third, { statusCode: 429, headers: { 'retry-after': '5' } })
    for (const request of [one, two]) {
      request.end()
      const [answer] = await once(request, 'response') as [http.IncomingMessage]
      answer.resume()
      t.equal(answer.statusCode, 200)
      await once(answer, 'close')
    }
    const last = begin()
    last.end()
    t.equal((await once(last, 'response') as [http.IncomingMessage])[0].statusCode, 200, 'then the next one')
    last.destroy()
  })

  await t.test('in which those who may not take no place', async t => {
    const { app, tokens } = tester
    const callers = [tokens.reader, tokens.editor, tokens.reviewer, tokens.lead, undefined]
    const answers = await Promise.all(Array.from({ length: 30 }, async (_, i) => await app.inject({
      method: 'POST',
      url: '/v1/councils/import',
      headers: { 'content-type': 'text/csv', ...callers[i % 5] && { authorization: `Bearer ${callers[i % 5]}` } },
      payload: 'a\n'
    })))
    t.same(answers.map(({ statusCode }) => statusCode), answers.map((_, i) => callers[i % 5] ? 403 : 401))
  })
})

t.test('what is too long for a request is refused with a problem', async t => {
  const { app, call } = await openSouthWest(t)
  t.match(await call(`GET /v1/councils?q=${'x'.repeat(8_000)}`), { status: 414, body: { type: '/problems/address-too-long' }, headers: { 'access-control-allow-origin': '*' } })
  t.equal((await call(`GET /v1/councils?q=${'x'.repeat(200)}`)).status, 200)
  for (const head of [`GET /v1/councils?q=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(20_000)}\r\n\r\n`]) {
    const answer = await tell(app, head)
    t.match(answer, /^HTTP\/1.1 431 Request Header Fields Too Large\r\ncontent-type: application\/problem\+json/)
    t.match(problemIn(answer), { type: '/problems/headers-too-large', status: 431 })
  }
  const chunked = await tell(app, `POST /v1/tokens HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5;${'x'.repeat(20_000)}\r\nhello\r\n0\r\n\r\n`)
  t.ok(/^HTTP\/1.1 (401|413) /.test(chunked), chunked)
})

t.test('what could be read in two ways is refused with a problem', async t => {
  const { app, admin } = await openSouthWest(t)
  const head = `POST /v1/tokens HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${admin}\r\ncontent-type: application/json\r\n`
  for (const framing of ['content-length: 5\r\ncontent-length: 6', 'content-length: 5\r\ntransfer-encoding: chunked', 'transfer-encoding: nonsense', 'transfer-encoding: chunked, identity', 'content-length: -5', 'content-length: 5\nx: y']) {
    const answer = await tell(app, `${head}${framing}\r\n\r\n0\r\n\r\n`)
    t.match(answer, /^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json/, framing)
    t.equal(answer.split('HTTP/1.1').length, 2, 'and nothing after it is read')
  }
  t.match(problemIn(await tell(app, 'GET /v1/standards HTTP/1.1\r\n\r\n')), { status: 400, detail: 'The Host header is missing.' })
  t.match(await tell(app, 'GET /v1/standards HTTP/1.1\r\nhost: x\r\nexpect: the-unexpected\r\nconnection: close\r\n\r\n', true), /^HTTP\/1.1 200 OK/)
})

t.test('who is too slow is let go of, and others are served meanwhile', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { body_ms: 150, departure: { each_ms: 100, least_bytes: 16 * 1024 } })

  await t.test('with a body', async t => {
    const head = `POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tester.editor}\r\ncontent-type: application/json\r\n`
    const slow = [tell(app, `${head}content-length: 100\r\n\r\n{"na`, true), tell(app, `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"nam\r\n`, true)]
    t.equal((await app.inject('/v1/standards')).statusCode, 200)
    t.same(await Promise.all(slow), ['', ''])
  })

  await t.test('but not with an import', async t => {
    const request = http.request({
      port: (app.server.address() as AddressInfo).port, method: 'POST', path: '/v1/assessments/import', headers: { authorization: `Bearer ${tester.editor}`, 'content-type': 'application/x-ndjson' }
    })
    request.write('\n')
    // Another that comes later has been let go of by now.
    await tell(app, `POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tester.editor}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{`, true)
    request.end('\n')
    t.equal((await once(request, 'response') as [http.IncomingMessage])[0].statusCode, 200)
  })

  await t.test('with reading an answer', async t => {
    const sockets: Socket[] = []
    app.server.on('connection', socket => sockets.push(socket))
    const reader = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    reader.on('error', () => {})
    reader.pause()
    // As many answers as fit into no buffer of the system.
    const many = 'GET /openapi.json HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(100)
    reader.write(many)
    await once(app.server, 'connection')
    await once(sockets[0]!, 'close')
    t.ok(sockets[0]!.destroyed)
    t.equal((await app.inject('/v1/standards')).statusCode, 200)
    reader.destroy()
  })
})

t.test('who comes while too many wait for the database is refused at the door', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { database: { ...tester.database, max: 1, queue_max: 2 } })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const get = async (path: string, as?: string) => await fetch(address + path, { headers: as ? { authorization: `Bearer ${as}` } : {} })
  const region = '/v1/regions/south-west'
  await (await get(region)).text()

  const { pool } = app.pg
  const held = await pool.connect()
  const waiting = [get('/v1/councils'), get('/v1/councils/CON')]
  await until(() => pool.waitingCount === 2)

  const refused = await get('/v1/councils', tester.editor)
  t.equal(refused.status, 503)
  for (const [name, value] of Object.entries({ 'retry-after': '1', 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'access-control-allow-origin': '*', vary: /Authorization/ })) {
    t.match(refused.headers.get(name), value, name)
  }
  t.match(await refused.json(), { type: '/problems/unavailable', status: 503, instance: refused.headers.get('x-request-id') })

  await t.test('before anything is done for them, their body read above all', async t => {
    const head = 'POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer nonsense\r\ncontent-length: 1000000\r\n\r\n'
    t.match(await tell(app, head, true), /^HTTP\/1.1 503 /)
  })

  await t.test('but not with what needs no database, or is in memory', async t => {
    for (const path of ['/health/live', '/openapi.json', '/schemas/score.json', region]) t.equal((await get(path)).status, 200, path)
    t.equal((await fetch(`${address}/v1/councils`, { method: 'OPTIONS' })).status, 204)
    t.equal((await get(region)).headers.get('cache-status'), null, 'and is fresh')
    tester.setNow('2026-06-15T12:00:31.000Z')
    const stale = await get(region)
    t.match([stale.status, stale.headers.get('age')], [200, '31'], 'or at least is not long ago')
  })

  held.release()
  for (const answer of await Promise.all(waiting)) t.equal(answer.status, 200, 'who waited is answered')
  t.equal((await get('/v1/councils', tester.editor)).status, 200)

  await t.test('and the pool itself takes only so many more', async t => {
    const held = await pool.connect()
    const all = Promise.allSettled(Array.from({ length: 100 }, async () => { await pool.query('select') }))
    await until(() => pool.waitingCount === 20)
    held.release()
    t.equal((await all).filter(({ status }) => status === 'fulfilled').length, 20)
  })
})
