import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { holdCouncil, untilWaitedFor } from '../helpers/holding.ts'
import { addService, begin, openSouthWest, publish, review, submit } from '../helpers/story.ts'

const empty = { gss_code: null, former_gss_codes: [], county: null, started_on: null, ended_on: null, replaced_by: [], replaces: [], region: null }
const city = { name: 'Lyonesse City Council', type: 'UA', nation: 'England' }

t.test('a council', async t => {
  const { call, must, token, asService } = await openApp(t)
  const admin = await token({ role: 'admin' })
  const put = async (code: string, body: object, headers = {}) => await call(`PUT /v1/councils/${code}`, { as: admin, body, headers })
  const read = async (code: string) => (await must(`GET /v1/councils/${code}`)).body
  const historyOf = async (code: string) => await asService<{ action: string, changes: unknown }>(`
    select h.action, h.changes from history h
    join council_alias a on a.council_id = h.council_id and h.subject = 'councils/' || a.council_id
    where a.alias = '${code}' order by h.seq`)

  await t.test('is created once and then replaced, what is left out being empty', async t => {
    const first = await put('lyo', { ...city, gss_code: 'E06999001', started_on: '1974-04-01' })
    t.match(first, { status: 201, body: { ...city, ...empty, code: 'LYO', gss_code: 'E06999001', started_on: '1974-04-01' } })
    t.same(await read('LYO'), first.body)
    const second = await put('LYO', { ...city, name: 'Lyonesse Council' })
    t.match(second, { status: 200, body: { ...empty, name: 'Lyonesse Council', former_gss_codes: ['E06999001'] } })
    t.same(await read('LYO'), second.body)
    t.equal((await put('LYO', { ...city, name: 'Lyonesse Council' })).status, 200)
    t.same((await historyOf('LYO')).map(({ action }) => action), ['council created', 'council changed'])
    t.match((await historyOf('LYO'))[1], { changes: [{ pointer: '', before: { name: 'Lyonesse City Council' }, after: { name: 'Lyonesse Council', county: null } }] })
  })

  await t.test('is found by every code that it has or had, in any case', async t => {
    await must('PUT /v1/councils/AVA', { as: admin, body: { ...city, name: 'Avalon Council', gss_code: 'E06999010', former_gss_codes: ['E06999009', 'E06999008'] } })
    t.match(await put('E06999008', { ...city, name: 'Avalon Council', gss_code: 'E06999011' }), { status: 200, body: { code: 'AVA' } })
    for (const code of ['AVA', 'ava', 'E06999011', 'e06999010', 'E06999009', 'E06999008']) {
      t.match(await read(code), { code: 'AVA', gss_code: 'E06999011', former_gss_codes: ['E06999008', 'E06999009', 'E06999010'] }, code)
    }
    for (const code of ['ZZZ', 'A_A', '%00%00', '%C3%A9%C3%A9']) t.equal((await call(`GET /v1/councils/${code}`)).status, 404, code)
  })

  await t.test('loses an old GSS code only when a list without it is given', async t => {
    const body = { ...city, name: 'Camelot Council' }
    await must('PUT /v1/councils/CAM-X', { as: admin, body: { ...body, gss_code: 'E06999020' } })
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999021', former_gss_codes: [] }), { status: 422, body: { errors: [{ pointer: '/former_gss_codes' }] } })
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999021', former_gss_codes: ['E06999021', 'E06999020'] }), { status: 422, body: { errors: [{ pointer: '/former_gss_codes' }] } })
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999021', former_gss_codes: ['E06999020'] }), { status: 200, body: { former_gss_codes: ['E06999020'] } })
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999021', former_gss_codes: [] }), { status: 200, body: { former_gss_codes: [] } })
    t.equal((await call('GET /v1/councils/E06999020')).status, 404)
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999020' }), { status: 200, body: { former_gss_codes: ['E06999021'] } })
    t.match(await put('CAM-X', { ...body, gss_code: 'E06999021' }), { status: 200, body: { former_gss_codes: ['E06999020'] } })
  })

  await t.test('has its county, and those that came before and after it', async t => {
    await must('PUT /v1/councils/CTA', { as: admin, body: { ...city, name: 'Old County', type: 'CTY', ended_on: '2023-04-01' } })
    await must('PUT /v1/councils/NWA', { as: admin, body: { ...city, name: 'New A' } })
    await must('PUT /v1/councils/NWB', { as: admin, body: { ...city, name: 'New B', gss_code: 'E06999030' } })
    t.match(await put('CTA', { ...city, name: 'Old County', type: 'CTY', ended_on: '2023-04-01', replaced_by: ['nwb', 'E06999030', 'NWA'] }), { status: 200, body: { replaced_by: ['NWA', 'NWB'] } })
    t.match(await put('DIS', { ...city, name: 'Old District', type: 'NMD', county: 'cta', ended_on: '2023-04-01', replaced_by: ['NWA'] }), { status: 201, body: { county: 'CTA' } })
    t.match(await read('NWA'), { replaces: ['CTA', 'DIS'], replaced_by: [] })
    t.match(await read('NWB'), { replaces: ['CTA'] })
  })

  await t.test('is refused with every fault at once', async t => {
    const pointers = async (code: string, body: object) => {
      const answer = await put(code, body)
      return [answer.status, ...(answer.body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer).sort()]
    }
    t.same(await pointers('NWA', { ...city, county: 'ZZZ', replaced_by: ['NWB', 'YYY', 'NWA'] }), [422, '/county', '/replaced_by/1', '/replaced_by/2'])
    t.same(await pointers('NWA', { ...city, county: 'NWA' }), [422, '/county'])
    t.same(await pointers('NWA', { ...city, replaced_by: ['CTA'] }), [422, '/replaced_by'])
    await must('PUT /v1/councils/NWC', { as: admin, body: { ...city, name: 'Newer' } })
    await must('PUT /v1/councils/NWA', { as: admin, body: { ...city, name: 'New A', replaced_by: ['NWC', 'NWB'] } })
    await must('PUT /v1/councils/NWB', { as: admin, body: { ...city, name: 'New B', gss_code: 'E06999030', replaced_by: ['NWC'] } })
    t.same(await pointers('NWC', { ...city, replaced_by: ['CTA'] }), [422, '/replaced_by'])
    t.same(await pointers('NWC', { ...city, started_on: '2020-01-01', ended_on: '2020-01-01' }), [422, '/ended_on'])
    t.same(await pointers('ELEVEN-LONG', city), [422, '/code'])
    t.same(await pointers('E06999099', city), [422, '/code'])
    t.same(await pointers('NEW', { ...city, type: 'XX', region: 'south', name: ' ' }), [400, '/name', '/region', '/type'])
    t.same(await pointers('NEW', { ...city, started_on: '0000-01-01' }), [400, '/started_on'])
    t.same(await pointers('NEW', { ...city, name: 'a\u0000b' }), [400, '/name'])
    t.equal((await call('GET /v1/councils/NEW')).status, 404)
  })

  await t.test('keeps its codes from others, whatever kind they are of', async t => {
    const [{ id }] = await asService<{ id: string }>("select council_id as id from council_alias where alias = 'AVA'") as [{ id: string }]
    for (const body of [{ gss_code: 'E06999011' }, { gss_code: 'E06999008' }, { former_gss_codes: ['E06999011'] }]) {
      t.match(await put('THF', { ...city, ...body }), { status: 409, body: { type: '/problems/already-exists', existing: id, detail: /AVA/ } })
    }
    t.equal((await call('GET /v1/councils/THF')).status, 404)
  })

  await t.test('is written under its ETag', async t => {
    const before = await must('GET /v1/councils/AVA')
    t.equal((await call('GET /v1/councils/AVA', { headers: { 'if-none-match': before.headers.etag as string } })).status, 304)
    t.equal((await put('AVA', { ...city, gss_code: 'E06999011' }, { 'if-match': before.headers.etag })).status, 200)
    t.equal((await put('AVA', city, { 'if-match': before.headers.etag })).status, 412)
    t.equal((await put('NONE', city, { 'if-match': '*' })).status, 412)
  })

  await t.test('is an admin\'s to write', async t => {
    const editor = await token({ role: 'editor', council: 'AVA' })
    t.equal((await call('PUT /v1/councils/AVA', { body: city })).status, 401)
    t.equal((await call('PUT /v1/councils/AVA', { as: editor, body: { nonsense: true } })).status, 403)
  })

  await t.test('is created once when several do so at the same time', async t => {
    const answers = await Promise.all(Array.from({ length: 4 }, async (_, i) => await put('RACE', { ...city, gss_code: `E0699904${i}` })))
    t.same(answers.map(({ status }) => status).sort(), [200, 200, 200, 201])
    t.equal((await read('RACE')).former_gss_codes.length, 3)
  })
})

