import t from 'tap'
import { saveRegion } from '../../src/regions/save-region.ts'
import { openSouthWest } from '../helpers/story.ts'

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
