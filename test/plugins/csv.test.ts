import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import t from 'tap'
import type { Tester } from '../helpers/app.ts'
import { bom, headerIn, rowsIn } from '../helpers/csv.ts'
import { addService, begin, openSouthWest, publish } from '../helpers/story.ts'

const type = 'text/csv; charset=utf-8; header=present'

t.test('every list is to be had as CSV', async t => {
  const { call, must, editor, reviewer, admin } = await openSouthWest(t)
  const service = await addService(must, editor)
  const published = await publish(must, editor, service)
  await begin(must, editor, await addService(must, editor, 'Pay a fine'), { summary: 'Only a draft' })
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2016-05-12' } })
  const say = async (as: string, body: object) => (await must(`POST /v1/assessments/${published}/comments`, { as, body })).body.id
  const asked = await say(reviewer, { point: 8, body: 'Who was asked; and when?' })
  await say(editor, { reply_to: asked, body: 'Eight people' })
  await say(editor, { reply_to: asked, body: 'In May; see C:\\tests' })

  for (const path of [
    '/v1/standards', '/v1/regions', '/v1/regions/south-west/councils', '/v1/councils', '/v1/councils/CON/sign-ups', '/v1/councils/CON/services',
    '/v1/assessments', `/v1/assessments/${published}/comments`, `/v1/assessments/${published}/history`, '/v1/tokens',
    '/v1/regions/south-west/counted?standard=lgdss-2016'
  ]) {
    await t.test(path.replace(published, '{id}'), async t => {
      const { items } = (await must(`GET ${path}`, { as: admin })).body
      const { text, headers } = await must(`GET ${path}`, { as: admin, headers: { accept: 'text/csv' } })
      t.match(headers, { 'content-type': type, 'content-disposition': /^attachment; filename="[\w-]+-2026-06-15\.csv"$/, vary: /Accept/ })
      t.ok(text.startsWith(bom) && text.endsWith('\r\n'))
      const rows = rowsIn(text)
      const simple = (item: object) => Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value !== 'object').map(([name, value]) => [name, String(value)]))
      t.hasStrict(rows.map(row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')]))), items.map(simple))
      t.equal(rows.length, items.length)
    })
  }

  await t.test('with the properties of the schema as columns, nested names joined, also where nothing is in it', async t => {
    const { text } = await must('GET /v1/councils/HCK/services?format=csv')
    t.equal(text, `${bom}id,council,name,slug,description,url,supplier,product,lgsl,shared_with,ended_on\r\n`)
    t.same(headerIn((await must(`GET /v1/assessments/${published}/comments?format=csv&resolved=true`, { as: editor })).text), [
      'id', 'point', 'body', 'must_answer', 'author_name', 'author_council', 'created_at', 'edited_at', 'resolved_at', 'resolved_by_name', 'resolved_by_council',
      'assessment', 'reply_to', 'replies_id', 'replies_body', 'replies_author_name', 'replies_author_council', 'replies_created_at', 'replies_edited_at',
      'replies_mentions', 'mentions', 'reopened_at', 'reopened_by_name', 'reopened_by_council'
    ])
  })

  await t.test('with what is nested, and lists by semicolons', async t => {
    const [row] = rowsIn((await must(`GET /v1/assessments/${published}/comments?format=csv`, { as: reviewer })).text)
    t.hasStrict(row, {
      point: '8',
      body: 'Who was asked; and when?',
      must_answer: 'false',
      author_name: 'reviewer DEV',
      resolved_by_name: '',
      replies_body: 'Eight people;In May\\; see C:\\\\tests',
      replies_author_council: 'CON;CON'
    })
    const [standard] = rowsIn((await must('GET /v1/standards?format=csv')).text).filter(({ id }) => id === 'lgdss-2016')
    t.hasStrict(standard, { points_number: '1;2;3;4;5;6;7;8;9;10;11;12;13;14;15', scale_value: '0;1;2;3;4;5', not_applicable_allowed: 'true' })
    const entries = rowsIn((await must(`GET /v1/assessments/${published}/history?format=csv`, { as: editor })).text)
    t.match(entries.at(-1), { by_name: 'editor CON', changes_pointer: String, changes_after: String })
  })

  await t.test('with the same filters and for the same eyes', async t => {
    const ids = async (query: string, as?: string) => rowsIn((await must(`GET /v1/assessments?format=csv${query}`, { as })).text).map(({ id }) => id)
    t.same(await ids(''), [published])
    t.equal((await ids('', editor)).length, 2)
    t.equal((await ids('&status=draft', editor)).length, 1)
    t.same(await ids('&council=NOWHERE', admin), [])
    t.equal((await call(`GET /v1/assessments/${published}/comments?format=csv`)).status, 404)
    t.equal((await call('GET /v1/tokens?format=csv', { as: reviewer })).status, 403)
    t.same(rowsIn((await must('GET /v1/tokens?format=csv', { as: editor })).text), [], 'an editor sees what it made')
  })

  await t.test('in the form that is asked for, JSON where that is not clear', async t => {
    const typeFor = async (accept: string, query = '') => {
      const { status, headers } = await call(`GET /v1/regions${query}`, { headers: { accept } })
      t.equal(status, 200)
      return String(headers['content-type']).split(';')[0]
    }
    for (const accept of ['text/csv', 'text/csv, application/json;q=0.9', 'application/json;q=0.1, text/csv;q=0.2', 'text/*', 'application/xml, text/csv;q=0.1']) {
      t.equal(await typeFor(accept), 'text/csv', accept)
    }
    for (const accept of ['', '*/*', 'application/json', 'application/json, text/csv', 'text/csv;q=0.5, */*', 'application/xml', 'nonsense', 'text/csv;q=0']) {
      t.equal(await typeFor(accept), 'application/json', accept)
    }
    t.equal(await typeFor('application/json', '?format=csv'), 'text/csv')
    t.equal(await typeFor('text/csv', '?format=json'), 'application/json')
    t.match(await call('GET /v1/regions?format=xml'), { status: 400, body: { errors: [{ pointer: '/format' }] } })
  })

  await t.test('as a whole only', async t => {
    t.match(await call('GET /v1/councils?format=csv&limit=10&cursor=abc'),
      { status: 400, body: { type: '/problems/invalid-input', errors: [{ pointer: '/limit' }, { pointer: '/cursor' }] } })
    t.match(await call('GET /v1/councils?limit=10', { headers: { accept: 'text/csv' } }), { status: 400 })
  })

  await t.test('to HEAD without reading the list', async t => {
    const { headers, text } = await must('HEAD /v1/councils?format=csv')
    t.match(headers, { 'content-type': type, 'content-disposition': 'attachment; filename="councils-2026-06-15.csv"', 'content-length': undefined })
    t.equal(text, '')
  })
})

