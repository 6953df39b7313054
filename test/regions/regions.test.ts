import t from 'tap'
import { saveRegion } from '../../src/regions/save-region.ts'
import { addService, openSouthWest, publish } from '../helpers/story.ts'

const isles = { name: 'The Isles', description: 'Councils of the western isles', started_on: '2026-01-01' }

t.test('regions', async t => {
  const { call, must, act, admin, lead, asService, setNow } = await openSouthWest(t)
  const put = async (id: string, body: object, headers = {}) => await call(`PUT /v1/regions/${id}`, { as: admin, body, headers })
  const entries = async (id: string) => (await asService(`select from history where subject = 'regions/${id}'`)).length
  const membersOf = async (query = '', region = 'south-west') =>
    (await must(`GET /v1/regions/${region}/councils${query}`)).body.items.map(({ code }: { code: string }) => code)

  await t.test('are created and replaced by an admin', async t => {
    const first = await put('the-isles', isles)
    t.match(first, { status: 201, body: { id: 'the-isles', ...isles, councils: 0 } })
    t.match(await must('GET /v1/regions/the-isles'), { body: first.body, headers: { etag: first.headers.etag } })
    t.match(await put('the-isles', isles), { status: 200 })
    t.equal(await entries('the-isles'), 1)
    t.match(await put('the-isles', { ...isles, started_on: null }, { 'if-match': first.headers.etag }), { status: 200, body: { started_on: null } })
    t.equal((await put('the-isles', isles, { 'if-match': first.headers.etag })).status, 412)
    t.equal(await entries('the-isles'), 2)
    t.equal((await call('PUT /v1/regions/south-west', { as: lead, body: {} })).status, 403)
    t.match(await put('The_Isles', isles), { status: 422, body: { errors: [{ pointer: '/region' }] } })
    t.match(await put('the-isles', { id: 'x', name: '' }), { status: 400, body: { errors: [{ pointer: '/description' }, { pointer: '/started_on' }, { pointer: '/id' }, { pointer: '/name' }] } })
  })

  await t.test('are left alone where only what is missing is loaded', async t => {
    t.match(await saveRegion(act(), 'the-isles', { ...isles, name: 'Other' }, { only_missing: true }), { created: false, value: { name: 'The Isles' } })
    t.match(await saveRegion(act(), 'the-fens', { ...isles, name: 'The Fens' }, { only_missing: true }), { created: true })
    t.equal((await must('GET /v1/regions/the-isles')).body.name, 'The Isles')
    t.equal((await must('GET /v1/regions/the-fens')).body.name, 'The Fens')
  })

  await t.test('are listed by id, with how many members each has today', async t => {
    const { items } = (await must('GET /v1/regions')).body
    t.match(items.find(({ id }: { id: string }) => id === 'south-west'), { councils: 3 })
    const first = (await must('GET /v1/regions?limit=1')).body
    const second = (await must(`GET /v1/regions?limit=1&cursor=${first.next}`)).body
    t.same([first.items[0], second.items[0]], items.slice(0, 2))
    t.equal((await call('GET /v1/regions/nowhere')).status, 404)
    t.equal((await call('GET /v1/regions/%00')).status, 404)
    t.equal((await call('GET /v1/regions/nowhere/councils')).status, 404)
  })

  await t.test('have the members of the day that is asked for', async t => {
    await must('PUT /v1/regions/south-west/councils/EXE', { as: admin, body: { from: '2016-10-01', to: '2020-04-01' } })
    t.same(await membersOf(), ['CON', 'DEV'])
    t.same(await membersOf('?as_of=2016-09-30'), [])
    t.same(await membersOf('?as_of=2016-10-01'), ['CON', 'DEV', 'EXE'])
    t.same(await membersOf('?as_of=2020-03-31'), ['CON', 'DEV', 'EXE'])
    t.same(await membersOf('?as_of=2020-04-01'), ['CON', 'DEV'])
    t.match((await must('GET /v1/regions/south-west/councils?as_of=2020-03-31')).body.items[2], { code: 'EXE', county: 'DEV', region: null, from: '2016-10-01', to: '2020-04-01' })
    const page = (await must('GET /v1/regions/south-west/councils?limit=1')).body
    t.match(page, { items: [{ code: 'CON', from: '2016-10-01', to: null }], next: String })
    t.match((await must(`GET /v1/regions/south-west/councils?limit=1&cursor=${page.next}`)).body, { items: [{ code: 'DEV' }], next: null })
    t.match(await call('GET /v1/regions/south-west/councils?as_of=2026-06-16'), { status: 422, body: { errors: [{ pointer: '/as_of' }] } })
    t.equal((await call('GET /v1/regions/south-west/councils?as_of=yesterday')).status, 400)
    setNow('2026-06-15T23:00:00Z')
    t.same(await membersOf('?as_of=2026-06-16'), ['CON', 'DEV'])
  })

  await t.test('lose a council on the day it ends', async t => {
    await must('PUT /v1/councils/DEV', { as: admin, body: { name: 'Devon County Council', type: 'CTY', nation: 'England', gss_code: 'E10000008', ended_on: '2026-04-01' } })
    t.same(await membersOf('?as_of=2026-03-31'), ['CON', 'DEV'])
    t.match((await must('GET /v1/regions/south-west/councils?as_of=2026-03-31')).body.items[1], { code: 'DEV', to: '2026-04-01', region: null })
    t.same(await membersOf('?as_of=2026-04-01'), ['CON'])
    t.match((await must('GET /v1/regions/south-west')).body, { councils: 1 })
    t.same((await must('GET /v1/councils?region=south-west')).body.items.map(({ code }: { code: string }) => code), ['CON'])
  })
})

