import t from 'tap'
import { openSouthWest } from '../helpers/story.ts'

t.test('a sign-up', async t => {
  const { call, must, admin, editor, peer_editor, reviewer, asService, setNow } = await openSouthWest(t)
  const put = async (standard: string, body: object, as = editor, headers = {}, council = 'CON') =>
    await call(`PUT /v1/councils/${council}/sign-ups/${standard}`, { as, body, headers })
  const entries = async () => (await asService("select from history where changes -> 0 ->> 'pointer' like '/sign_ups/%'")).length

  await t.test('is recorded, and mended', async t => {
    t.same((await must('GET /v1/councils/CON/sign-ups')).body, { items: [], next: null })
    const first = await put('lgdss-2016', { signed_on: '2016-05-12' })
    t.match(first, { status: 201, body: { council: 'CON', standard: 'lgdss-2016', signed_on: '2016-05-12', url: null } })
    t.match(await put('lgdss-2016', { signed_on: '2016-05-12' }), { status: 200, body: first.body })
    t.equal(await entries(), 1)
    t.match(await put('lgdss-2016', { signed_on: '2016-05-13', url: 'https://example.org/pledge' }, editor, { 'if-match': first.headers.etag }), { status: 200 })
    t.equal((await put('lgdss-2016', { signed_on: '2016-05-14' }, editor, { 'if-match': first.headers.etag })).status, 412)
    t.equal(await entries(), 2)
    t.match((await must('GET /v1/councils/e06000052/sign-ups')).body.items, [{ council: 'CON', signed_on: '2016-05-13', url: 'https://example.org/pledge' }])
  })

  await t.test('is not in the future, in London', async t => {
    setNow('2026-06-15T22:30:00Z')
    t.match(await put('govuk-2019', { signed_on: '2026-06-16' }), { status: 422, body: { errors: [{ pointer: '/signed_on' }] } })
    setNow('2026-06-15T23:30:00Z')
    t.equal((await put('govuk-2019', { signed_on: '2026-06-16' })).status, 201)
  })

  await t.test('is listed by standard, page by page', async t => {
    const first = (await must('GET /v1/councils/CON/sign-ups?limit=1')).body
    t.match(first, { items: [{ standard: 'govuk-2019' }], next: String })
    t.match((await must(`GET /v1/councils/CON/sign-ups?limit=1&cursor=${first.next}`)).body, { items: [{ standard: 'lgdss-2016' }], next: null })
  })

  await t.test('is its own council\'s to record, or an admin\'s', async t => {
    t.equal((await call('PUT /v1/councils/CON/sign-ups/lgdss-2016', { body: {} })).status, 401)
    t.equal((await put('nothing', {})).status, 404)
    t.equal((await put('%00', {})).status, 404)
    t.equal((await put('lgdss-2016', {}, editor, {}, 'ZZZ')).status, 404)
    t.equal((await put('lgdss-2016', {}, peer_editor)).status, 403)
    t.equal((await put('lgdss-2016', {}, reviewer, {}, 'DEV')).status, 403)
    t.match(await put('lgdss-2016', { signed_on: 'May', url: 'javascript:alert(1)' }), { status: 400, body: { errors: [{ pointer: '/signed_on' }, { pointer: '/url' }] } })
    t.equal((await put('lgdss-2016', { signed_on: '2017-01-01' }, admin, {}, 'DEV')).status, 201)
  })

  await t.test('is not for a council that has ended', async t => {
    await must('PUT /v1/councils/DEV', { as: admin, body: { name: 'Devon County Council', type: 'CTY', nation: 'England', ended_on: '2026-06-16' } })
    t.match(await put('govuk-2019', { signed_on: '2026-01-01' }, admin, {}, 'DEV'), { status: 403, body: { type: '/problems/council-ended' } })
    t.equal((await must('GET /v1/councils/DEV/sign-ups')).body.items.length, 1)
  })
})