t.test('texts are safe in a spreadsheet, and lose nothing', async t => {
  const { call, must, editor } = await openSouthWest(t)
  const cells: [text: string, cell: string][] = [
    ['=1+1', "'=1+1"], ['+44 20', "'+44 20"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', "'\n=1"], [' =1', "' =1"],
    ['\u200B=1', "'\u200B=1"], ['＝1', "'＝1"], ["'=1", "''=1"], ["''-2", "'''-2"],
    ['00123', "'00123"], ['1.0', "'1.0"], ['1/2', "'1/2"], ['1e5', "'1e5"], ['May 2026', "'May 2026"], ['MAR1', "'MAR1"], ['9 am', "'9 am"], ['12%', "'12%"],
    ['TRUE', "'TRUE"], ['1234567890123456', "'1234567890123456"],
    ['2016', '2016'], ['0', '0'], ['E06000052', 'E06000052'], ['3 people', '3 people'], ['a=b', 'a=b'], ["'Nôl", "'Nôl"],
    ['Ŵyl, "Tŷ" a\'r Ŷd', '"Ŵyl, ""Tŷ"" a\'r Ŷd"'], ['one\r\ntwo\rthree\nfour', '"one\ntwo\nthree\nfour"'], ['👩🏽‍💻🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👩🏽‍💻🏴󠁧󠁢󠁷󠁬󠁳󠁿'], ['a;b', 'a;b'], ['"', '""""']
  ]
  for (const [supplier] of cells) await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'A service', slug: `s-${cells.findIndex(([text]) => text === supplier)}`, supplier } })
  const { text } = await must('GET /v1/councils/CON/services?format=csv')
  const rows = rowsIn(text)
  for (const [i, [given, cell]] of cells.entries()) {
    const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    t.equal(rows[i]!.supplier, bare, JSON.stringify(given))
    // Quoted where it has to be, and nowhere else.
    t.ok(text.includes(`,${/[\n"]/.test(bare) || bare.includes(',') ? `"${bare.replaceAll('"', '""')}"` : bare},`), JSON.stringify(given))
  }
  t.equal((await call('GET /v1/councils/CON/services?format=csv')).text, text)
})

