import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { measureJson, most_depth, repeatedNames } from '../../src/plugins/json-text.ts'
import { readJson } from '../../src/plugins/json.ts'
import { openSouthWest } from '../helpers/story.ts'

const decomposed = 'Ty\u0302 Gwyn'
const composed = 'T\u0177 Gwyn'

t.test('a body', async t => {
  const { call, must, editor } = await openSouthWest(t)
  const post = async (body: unknown) => await call('POST /v1/councils/CON/services', { as: editor, body, headers: { 'content-type': 'application/json' } })
  const refused = async (body: unknown, ...pointers: string[]) => {
    const { status, body: answer } = await post(body)
    t.equal(status, 400, String(body))
    t.same(answer.errors?.map(({ pointer }: { pointer: string }) => pointer), pointers, String(body))
    return answer
  }

  await t.test('is kept in NFC and with line feeds, however it was sent', async t => {
    const { body } = await post({ name: decomposed, slug: 'ty', description: 'one\r\ntwo\rthree\n\tfour' })
    t.match(body, { name: composed, description: 'one\ntwo\nthree\n\tfour' })
    t.match((await must(`GET /v1/services/${body.id}`)).body, { name: composed })
    t.equal((await post({ name: composed })).body.existing, undefined, 'a slug of its own was given')
  })

  await t.test('is refused where a text has what is not seen, with a pointer to each', async t => {
    const kinds = ['\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009f', '\u202e', '\u202a', '\u2066', '\u2069', '\ud83d']
    for (const kind of kinds) await refused(JSON.stringify({ name: `a${kind}b` }), '/name')
    await refused(JSON.stringify({ name: 'a\u0001', description: 'b\u202e', shared_with: ['DEV', '\u0000'] }), '/name', '/description', '/shared_with/1')
    t.match((await refused('{"name":"a\\u0007b"}', '/name')).errors[0].detail, 'U+0007')
    for (const fine of ['\u200f', '\u200d', '\u00ad', '\ufeff', '👩🏽‍💻']) t.match(await post({ name: `a${fine}b`, slug: `s-${fine.codePointAt(0)}` }), { status: 201 })
  })

  await t.test('is refused where a name stands twice, or would be a trap', async t => {
    await refused('{"name":"a","name":"b"}', '/name')
    await refused('{"name":"a","n\\u0061me":"b"}', '/name')
    await refused('{"name":"a","shared_with":[{"x":1,"x":2}]}', '/shared_with/0/x')
    await refused('{"name":"a","__proto__":{"role":"admin"}}', '/__proto__')
    await refused('{"name":"a","constructor":{"prototype":{"role":"admin"}}}', '/constructor')
    await refused('{"name":"a","\\u005f_proto__":null}', '/__proto__')
    t.equal(({} as { role?: string }).role, undefined)
  })

  await t.test('is refused where it goes too deep, before it is parsed', async t => {
    for (const deep of ['['.repeat(500_000), `${'['.repeat(most_depth + 1)}${']'.repeat(most_depth + 1)}`, '{"a":'.repeat(100_000)]) {
      t.match((await post(deep)).body, { type: '/problems/invalid-input', errors: [{ pointer: '', detail: /deep/ }] })
    }
    t.match((await post('['.repeat(most_depth) + ']'.repeat(most_depth))).body, { type: '/problems/invalid-input' })
  })

  await t.test('is refused where it holds too much, before it is parsed', async t => {
    for (const huge of [`[${'0,'.repeat(400_000)}0]`, `{${'"a":1,'.repeat(100_000)}"b":1}`]) {
      t.match((await post(huge)).body, { type: '/problems/invalid-input', errors: [{ pointer: '', detail: /values/ }] })
    }
  })

  await t.test('has links to pages of the web, and nobody\'s password in them', async t => {
    const link = async (url: string) => (await post({ name: 'A page', slug: `p-${Math.random().toString(36).slice(2)}`, url })).status
    for (const url of ['https://example.org', 'http://example.org:8080/a?b#c', 'https://example.org/@someone', 'https://[2001:db8::1]/']) t.equal(await link(url), 201, url)
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'https://', 'https:///path', 'https:example.org', '//example.org', 'https://user@example.org',
      'https://user:pw@example.org', 'https://@example.org', 'https://:@example.org', 'https://exa mple.org', 'https://example.org/\\..', 'data:text/html,x', 'HTTPS:\\\\example.org']) {
      t.equal(await link(url), 400, url)
    }
  })
})

