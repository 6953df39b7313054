// Webhooks: whose they are, what they are told, how that is signed, and where they may lead.
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { isPublic, lookUpPublic } from '../../src/webhooks/public-address.ts'
import { openReceiver, openWebhooks, type Received } from '../helpers/receiver.ts'
import { openSecondApp } from '../helpers/second-app.ts'
import { publish, submit } from '../helpers/story.ts'

t.test('webhooks', async t => {
  const tester = await openWebhooks(t)
  const { app, must, call, issue, asService, service, settle, make, deliveries, rest, pass } = tester
  const { editor, reviewer, lead, admin, reader, london_editor, london_lead, peer_editor } = tester.tokens

  await t.test('are listed as tables too, and so are deliveries', async t => {
    const [one, all] = [await make(editor, { url: 'https://example.org/one', types: ['assessment.published'] }), await make(editor, { url: 'https://example.org/all' })]
    const lines = async (path: string) => (await app.inject({ url: path, headers: { authorization: `Bearer ${admin}`, accept: 'text/csv' } })).body.trimEnd().split('\r\n')
    const [heading, ...rows] = await lines('/v1/webhooks')
    const types = heading!.split(',').indexOf('types')
    t.same(rows.map(row => row.split(',')[types]), ['assessment.published', ''], 'no types are all of them')
    await must(`POST /v1/webhooks/${one.id}/test`, { as: admin })
    t.equal((await lines(`/v1/webhooks/${one.id}/deliveries`)).length, 2)
    for (const { id } of [one, all]) await rest(id)
  })

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
