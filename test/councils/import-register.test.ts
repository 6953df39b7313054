import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { few, header, importer, rows } from '../helpers/register-file.ts'
import { openSouthWest } from '../helpers/story.ts'

// In the public register's columns, all of them invented.
const isles = [
  header,
  'OCT,Old County Council,E10999001,,2023-03-31,"NEA,NEB",England,CTY,,',
  'ODI,"Old District, Town and Port Council",E07999001,2005-06-18,2019-03-31,MID,England,NMD,OCT,',
  'MID,Middling District Council,E07999002,2019-04-01,2023-04-01,NEA,England,NMD,OCT,',
  'NEA,Newer A Council,E06999002,2023-04-01,,,England,UA,,"E06999001,E06999000"',
  'NEB,Newer B Council,E06999003,2023-04-01,,,England,UA,,'
].join('\n')

t.test('an import of the register', async t => {
  const tester = await openApp(t)
  const { must, call, token, asService } = tester
  const admin = await token({ role: 'admin' })
  const post = importer(tester, admin)
  const read = async (code: string) => (await must(`GET /v1/councils/${code}`)).body
  const entries = async () => (await asService<{ n: number }>('select count(*) as n from history'))[0]!.n

  await t.test('is tried without a trace', async t => {
    const before = await entries()
    t.match(await post(isles, '?dry_run=true'), { status: 200, body: { created: 5, updated: 0, unchanged: 0, rejected: [], notices: [{ line: 3, column: 'start-date' }] } })
    t.equal((await must('GET /v1/councils?include_ended=true')).body.items.length, 0)
    t.equal(await entries(), before)
  })

  await t.test('creates councils with all that is known of them, whatever the order of the rows', async t => {
    const answer = await post(isles)
    t.match(answer, { status: 200, body: { created: 5, updated: 0, unchanged: 0, rejected: [] } })
    t.same(answer.body.notices, [{ line: 3, column: 'start-date', detail: '2005-06-18 is not a plausible start; kept as unknown' }])
    t.match(await read('OCT'), { ended_on: '2023-04-01', replaced_by: ['NEA', 'NEB'], replaces: [], started_on: null, type: 'CTY' })
    t.match(await read('ODI'), { name: 'Old District, Town and Port Council', ended_on: '2019-04-01', replaced_by: ['MID'], county: 'OCT', started_on: null })
    t.match(await read('MID'), { started_on: '2019-04-01', ended_on: '2023-04-01', replaced_by: ['NEA'], replaces: ['ODI'] })
    t.match(await read('E06999001'), { code: 'NEA', gss_code: 'E06999002', former_gss_codes: ['E06999000', 'E06999001'], replaces: ['MID', 'OCT'], ended_on: null })
    t.same(await asService(`
      select c.code, h.seq, h.action, h.changes -> 0 -> 'after' -> 'replaced_by' as replaced_by
      from history h join council c on h.subject = 'councils/' || c.id and h.council_id = c.id where c.code in ('OCT', 'NEA') order by c.code`), [
      { code: 'NEA', seq: 1, action: 'council created', replaced_by: [] },
      { code: 'OCT', seq: 1, action: 'council created', replaced_by: ['NEA', 'NEB'] }
    ])
  })

  await t.test('changes nothing the second time, in whatever form the same rows come', async t => {
    const before = await entries()
    const [first, ...others] = isles.split('\n')
    const forms = [
      isles,
      `\ufeff${isles.replaceAll('\n', '\r\n')}\r\n\r\n`,
      [first, ...others.reverse()].join('\n'),
      Buffer.from(isles.replaceAll('England,', ' England ,').replaceAll('MID,', 'mid ,'))
    ]
    for (const form of forms) t.match(await post(form), { status: 200, body: { created: 0, updated: 0, unchanged: 5, rejected: [] } })
    t.equal(await entries(), before)
  })

  await t.test('changes what is otherwise in the file, and counts it', async t => {
    const answer = await post(isles.replace('Newer B Council,E06999003', 'Newest B Council,E06999004'))
    t.match(answer, { status: 200, body: { created: 0, updated: 1, unchanged: 4 } })
    t.match(await read('E06999003'), { code: 'NEB', name: 'Newest B Council', gss_code: 'E06999004', former_gss_codes: ['E06999003'] })
    t.match(await asService(`
      select h.action, h.changes from history h join council c on c.id = h.council_id where c.code = 'NEB' order by h.seq desc limit 1`), [
      { action: 'council changed', changes: [{ before: { name: 'Newer B Council' }, after: { name: 'Newest B Council' } }] }
    ])
  })

  await t.test('leaves what its columns do not tell, and what it does not know', async t => {
    t.match(await post(rows(few, 'MID,Middling District Council,England,NMD', 'NEA,Newer A Council,England,UA')), { body: { updated: 0, unchanged: 2 } })
    const unknown = rows(header, 'MID,Middling District Council,,,2023-04-01,NEA,England,NMD,OCT,', 'NEA,Newer A Council,E06999002,2005-06-20,,,England,UA,,')
    t.match(await post(unknown), { body: { updated: 0, unchanged: 2, notices: [{ line: 3, column: 'start-date' }] } })
    t.match(await read('MID'), { started_on: '2019-04-01', gss_code: 'E07999002', county: 'OCT' })
    t.match(await post(rows(header, 'MID,Middling District Council,,,2023-04-01,NEA,England,NMD,,')), { body: { updated: 1 } })
    t.equal((await read('MID')).county, null)
  })

  await t.test('never reopens a council nor drops a successor, but may add one', async t => {
    const given = rows(header,
      'ODI,Open,E07999001,,,MID,England,NMD,,',
      'MID,Open,E07999002,,2027-04-01,NEA,England,NMD,,',
      'OCT,Dropped,E10999001,,2023-04-01,NEA,England,CTY,,')
    t.match(await post(given), { body: { updated: 0, rejected: [{ line: 2, column: 'end-date' }, { line: 3, column: 'end-date' }, { line: 4, column: 'replaced-by', detail: /NEB/ }] } })
    t.equal((await read('OCT')).name, 'Old County Council')
    t.match(await post(rows(header, 'MID,Middling District Council,E07999002,,2023-03-31,"NEB,NEA",England,NMD,OCT,')), { body: { updated: 1, rejected: [] } })
    t.match(await read('MID'), { ended_on: '2023-04-01', replaced_by: ['NEA', 'NEB'] })
    t.match(await post(rows(header, 'NEB,Newest B Council,E06999004,,2028-03-31,,England,UA,,')), { body: { updated: 1 } })
    t.match(await post(rows(header, 'NEB,Newest B Council,E06999004,,2027-03-31,,England,UA,,')), { body: { updated: 1 } })
    t.match(await post(rows(header, 'NEB,Newest B Council,E06999004,,,,England,UA,,')), { body: { rejected: [{ column: 'end-date' }] } })
    t.equal((await read('NEB')).ended_on, '2027-04-01')
  })

  await t.test('knows a council by the code that it had', async t => {
    await must('POST /v1/councils/NEB/recode', { as: admin, body: { code: 'NBB' } })
    const given = rows(few, 'NEB,Newest B Borough,England,UA', 'NBB,Newest B Town,England,UA')
    t.match(await post(given), { body: { created: 0, updated: 1, rejected: [{ line: 3, detail: /line 2/ }], notices: [{ line: 2, column: 'local-authority-code', detail: /NBB/ }] } })
    t.match(await read('NEB'), { code: 'NBB', name: 'Newest B Borough' })
  })

  await t.test('keeps nothing where a row is rejected and all or none was asked for', async t => {
    const given = rows(few, 'GOO,Good Council,England,UA', 'BAD,,France,XX', 'LON,Long,England,UA,,')
    const answer = await post(given, '?atomic=true')
    t.match(answer, { status: 422, body: { type: '/problems/rows-rejected' } })
    t.same(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/3/official-name', '/3/local-authority-type', '/3/nation', '/4'])
    t.equal((await call('GET /v1/councils/GOO')).status, 404)
    t.match(await post(rows(few, 'BAD,B,France,UA'), '?atomic=true&dry_run=true'), { status: 422, body: { detail: /one fault/ } })
    t.match(await post(rows(few, 'GOO,Good Council,England,UA'), '?atomic=true'), { status: 200, body: { created: 1 } })
    t.match(await read('GOO'), { name: 'Good Council' })
  })

  await t.test('is done once when two are sent at the same time', async t => {
    const given = rows(few, ...Array.from({ length: 20 }, (_, i) => `R${10 + i},Racing Council ${i},England,UA`))
    const answers = await Promise.all([post(given), post(given)])
    t.same(answers.map(({ status, body }) => [status, body.created, body.unchanged]).sort(), [[200, 0, 20], [200, 20, 0]])
  })
})

t.test('a file is refused as a whole', async t => {
  const tester = await openSouthWest(t)
  const { call, admin, editor } = tester
  const post = importer(tester, admin)
  const councils = async () => (await tester.must('GET /v1/councils?include_ended=true')).body.items.length
  const before = await councils()

  await t.test('where it is no CSV, with the line', async t => {
    for (const [given, line] of [['AAA,Fine,England,UA\nBBB,"Un"closed,England,UA', 3], ['AAA,Fine,England,UA\n"BBB,Unclosed,England,UA\nCCC,Lost,England,UA', 3], ['AAA,Said "so",England,UA', 2]] as const) {
      const answer = await post(rows(few, given))
      t.match(answer, { status: 400, body: { type: '/problems/bad-request' } })
      t.match(answer.body.detail, `Line ${line}:`)
    }
  })

  await t.test('where columns are missing or there twice, saying which', async t => {
    t.match(await post('local-authority-code,name\nAAA,Fine'), { status: 422, body: { errors: [{ pointer: '/1/official-name' }, { pointer: '/1/nation' }, { pointer: '/1/local-authority-type' }] } })
    t.match(await post(rows(`${few},nation`, 'AAA,Fine,England,UA,Wales')), { status: 422, body: { errors: [{ pointer: '/1/nation' }] } })
    t.equal((await post('')).body.errors?.length, 4)
  })

  await t.test('where it has more rows than fit', async t => {
    const answer = await post(rows(few, ...Array.from({ length: 20_001 }, (_, i) => `A${i},Council,England,UA`)))
    t.equal(answer.status, 413)
  })

  await t.test('where it is of another type, or somebody else\'s', async t => {
    const send = async (type: string | undefined, body: string | undefined) =>
      (await call('POST /v1/councils/import', { as: admin, body, headers: type ? { 'content-type': type } : {} })).status
    t.equal(await send('application/json', '{}'), 415)
    t.equal(await send('text/plain', isles), 415)
    t.equal(await send(undefined, undefined), 415)
    t.equal((await post(isles, '', editor)).status, 403)
    t.equal((await call('POST /v1/councils/import', { body: isles, headers: { 'content-type': 'text/csv' } })).status, 401)
    t.equal((await post(isles, '?dry_run=perhaps')).status, 400)
  })

  await t.test('but may be larger than other bodies', async t => {
    const note = 'x'.repeat(2 * 1024 * 1024)
    t.match(await post(rows(`${few},notes`, `AAA,Fine,England,UA,${note}`), '?dry_run=true'), { status: 200, body: { created: 1 } })
    t.equal((await post('x'.repeat(20 * 1024 * 1024 + 1))).status, 413)
  })

  t.equal(await councils(), before)
})
