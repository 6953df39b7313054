import t from 'tap'
import { addService, begin, openSouthWest } from '../helpers/story.ts'

t.test('standards', async t => {
  const { call, must, admin, editor, asService } = await openSouthWest(t)
  const { body: lgdss } = await must('GET /v1/standards/lgdss-2016')
  const { id: _, ...body } = lgdss
  const put = async (id: string, standard: object, as = admin, headers = {}) => await call(`PUT /v1/standards/${id}`, { as, body: standard, headers })

  await t.test('come with the product, each with its points and its scale', async t => {
    t.equal(lgdss.points.length, 15)
    const values = lgdss.scale.map(({ value, met }: { value: number, met: boolean }) => [value, met])
    t.same(values, [[0, false], [1, false], [2, false], [3, false], [4, true], [5, true]])
    const { body: govuk } = await must('GET /v1/standards/govuk-2019')
    t.equal(govuk.points.length, 14)
    const scale = govuk.scale.map(({ value, label, met }: { value: number, label: string, met: boolean }) => [value, label.toLowerCase(), met])
    t.same(scale, [[0, 'red', false], [1, 'amber', false], [2, 'green', true]])
    t.same((await must('GET /v1/standards')).body.items.map(({ id }: { id: string }) => id), ['govuk-2019', 'lgdss-2016'])
    const page = await must('GET /v1/standards?limit=1')
    t.match((await must(`GET /v1/standards?limit=1&cursor=${page.body.next}`)).body, { items: [{ id: 'lgdss-2016' }], next: null })
    t.equal((await call('GET /v1/standards/none-1')).status, 404)
  })

  await t.test('are created and replaced by an admin', async t => {
    t.match(await put('local-1', body), { status: 201, body: { id: 'local-1' } })
    t.match(await put('local-1', body), { status: 200 })
    t.match(await put('local-1', { ...body, points: body.points.slice(0, 3), scale: body.scale.slice(3) }), { status: 200, body: { points: { length: 3 }, scale: { length: 3 } } })
    t.equal((await must('GET /v1/standards/local-1')).body.points.length, 3)
    const entries = await asService<{ action: string }>('select action from history where subject = \'standards/local-1\' order by seq')
    t.same(entries.map(({ action }) => action), ['standard created', 'standard changed'])
    t.equal((await put('local-1', body, editor)).status, 403)
  })

  await t.test('are refused where their numbers repeat or nothing counts as met', async t => {
    const pointer = async (standard: object, id = 'local-2') => (await put(id, standard)).body.errors[0].pointer
    t.equal(await pointer({ ...body, points: [body.points[0], body.points[0]] }), '/points/1/number')
    t.equal(await pointer({ ...body, scale: [body.scale[5], body.scale[5]] }), '/scale/1/value')
    t.equal(await pointer({ ...body, scale: body.scale.slice(0, 3) }), '/scale')
    t.equal(await pointer({ ...body, id: 'local-2' }), '/id')
    t.equal(await pointer(body, 'Local_2'), '/standard')
  })

  await t.test('keep their numbers, values and what counts as met once in use', async t => {
    await begin(must, editor, await addService(must, editor))
    t.match(await put('lgdss-2016', { ...body, points: body.points.slice(1) }), { status: 409, body: { type: '/problems/standard-in-use' } })
    t.match(await put('lgdss-2016', { ...body, scale: body.scale.map((value: object) => ({ ...value, met: true })) }), { status: 409 })
    t.match(await put('lgdss-2016', { ...body, title: 'Other words' }), { status: 200, body: { title: 'Other words' } })
  })

  await t.test('keep the points that help is offered on', async t => {
    const { id: _, ...govuk } = (await must('GET /v1/standards/govuk-2019')).body
    await must('PUT /v1/councils/CON/help/govuk-2019/2', { as: editor, body: {} })
    const without = (number: number) => ({ ...govuk, points: govuk.points.filter((point: { number: number }) => point.number !== number) })
    t.match(await put('govuk-2019', without(2)), { status: 409, body: { type: '/problems/standard-in-use', detail: /offer help/ } })
    t.match(await put('govuk-2019', without(3)), { status: 200, body: { points: { length: 13 } } })
    await must('PUT /v1/standards/govuk-2019', { as: admin, body: govuk })
  })

  await t.test('give 412 to whoever would overwrite a change by another', async t => {
    const { headers } = await must('GET /v1/standards/govuk-2019')
    const { id: _, ...govuk } = (await must('GET /v1/standards/govuk-2019')).body
    const etag = headers.etag as string
    t.match(await put('govuk-2019', { ...govuk, title: 'First' }, admin, { 'if-match': etag }), { status: 200 })
    t.match(await put('govuk-2019', { ...govuk, title: 'Second' }, admin, { 'if-match': etag }), { status: 412 })
    t.match(await put('never-there', govuk, admin, { 'if-match': '*' }), { status: 412 })
    t.equal((await call('GET /v1/standards/never-there')).status, 404)
  })
})

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
