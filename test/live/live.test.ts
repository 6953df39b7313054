// Live pages: who listens is told that something changed, over real connections, and nothing of what is not public. And they cost little: how many
// may listen, who is let go of, what an open stream asks for, and that none keeps a service from stopping.
import { once } from 'node:events'
import http, { ServerResponse } from 'node:http'
import { type AddressInfo, connect, Socket } from 'node:net'
import t from 'tap'
import { sendInTurn } from '../../src/live/in-turn.ts'
import { settle_ms } from '../../src/live/settle.ts'
import { inject } from '../helpers/inject.ts'
import { listen, openLive, region } from '../helpers/listening.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { addService, begin, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

t.test('a stream begins at once, and tells of what is published here and elsewhere', async t => {
  const { app, publishHere, must, editor, setNow } = await openLive(t)
  const here = await listen(app)
  t.match([here.status, here.headers], [200, {
    'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'access-control-allow-origin': '*', 'x-request-id': String, connection: 'close'
  }])
  t.notOk(here.headers['content-encoding'])
  const { retry, id } = await here.begun()
  t.ok(Number(retry) >= 1_000 && Number(retry) <= 5_000)

  setNow('2026-06-15T12:00:05.000Z')
  await publishHere()
  await here.came(1)
  t.match(here.events(), [{ data: { at: '2026-06-15T12:00:05.000Z', regions: ['south-west'] } }])
  t.not(here.events()[0]!.id, id)

  await t.test('once the figures of memory are the new ones', async t => {
    const path = '/v1/regions/south-west/progress?standard=lgdss-2016'
    const services = async () => (await app.inject(path)).json().services
    t.equal(await services(), 1)
    const before = here.events().length
    // Through another process: this one hears of it from the database.
    await publish(must, editor, await addService(must, editor, 'Find a library'))
    await here.came(before + 1)
    await until(async () => await services() === 2)
  })

  await t.test('its ids grow', async t => {
    const numbers = here.events().map(({ id }) => Number(id.split('-').at(-1)))
    t.same(numbers, numbers.toSorted((a, b) => a - b))
    t.equal(new Set(numbers).size, numbers.length)
  })

  await t.test('also where the news are none of ours, which may mean anything', async t => {
    const nation = await listen(app, '/v1/live')
    await nation.begun()
    setNow('2026-06-15T12:00:10.000Z')
    await app.pg.query("select pg_notify('standpoint', 'restored')")
    // What was told of before may still be on its way.
    const regionsAt = (stream: typeof here) => stream.events().find(({ data }) => data.at === '2026-06-15T12:00:10.000Z')?.data.regions
    await until(() => regionsAt(here) !== undefined && regionsAt(nation) !== undefined)
    t.same([regionsAt(here), regionsAt(nation)], [['south-west'], []])
    nation.leave()
  })

  await t.test('and a HEAD has its headers, and opens nothing', async t => {
    for (const url of [region, '/v1/live']) {
      t.match(await app.inject({ method: 'HEAD', url }), { statusCode: 200, headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }, body: '' })
    }
    t.equal((await inject(app, { url: '/v1/regions/nowhere/live' })).statusCode, 404)
  })
})

t.test('each is told of its own region, and who listens to all of each', async t => {
  const { app, must, admin, london_editor, publishHere } = await openLive(t)
  const [south_west, london, all] = [await listen(app), await listen(app, '/v1/regions/london/live'), await listen(app, '/v1/live')]
  await Promise.all([south_west, london, all].map(async one => await one.begun()))
  await publishHere()
  await Promise.all([south_west.came(1), all.came(1)])
  await addService(must, london_editor, 'Pay', 'HCK')
  await Promise.all([london.came(1), all.came(2)])
  t.same([south_west.events().length, london.events().length], [1, 1])
  t.same(all.events().map(({ data }) => data.regions), [['south-west'], ['london']])

  await t.test('a council of no region counts with all', async t => {
    await must('PUT /v1/councils/NEW', { as: admin, body: { name: 'New', type: 'UA', nation: 'England' } })
    await all.came(3)
    t.same(all.events()[2]!.data.regions, [])
  })
})

