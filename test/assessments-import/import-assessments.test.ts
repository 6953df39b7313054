import { Readable } from 'node:stream'
import t from 'tap'
import { importer, ndjson, sheet, wrong } from '../helpers/import-lines.ts'
import { addService, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

t.test('an import of NDJSON', async t => {
  const tester = await openSouthWest(t)
  const { must, admin, editor, asService } = tester
  const post = importer(tester)
  const find = async (reference: string) => (await must(`GET /v1/assessments?council=CON&reference=${reference}`, { as: admin })).body.items[0]
  const file = ndjson(
    sheet('2019', { summary: 'The first round', scores: sheetOf(3, { 7: null }).scores }),
    '',
    sheet('2020', { council: 'E06000052', assessed_on: '2020-03-04', published_on: '2020-04-01', phase: 'beta' }),
    sheet('draft', { published_on: null, scores: [{ point: 2, score: 5, rationale: 'Measured', evidence: [{ title: 'Figures', url: 'https://cornwall.gov.uk/x' }] }] }),
    sheet('other', { council: 'DEV', service: 'pay', service_name: 'Pay' })
  )

  await t.test('is tried without a trace', async t => {
    const before = await asService('select count(*) from history')
    t.match(await post(file, { query: '?dry_run=true' }), { status: 200, body: { lines: 4, created: 4, published: 3, unchanged: 0, rejected: 0, services: 2, rejections: [] } })
    t.same(await asService('select count(*) from history'), before)
    t.same(await asService('select * from assessment'), [])
  })

  await t.test('records assessments of several councils with all that they say, and what they are of', async t => {
    t.match(await post(file), { status: 200, body: { lines: 4, created: 4, published: 3, unchanged: 0, rejected: 0, services: 2, rejections: [] } })
    const first = (await must(`GET /v1/assessments/${(await find('2019')).id}`)).body
    t.match(first, { status: 'superseded', phase: 'live', summary: 'The first round', assessed_on: '2019-03-04', scored: 15, published_at: '2019-04-01T22:59:59.999Z' })
    t.match(first.scores[6], { point: 7, not_applicable: true, rationale: 'Why point 7 is as it is' })
    t.match(await find('2020'), { status: 'published', phase: 'beta', superseded_by: null })
    t.equal(first.superseded_by, (await find('2020')).id)
    const draft = (await must(`GET /v1/assessments/${(await find('draft')).id}`, { as: editor })).body
    t.match(draft, { status: 'draft', scored: 1, scores: [{ point: 2, rationale: 'Measured', evidence: [{ title: 'Figures' }] }] })
    t.match((await must('GET /v1/councils/CON/services')).body.items, [{ name: 'Report a missed bin', slug: 'report-a-missed-bin' }])
  })

  await t.test('says in the history of each what was imported, by whom', async t => {
    const { items } = (await must(`GET /v1/assessments/${(await find('2019')).id}/history`, { as: editor })).body
    t.match(items, [{ action: 'assessment imported', by: { role: 'admin' } }])
    t.match(items[0].changes, [{ pointer: '', after: { reference: '2019', published_on: '2019-04-01', summary: 'The first round' } }, { pointer: '/scores/1', after: { score: 3 } }])
    const heads = await asService(`
      select h.seq = (select max(seq) from history where council_id = h.council_id) as at_end,
        h.hash = (select hash from history where council_id = h.council_id and seq = h.seq) as chained,
        (select count(*) = max(seq) and bool_and(hash = chained_hash(before, entry)) from (
          select e as entry, e.seq, e.hash, lag(e.hash, 1, '\\x') over (order by e.seq) as before from history e where e.council_id = h.council_id
        ) e) as whole
      from council_head h where h.seq > 0`)
    t.ok(heads.length >= 3)
    for (const head of heads) t.same(head, { at_end: true, chained: true, whole: true })
  })

  await t.test('counts from the day on which each was published', async t => {
    const services = async (as_of: string, more = '') => (await must(`GET /v1/regions/south-west/progress?standard=lgdss-2016&as_of=${as_of}${more}`)).body.services
    t.same([await services('2019-03-31'), await services('2019-04-01'), await services('2020-03-31', '&phase=beta'), await services('2020-04-01', '&phase=beta')], [0, 2, 0, 1])
    t.match((await must('GET /v1/regions/south-west/progress?standard=lgdss-2016&as_of=2019-04-01')).body.points[6], { services: 1, not_applicable: 1 })
    t.same(await wrong(tester), [])
  })

  await t.test('changes nothing the second time, also once a draft has gone on', async t => {
    const before = await asService('select count(*) from history')
    t.match(await post(file), { status: 200, body: { created: 0, published: 0, unchanged: 4, rejected: 0, services: 0 } })
    t.same(await asService('select count(*) from history'), before)
    const { id } = await find('draft')
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    t.match(await post(file), { body: { unchanged: 3, rejected: 1, rejections: [{ line: 4, pointer: '/reference', detail: /draft is recorded already, and otherwise: scores\/1, .*scores\/9\. Give/ }] } })
    t.match(await post(ndjson(sheet('draft', { published_on: null, scores: sheetOf(4).scores }))), { body: { unchanged: 1, rejected: 0 } })
  })

  await t.test('refuses other content under a reference that is used, in the file or before it', async t => {
    const answer = await post(ndjson(
      sheet('2019', { summary: 'Another' }), sheet('twice', { phase: 'alpha' }), sheet('twice', { phase: 'alpha' }), sheet('twice', { phase: 'beta' })
    ))
    t.match(answer.body, {
      lines: 4,
      created: 1,
      unchanged: 1,
      rejected: 2,
      rejections: [
        { line: 1, pointer: '/reference', detail: /^2019 is recorded already, and otherwise: scores\/1.*, summary/ },
        { line: 4, pointer: '/reference', detail: /twice is on an earlier line/ }
      ]
    })
  })

  await t.test('supersedes what was published before it, and is superseded by what was published since', async t => {
    const service = await addService(must, editor, 'Find a library')
    const id = await publish(must, editor, service)
    const { updated_at } = (await must(`GET /v1/assessments/${id}`)).body
    const more = { service: 'find-a-library', service_name: null }
    t.match(await post(ndjson(sheet('old', more), sheet('today', { ...more, published_on: '2026-06-15' }))), { body: { created: 2, services: 0 } })
    t.equal((await find('old')).superseded_by, id)
    const after = (await must(`GET /v1/assessments/${id}`)).body
    t.equal(after.superseded_by, (await find('today')).id)
    t.equal((await find('today')).published_at, '2026-06-15T12:00:00.000Z', 'today is not over yet')
    t.ok(after.updated_at > updated_at)
    t.same(await wrong(tester), [])
  })
})

t.test('a line is taken whole or not at all', async t => {
  const tester = await openSouthWest(t)
  const { must, admin, asOwner } = tester
  const post = importer(tester)
  await must('PUT /v1/councils/NEW', { as: admin, body: { name: 'New Council', type: 'UA', nation: 'England', started_on: '2023-04-01' } })
  await asOwner('update council set ended_on = \'2026-01-01\' where code = \'EXE\'')
  const cases: [unknown, string | null, RegExp][] = [
    ['{ "council": "CON"', null, /not well-formed JSON/],
    ['[]', null, /must be an object/],
    [sheet('a', { extra: 1 }), '/extra', /not a field/],
    [sheet('b', { reference: undefined }), '/reference', /missing/],
    [sheet('c', { reference: 'half \ud800' }), '/reference', /surrogate/],
    [sheet('d', { council: 'NON' }), '/council', /no council has the code NON/],
    [sheet('e', { council: null }), '/council', /missing/],
    [sheet('f', { council: 'EXE' }), '/council', /EXE has ended/],
    [sheet('g', { council: 'NEW' }), '/published_on', /NEW began on 2023-04-01/],
    [sheet('h', { service: 'pay', service_name: null }), '/service', /no service pay/],
    [sheet('i', { service: null, service_name: null }), '/service', /give one or both/],
    [sheet('j', { service: null, service_name: '???' }), '/service', /no letter/],
    [sheet('k', { standard: 'none' }), '/standard', /there is no standard none/],
    [sheet('l', { assessed_on: '2026-06-16', published_on: null }), '/assessed_on', /in the future/],
    [sheet('m', { published_on: '2026-06-16' }), '/published_on', /in the future/],
    [sheet('n', { published_on: '2019-03-03' }), '/published_on', /before the day that it speaks of/],
    [sheet('o', { published_on: '2019-02-30' }), '/published_on', /no day/],
    [sheet('p', { scores: sheetOf(3).scores.slice(2) }), '/scores', /points 1, 2 have no score/],
    [sheet('q', { scores: sheetOf(6).scores }), '/scores/0/score', /6 is not on the scale/],
    [sheet('r', { scores: [...sheetOf(3).scores, { point: 16, score: 1 }] }), '/scores/15/point', /no point 16/],
    [sheet('s', { summary: 'x'.repeat(1024 * 1024) }), null, /longer than 1 MiB/],
    [Buffer.concat([Buffer.from('{"council": "'), Buffer.from([0xe9]), Buffer.from('"}')]), null, /not UTF-8/]
  ]
  const lines = cases.flatMap(([line], i) => [line, sheet(`good ${i}`)]).map(line => Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)))
  const { body } = await post(Readable.from(lines.flatMap(line => [line, Buffer.from('\n')])))
  t.match(body, { lines: 2 * cases.length, created: cases.length, published: cases.length, rejected: cases.length })
  for (const [i, [, pointer, detail]] of cases.entries()) {
    const rejection = body.rejections.find(({ line }: { line: number }) => line === 2 * i + 1)
    t.match(rejection, { pointer, column: null, detail }, String(detail))
  }
  t.same(await wrong(tester), [])
})

