// Live pages cost little: how many may listen, who is let go of, what an open stream asks for, and that none keeps a service from stopping.
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import t from 'tap'
import { inject } from '../helpers/inject.ts'
import { listen, openLive, region } from '../helpers/listening.ts'
import { openSecondApp, questionsOf } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

t.test('only so many listen', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { trust_proxy: true, live: { most: 3, most_of_network: 2, settle_ms: 0, between_ms: 0 } })
  const from = async (address: string, path = region) => await listen(app, path, { 'x-forwarded-for': address })
  const open = [await from('192.0.2.1'), await from('192.0.2.1', '/v1/live')]
  const refused = await from('192.0.2.1')
  await refused.ended()
  t.match([refused.status, refused.headers], [429, { 'retry-after': '60', 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' }])
  t.match(JSON.parse(refused.text()), { type: '/problems/too-many-requests', detail: /2 live pages/ })
  open.push(await from('2001:db8::1'))
  for (const address of ['2001:db8::2', '192.0.2.1']) {
    const refused = await from(address)
    await refused.ended()
    t.match([refused.status, refused.headers], [address === '192.0.2.1' ? 429 : 503, { 'retry-after': '60', 'content-type': 'application/problem+json' }])
  }
  t.equal((await app.inject({ method: 'HEAD', url: region })).statusCode, 503, 'as HEAD says')

  await t.test('and whoever leaves makes room', async t => {
    open.pop()!.leave()
    let next: Awaited<ReturnType<typeof from>>
    do next = await from('192.0.2.9')
    while (next.status === 503)
    t.equal(next.status, 200)
  })

  await t.test('and with 0 nobody', async t => {
    const app = await openSecondApp(t, tester, { live: { most: 0 } })
    t.equal((await inject(app, { url: region })).statusCode, 503)
  })
})

t.test('whoever reads nothing is let go of', async t => {
  const { app } = await openLive(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const reader = connect((app.server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  const [socket] = await once(app.server, 'connection')
  reader.pause()
  reader.write('GET /v1/live HTTP/1.1\r\nhost: x\r\n\r\n')
  const closed = once(socket, 'close')
  const regions = Array.from({ length: 500 }, (_, n) => `a-region-of-some-length-${n}`)
  while (!socket.destroyed) {
    app.notifications.hear({ regions, tokens: [], all: false })
    await new Promise(setImmediate)
  }
  await closed
  t.ok(socket.destroyed)
  const other = await listen(app, '/v1/live')
  t.equal(other.status, 200)
  reader.destroy()
})

t.test('an open stream asks nothing of the database, and is let in while others wait for it', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { rate_limit: 5, database: { ...tester.database, max: 1, queue_max: 1 }, live: { settle_ms: 0, between_ms: 0 } })
  await (await listen(app)).begun()
  t.equal(await questionsOf(app, async () => await (await listen(app)).begun()), 0)
  const held = await app.pg.pool.connect()
  const waiting = app.pg.pool.query('select')
  const [one, other] = [await listen(app), await listen(app, '/v1/live')]
  t.same([one.status, other.status], [200, 200])
  t.match(one.headers.ratelimit, /r=2;/, 'each counts once')
  held.release()
  await waiting
})

t.test('a service that stops ends every stream', async t => {
  const { app } = await openLive(t)
  const streams = [await listen(app), await listen(app, '/v1/live')]
  await Promise.all(streams.map(async one => await one.begun()))
  await app.close()
  await Promise.all(streams.map(async one => await one.ended()))
  t.notOk(app.server.listening)
})
