import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { openRegion } from '../helpers/reviewing-region.ts'
import { addService, sheetOf, submit } from '../helpers/story.ts'

const ids = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)

t.test('the reviews of a region', async t => {
  const { call, must, tokens, admin, editor, reviewer, own_reviewer, peer_editor, lead, plymouth, volunteer, invite, setNow } = await openRegion(t)
  const bins = await addService(must, editor)
  const bins_sheet = await submit(must, editor, bins)
  const tax_sheet = await submit(must, peer_editor, await addService(must, peer_editor, 'Pay council tax', 'DEV'))
  const by_devon = await volunteer(reviewer, bins_sheet, '2026-06-20')
  const by_plymouth = await invite('PLY', bins_sheet)
  const by_cornwall = await volunteer(own_reviewer, tax_sheet, '2026-06-25')
  const list = async (query = '', as = lead) => await must(`GET /v1/regions/south-west/reviews${query}`, { as })

  await t.test('say who reviews whom, and how far it is', async t => {
    const { body } = await list()
    t.same(ids({ body }), [by_devon, by_plymouth, by_cornwall])
    t.strictSame(body.items[0], {
      id: by_devon,
      assessment: bins_sheet,
      council: 'CON',
      service: bins,
      service_name: 'Report a missed bin',
      standard: 'lgdss-2016',
      reviewer_council: 'DEV',
      status: 'accepted',
      paused: false,
      due_on: '2026-06-20',
      overdue: false,
      conflict: null,
      outcome: null,
      created_at: '2026-06-15T12:00:00.000Z',
      completed_at: null
    })
    t.match(body.items[1], { status: 'invited', reviewer_council: 'PLY' })
  })

  await t.test('are for leads of the region and admins alone', async t => {
    t.same(ids(await list('', admin)), [by_devon, by_plymouth, by_cornwall])
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const status = ['admin', 'lead'].includes(who) ? 200 : 404
      for (const what of ['reviews', 'reciprocity']) t.equal((await call(`GET /v1/regions/south-west/${what}`, { as })).status, status, `${who}: ${what}`)
    }
    t.same(ids(await must('GET /v1/regions/london/reviews', { as: tokens.london_lead })), [])
    t.equal((await call('GET /v1/regions/nowhere/reviews', { as: admin })).status, 404)
  })

  await t.test('are filtered by status, by council, and by what is overdue', async t => {
    setNow('2026-06-21T12:00:00.000Z')
    t.same(ids(await list('?overdue=true')), [by_devon])
    t.same(ids(await list('?overdue=false')), [by_plymouth, by_cornwall])
    t.same(ids(await list('?status=invited')), [by_plymouth])
    t.same(ids(await list('?council=e06000052')), [by_devon, by_plymouth])
    t.same(ids(await list('?reviewer_council=CON')), [by_cornwall])
    t.same(ids(await list('?council=NOWHERE')), [])
    t.match(await call('GET /v1/regions/south-west/reviews?status=late', { as: lead }), { status: 400, body: { errors: [{ pointer: '/status' }] } })
  })

  await t.test('are not overdue while they are paused', async t => {
    await must(`POST /v1/assessments/${bins_sheet}/withdraw`, { as: editor })
    t.match((await list('?reviewer_council=DEV')).body.items, [{ id: by_devon, status: 'accepted', paused: true, overdue: false }])
    await must(`POST /v1/assessments/${bins_sheet}/submit`, { as: editor })
    t.match((await list('?overdue=true')).body.items, [{ id: by_devon, paused: false }])
  })

  await t.test('are open until they are completed or closed', async t => {
    await must(`POST /v1/reviews/${by_devon}/complete`, { as: reviewer, body: { outcome: 'disagree', summary: 'Too generous' } })
    await must(`POST /v1/reviews/${by_plymouth}/decline`, { as: plymouth })
    t.same(ids(await list('?open=true')), [by_cornwall])
    t.match((await list('?open=false')).body.items, [
      { id: by_devon, status: 'completed', outcome: 'disagree', completed_at: '2026-06-21T12:00:00.000Z', overdue: false }, { id: by_plymouth, status: 'declined' }
    ])
  })

  await t.test('are read page by page, or as a table', async t => {
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${first.body.next}`)
    t.same([...ids(first), ...ids(second)], [by_devon, by_plymouth, by_cornwall])
    t.match(rowsIn((await list('?format=csv')).text), [{ id: by_devon, overdue: 'false' }, { id: by_plymouth }, { id: by_cornwall, service_name: 'Pay council tax' }])
  })

  await t.test('read released where the reviewing council has ended, and leave with the assessed one', async t => {
    const council = async (code: string, body: object) => await must(`PUT /v1/councils/${code}`, { as: admin, body: { nation: 'England', ended_on: '2026-06-21', ...body } })
    await council('CON', { name: 'Cornwall Council', type: 'UA', gss_code: 'E06000052' })
    t.match((await list()).body.items, [{ id: by_cornwall, status: 'released', overdue: false }])
    await council('DEV', { name: 'Devon County Council', type: 'CTY', gss_code: 'E10000008' })
    t.same(ids(await list()), [])
  })
})

t.test('calibration', async t => {
  const { call, must, admin, editor, reviewer, peer_editor, own_reviewer, plymouth, torbay, review, setNow } = await openRegion(t)
  const path = '/v1/regions/south-west/calibration?standard=lgdss-2016'
  const read = async (query = '') => (await must(`GET ${path}${query}`)).body
  const bins = await submit(must, editor, await addService(must, editor), sheetOf(4, { 9: null }))
  const tax = await submit(must, peer_editor, await addService(must, peer_editor, 'Pay council tax', 'DEV'), sheetOf(3))

  await t.test('counts nothing before anything is published', async t => {
    await review(reviewer, bins, { 1: 2, 8: 4, 9: 1 })
    await review(plymouth, bins, { 1: 5, 8: 3, 9: 4 })
    const body = await read()
    t.match(body, { region: 'south-west', standard: 'lgdss-2016', from: null, to: null, as_of: '2026-06-15' })
    t.match(body, { members: 5, councils: 0, assessments: 0, reviews: 0, without_scores: 0 })
    t.match(body, { peer_scores: 0, gap_mean: null, gap_of: 0, spread_mean: null, spread_of: 0 })
    t.strictSame({ ...body.points[0], title: '' },
      { number: 1, title: '', peer_scores: 0, assessments: 0, gap_mean: null, gap_of: 0, spread_mean: null, spread_of: 0 })
    t.equal(body.points.length, 15)
  })

  await t.test('gives the gap to the council\'s own score and the spread between peers, with what each rests on', async t => {
    await review(torbay, bins)
    await must(`POST /v1/assessments/${bins}/publish?accept_open=true`, { as: editor })
    setNow('2026-07-15T12:00:00.000Z')
    await review(own_reviewer, tax, { 1: 3, 8: 1 })
    await must(`POST /v1/assessments/${tax}/publish?accept_open=true`, { as: peer_editor })
    const body = await read()
    t.match(body, { councils: 2, assessments: 2, reviews: 4, without_scores: 1, peer_scores: 8 })
    // Own scores were 4 and 4, then 3.
    t.match(body.points[0], { number: 1, peer_scores: 3, assessments: 2, gap_mean: -0.3333, gap_of: 3, spread_mean: 3, spread_of: 1 })
    t.match(body.points[7], { number: 8, peer_scores: 3, gap_mean: -1, spread_mean: 1, spread_of: 1 })
    t.match(body, { gap_mean: -0.6667, gap_of: 6, spread_mean: 2.3333, spread_of: 3 })
  })

  await t.test('leaves what the council held not applicable out of the gap, and not of the spread', async t => {
    t.match((await read()).points[8], { number: 9, peer_scores: 2, assessments: 1, gap_mean: null, gap_of: 0, spread_mean: 3, spread_of: 1 })
  })

  await t.test('compares with what the council had given itself when the review was completed', async t => {
    const parks = await submit(must, editor, await addService(must, editor, 'Parks'), sheetOf(2))
    const asked = (await must(`POST /v1/assessments/${parks}/reviews`, { as: plymouth })).body.id
    await must(`PUT /v1/reviews/${asked}/points/3`, { as: plymouth, body: { score: 4, recommendation: 'Say that it is met' } })
    await must(`POST /v1/reviews/${asked}/complete`, { as: plymouth, body: { outcome: 'agree_with_recommendations', summary: 'Too modest' } })
    await must(`PUT /v1/reviews/${asked}/points/3/reply`, { as: editor, body: { accept: true, score: 4 } })
    await must(`POST /v1/assessments/${parks}/publish`, { as: editor })
    t.match((await must(`GET /v1/assessments/${parks}`)).body.scores[2], { score: 4 })
    t.match((await read()).points[2], { peer_scores: 1, gap_mean: 2, gap_of: 1 })
  })

  await t.test('keeps to a period, its last day excluded', async t => {
    t.match(await read('&to=2026-07-15'), { from: null, to: '2026-07-15', councils: 1, reviews: 3 })
    t.match(await read('&from=2026-06-16&to=2026-07-16'), { councils: 2, reviews: 2, spread_mean: null, spread_of: 0 })
    t.match(await read('&from=2026-07-16'), { reviews: 0, gap_mean: null })
  })

  await t.test('is to be had as a table, under an ETag', async t => {
    const { headers, text } = await must(`GET ${path}&format=csv`)
    t.match(headers['content-disposition'], /regions-south-west-calibration-lgdss-2016-2026-07-15\.csv/)
    t.match((await must(`GET ${path}`)).headers.etag, /^"/)
    const rows = rowsIn(text)
    t.equal(rows.length, 16)
    t.match(rows[0], { point: '', councils: '2', reviews: '5', as_of: '2026-07-15', gap_of: '7' })
    t.match(rows[1], { point: '1', councils: '', gap_mean: '-0.3333', spread_of: '1', assessments: '2' })
  })

  await t.test('counts today\'s members alone, and refuses an unclear question', async t => {
    await must('PUT /v1/regions/south-west/councils/CON', { as: admin, body: { from: '2016-10-01', to: '2026-07-15' } })
    t.match(await read(), { members: 4, councils: 1, reviews: 1 })
    t.match(await call('GET /v1/regions/south-west/calibration'), { status: 400, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call('GET /v1/regions/south-west/calibration?standard=none-1'), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call(`GET ${path}&from=2026-07-02&to=2026-07-01`), { status: 422, body: { errors: [{ pointer: '/to' }] } })
    t.equal((await call('GET /v1/regions/nowhere/calibration?standard=lgdss-2016')).status, 404)
  })
})