t.test('a membership', async t => {
  const { call, must, admin, lead, london_lead, editor, asService } = await openSouthWest(t)
  const add = async (code: string) => { await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: `Council ${code}`, type: 'UA', nation: 'England' } }) }
  const put = async (code: string, from: string, to?: string | null, region = 'south-west', as = admin) =>
    await call(`PUT /v1/regions/${region}/councils/${code}`, { as, body: { from, ...to !== undefined && { to } } })
  const periods = async (code: string) => (await asService<{ held: string }>(`
    select m.region || ' ' || m.period as held from membership m join council c on c.id = m.council_id
    where c.code = '${code}' order by m.period`)).map(({ held }) => held)
  const entries = async (code: string) => await asService<{ changes: unknown }>(`
    select h.changes from history h join council c on c.id = h.council_id where c.code = '${code}' and h.action = 'membership changed' order by h.seq`)

  await t.test('begins, changes its end, and is recorded once', async t => {
    await add('AAA')
    t.match(await put('AAA', '2020-01-01'), { status: 201, body: { region: 'south-west', council: 'AAA', from: '2020-01-01', to: null } })
    t.match(await put('aaa', '2020-01-01', null), { status: 200, body: { council: 'AAA' } })
    t.equal((await entries('AAA')).length, 1)
    t.match(await put('AAA', '2020-01-01', '2024-01-01'), { status: 200, body: { to: '2024-01-01' } })
    t.same(await periods('AAA'), ['south-west [2020-01-01,2024-01-01)'])
    t.match((await entries('AAA'))[1], { changes: [{ pointer: '/memberships/south-west', before: [{ from: '2020-01-01', to: null }], after: [{ to: '2024-01-01' }] }] })
    t.match(await put('AAA', '2020-01-01'), { status: 200, body: { to: null } })
    t.same(await periods('AAA'), ['south-west [2020-01-01,)'])
  })

  await t.test('replaces those of the same region that it overlaps, and stands beside the others', async t => {
    await add('BBB')
    await put('BBB', '2018-01-01', '2019-01-01')
    t.equal((await put('BBB', '2019-01-01', '2020-01-01')).status, 201)
    t.equal((await put('BBB', '2021-01-01')).status, 201)
    t.same(await periods('BBB'), ['south-west [2018-01-01,2019-01-01)', 'south-west [2019-01-01,2020-01-01)', 'south-west [2021-01-01,)'])
    t.equal((await put('BBB', '2018-06-01', '2019-06-01')).status, 200)
    t.same(await periods('BBB'), ['south-west [2018-06-01,2019-06-01)', 'south-west [2021-01-01,)'])
    t.equal((await put('BBB', '2022-01-01')).status, 200)
    t.same(await periods('BBB'), ['south-west [2018-06-01,2019-06-01)', 'south-west [2022-01-01,)'])
  })

  await t.test('never was where it ends as it begins', async t => {
    await add('CCC')
    t.match(await put('CCC', '2020-01-01', '2020-01-01'), { status: 200, body: { from: '2020-01-01', to: '2020-01-01' } })
    t.equal((await entries('CCC')).length, 0)
    await put('CCC', '2020-01-01', '2021-01-01')
    await put('CCC', '2022-01-01')
    t.equal((await put('CCC', '2021-01-01', '2021-01-01')).status, 200)
    t.equal((await periods('CCC')).length, 2)
    t.equal((await put('CCC', '2020-01-01', '2020-01-01')).status, 200)
    t.same(await periods('CCC'), ['south-west [2022-01-01,)'])
    t.match((await entries('CCC')).at(-1), { changes: [{ before: [{ from: '2020-01-01', to: '2021-01-01' }], after: [] }] })
    t.equal((await put('CCC', '2023-05-05', '2023-05-05')).status, 200)
    t.same(await periods('CCC'), [])
  })

  await t.test('is refused where the council is in another region then', async t => {
    await add('DDD')
    await put('DDD', '2020-01-01', '2022-01-01', 'south')
    t.match(await put('DDD', '2021-12-31'), { status: 409, body: { type: '/problems/other-region', detail: /South from 2020-01-01 to 2022-01-01/ } })
    t.match(await put('HCK', '2020-01-01'), { status: 409, body: { detail: /London from 2016-10-01\./ } })
    t.equal((await put('DDD', '2022-01-01')).status, 201)
    t.equal((await put('DDD', '2021-01-01')).status, 409)
    t.same(await periods('DDD'), ['south [2020-01-01,2022-01-01)', 'south-west [2022-01-01,)'])
  })

  await t.test('is in one region when two are asked for at once', async t => {
    await add('EEE')
    const answers = await Promise.all([put('EEE', '2020-01-01'), put('EEE', '2020-06-01', null, 'south'), put('EEE', '2020-03-01', null, 'london')])
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
    t.equal((await periods('EEE')).length, 1)
  })

  await t.test('has an end that is not before its beginning, and begins before its council ends', async t => {
    t.match(await put('EEE', '2020-01-02', '2020-01-01'), { status: 422, body: { errors: [{ pointer: '/to' }] } })
    await must('PUT /v1/councils/OLD', { as: admin, body: { name: 'Old Council', type: 'NMD', nation: 'England', ended_on: '2020-04-01' } })
    t.equal((await put('OLD', '2016-10-01')).status, 201)
    t.match((await must('GET /v1/regions/south-west/councils?as_of=2020-03-31')).body.items.find(({ code }: { code: string }) => code === 'OLD'), { from: '2016-10-01', to: '2020-04-01' })
    t.match(await put('OLD', '2020-04-01'), { status: 422, body: { errors: [{ pointer: '/from' }] } })
    t.match(await call('PUT /v1/regions/south/councils/OLD', { as: admin, body: { from: 2020, until: null } }), { status: 400, body: { errors: [{ pointer: '/until' }, { pointer: '/from' }] } })
    t.equal((await put('OLD', '0000-01-01')).status, 400)
  })

  await t.test('is for an admin or the region\'s own lead to record', async t => {
    await add('FFF')
    t.equal((await put('FFF', '2020-01-01', null, 'south-west', london_lead)).status, 403)
    t.equal((await put('FFF', '2020-01-01', null, 'south-west', editor)).status, 403)
    t.equal((await call('PUT /v1/regions/south-west/councils/FFF', { body: {} })).status, 401)
    t.equal((await put('ZZZ', '2020-01-01', null, 'south-west', lead)).status, 404)
    t.equal((await put('FFF', '2020-01-01', null, 'nowhere', lead)).status, 404)
    t.equal((await put('FFF', '2020-01-01', null, 'south-west', lead)).status, 201)
  })
})