t.test('an address is read alike', async t => {
  const { call, must, admin } = await openSouthWest(t)
  await must('PUT /v1/councils/TYG', { as: admin, body: { name: decomposed, type: 'UA', nation: 'Wales' } })
  for (const q of [decomposed, composed]) t.match((await must(`GET /v1/councils?q=${encodeURIComponent(q)}`)).body, { items: [{ code: 'TYG', name: composed }] })
  for (const asked of ['q=a%00b', 'q=%E2%80%AEabc', 'region=a%07']) {
    const { status, body } = await call(`GET /v1/councils?${asked}`)
    t.match({ status, body }, { status: 400, body: { errors: [{ pointer: `/${asked.split('=')[0]}` }] } }, asked)
  }
})

t.test('an import is read alike', async t => {
  const { app, editor, must } = await openSouthWest(t)
  const send = async (type: string, payload: string) =>
    (await app.inject({ method: 'POST', url: '/v1/assessments/import', headers: { authorization: `Bearer ${editor}`, 'content-type': type }, payload })).json()
  const line = (more: string) => `{"service_name":"Bins","standard":"lgdss-2016","phase":"live","assessed_on":"2026-06-01",${more}}`
  const lines = [line(`"reference":"a","summary":"${decomposed}"`), line('"reference":"b","summary":"x\\u0007"'), line('"reference":"c","reference":"d"'), `${'['.repeat(99)}${']'.repeat(99)}`]
  t.match(await send('application/x-ndjson', lines.join('\n')), {
    created: 1, rejections: [{ line: 2, pointer: '/summary' }, { line: 3, pointer: '/reference', detail: /twice/ }, { line: 4, pointer: null, detail: /deep/ }]
  })
  const csv = `service,standard,phase,assessed_on,reference,summary\nbins,lgdss-2016,live,2026-06-01,e,a\u0007b\nbins,lgdss-2016,live,2026-06-01,f,\u202eb\nbins,lgdss-2016,live,2026-06-01,g,${decomposed}\n`
  t.match(await send('text/csv', csv), { created: 1, rejections: [{ line: 2, column: 'summary' }, { line: 3, column: 'summary' }] })
  const { items } = (await must('GET /v1/assessments', { as: editor })).body
  t.same(items.map(({ summary }: { summary: string }) => summary), [composed, composed])
})

t.test('what is seen in the text of JSON', async t => {
  const depthOf = (value: unknown): number => typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
  const fieldsOf = (value: unknown): number => typeof value === 'object' && value !== null
    ? (Array.isArray(value) ? 0 : Object.keys(value).length) + Object.values(value).reduce((sum: number, one) => sum + fieldsOf(one), 0)
    : 0
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), fc.constantFrom(0, 2), (value, space) => {
    const text = JSON.stringify(value, null, space)
    const { names, depth } = measureJson(text)
    assert.deepEqual({ names, depth }, { names: fieldsOf(value), depth: depthOf(value) })
    assert.deepEqual([...repeatedNames(text)], [])
  }), { seed: 20160407, numRuns: 1000 })
  t.same(readJson('{"a":{"b~/":[0,{"c":1,"d":2,"c":3}]},"a":1}').faults.map(({ pointer }) => pointer), ['/a/b~0~1/1/c', '/a'])
  t.same(readJson('{"a":"\\"a\\":","b":"\\\\"}').faults, [])
})
