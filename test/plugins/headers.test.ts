// What answers carry in their headers, who is told by them that they were not first (that every route asks for If-Match alike: every-write), and what is stale.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
import { openApp } from '../helpers/app.ts'
import { fetchRaw } from '../helpers/fetch-raw.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { databaseUrl, runSql } from '../helpers/server.ts'
import { addService, begin, openSouthWest, publish, submit, volunteer } from '../helpers/story.ts'

t.test('what every answer carries', async t => {
  const { app, call, must, editor } = await openSouthWest(t)
  const id = await publish(must, editor, await addService(must, editor))
  const url = `/v1/assessments/${id}`

  await t.test('lets anybody\'s page read what is public, with the headers that matter', async t => {
    const { headers } = await must(`GET ${url}`, { headers: { origin: 'https://example.org' } })
    t.equal(headers['access-control-allow-origin'], '*')
    for (const name of ['etag', 'link', 'retry-after']) t.match(headers['access-control-expose-headers'], name)
    const preflight = await call(`OPTIONS ${url}`, { headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' } })
    t.match(preflight, { status: 204, headers: { 'access-control-allow-methods': 'GET, HEAD, OPTIONS' } })
    t.match((await call(`OPTIONS ${url}`)).status, 204)
  })

  await t.test('answers HEAD as GET, without the body', async t => {
    const get = await must(`GET ${url}`)
    const head = await call(`HEAD ${url}`)
    t.match(head, { status: 200, text: '', headers: { etag: get.headers.etag, 'content-type': get.headers['content-type'] } })
    t.equal((await call('HEAD /v1/assessments/nonsense')).status, 404)
  })

  await t.test('goes with refusals too, so that a page can tell why', async t => {
    for (const [line, as] of [['GET /v1/standards', 'sp_bad'], ['GET /nowhere', undefined], ['PUT /v1/standards/x', undefined], ['GET /v1/%zz', undefined]] as const) {
      const { status, headers } = await call(line, { as, headers: { origin: 'https://example.org' } })
      t.ok(status >= 400)
      t.match(headers, { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'x-request-id': String }, line)
    }
  })

  await t.test('tells browsers to take it for what it is', async t => {
    const { headers } = await must(`GET ${url}`)
    t.match(headers, { 'x-content-type-options': 'nosniff', 'strict-transport-security': String, 'content-security-policy': /default-src 'none'/ })
  })

  await t.test('says how long it may be kept, and what it depends on', async t => {
    t.equal((await must(`GET ${url}`)).headers['cache-control'], 'public, no-cache')
    t.equal((await must(`GET ${url}`, { as: editor })).headers['cache-control'], 'private, no-cache')
    t.equal((await call('GET /v1/assessments/nonsense')).headers['cache-control'], 'no-store')
    t.equal((await call(`POST ${url}/withdraw`, { as: editor })).headers['cache-control'], 'no-store')
    t.match((await must(`GET ${url}`)).headers.vary, /Authorization/)
  })

  await t.test('compresses, each coding under an ETag of its own that stands for the resource', async t => {
    const plain = await must(`GET ${url}`)
    const tags = new Set([plain.headers.etag])
    for (const [coding, decompress] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
      const { rawPayload, headers } = await app.inject({ url, headers: { 'accept-encoding': coding } })
      t.equal(headers['content-encoding'], coding)
      t.match(headers.vary, /accept-encoding/i)
      t.same(JSON.parse(String(decompress(rawPayload))), plain.body)
      tags.add(headers.etag as string)
      const known = { 'accept-encoding': coding, 'if-none-match': headers.etag as string }
      t.match(await app.inject({ url, headers: known }), { statusCode: 304, headers: { etag: headers.etag, vary: /accept-encoding/i } })
    }
    t.equal(tags.size, 3)
  })

  await t.test('gives 304 to whoever has it, in any form of the header', async t => {
    const etag = (await must(`GET ${url}`)).headers.etag as string
    for (const tag of [etag, '*', `"other", ${etag}`, `W/${etag}`]) {
      t.match(await call(`GET ${url}`, { headers: { 'if-none-match': tag } }), { status: 304, text: '', headers: { etag } }, tag)
    }
    t.equal((await call(`GET ${url}`, { headers: { 'if-none-match': '"other"' } })).status, 200)
    t.not((await must(`GET ${url}`, { as: editor })).headers.etag, etag, 'another audience, another tag')
  })
})

t.test('believes the nearest proxy about addresses, and no caller', async t => {
  const { database } = await openApp(t)
  const app = await buildApp({ database, rate_limit: 3, trust_proxy: true })
  t.teardown(async () => await app.close())
  const get = async (forwarded: string) => (await app.inject({ url: '/v1/standards', headers: { 'x-forwarded-for': forwarded } })).statusCode
  for (let n = 0; n < 3; n++) t.equal(await get(`10.0.0.${n}, 192.0.2.1`), 200)
  t.equal(await get('10.0.0.9, 192.0.2.1'), 429)
  t.equal(await get('192.0.2.2'), 200)
})

t.test('limits the requests of a token, and of an address without one', async t => {
  const { database, token } = await openApp(t)
  const app = await buildApp({ database, rate_limit: 3 })
  t.teardown(async () => await app.close())
  const [one, other] = [await token({ role: 'reader' }), await token({ role: 'reader' })]
  const get = async (as?: string) => await app.inject({ url: '/v1/standards', headers: as ? { authorization: `Bearer ${as}` } : {} })
  for (let n = 0; n < 3; n++) t.match(await get(one), { statusCode: 200, headers: { 'ratelimit-policy': '"default";q=3;w=60', ratelimit: new RegExp(`^"default";r=${2 - n};t=\\d+$`) } })
  const refused = await get(one)
  t.match(refused, { statusCode: 429, headers: { 'retry-after': /^\d+$/, 'content-type': 'application/problem+json' } })
  t.match(refused.json(), { type: '/problems/too-many-requests', status: 429 })
  t.equal((await get(other)).statusCode, 200)
  const guess = async () => await get(makeSecret())
  for (let n = 0; n < 3; n++) t.equal((await guess()).statusCode, 401)
  t.equal((await guess()).statusCode, 429, 'a guess counts for the address')
  t.equal((await get()).statusCode, 429)
})

t.test('whoever was not first', async t => {
  const tester = await openSouthWest(t)
  const { call, must, admin, editor, token, lead, reviewer } = tester
  const colleague = await token({ role: 'editor', council: 'CON', name: 'a colleague' })
  const service = await addService(must, editor)
  const draft = await begin(must, editor, service)

  await t.test('is told what stands and what others changed since, newest first', async t => {
    const { headers: { etag } } = await must(`GET /v1/assessments/${draft}`, { as: editor })
    await must(`PUT /v1/assessments/${draft}/scores/3`, { as: colleague, body: { score: 2 } })
    await must(`PATCH /v1/assessments/${draft}`, { as: colleague, body: { phase: 'beta' } })
    const refused = await call(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 4 }, headers: { 'if-match': String(etag) } })
    const by = { name: 'a colleague', role: 'editor', council: 'CON' }
    t.match(refused, { status: 412, body: { type: '/problems/stale', changed: [{ action: 'assessment changed', by, pointers: ['/phase'] }, { action: 'score written', by, pointers: ['/scores/3'] }] } })
    t.equal(refused.body.changed.length, 2, 'and not what was known')
    t.match(await call(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 4 }, headers: { 'if-match': refused.body.etag } }), { status: 200 }, 'its ETag is taken')
  })

  await t.test('is told what stands alone where the history is not theirs', async t => {
    const assessment = await submit(must, editor, service)
    const review = await volunteer(must, reviewer, assessment)
    for (const [as, told] of [[lead, false], [admin, true]] as const) {
      const { status, body } = await call(`PATCH /v1/reviews/${review}`, { as, body: { due_on: '2026-08-01' }, headers: { 'if-match': '"x"' } })
      t.equal(status, 412)
      t.match(body.etag, /^"/)
      t.equal(body.changed !== undefined, told)
    }
    const { body } = await call(`PUT /v1/reviews/${review}/points/3`, { as: reviewer, body: { score: 2 }, headers: { 'if-match': '"x"' } })
    t.notMatch(JSON.stringify(body), /editor CON|a colleague/, 'nobody is named to a peer')
  })

  await t.test('has to say what they have seen, where that is asked for', async t => {
    const strict = await openSecondApp(t, tester, { require_if_match: true })
    const send = async (method: 'PUT' | 'POST', url: string, as: string, payload?: object, headers = {}) =>
      await strict.inject({ method, url, headers: { authorization: `Bearer ${as}`, ...headers }, ...payload && { payload } })
    const bristol = { name: 'Bristol', type: 'UA', nation: 'England' }
    t.match(await send('PUT', '/v1/councils/BRS', admin, bristol), { statusCode: 201 }, 'what is not there is made')
    const refused = await send('PUT', '/v1/councils/BRS', admin, bristol)
    t.match(refused, { statusCode: 428 }, 'what is there is not overwritten')
    t.match(await send('PUT', '/v1/councils/BRS', admin, { ...bristol, name: 'Bristol City' }, { 'if-match': refused.json().etag }), { statusCode: 200 })
    const score = async (headers = {}) => await send('PUT', `/v1/assessments/${draft}/scores/4`, editor, { score: 2 }, headers)
    const etag = String((await must(`GET /v1/assessments/${draft}`, { as: editor })).headers.etag)
    t.match(await score({ 'if-match': etag }), { statusCode: 200 })
    t.match(await score(), { statusCode: 428 }, 'also of a sheet that the process knows')
    t.match(await send('POST', `/v1/services/${service}/assessments`, editor, { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' }), { statusCode: 201 }, 'something new takes none')
    const published = await publish(must, editor, service)
    t.match(await send('POST', `/v1/assessments/${published}/actions`, editor, { action: 'Ask more', owner_role: 'head' }), { statusCode: 201 })
  })
})

const url = '/v1/regions/south-west/progress?standard=lgdss-2016'

t.test('while the database is away a public read is given from memory, and said to be stale', async t => {
  const tester = await openSouthWest(t)
  const { must, admin, reader, owner_url, setNow } = tester
  const [app, never] = [await openSecondApp(t, tester), await openSecondApp(t, tester, { stale_minutes: 0 })]
  const elsewhere = databaseUrl(owner_url, 'postgres')
  const name = new URL(owner_url).pathname.slice(1)
  const connections = async (allowed: boolean) => await runSql(elsewhere,
    `alter database ${name} allow_connections ${allowed}`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  const csv = { accept: 'text/csv' }
  const fresh = await fetchRaw(app, url)
  for (const one of [app, never]) await one.inject(url)
  await app.inject({ url, headers: csv })
  await app.inject('/v1/regions/london')
  await app.inject({ url, headers: { 'accept-encoding': 'br' } })
  let heard = false
  app.notifications.subscribe(({ regions }) => { heard ||= regions.includes('london') })
  await must('PUT /v1/regions/london', { as: admin, body: { name: 'London anew', description: 'A peer group', started_on: '2016-10-01' } })
  await until(() => heard)

  await connections(false)
  await until(() => !app.notifications.connected)
  setNow('2026-06-15T12:00:42.500Z')
  const marks = { age: '42', 'cache-status': 'standpoint; hit; ttl=-42; detail=stale' }

  await t.test('however it is asked', async t => {
    // The first finds out, and those after it know.
    for (const again of [await app.inject(url), await fetchRaw(app, url), await app.inject(url)]) {
      t.match(again, { statusCode: 200, headers: { ...marks, etag: fresh.headers.etag as string } })
      t.equal(String(again.rawPayload), String(fresh.rawPayload))
    }
    t.ok(app.database.away)
    t.match(await fetchRaw(app, url, csv), { statusCode: 200, headers: { ...marks, 'content-type': /csv/ } })
    t.match(await fetchRaw(app, url, { 'accept-encoding': 'br' }), { statusCode: 200, headers: marks })
    t.match(await fetchRaw(app, url, { 'if-none-match': fresh.headers.etag as string }), { statusCode: 304, headers: marks })
  })

  await t.test('but not to a token, which may have been revoked meanwhile', async t => {
    for (const as of [reader, admin]) {
      const headers = { authorization: `Bearer ${as}` }
      for (const answer of [await app.inject({ url, headers }), await fetchRaw(app, url, headers)]) {
        t.match(answer, { statusCode: 503, headers: { 'retry-after': '1' } })
        t.notOk('age' in answer.headers)
      }
    }
  })

  await t.test('nor where news came against it, or nothing is there, or it is not wanted', async t => {
    for (const path of ['/v1/regions/london', '/v1/regions/wales', `${url}&as_of=2026-06-01`]) t.equal((await fetchRaw(app, path)).statusCode, 503, path)
    for (const answer of [await never.inject(url), await fetchRaw(never, url)]) t.equal(answer.statusCode, 503)
  })

  await t.test('for so long', async t => {
    setNow('2026-06-15T12:09:59.999Z')
    t.match(await fetchRaw(app, url), { statusCode: 200, headers: { age: '599' } })
    setNow('2026-06-15T12:10:00.000Z')
    t.equal((await fetchRaw(app, url)).statusCode, 503)
    setNow('2026-06-15T12:05:00.000Z')
  })

  await t.test('and fresh once it is back, without anybody finding out', async t => {
    await connections(true)
    await until(() => !app.database.away)
    const again = await fetchRaw(app, url)
    t.equal(again.statusCode, 200)
    t.notOk('age' in again.headers || 'cache-status' in again.headers)
    t.equal((await app.inject({ url, headers: { authorization: `Bearer ${reader}` } })).statusCode, 200)
  })
})
