import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { few, header, importer, rows } from '../helpers/register-file.ts'

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
