// Webhooks: whose they are, what they are told, signed, in order, again where it failed, and where they may lead.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { isPublic, lookUpPublic } from '../../src/webhooks/public-address.ts'
import { waitAfter } from '../../src/webhooks/retry.ts'
import { keyIdOf } from '../../src/webhooks/secret.ts'
import type { WebhookMade, WebhookMessage } from '../../src/wire-types.d.ts'
import { webhooks } from '../helpers/app.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { addService, openSouthWest, publish, submit } from '../helpers/story.ts'

interface Received {
  headers: IncomingHttpHeaders
  text: string
  message: WebhookMessage
}

/** A receiver that keeps what it is sent, and answers as it is told. */
async function openReceiver (t: Test) {
  const received: Received[] = []
  const receiver = { received, answer: (_: Received): number => 204, headers: {} as Record<string, string>, body: '', url: '', types: () => received.map(({ message }) => message.type) }
  const server: Server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const one = { headers: request.headers, text, message: JSON.parse(text) }
    received.push(one)
    response.writeHead(receiver.answer(one), receiver.headers).end(receiver.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return receiver
}

const start = Date.parse('2026-06-15T12:00:00.000Z')

t.test('webhooks', async t => {
  const tester = await openSouthWest(t)
  const { must, call, app, issue, setNow, asService } = tester
  const { editor, reviewer, lead, admin, reader, london_editor, london_lead, peer_editor } = tester.tokens
  const service = await addService(must, editor)
  const settle = async () => await app.telling.settle()
  const make = async (as: string, body: object): Promise<WebhookMade> => (await must('POST /v1/webhooks', { as, body })).body
  const deliveries = async (id: string, query = '') => (await must(`GET /v1/webhooks/${id}/deliveries${query}`, { as: admin })).body.items
  const rest = async (id: string) => await must(`DELETE /v1/webhooks/${id}`, { as: admin })
  let seconds = 0
  /** Lets time pass. */
  const pass = (more: number) => {
    seconds += more
    setNow(new Date(start + seconds * 1000).toISOString())
  }

  await t.test('are sent what comes from then on, signed as anybody can verify', async t => {
    const receiver = await openReceiver(t)
    await publish(must, editor, service)
    const made = await make(editor, { url: receiver.url, description: 'our copy' })
    t.match(made, { council: 'CON', region: null, enabled: true, waiting: 0, secret: /^whsec_[\w+/]{43}=$/, secret_holds: true })
    t.notOk('secret' in (await must(`GET /v1/webhooks/${made.id}`, { as: editor })).body, 'the secret is shown once')
    await settle()
    t.same(receiver.received, [], 'what was before is not told')
    const id = await submit(must, editor, service)
    await must('POST /v1/councils/DEV/services', { as: peer_editor, body: { name: 'Pay' } })
    await settle()
    t.same(receiver.types(), ['assessment.submitted'], 'nor what is of another council')
    const [{ headers, text, message }] = receiver.received as [Received]
    const { data } = message
    t.match(message, { type: 'assessment.submitted', timestamp: '2026-06-15T12:00:00.000Z', data: { council: 'CON', subject: `/v1/assessments/${id}` } })
    t.same((await must('GET /v1/events?type=assessment.submitted', { as: editor })).body.items.at(-1), data)
    t.equal(headers['webhook-id'], data.id)
    // The library holds the timestamp against the clock of the machine.
    const verify = (secret: string) => new Webhook(secret).sign(data.id, new Date(Number(headers['webhook-timestamp']) * 1000), text)
    t.equal(verify(made.secret), headers['webhook-signature'])
    t.match(await deliveries(made.id), [{ status: 'delivered', attempts: 1, last_status: 204, last_error: null, event: data }])
    t.same((await must(`GET /v1/webhooks/${made.id}`, { as: editor })).body.last_event, (await must('GET /v1/events?after=latest')).body.last)
    await rest(made.id)
  })

  await t.test('are tried again, later and later, and in the order of each council', async t => {
    const receiver = await openReceiver(t)
    const made = await make(admin, { url: receiver.url, types: ['service.created'] })
    receiver.answer = ({ message }) => message.data.council === 'CON' ? 503 : 204
    const add = async (name: string, code: string, as: string) => { await must(`POST /v1/councils/${code}/services`, { as, body: { name } }) }
    for (const name of ['One', 'Two']) for (const [code, as] of [['CON', editor], ['DEV', peer_editor]] as const) await add(name, code, as)
    await settle()
    t.same(receiver.received.map(({ message }) => message.data.council).sort(), ['CON', 'DEV', 'DEV'], 'one council waits, the other goes on')
    t.match(await deliveries(made.id, '?status=pending'), [{ attempts: 0, next_at: null }, { attempts: 1, next_at: /^2026/, last_status: 503, last_error: 'it answered 503' }])
    for (let attempts = 2; attempts < 6; attempts++) {
      const [, { next_at }] = await deliveries(made.id, '?status=pending')
      const wait = Date.parse(next_at) - (start + seconds * 1000)
      t.ok(wait >= 500 * 2 ** (attempts - 2) && wait <= 1500 * 2 ** (attempts - 2), `${wait} ms after ${attempts - 1} attempts`)
      pass(Math.ceil(wait / 1000))
      await settle()
    }
    t.match((await must(`GET /v1/webhooks/${made.id}`, { as: admin })).body, { waiting: 2, enabled: true })
    receiver.received.splice(0)
    receiver.answer = () => 204
    pass(60)
    await settle()
    const ids = receiver.received.map(({ message }) => message.data.id)
    t.same(ids, [...ids].sort())
    t.equal(ids.length, 2)
    t.match((await must(`GET /v1/webhooks/${made.id}`, { as: admin })).body, { waiting: 0, failing_since: null })

    await t.test('and by hand, whatever came of it', async t => {
      await must(`POST /v1/webhooks/${made.id}/deliveries/${ids[0]}/redeliver`, { as: admin })
      await settle()
      t.equal(receiver.received.at(-1)!.headers['webhook-id'], ids[0])
      t.match(await call(`POST /v1/webhooks/${made.id}/deliveries/${made.id}/redeliver`, { as: admin }), { status: 404 })
    })
    await rest(made.id)
  })

  await t.test('wait for about three days in all', t => {
    t.equal(waitAfter(1, 0.5), 1_000)
    t.equal(waitAfter(2, 0.5), 2_000)
    t.equal(waitAfter(40, 0.5), 12 * 60 * 60_000)
    let [whole, attempts] = [0, 0]
    while (whole < 72 * 60 * 60_000) whole += waitAfter(++attempts, 0.5)
    t.ok(attempts > 15 && attempts < 30, `${attempts} attempts`)
    t.end()
  })

  await t.test('that fail for three days are disabled, and go on from there when they are enabled', async t => {
    const receiver = await openReceiver(t)
    receiver.answer = () => 500
    const made = await make(editor, { url: receiver.url, types: ['service.created'] })
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'First' } })
    await settle()
    for (let hours = 0; hours < 100; hours += 10) {
      pass(10 * 60 * 60)
      await settle()
    }
    const { body: stopped } = await must(`GET /v1/webhooks/${made.id}`, { as: editor })
    t.match(stopped, { enabled: false, disabled_because: 'failing', failing_since: '2026' })
    t.match(await deliveries(made.id), [{ status: 'given_up', last_status: 500 }])
    t.match(await call(`POST /v1/webhooks/${made.id}/test`, { as: editor }), { status: 409 })
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Second' } })
    await settle()
    receiver.received.splice(0)
    receiver.answer = () => 200
    t.match((await must(`PATCH /v1/webhooks/${made.id}`, { as: editor, body: { enabled: true } })).body, { enabled: true, disabled_because: null, failing_since: null })
    await settle()
    t.same(receiver.types(), ['service.created'], 'what came meanwhile is told')
    await rest(made.id)
  })

  await t.test('whose receiver takes all but one event go on, once that is given up', async t => {
    const receiver = await openReceiver(t)
    const made = await make(editor, { url: receiver.url, types: ['service.created'] })
    const { body: { id: bad } } = await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Bad' } })
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Good' } })
    receiver.answer = ({ message }) => message.data.subject.endsWith(bad) ? 400 : 204
    await settle()
    for (let hours = 0; hours < 100; hours += 10) {
      await must(`POST /v1/webhooks/${made.id}/test`, { as: editor })
      pass(10 * 60 * 60)
      await settle()
    }
    t.match((await must(`GET /v1/webhooks/${made.id}`, { as: editor })).body, { enabled: true, waiting: 0 })
    t.match(await deliveries(made.id, '?status=given_up'), [{ event: { subject: `/v1/services/${bad}` } }])
    t.equal(receiver.received.filter(({ message }) => message.type === 'service.created').at(-1)!.message.data.subject.endsWith(bad), false)
    await rest(made.id)
  })

  await t.test('that are gone are disabled at once; redirects are not followed, and of answers little is read', async t => {
    const receiver = await openReceiver(t)
    const made = await make(editor, { url: receiver.url })
    const test = async () => {
      const { status, body } = await must(`POST /v1/webhooks/${made.id}/test`, { as: editor })
      t.match([status, body.event.type], [202, 'webhook.test'])
      await settle()
      return (await deliveries(made.id))[0]
    }
    receiver.body = 'x'.repeat(50_000_000)
    t.match(await test(), { status: 'delivered' })
    receiver.body = ''
    receiver.headers = { location: receiver.url }
    receiver.answer = () => 302
    t.match(await test(), { status: 'pending', last_status: 302, last_error: 'it answered 302, and redirects are not followed' })
    t.equal(receiver.received.length, 2)
    receiver.answer = () => 410
    t.match(await test(), { status: 'given_up', last_status: 410 })
    t.match((await must(`GET /v1/webhooks/${made.id}`, { as: editor })).body, { enabled: false, disabled_because: 'gone' })
    t.notOk((await must('GET /v1/events?type=webhook.test', { as: admin })).body.items.length, 'a test is in nobody\'s list')
    await rest(made.id)
  })

  await t.test('are signed by both secrets for the overlap', async t => {
    const receiver = await openReceiver(t)
    const made = await make(editor, { url: receiver.url, types: ['service.created'] })
    const { body: { secret } } = await must(`POST /v1/webhooks/${made.id}/rotate`, { as: editor, body: { overlap_minutes: 10 } })
    t.not(secret, made.secret)
    const signatures = async (name: string) => {
      await must('POST /v1/councils/CON/services', { as: editor, body: { name } })
      await settle()
      const { headers, text } = receiver.received.at(-1)!
      const by = (secret: string) => new Webhook(secret).sign(String(headers['webhook-id']), new Date(Number(headers['webhook-timestamp']) * 1000), text)
      return { sent: headers['webhook-signature'], both: `${by(secret)} ${by(made.secret)}`, new: by(secret) }
    }
    const during = await signatures('During')
    t.equal(during.sent, during.both)
    pass(11 * 60)
    const after = await signatures('After')
    t.equal(after.sent, after.new)
    await rest(made.id)
  })

  await t.test('are told what their owner may see when it is sent, and end with their token', async t => {
    const receiver = await openReceiver(t)
    const token = await issue({ role: 'lead', council: 'EXE', region: 'south-west' })
    const made = await make(token.token, { url: receiver.url })
    t.match(made, { council: null, region: 'south-west' })
    receiver.answer = () => 503
    const id = await submit(must, editor, service)
    await must('PUT /v1/regions/london/councils/HCK', { as: admin, body: { from: '2016-10-02' } })
    await settle()
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    receiver.received.splice(0)
    receiver.answer = () => 204
    pass(10)
    await settle()
    t.same(receiver.types(), ['assessment.withdrawn'], 'what they may not see any more is withheld')
    t.match((await deliveries(made.id, '?status=withheld')), [{ event: { type: 'assessment.submitted' } }])
    await must(`DELETE /v1/tokens/${token.id}`, { as: admin })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    await settle()
    t.equal(receiver.received.length, 1)
    t.match((await must(`GET /v1/webhooks/${made.id}`, { as: lead })).body, { enabled: false, disabled_because: 'token' })
    t.match(await call(`PATCH /v1/webhooks/${made.id}`, { as: lead, body: { enabled: true } }), { status: 409 })
    await rest(made.id)
  })

  await t.test('are of one\'s own council or region, by a token that ends', async t => {
    const url = 'https://example.org/hook'
    for (const [as, body, status] of [
      [editor, { council: 'DEV' }, 403], [editor, { region: 'south-west' }, 403], [lead, { region: 'london' }, 403], [lead, { council: 'CON' }, 403],
      [reviewer, {}, 403], [reader, {}, 403], [admin, { council: 'QQQ' }, 422], [admin, { region: 'nowhere' }, 422], [admin, { council: 'CON', region: 'london' }, 422],
      [editor, { types: ['nothing'] }, 400], [editor, { types: [] }, 400], [editor, { url: 'ftp://example.org' }, 400], [editor, { url: 'https://me:pass@example.org' }, 400]
    ] as const) t.equal((await call('POST /v1/webhooks', { as, body: { url, ...body } })).status, status, JSON.stringify(body))
    const [ours, theirs] = [await make(editor, { url }), await make(lead, { url })]
    const all = await make(admin, { url })
    const seen = async (as: string) => (await must('GET /v1/webhooks', { as })).body.items.map(({ id }: { id: string }) => id)
    t.same(await seen(editor), [ours.id])
    t.same(await seen(lead), [theirs.id])
    t.same(await seen(admin), [ours.id, theirs.id, all.id])
    t.same(await seen(london_editor), [])
    t.equal((await call(`GET /v1/webhooks/${theirs.id}`, { as: london_lead })).status, 404)
    const [{ subject, changes }] = await asService<{ subject: string, changes: object[] }>('select subject, changes from history where action = \'webhook made\' order by at desc, seq desc limit 1') as [{ subject: string, changes: object[] }]
    t.notMatch(JSON.stringify(changes), '/hook', `${subject}: the history has the host alone`)
    for (const { id } of [ours, theirs, all]) await rest(id)
  })

  await t.test('are forgotten a month after they were settled, and cost nothing where there are none', async t => {
    const receiver = await openReceiver(t)
    const made = await make(editor, { url: receiver.url, types: ['service.created'] })
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Old' } })
    await settle()
    t.equal((await deliveries(made.id)).length, 1)
    pass(31 * 24 * 60 * 60)
    await settle()
    t.equal((await deliveries(made.id)).length, 0)
    await rest(made.id)
    await publish(must, editor, service)
    await settle()
    t.match(await asService('select count(*) from event where at > \'2026-07-01\''), [{ count: 0 }], 'without a webhook or a reader no event is made')
  })

  await t.test('that a service which listens tells by itself are taken over when it ends', async t => {
    const receiver = await openReceiver(t)
    const made = (await must('POST /v1/webhooks', { as: editor, body: { url: receiver.url, types: ['service.created'] } })).body
    const other = await openSecondApp(t, tester, { webhooks })
    await other.listen({ port: 0, host: '127.0.0.1' })
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Elsewhere' } })
    other.telling.changed()
    await until(() => receiver.received.length === 1)
    receiver.answer = () => 503
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Failing' } })
    other.telling.changed()
    await until(() => receiver.received.length === 2)
    await other.close()
    t.match((await must(`GET /v1/webhooks/${made.id}/deliveries?status=pending`, { as: editor })).body.items, [{ last_status: 503 }])
    receiver.answer = () => 204
    pass(60)
    await app.telling.settle()
    t.equal(receiver.received.length, 3)

    await t.test('with another key nothing is sent until the secret is replaced', async t => {
      const moved = await openSecondApp(t, tester, { webhooks: { key: 'another key', private_addresses: true } })
      await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Moved' } })
      await moved.telling.settle()
      t.equal(receiver.received.length, 3)
      t.match((await must(`GET /v1/webhooks/${made.id}/deliveries?status=pending`, { as: editor })).body.items, [{ last_error: /replace the secret/ }])
      t.not(keyIdOf('another key'), keyIdOf('the key of the tests'))
      const keyless = await openSecondApp(t, tester)
      const refused = await keyless.inject({ method: 'POST', url: '/v1/webhooks', headers: { authorization: `Bearer ${editor}` }, payload: { url: receiver.url } })
      t.match([refused.statusCode, refused.json().type], [409, '/problems/webhooks-off'])
    })
  })

  await t.test('which leads to the public internet alone', async t => {
    const hidden = [
      '127.0.0.1', '127.255.0.9', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
      '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '2001::1', '100::1', 'x', ''
    ]
    for (const address of hidden) t.notOk(isPublic(address), address)
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1']) t.ok(isPublic(address), address)
    for (const all of [true, false]) await t.rejects(new Promise((resolve, reject) => lookUpPublic('localhost', { all }, (error, found) => error ? reject(error) : resolve(found))), /not of the public internet/)

    const receiver = await openReceiver(t)
    const strict = await openSecondApp(t, tester, { webhooks: { key: 'the key of the tests' } })
    const { port } = new URL(receiver.url)
    for (const url of ['http://example.org', 'https://127.0.0.1', 'https://2130706433', 'https://0x7f.1', 'https://[::1]', 'https://[::ffff:10.0.0.1]', 'https://169.254.169.254/latest']) {
      const refused = await strict.inject({ method: 'POST', url: '/v1/webhooks', headers: { authorization: `Bearer ${editor}` }, payload: { url } })
      t.match([refused.statusCode, refused.json().errors?.[0].pointer], [422, '/url'], url)
    }
    // What was allowed once, and a name that leads elsewhere than it says, are looked at when they are sent.
    for (const url of [receiver.url, `https://127.0.0.1:${port}`, `https://localhost:${port}`]) {
      const { id } = (await must('POST /v1/webhooks', { as: editor, body: { url } })).body
      await must(`POST /v1/webhooks/${id}/test`, { as: editor })
      await strict.telling.settle()
      t.match((await must(`GET /v1/webhooks/${id}/deliveries`, { as: editor })).body.items, [{ status: 'pending', attempts: 1, last_status: null, last_error: /no https address|not of the public internet/ }], url)
      await must(`DELETE /v1/webhooks/${id}`, { as: editor })
    }
    t.same(receiver.received, [])
  })
})