t.test('an import of CSV', async t => {
  const tester = await openSouthWest(t)
  const { must, editor } = tester
  const points = Array.from({ length: 15 }, (_, i) => i + 1)
  const header = ['service_name', 'standard', 'phase', 'assessed_on', 'reference', 'published_on', 'summary', ...points.map(point => `score_${point}`), 'rationale_2']
  const row = (reference: string, { published_on = '2019-04-01', summary = '', score = '3', second = score, rationale = '' }: Record<string, string> = {}) =>
    ['Report a missed bin', 'lgdss-2016', 'live', '2019-03-04', reference, published_on, summary, ...points.map(point => point === 2 ? second : score), rationale].join(',')
  const send = importer(tester)
  const post = async (lines: string[], query = '') => await send(lines.join('\r\n'), { as: editor, type: 'text/csv; charset=utf-8', query })

  await t.test('takes rows as lines, by the numbers of their lines, and blank cells as nothing', async t => {
    const { status, body } = await post([
      `\ufeff${header.join(',').toUpperCase()}`,
      row('2019', { summary: '"Two lines,\r\nas they were"', second: 'N/A', rationale: 'None is here' }),
      '', ','.repeat(header.length - 1),
      row('draft', { published_on: '', score: '', second: '4' }),
      row('gap', { second: '' }), row('words', { second: 'four' }), row('reason', { published_on: '', second: '', rationale: 'Because' }),
      row('off', { second: '9' }), row('short').slice(1).replace(',', ''), row('31/03/2019', { published_on: '31/03/2019' })
    ])
    t.match({ status, body }, { status: 200, body: { lines: 8, created: 2, published: 1, rejected: 6, services: 1 } })
    t.match(body.rejections, [
      { line: 7, pointer: null, column: null, detail: /point 2 has no score/ }, { line: 8, column: 'score_2', detail: /"four".*n\/a/ },
      { line: 9, column: 'score_2', detail: /blank/ }, { line: 10, column: 'score_2', detail: /9 is not on the scale/ },
      { line: 11, column: null, detail: /22 cells and the header 23/ }, { line: 12, column: 'published_on', detail: /no day: write it as 2019-04-01/ }
    ])
    const { items } = (await must('GET /v1/assessments?council=CON', { as: editor })).body
    const whole = (await must(`GET /v1/assessments/${items[0].id}`)).body
    t.match(whole, { summary: 'Two lines,\nas they were', scored: 15 })
    t.match(whole.scores[1], { not_applicable: true, rationale: 'None is here' })
    t.match(items[1], { status: 'draft', reference: 'draft', scored: 1 })
    t.same(await wrong(tester), [])
  })

  await t.test('says which columns are missing, twice there or unknown before anything is taken', async t => {
    const answer = await post(['phase,phase,notes,assessed_on,reference'])
    t.match(answer, { status: 422, body: { type: '/problems/rule-broken' } })
    t.same(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/1/standard', '/1/service', '/1/phase', '/1/notes'])
    t.match(await post(['']), { status: 422 })
    t.match(await send(header.join(','), { type: 'text/csv' }), { status: 422, body: { errors: [{ pointer: '/1/council' }] } }, 'an admin\'s rows name the council')
    t.match(await post(['"standard"x,phase']), { status: 400, body: { detail: /not well-formed CSV/ } })
  })

  await t.test('ends where quotes go wrong, and says so', async t => {
    const answer = await post([header.join(','), row('before'), row('open', { summary: '"never closed' }), row('after')])
    t.match(answer, { status: 200, body: { created: 1, rejected: 1, rejections: [{ line: 3, column: null, detail: /Nothing after it was read/ }] } })
  })
})

t.test('who may import what', async t => {
  const tester = await openSouthWest(t)
  const { call, editor, reviewer, lead, reader, admin } = tester
  const post = importer(tester)

  await t.test('an editor for its own council, named or not; no other role but an admin', async t => {
    const answer = await post(ndjson(sheet('1', { council: undefined }), sheet('2', { council: 'e06000052' }), sheet('3', { council: 'DEV' }), sheet('4', { council: 'NON' })), { as: editor })
    t.match(answer.body, { created: 2, rejected: 2, rejections: [{ line: 3, pointer: '/council', detail: /DEV is not CON/ }, { line: 4, detail: /NON is not CON/ }] })
    for (const as of [reviewer, lead, reader]) t.match(await post(ndjson(sheet('5')), { as }), { status: 403 })
    t.match(await call('POST /v1/assessments/import', { body: '', headers: { 'content-type': 'text/csv' } }), { status: 401 })
  })

  await t.test('no other body', async t => {
    t.match(await post({}, { type: 'application/json' }), { status: 415 })
    const headers = { 'content-type': 'application/x-ndjson' }
    t.match(await call('POST /v1/assessments/import', { as: admin, body: ndjson(sheet('6')), headers: { ...headers, 'content-encoding': 'gzip' } }), { status: 415 })
  })
})

t.test('an import over HTTP answers however short it is', async t => {
  const { app, editor } = await openSouthWest(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const count of [1, 40]) {
    const line = (i: number) => ({
      service_name: 'Bins', standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01', published_on: '2026-02-01', reference: `${count}-${i}`, ...sheetOf(3)
    })
    const body = Array.from({ length: count }, (_, i) => `${JSON.stringify(line(i))}\n`).join('')
    const headers = { authorization: `Bearer ${editor}`, 'content-type': 'application/x-ndjson' }
    const answer = await fetch(`${address}/v1/assessments/import`, { method: 'POST', headers, body })
    t.match([answer.status, await answer.json()], [200, { lines: count, created: count, published: count, rejected: 0 }])
  }
})
