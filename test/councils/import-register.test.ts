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

t.test('a row of the register is rejected by itself', async t => {
  const tester = await openApp(t)
  const { must, call, token } = tester
  const admin = await token({ role: 'admin' })
  const post = importer(tester, admin)
  const gives = async (...given: string[]) => {
    const { body } = await post(rows(header, ...given))
    return [body.created, ...body.rejected.map(({ line, column }: { line: number, column: string }) => `${line} ${column}`)]
  }

  await t.test('where a cell is not what its column holds', async t => {
    t.same(await gives(
      ',No Code,,,,,England,UA,,', 'E06999001,Gss,,,,,England,UA,,', 'A B,Space,,,,,England,UA,,', 'AA1,,,,,,England,UA,,', `AA2,${'x'.repeat(201)},,,,,England,UA,,`,
      'AA3,"Two\nlines",,,,,England,UA,,', 'AA4,Type,,,,,England,County,,', 'AA5,Nation,,,,,Ireland,UA,,', 'AA6,Gss,E0699900,,,,England,UA,,', 'AA7,Former,,,,,England,UA,,"E06999010,S1"',
      'AA8,End,,,2023-02-30,,England,UA,,', 'AA9,End,,,31/03/2023,,England,UA,,', 'ab1,Fine,,,,,England,ua,,'
    ), [
      1, '2 local-authority-code', '3 local-authority-code', '4 local-authority-code', '5 official-name', '6 official-name', '7 official-name', '9 local-authority-type',
      '10 nation', '11 gss-code', '12 former-gss-codes', '13 end-date', '14 end-date'
    ])
    t.match((await must('GET /v1/councils/AB1')).body, { name: 'Fine', type: 'UA' })
  })

  await t.test('where it repeats a code of another row or another council', async t => {
    t.same(await gives(
      'BA1,First,E06999101,,,,England,UA,,', 'BA1,Again,,,,,England,UA,,', 'BA2,Same GSS,E06999101,,,,England,UA,,', 'BA3,As former,,,,,England,UA,,E06999101', 'BA4,Fine,,,,,England,UA,,'
    ), [2, '3 local-authority-code', '4 gss-code', '5 former-gss-codes'])
    const { body } = await post(rows(header, 'BA5,Taken,E06999101,,,,England,UA,,'))
    t.match(body.rejected, [{ line: 2, column: 'gss-code', detail: /E06999101 is a GSS code of BA1/ }])
    const unnamed = ',Without,,,,,England,UA,,'
    t.same(await gives('E06999101,By its GSS,,,,,England,UA,,', unnamed, unnamed, 'BA1,First,E06999101,,,,England,UA,,'), [
      0, '2 local-authority-code', '3 local-authority-code', '4 local-authority-code'
    ])
    t.same(await gives('BA6,Its own twice,E06999106,,,,England,UA,,"E06999106,E06999105"'), [1])
    t.match((await must('GET /v1/councils/BA6')).body, { former_gss_codes: ['E06999105'] })
  })

  await t.test('where its successor is not to be had, and takes with it only those that depend on it', async t => {
    t.same(await gives(
      'CA1,Depends on CA2,,,2020-04-01,CA2,England,UA,,', 'CA2,Depends on CA3,,,2021-04-01,CA3,England,UA,,', 'CA3,Depends on nobody known,,,2022-04-01,ZZZ,England,UA,,',
      'CA4,Fine,,,2022-04-01,CA5,England,UA,,', 'CA5,Fine,,,,,England,UA,,'
    ), [2, '2 replaced-by', '3 replaced-by', '4 replaced-by'])
    const { body } = await post(rows(header, 'CA1,Depends on CA2,,,2020-04-01,CA2,England,UA,,', 'CA2,Wrong,,,,,Mars,UA,,'))
    t.match(body.rejected, [{ line: 2, detail: 'CA2 was itself rejected' }, { line: 3, column: 'nation' }])
    t.same(await gives('CA6,Has a successor in the register,,,2022-04-01,CA5,England,UA,,', 'CA5,Wrong,,,,,Mars,UA,,'), [1, '3 nation'])
  })

  await t.test('where a council would come after itself', async t => {
    t.same(await gives(
      'DA1,Itself,,,2020-04-01,DA1,England,UA,,', 'DA2,Round,,,2020-04-01,DA3,England,UA,,', 'DA3,Round,,,2020-04-01,DA4,England,UA,,', 'DA4,Round,,,2020-04-01,"DA2,DA5",England,UA,,',
      'DA5,Fine,,,,,England,UA,,', 'DA6,Leads there,,,2020-04-01,DA2,England,UA,,'
    ), [1, '2 replaced-by', '3 replaced-by', '4 replaced-by', '5 replaced-by', '7 replaced-by'])
    t.same(await gives('CA5,Back,,,2024-04-01,CA4,England,UA,,'), [0, '2 replaced-by'])
  })

  await t.test('where it would end before it starts', async t => {
    t.same(await gives('EA1,Backwards,,2020-04-01,2020-03-31,,England,UA,,', 'EA2,Fine,,2020-04-01,,,England,UA,,'), [1, '2 end-date'])
    t.same(await gives('EA2,Backwards,,,2019-04-01,,England,UA,,'), [0, '2 end-date'])
  })

  await t.test('and takes what is less sure with a notice', async t => {
    const { body } = await post(rows(header,
      'FA1,Starts,,2005-05-27,,,England,UA,,', 'FA2,Starts,,1st April,,,England,UA,,', 'FA3,Broken\ufffd,,,,,England,UA,,', 'FA4,County,,,,,England,NMD,ZZZ,', 'FA5,Own county,,,,,England,NMD,FA5,',
      'FA6,Successor,,,,FA1,England,UA,,', 'FA7,Wrong,,2005-06-18,,,Mars,UA,,'))
    t.match(body, { created: 6, rejected: [{ line: 8 }] })
    t.same(body.notices.map(({ line, column }: { line: number, column: string }) => `${line} ${column}`), [
      '2 start-date', '3 start-date', '4 official-name', '5 county-la', '6 county-la', '7 replaced-by'
    ])
    t.match((await must('GET /v1/councils/FA4')).body, { county: null, started_on: null })
    t.match((await must('GET /v1/councils/FA6')).body, { ended_on: null, replaced_by: ['FA1'] })
  })

  await t.test('with the line that it begins on', async t => {
    const given = `\ufeff\r\n${few},notes\r\n\r\nGA1,"One","England",UA,"a note\r\nof two lines, ""quoted"""\r\n\r\nGA2,Two,Mars,UA,\r\n,,,,\r\nGA3,Three,England,UA\r\nGA4,Four,England,UA,,\r\n`
    const { body } = await post(given)
    t.match(body, { created: 1, rejected: [{ line: 7, column: 'nation' }, { line: 9, column: null, detail: /4 cells/ }, { line: 10, column: null, detail: /6 cells/ }] })
  })

  await t.test('while a name in another form of Unicode is the same name', async t => {
    t.match(await post(rows(few, `HA1,${'Cyngor Môn'.normalize('NFD')},Wales,WPA`)), { body: { created: 1 } })
    t.match(await post(rows(few, 'HA1,Cyngor Môn,Wales,WPA')), { body: { unchanged: 1 } })
    t.equal((await must('GET /v1/councils/HA1')).body.name, 'Cyngor Môn')
    t.match(await post(rows('Local-Authority-Code,nice-name,nation,local-authority-type', 'HA2,By its nice name,Wales,WPA')), { body: { created: 1 } })
    t.match(await post(rows(`${few},nice-name`, 'HA3,,Wales,WPA,By its nice name')), { body: { created: 1 } })
    t.equal((await must('GET /v1/councils/HA3')).body.name, 'By its nice name')
    t.equal((await call('GET /v1/councils/HA4')).status, 404)
  })
})
