// What is sent again under the same Idempotency-Key. That every route does so: every-write.
import { gunzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { deleteExpiredKeys } from '../../src/database/idempotency-keys.ts'
import { viewedBy, viewerOf } from '../../src/database/viewer.ts'
import { readKey } from '../../src/plugins/idempotency.ts'
import { findCaller } from '../../src/tokens/find-caller.ts'
import { digestOf } from '../../src/tokens/secret.ts'
import { openSecondApp } from '../helpers/second-app.ts'
import { addService, begin, openSouthWest, sheetOf, submit, volunteer } from '../helpers/story.ts'
import { whileHeld } from '../helpers/holding.ts'

const under = (key: string, more: Record<string, string> = {}) => ({ 'idempotency-key': `"${key}"`, ...more })
const services = 'POST /v1/councils/CON/services'
const bins = { name: 'Report a missed bin' }

function refusalOf (header: string): unknown {
  try {
    return readKey(header)
  } catch (error) {
    return error
  }
}

t.test('a key', async t => {
  t.equal(readKey('"8e03978e-40d5-43dd-bc93-6894a57f9324"'), '8e03978e-40d5-43dd-bc93-6894a57f9324', 'is a text in quotes')
  t.equal(readKey('8e03978e-40d5-43dd-bc93-6894a57f9324'), '8e03978e-40d5-43dd-bc93-6894a57f9324', 'or a bare word')
  t.equal(readKey('"say \\"hello\\" and \\\\";v=1'), 'say "hello" and \\', 'with what is escaped in it, and parameters that mean nothing here')
  t.equal(readKey(`"${'x'.repeat(255)}"`).length, 255, 'of so many characters at most')
  for (const header of ['', '""', '"', '"open', '"a", "b"', 'a b', 'a, b', 'a"b', '"a\\b"', 'é', '"é"', `"${'x'.repeat(256)}"`]) {
    t.match(refusalOf(header), { kind: { status: 400 }, more: { errors: [{ pointer: '/Idempotency-Key' }] } }, JSON.stringify(header.slice(0, 20)))
  }
})

t.test('a POST sent again', async t => {
  const tester = await openSouthWest(t)
  const { call, must, admin, editor, reviewer, issue, setNow, asService } = tester
  const count = async () => Number((await asService<{ n: number }>('select count(*) as n from history'))[0]!.n)

  await t.test('is answered as the first time, and not done again', async t => {
    const first = await call(services, { as: editor, body: bins, headers: under('once') })
    t.equal(first.status, 201)
    const entries = await count()
    for (const key of ['"once"', 'once']) {
      const again = await call(services, { as: editor, body: bins, headers: { 'idempotency-key': key } })
      t.same([again.status, again.text, again.headers.etag, again.headers.location], [201, first.text, first.headers.etag, first.headers.location])
      t.equal(again.headers['content-type'], first.headers['content-type'])
    }
    t.equal(await count(), entries)
  })

  await t.test('is another request where method, address or body are others', async t => {
    const problem = { status: 422, body: { type: '/problems/key-reused' } }
    t.match(await call(services, { as: editor, body: { ...bins, slug: 'b' }, headers: under('once') }), problem, 'the body')
    t.match(await call(`${services}?x`, { as: editor, body: bins, headers: under('once') }), problem, 'the query')
    t.match(await call('POST /v1/councils/E06000052/services', { as: editor, body: bins, headers: under('once') }), problem, 'the path')
  })

  await t.test('is known by its token', async t => {
    t.match(await call(services, { as: admin, body: bins, headers: under('once') }), { status: 409, body: { type: '/problems/already-exists' } })
    const keysSeenBy = async (secret: string) => {
      const caller = (await findCaller(tester.app.pg.pool, Buffer.from(digestOf(secret), 'base64'), tester.app.now()))!
      return (await viewedBy(tester.app.pg.pool, viewerOf(caller, '2026-06-15')).selectFrom('idempotency_key').select('key').execute()).length
    }
    t.same([await keysSeenBy(editor), await keysSeenBy(admin)], [1, 0], 'and the database shows it to nobody else')
  })

  await t.test('asks who it is before what was answered', async t => {
    const { id, token } = await issue({ role: 'editor', council: 'CON' })
    const answer = await must(services, { as: token, body: { name: 'Pay' }, headers: under('mine') })
    t.equal((await call(services, { as: token, body: { name: 'Pay' }, headers: under('mine') })).text, answer.text)
    t.match(await call(services, { body: { name: 'Pay' }, headers: under('mine') }), { status: 401 })
    await must(`DELETE /v1/tokens/${id}`, { as: admin })
    t.match(await call(services, { as: token, body: { name: 'Pay' }, headers: under('mine') }), { status: 401 }, 'a revoked token is answered nothing')
    const draft = await begin(must, editor, await addService(must, editor, 'Trees'))
    t.match(await call(`POST /v1/assessments/${draft}/submit`, { as: reviewer, headers: under('theirs') }), { status: 404 })
    t.match(await call(`POST /v1/assessments/${draft}/submit`, { as: editor, headers: { 'idempotency-key': '""' } }), { status: 400, body: { errors: [{ pointer: '/Idempotency-Key' }] } })
    t.match(await call(`POST /v1/assessments/${draft}/submit`, { as: reviewer, headers: { 'idempotency-key': '""' } }), { status: 404 }, 'and before what is wrong with the key')
  })

  await t.test('is done after all where it was refused or a dry run, and needs no other key', async t => {
    const draft = await begin(must, editor, await addService(must, editor, 'Parks'))
    const submitted = `POST /v1/assessments/${draft}/submit`
    t.match(await call(submitted, { as: editor, headers: under('submit') }), { status: 422 })
    await must(`PUT /v1/assessments/${draft}/scores`, { as: editor, body: sheetOf(3) })
    t.match(await call(`${submitted}?dry_run=true`, { as: editor, headers: under('submit') }), { status: 200, body: { status: 'submitted' } })
    t.match(await call(submitted, { as: editor, headers: under('submit') }), { status: 200, body: { status: 'submitted' } })
    await must(`POST /v1/assessments/${draft}/withdraw`, { as: editor })
    t.match(await call(submitted, { as: editor, headers: under('submit', { 'if-match': '"0.stale"' }) }), { status: 200, body: { status: 'submitted' } }, 'as it was answered then')
    t.match((await must(`GET /v1/assessments/${draft}`, { as: editor })).body, { status: 'draft' }, 'whatever it is by now')
  })

  await t.test('is refused again where the refusal left a mark', async t => {
    const assessment = await submit(must, editor, await addService(must, editor, 'Roads'))
    const review = await volunteer(must, reviewer, assessment)
    await must('POST /v1/councils/DEV/interests', { as: reviewer, body: { council: 'CON', reason: 'A joint company' } })
    for (const time of ['first', 'second']) {
      t.match(await call(`POST /v1/reviews/${review}/complete`, { as: reviewer, body: { outcome: 'agree', summary: 'Fair' }, headers: under('complete') }),
        { status: 403, body: { type: '/problems/conflict-declared-interest' } }, time)
    }
    t.match((await must(`GET /v1/reviews/${review}`, { as: reviewer })).body, { conflict: 'declared-interest' })
  })

  await t.test('counts as new a day later', async t => {
    setNow('2026-06-16T11:59:59.000Z')
    t.match(await call(services, { as: editor, body: bins, headers: under('once') }), { status: 201 })
    setNow('2026-06-16T12:00:00.000Z')
    t.match(await call(services, { as: editor, body: bins, headers: under('once') }), { status: 409, body: { type: '/problems/already-exists' } })
    t.match(await call(services, { as: editor, body: { name: 'Other' }, headers: under('once') }), { status: 201 }, 'and may stand for another request')
    const left = async () => await tester.app.operator_db.selectFrom('idempotency_key').select(['key', 'expires_at']).execute()
    await tester.app.operator_db.insertInto('idempotency_key').columns(['token_id', 'key', 'expires_at']).expression(eb => eb.selectFrom('token')
      .select(['id', eb.val('old').as('key'), eb.val('2026-06-01T00:00:00.000Z').as('expires_at')])).execute()
    t.ok(await deleteExpiredKeys(tester.app.operator_db, '2026-06-16T12:00:00.000Z') > 10, 'what is over is deleted')
    t.same(await left(), [{ key: 'once', expires_at: '2026-06-17T12:00:00.000Z' }], 'and nothing else')
  })

  await t.test('notes a look once, whenever it is sent', async t => {
    const look = async () => await must('POST /v1/me/reviews/looked', { as: reviewer, headers: under('look') })
    const { text } = await look()
    setNow('2026-06-16T13:00:00.000Z')
    t.equal((await look()).text, text)
    t.equal((await must('GET /v1/me', { as: reviewer })).body.reviews_looked_at, '2026-06-16T12:00:00.000Z')
  })

  await t.test('keeps no secret, and no text that was redacted', async t => {
    const issued = await must('POST /v1/tokens', { as: admin, body: { name: 'a', role: 'reader' }, headers: under('token') })
    t.match(await call('POST /v1/tokens', { as: admin, body: { name: 'a', role: 'reader' }, headers: under('token') }),
      { status: 409, body: { type: '/problems/answer-not-kept', existing: issued.body.id } })
    const assessment = await submit(must, editor, await addService(must, editor, 'Benefits'))
    const said = { body: 'Ask the resident by name' }
    const comment = await must(`POST /v1/assessments/${assessment}/comments`, { as: reviewer, body: said, headers: under('comment') })
    const rows = JSON.stringify(await tester.app.operator_db.selectFrom('idempotency_key').selectAll().execute())
    t.notMatch(rows, issued.body.token)
    t.match(rows, 'by name')
    const redaction = { target: `comments/${comment.body.id}`, pointer: '/body', reason: 'Names a resident' }
    const redacted = await must('POST /v1/redactions', { as: admin, body: redaction, headers: under('redact') })
    t.notMatch(JSON.stringify(await tester.app.operator_db.selectFrom('idempotency_key').selectAll().execute()), 'by name')
    t.match(await call(`POST /v1/assessments/${assessment}/comments`, { as: reviewer, body: said, headers: under('comment') }),
      { status: 409, body: { type: '/problems/answer-not-kept', existing: comment.body.id } }, 'it was done, and is not done again')
    t.equal((await call('POST /v1/redactions', { as: admin, body: redaction, headers: under('redact') })).text, redacted.text, 'the redaction itself is answered')
  })

  await t.test('is answered the same, compressed or not', async t => {
    const publisher = await begin(must, editor, await addService(must, editor, 'Licences'))
    await must(`PUT /v1/assessments/${publisher}/scores`, { as: editor, body: sheetOf(3) })
    const url = `/v1/assessments/${publisher}/submit`
    const send = async (encoding: string) => await tester.app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${editor}`, 'accept-encoding': encoding, ...under('squeeze') } })
    const [gzip, plain, again] = [await send('gzip'), await send('identity'), await send('gzip')]
    t.equal(gzip.headers['content-encoding'], 'gzip')
    t.equal(gunzipSync(gzip.rawPayload).toString(), plain.body)
    t.same([again.rawPayload, again.headers.etag], [gzip.rawPayload, gzip.headers.etag])
  })
})

t.test('many at once, on two processes', async t => {
  const tester = await openSouthWest(t)
  const { app, editor, must, asService, owner_url } = tester
  const second = await openSecondApp(t, tester)
  const headers = { authorization: `Bearer ${editor}`, ...under('race') }
  const request: InjectOptions = { method: 'POST', url: '/v1/councils/CON/services', headers, payload: bins }

  await t.test('one is done; the others are told that it runs, or the same', async t => {
    const answers = await Promise.all(Array.from({ length: 20 }, async (_, i) => await (i % 2 ? app : second).inject(request)))
    const done = answers.filter(({ statusCode }) => statusCode === 201)
    t.equal(new Set(done.map(({ body }) => body)).size, 1)
    for (const answer of answers) if (answer.statusCode !== 201) t.match(answer.json(), { status: 409, type: '/problems/still-running' })
    t.match(await asService('select count(*) as n from service'), [{ n: 1 }])
    t.equal((await second.inject(request)).body, done[0]!.body, 'another process answers it again')
  })

  await t.test('the second does not wait for the first', async t => {
    const draft = await begin(must, editor, (await must('GET /v1/councils/CON/services')).body.items[0].id)
    await must(`PUT /v1/assessments/${draft}/scores`, { as: editor, body: sheetOf(3) })
    const send = async (to: typeof app) => await to.inject({ method: 'POST', url: `/v1/assessments/${draft}/submit`, headers: { ...headers, ...under('wait') } })
    const first = await whileHeld({ owner_url }, async () => await send(app), async () => {
      t.match(await send(second), { statusCode: 409, headers: { 'retry-after': '1' } })
    })
    t.equal(first.statusCode, 200)
    t.equal((await send(second)).body, first.body)
  })
})

t.test('an import of many transactions', async t => {
  const tester = await openSouthWest(t)
  const { app, call, must, editor, setNow } = tester
  const line = (reference: string) => JSON.stringify({ service: 'bins', service_name: 'Bins', standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01', reference, published_on: '2026-02-01', ...sheetOf(3) })
  const file = `${line('a')}\n${line('b')}\n`
  const send = async (body: string, key = 'file', query = '') => await call(`POST /v1/assessments/import${query}`, { as: editor, body, headers: under(key, { 'content-type': 'application/x-ndjson' }) })

  await t.test('is answered again, and is another request with another file', async t => {
    t.match(await send(file, 'file', '?dry_run=true'), { status: 200, body: { created: 2 } })
    const first = await send(file)
    t.match(first, { status: 200, body: { created: 2 } })
    t.equal((await send(file)).text, first.text)
    t.match(await send(`${file}\n`), { status: 422, body: { type: '/problems/key-reused' } })
    t.match(await send(file, 'other'), { status: 200, body: { created: 0, unchanged: 2 } }, 'under another key it is imported, and changes nothing')
  })

  await t.test('holds its key while it runs, and lets go where it fails', async t => {
    const held = await whileHeld(tester, async () => await send(line('c'), 'long'), async () => {
      t.match(await send(line('c'), 'long'), { status: 409, body: { type: '/problems/still-running' } })
    })
    t.match(held, { status: 200, body: { created: 1 } })
    const csv = { 'content-type': 'text/csv' }
    for (const time of ['first', 'second']) t.match(await call('POST /v1/assessments/import', { as: editor, body: 'nonsense\n', headers: under('csv', csv) }), { status: 422, body: { type: '/problems/rule-broken' } }, time)
  })

  await t.test('is done again where its process died', async t => {
    const { id } = (await must('GET /v1/me', { as: editor })).body
    await app.operator_db.insertInto('idempotency_key').values({ token_id: id, key: 'died', expires_at: '2026-06-15T12:00:30.000Z' }).execute()
    t.match(await send(file, 'died'), { status: 409 }, 'it may still run')
    setNow('2026-06-15T12:00:31.000Z')
    t.match(await send(file, 'died'), { status: 200, body: { created: 0, unchanged: 2 } })
    t.same(await app.operator_db.selectFrom('idempotency_key').select('key').where('status', 'is', null).execute(), [], 'nothing runs any more')
  })
})