/** Services of Cornwall, as many as given, with ids in order and a text of their number. */
async function addServices ({ asOwner }: Tester, count: number, description = 'None') {
  await asOwner(`
    insert into wording (council_id, digest, body)
    select id, sha256(convert_to('s' || n, 'UTF8')), json_build_object('name', 'Service ' || n, 'description', '${description}')
    from council, generate_series(1, ${count}) n where code = 'CON';
    insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select id, lpad(to_hex(n), 32, '0')::uuid, 'service-' || n, sha256(convert_to('s' || n, 'UTF8')), '2026-01-01', '2026-01-01'
    from council, generate_series(1, ${count}) n where code = 'CON'`)
}

t.test('long lists are streamed', async t => {
  const tester = await openSouthWest(t)
  const { app, must, asOwner } = tester
  await addServices(tester, 1200, 'x'.repeat(1500))
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  const read = async (headers = {}) => {
    const request = get({ port, path: '/v1/councils/CON/services?format=csv', headers, agent: false })
    return (await once(request, 'response'))[0] as NodeJS.ReadableStream & { complete: boolean, destroy: () => void, statusCode: number }
  }

  await t.test('across pages, without a skip or a repetition', async t => {
    const rows = rowsIn((await must('GET /v1/councils/CON/services?format=csv')).text)
    t.same(rows.map(({ name }) => name), Array.from({ length: 1200 }, (_, i) => `Service ${i + 1}`))
  })

  await t.test('no further than somebody reads', async t => {
    await asOwner("update wording set body = (body::jsonb || jsonb_build_object('description', repeat('x', 20000)))::text where body like '%Service%'")
    let queries = 0
    app.pg.pool.on('acquire', () => { queries++ })
    const connected = once(app.server, 'connection')
    const answer = await read()
    await once(answer, 'readable')
    answer.destroy()
    const [socket] = await connected
    if (!socket.destroyed) await new Promise(resolve => socket.once('close', resolve))
    // The connections are idle again once what was asked before has been answered.
    while (app.pg.pool.idleCount < app.pg.pool.totalCount) await once(app.pg.pool, 'release')
    t.ok(queries < 3, `${queries} of 3 pages were asked for`)
  })

  await t.test('and what breaks off is not taken for whole', async t => {
    for (const coding of ['identity', 'gzip', 'br']) {
      const answer = await read({ 'accept-encoding': coding })
      t.equal(answer.statusCode, 200)
      await once(answer, 'readable')
      await asOwner('alter table service rename to gone')
      await t.rejects(buffer(answer), { code: 'ECONNRESET' }, coding)
      t.notOk(answer.complete)
      await asOwner('alter table gone rename to service')
    }
  })

  await t.test('while what fails at once is a problem like any other', async t => {
    await asOwner('alter table service rename to gone')
    const answer = await app.inject('/v1/councils/CON/services?format=csv')
    t.match(answer, { statusCode: 500, headers: { 'content-type': 'application/problem+json', 'content-disposition': undefined } })
  })
})

t.test('what breaks before the first byte has left, held back by compression, is answered as a problem', async t => {
  const { app, must, editor, asOwner } = await openSouthWest(t)
  await addService(must, editor)
  // Many small rows, and one far down that cannot be read.
  await asOwner(`
    insert into wording (council_id, digest, body) select id, 'broken', 'no JSON' from council where code = 'CON';
    insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select council_id, ('ffffffff-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'service-' || n, case n when 3000 then 'broken'::bytea else wording end, created_at, recorded_on
    from service, generate_series(1, 3000) n where slug = 'report-a-missed-bin'`)
  await app.listen({ port: 0 })
  const { port } = app.server.address() as { port: number }
  const answer = await fetch(`http://127.0.0.1:${port}/v1/councils/CON/services?format=csv`, { headers: { 'accept-encoding': 'br' } })
  t.ok(answer.status >= 400)
  t.equal(answer.headers.get('content-type'), 'application/problem+json')
  t.equal(answer.headers.get('content-disposition'), null)
  t.equal(answer.headers.get('cache-control'), 'no-store')
  t.match(await answer.json(), { type: /^\/problems\// })
})