t.test('a region that ends', async t => {
  const { call, must, admin, editor, lead, peer_editor, setNow, token, tokens } = await openSouthWest(t, { now: '2026-11-02T12:00:00.000Z' })
  await must('PUT /v1/councils/LDS', { as: admin, body: { name: 'Leeds City Council', type: 'MD', nation: 'England' } })
  await publish(must, editor, await addService(must, editor))
  await must('PUT /v1/regions/south', { as: admin, body: { name: 'South', description: 'The south', started_on: '2016-09-01' } })
  const progress = async (region: string, as_of = '') => (await must(`GET /v1/regions/${region}/progress?standard=lgdss-2016${as_of}`)).body
  const before = await progress('south-west')
  const ending = { ended_on: '2027-04-01', followed_by: ['south', 'midlands'], reason: 'The two have met together for a year', move_members_to: 'south' }
  const end = async (body: object, as = admin) => await call('POST /v1/regions/south-west/end', { as, body })

  await t.test('is ended by an admin, with all that stands in the way said at once', async t => {
    t.match(await end(ending, lead), { status: 403 })
    const faults = await end({ ...ending, followed_by: ['south-west', 'nowhere'], move_members_to: 'london' })
    t.same(faults.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/followed_by/0', '/followed_by/1', '/move_members_to'])
    t.match(await end(ending), { status: 200, body: { ended_on: '2027-04-01', followed_by: ['midlands', 'south'], councils: 3, ending_reason: ending.reason } })
    t.match(await end(ending), { status: 409, body: { type: '/problems/region-ended' } })
    t.match((await must('GET /v1/regions/south')).body, { follows: ['south-west'], councils: 0 })
  })

  await t.test('moves its members on the day, and answers for what was before as before', async t => {
    t.match(await call('PUT /v1/regions/south-west/councils/HCK', { as: admin, body: { from: '2027-02-01' } }), { status: 409 })
    t.match(await call('PUT /v1/regions/south-west/councils/LDS', { as: admin, body: { from: '2027-02-01' } }), { status: 422, body: { errors: [{ pointer: '/to' }] } })
    setNow('2027-04-01T12:00:00.000Z')
    t.match((await must('GET /v1/regions/south-west')).body, { councils: 0, dormant: null })
    for (const address of ['/regions/south-west', '/cy/regions/south-west']) {
      const { text } = await must(`GET ${address}`)
      for (const said of [ending.reason, '/regions/south"', '/regions/midlands"']) t.match(text, said)
    }
    t.match(await progress('south'), { services: 1, councils: { members: 3 } })
    t.match(await progress('south-west', '&as_of=2026-11-02'), { ...before, as_of: '2026-11-02' })
    t.match(await call('PUT /v1/regions/south-west/councils/LDS', { as: admin, body: { from: '2027-05-01' } }), { status: 422, body: { errors: [{ pointer: '/from' }] } })
    t.match((await must('GET /v1/me', { as: lead })).body, { region: null }, 'its leads lead nothing')
    t.match(await call('POST /v1/regions/south-west/take-over', { as: peer_editor, body: { why: 'x' } }), { status: 403 }, 'it has no members')
    t.match(await call('POST /v1/tokens', { as: tokens.admin, body: { name: 'x', role: 'lead', council: 'CON', region: 'south-west' } }), { status: 422, body: { errors: [{ pointer: '/region' }] } })
    t.match((await must('GET /v1/me', { as: await token({ role: 'lead', council: 'CON', region: 'south' }) })).body, { region: 'south' })
    t.match(await call('POST /v1/redactions', { as: admin, body: { target: 'regions/south-west', pointer: '/ending_reason', reason: 'Personal' } }), { status: 201 })
    t.match((await must('GET /v1/regions/south-west')).body, { ending_reason: 'removed' })
  })
})