t.test('work on drafts and tokens is told to nobody', async t => {
  const { app, must, editor, admin, service, token, setNow } = await openLive(t)
  const [one, all] = [await listen(app), await listen(app, '/v1/live')]
  await Promise.all([one.begun(), all.begun()])
  const draft = await begin(must, editor, service)
  await must(`PUT /v1/assessments/${draft}/scores`, { as: editor, body: sheetOf(3) })
  await must(`PATCH /v1/assessments/${draft}`, { as: editor, body: { summary: 'Between us' } })
  const { body: action } = await must(`POST /v1/assessments/${draft}/actions`, { as: editor, body: { action: 'Test it', owner_role: 'head of digital' } })
  await must(`PATCH /v1/actions/${action.id}`, { as: editor, body: { status: 'done' } })
  const line = { council: 'CON', service: 'report-a-missed-bin', service_name: 'Report a missed bin', standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01', reference: 'loaded', scores: [] }
  const { body: loaded } = await must('POST /v1/assessments/import', { as: editor, body: JSON.stringify(line), headers: { 'content-type': 'application/x-ndjson' } })
  t.match(loaded, { created: 1, published: 0 })
  await must(`POST /v1/assessments/${draft}/submit`, { as: editor })
  await must(`POST /v1/assessments/${draft}/withdraw`, { as: editor })
  await token({ role: 'reader' })
  const { body: { id } } = await must('POST /v1/tokens', { as: admin, body: { name: 'short', role: 'reader' } })
  await must(`DELETE /v1/tokens/${id}`, { as: admin })
  // News come in their order: once this has come, all before it have.
  const last = '2026-06-15T12:30:00.000Z'
  setNow(last)
  await publish(must, editor, service)
  for (const stream of [one, all]) {
    await until(() => stream.events().some(({ data }) => data.at === last))
    t.equal(stream.events().length, 1)
  }
})

t.test('changes close together are told once, and the next after a moment', async t => {
  const { app } = await openLive(t, { between_ms: 300 })
  const one = await listen(app)
  await one.begun()
  const hear = () => app.notifications.hear({ regions: ['south-west'], tokens: [], all: false })
  const began = performance.now()
  for (let n = 0; n < 50; n++) hear()
  await one.came(1)
  for (let n = 0; n < 50; n++) hear()
  await one.came(2)
  t.ok(performance.now() - began >= 295, 'the second waits')
  hear()
  await one.came(3)
  t.equal(one.events().length, 3)
})

t.test('the first change does not wait, however long the next ones do', async t => {
  const { app } = await openLive(t, { between_ms: 3_600_000 })
  const one = await listen(app)
  await one.begun()
  app.notifications.hear({ regions: ['south-west'], tokens: [], all: false })
  await one.came(1)
})

t.test('a change is told once it has settled, also to whoever was the first to listen a moment after it', async t => {
  // Longer than it takes anywhere to open a stream.
  const settle_ms = 1_000
  const { app } = await openLive(t, { settle_ms })
  const hear = () => app.notifications.hear({ regions: ['south-west'], tokens: [], all: false })
  hear()
  const one = await listen(app)
  await one.begun()
  await one.came(1)
  const began = performance.now()
  hear()
  await one.came(2)
  t.ok(performance.now() - began >= settle_ms - 5)
})

t.test('a page is made anew once its change has settled, and no sooner', async t => {
  const { app, publishHere } = await openLive(t)
  const pageOf = async (name: string) => (await app.inject({ url: `/regions/${name}` })).body
  // Drawing the first chart takes longer than all that is waited for here.
  await pageOf('london')
  const began = performance.now()
  const before = await pageOf('south-west')
  await publishHere()
  await until(async () => await pageOf('south-west') !== before)
  t.ok(performance.now() - began >= settle_ms)
})

t.test('many are told one after the other', async t => {
  // What is waited for here keeps no process from ending.
  const alive = setInterval(() => {}, 1_000)
  t.teardown(() => clearInterval(alive))
  const told: ServerResponse[] = []
  const { send } = sendInTurn(response => told.push(response))
  const responses = Array.from({ length: 50 }, () => new ServerResponse(new http.IncomingMessage(new Socket())))
  const sent = send(responses, Buffer.from('one'))
  t.equal(told.length, 1, 'one ahead of all others')
  await send(responses.slice(0, 5), Buffer.from('other'))
  t.equal(told.length, 6, 'few at once')
  await sent
  t.same([told[0]!, ...told.slice(6)].map(one => responses.indexOf(one)), responses.map((_, i) => i))
})

t.test('who comes again is told at once if anything was missed', async t => {
  const { app, first, publishHere } = await openLive(t)
  const one = await listen(app)
  const { id } = await one.begun()
  const again = async (last: string, to = app) => {
    const stream = await listen(to, region, { 'last-event-id': last })
    await stream.begun()
    return stream
  }
  const same = await again(id!)
  await publishHere()
  await Promise.all([one.came(1), same.came(1)])
  t.equal(same.events().length, 1, 'nothing was missed')
  const [missed, of_earlier] = [await again(id!), await again(one.events()[0]!.id, first)]
  await Promise.all([missed.came(1), of_earlier.came(1)])
  t.equal(missed.events()[0]!.id, one.events()[0]!.id)
  t.same(of_earlier.events()[0]!.data.regions, ['south-west'])
})

t.test('a stream is kept alive, and told of a new day', async t => {
  const { app, setNow } = await openLive(t, { beat_ms: 20 })
  const [one, all] = [await listen(app), await listen(app, '/v1/live')]
  await until(() => one.blocks().filter(({ event }) => event === 'beat').length > 3)
  t.same(one.events(), [])
  setNow('2026-06-15T23:00:01.000Z')
  await Promise.all([one.came(1), all.came(1)])
  t.equal(one.events()[0]!.data.at, '2026-06-15T23:00:01.000Z', 'when it begins in London')
})

t.test('an open page is a figure, and its request is answered', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { seeing: { metrics: { host: '127.0.0.1', port: 0 }, slow_ms: 0 }, live: { settle_ms: 0, between_ms: 0 } })
  const metric = async (name: string) => {
    const text = await (await fetch(`http://127.0.0.1:${app.metrics_port}/metrics`)).text()
    return text.split('\n').find(line => line.startsWith(name))?.split(' ').at(-1)
  }
  const one = await listen(app)
  await one.begun()
  t.equal(await metric('standpoint_live_pages'), '1')
  t.equal(await metric('standpoint_requests_under_way'), '0')
  t.equal(await metric('standpoint_request_duration_seconds_count{route="/v1/regions/:region/live",method="GET",status="200"}'), '1')
  one.leave()
  await until(async () => await metric('standpoint_live_pages') === '0')
})

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
