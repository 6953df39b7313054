import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { openApp } from '../helpers/app.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
import { addService, openSouthWest, publish } from '../helpers/story.ts'

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
