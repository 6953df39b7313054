import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { openRegion } from '../helpers/reviewing-region.ts'
import { addService, submit } from '../helpers/story.ts'

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