t.test('the list of councils', async t => {
  const { call, must, admin, setNow } = await openSouthWest(t)
  await must('PUT /v1/councils/YNM', { as: admin, body: { name: 'Cyngor 50%_Môn', type: 'WPA', nation: 'Wales' } })
  await must('PUT /v1/councils/OLD', { as: admin, body: { ...city, name: 'Old Council', ended_on: '2026-06-15' } })
  await must('PUT /v1/councils/END', { as: admin, body: { ...city, name: 'Ending Council', ended_on: '2026-06-16' } })
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: admin, body: { signed_on: '2016-05-12' } })
  const codes = async (query: string) => (await must(`GET /v1/councils?${query}`)).body.items.map(({ code }: { code: string }) => code)

  await t.test('has those that have not ended, in the order in which they came', async t => {
    t.same(await codes(''), ['CON', 'DEV', 'EXE', 'HCK', 'YNM', 'END'])
    t.same(await codes('include_ended=true'), ['CON', 'DEV', 'EXE', 'HCK', 'YNM', 'OLD', 'END'])
    t.match((await must('GET /v1/councils?limit=1')).body.items, [{ code: 'CON', region: 'south-west', replaces: [] }])
    t.notMatch((await must('GET /v1/councils')).body.items[0], { id: String })
  })

  await t.test('is narrowed by region, type, nation and sign-up', async t => {
    t.same(await codes('region=south-west'), ['CON', 'DEV', 'EXE'])
    t.same(await codes('region=nowhere'), [])
    t.same(await codes('type=NMD'), ['EXE'])
    t.same(await codes('nation=Wales'), ['YNM'])
    t.same(await codes('signed_up=lgdss-2016'), ['CON'])
    t.same(await codes('signed_up=govuk-2019'), [])
    t.same(await codes('region=south-west&type=CTY'), ['DEV'])
    for (const query of ['type=XX', 'nation=France', 'include_ended=perhaps', 'q=%20', 'q=%00', 'colour=red', 'cursor=x']) t.equal((await call(`GET /v1/councils?${query}`)).status, 400, query)
  })

  await t.test('is searched by part of a name or by a whole code, taken literally', async t => {
    t.same(await codes('q=devon'), ['DEV'])
    t.same(await codes('q=COUNCIL'), ['CON', 'DEV', 'EXE', 'END'])
    t.same(await codes('q=e06000052'), ['CON'])
    t.same(await codes('q=hck'), ['HCK'])
    t.same(await codes(`q=${encodeURIComponent('50%_')}`), ['YNM'])
    t.same(await codes(`q=${encodeURIComponent('5%M')}`), [])
    t.same(await codes(`q=${encodeURIComponent('\\')}`), [])
    t.same(await codes(`q=${encodeURIComponent('Môn'.normalize('NFD'))}`), ['YNM'])
  })

  await t.test('is paged without gaps', async t => {
    const seen: string[] = []
    let address = '/v1/councils?limit=4&include_ended=true'
    for (let pages = 0; address && pages < 5; pages++) {
      const { body, headers } = await must(`GET ${address}`)
      seen.push(...body.items.map(({ code }: { code: string }) => code))
      address = /<(.*)>; rel="next"/.exec(headers.link as string ?? '')?.[1] ?? ''
      t.equal(body.next === null, address === '')
    }
    t.same(seen, ['CON', 'DEV', 'EXE', 'HCK', 'YNM', 'OLD', 'END'])
  })

  await t.test('loses a council on the day it ends', async t => {
    setNow('2026-06-15T23:00:00Z')
    t.same(await codes('q=ending'), [])
    setNow('2026-06-15T22:59:59Z')
    t.same(await codes('q=ending'), ['END'])
  })
})

