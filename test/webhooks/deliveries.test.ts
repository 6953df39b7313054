// What becomes of what a webhook is told: again where it failed, in order, given up at last, and forgotten.
import t from 'tap'
import { waitAfter } from '../../src/webhooks/retry.ts'
import { keyIdOf } from '../../src/webhooks/secret.ts'
import { webhooks } from '../helpers/app.ts'
import { openReceiver, openWebhooks } from '../helpers/receiver.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { publish } from '../helpers/story.ts'

t.test('webhooks', async t => {
  const tester = await openWebhooks(t)
  const { must, call, app, asService, editor, admin, peer_editor, service, settle, make, deliveries, rest, now, pass } = tester

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
      const wait = Date.parse(next_at) - now()
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
})