t.test('recoding a council', async t => {
  const { call, must, admin, editor, peer_editor, own_reviewer, asService, setNow, owner_url } = await openSouthWest(t)
  const recode = async (code: string, to: string, as = admin, headers = {}) => await call(`POST /v1/councils/${code}/recode`, { as, body: { code: to }, headers })
  const entries = async () => (await asService("select from history where action = 'council recoded'")).length

  await t.test('gives it the new code, and the old one goes on finding it', async t => {
    t.match(await recode('CON', 'CNW'), { status: 200, body: { code: 'CNW', name: 'Cornwall Council', gss_code: 'E06000052' } })
    for (const code of ['CNW', 'CON', 'con', 'E06000052']) t.equal((await must(`GET /v1/councils/${code}`)).body.code, 'CNW')
    t.match(await asService("select changes from history where action = 'council recoded'"), [{ changes: [{ pointer: '/code', before: 'CON', after: 'CNW' }] }])
    t.match(await call('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052' } }), { status: 200, body: { code: 'CNW' } })
    t.equal((await must('GET /v1/councils/CON')).body.code, 'CNW')
  })

  await t.test('changes nothing when the code is its own already', async t => {
    const before = await entries()
    t.match(await recode('CON', 'CNW'), { status: 200, body: { code: 'CNW' } })
    t.equal(await entries(), before)
  })

  await t.test('may go back to a code that it had', async t => {
    t.match(await recode('CNW', 'CON'), { status: 200, body: { code: 'CON' } })
    t.equal((await must('GET /v1/councils/CNW')).body.code, 'CON')
  })

  await t.test('is refused where the code is not free or not a register code', async t => {
    await recode('DEV', 'DVN')
    const [{ id }] = await asService<{ id: string }>("select id from council where code = 'DVN'") as [{ id: string }]
    for (const taken of ['DVN', 'DEV', 'E10000008']) t.match(await recode('CON', taken), { status: 409, body: { type: '/problems/already-exists', existing: id } }, taken)
    t.match(await recode('CON', 'E06999999'), { status: 422, body: { errors: [{ pointer: '/code' }] } })
    t.match(await recode('CON', 'not a code'), { status: 400, body: { errors: [{ pointer: '/code' }] } })
    t.equal((await recode('CON', 'CNX', admin, { 'if-match': '"another"' })).status, 412)
    t.equal((await recode('ZZZ', 'CNX')).status, 404)
    t.equal((await recode('CON', 'not a code', editor)).status, 403)
    t.equal((await must('GET /v1/councils/E06000052')).body.code, 'CON')
  })

  await t.test('reaches a council that has ended', async t => {
    await must('PUT /v1/councils/OLD', { as: admin, body: { name: 'Old', type: 'NMD', nation: 'England', ended_on: '2020-04-01' } })
    t.match(await recode('OLD', 'OLD-1'), { status: 200, body: { code: 'OLD-1', ended_on: '2020-04-01' } })
  })

  await t.test('moves the assessments that show the code, published ones too, and no others', async t => {
    const service = await addService(must, editor)
    const published = await publish(must, editor, service)
    const draft = await begin(must, editor, service)
    const theirs = await addService(must, peer_editor, 'Pay council tax', 'DEV')
    const [reviewed, other] = [await submit(must, peer_editor, theirs), await begin(must, peer_editor, theirs)]
    await review(must, own_reviewer, reviewed)
    const read = async (id: string, as: string) => await must(`GET /v1/assessments/${id}`, { as })
    const ids = [[published, editor], [draft, editor], [reviewed, peer_editor], [other, peer_editor]] as const
    const before = await Promise.all(ids.map(async ([id, as]) => await read(id, as)))
    setNow('2026-06-16T09:00:00.000Z')
    t.equal((await recode('CON', 'KER')).status, 200)
    const after = await Promise.all(ids.map(async ([id, as]) => await read(id, as)))
    t.same(after.map(({ headers }, i) => headers.etag !== before[i]!.headers.etag), [true, true, true, false])
    t.same(after.map(({ body }) => body.updated_at === '2026-06-16T09:00:00.000Z'), [true, true, true, false])
    t.same(after.map(({ body }) => body.council), ['KER', 'KER', 'DVN', 'DVN'])
    t.match(after[2]!.body.reviews, [{ council: 'KER' }])
  })

  await t.test('waits for writes on the councils that it reviewed', async t => {
    let done = false
    const recoding = await holdCouncil(owner_url, 'DVN', async holder => {
      const answer = recode('KER', 'CON').finally(() => { done = true })
      await Promise.race([untilWaitedFor(holder), answer])
      t.equal(done, false)
      return [answer]
    })
    t.match(await recoding[0], { status: 200 })
  })
})
