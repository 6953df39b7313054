// Who gave and who received, and who is asked next because of it.
import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { openRegion } from '../helpers/reviewing-region.ts'
import { addService, begin, submit } from '../helpers/story.ts'

t.test('reciprocity', async t => {
  const { call, must, admin, editor, reviewer, own_reviewer, peer_editor, lead, plymouth, volunteer, review, setNow } = await openRegion(t)
  const sheet = await submit(must, editor, await addService(must, editor))
  const theirs = await submit(must, peer_editor, await addService(must, peer_editor, 'Pay council tax', 'DEV'))
  await review(reviewer, sheet)
  // The last moment of June in London is still the 30th there.
  setNow('2026-06-30T22:59:59.000Z')
  await review(plymouth, sheet)
  await volunteer(own_reviewer, theirs)
  const read = async (query = '') => await must(`GET /v1/regions/south-west/reciprocity${query}`, { as: lead })
  const of = async (code: string, query?: string) => (await read(query)).body.items.find(({ council }: { council: string }) => council === code)

  await t.test('counts what each council gave and received, and what is open', async t => {
    t.equal((await read()).body.items.length, 5)
    t.strictSame(await of('CON'), { council: 'CON', name: 'Cornwall Council', from: null, to: null, given: 0, given_open: 1, received: 2, received_open: 0, balance: -2 })
    t.match(await of('DEV'), { given: 1, given_open: 0, received: 0, received_open: 1, balance: 1 })
    t.match(await of('TOB'), { given: 0, given_open: 0, received: 0, received_open: 0, balance: 0 })
  })

  await t.test('keeps to a period for what is completed, its last day excluded', async t => {
    t.match(await of('CON', '?from=2026-06-15&to=2026-06-30'), { from: '2026-06-15', to: '2026-06-30', received: 1, given_open: 1 })
    t.match(await of('CON', '?from=2026-06-30&to=2026-07-01'), { received: 1 })
    t.match(await of('CON', '?from=2026-06-16'), { received: 1, balance: -1 })
    t.match(await of('CON', '?to=2026-06-15'), { received: 0, balance: 0, given_open: 1 })
    t.match(await call('GET /v1/regions/south-west/reciprocity?from=2026-06-15&to=2026-06-14', { as: lead }), { status: 422, body: { errors: [{ pointer: '/to' }] } })
  })

  await t.test('counts what was done for a council that belongs elsewhere now', async t => {
    await must('PUT /v1/regions/south-west/councils/CON', { as: admin, body: { from: '2016-10-01', to: '2026-06-30' } })
    t.match(await of('DEV'), { given: 1, received_open: 1 })
    t.equal(await of('CON'), undefined)
  })

  await t.test('has nothing open where one of the two councils has ended', async t => {
    await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-06-30' } })
    t.match(await of('DEV'), { given: 1, received_open: 0 })
  })

  await t.test('is read page by page, or as a table', async t => {
    const first = (await read('?limit=3')).body
    const second = (await read(`?limit=3&cursor=${first.next}`)).body
    t.same([...first.items, ...second.items].map(({ council }) => council), ['DEV', 'EXE', 'PLY', 'TOB'])
    t.match(rowsIn((await read('?format=csv&from=2026-01-01')).text)[0], { council: 'DEV', name: 'Devon County Council', from: '2026-01-01', to: '', given: '1', balance: '1' })
  })
})

t.test('suggested reviewers', async t => {
  const region = await openRegion(t)
  const { call, must, tokens, admin, editor, reviewer, own_reviewer, peer_editor, lead, plymouth, torbay, volunteer, invite, review, setNow } = region
  const service = await addService(must, editor)
  const sheet = await submit(must, editor, service)
  const again = await submit(must, editor, service)
  const theirs = await submit(must, peer_editor, await addService(must, peer_editor, 'Pay council tax', 'DEV'))
  const read = async (assessment = sheet, query = '') => await must(`GET /v1/assessments/${assessment}/suggested-reviewers${query}`, { as: lead })
  const codes = async (...given: Parameters<typeof read>) => (await read(...given)).body.items.map(({ council }: { council: string }) => council)

  await t.test('are the councils of the region without a conflict of interest', async t => {
    t.same(await codes(), ['DEV', 'EXE', 'PLY', 'TOB'])
    t.same(await codes(theirs), ['CON', 'PLY', 'TOB'], 'Exeter is a district of Devon')
    await must(`PATCH /v1/services/${service}`, { as: editor, body: { shared_with: ['TOB'] } })
    t.same(await codes(), ['DEV', 'EXE', 'PLY'])
    await must(`PATCH /v1/services/${service}`, { as: editor, body: { shared_with: [] } })
  })

  await t.test('who have given least come first, then who have least to do', async t => {
    await review(plymouth, theirs)
    await volunteer(reviewer, again)
    t.strictSame((await read()).body.items, [
      { council: 'EXE', name: 'Exeter City Council', given: 0, open: 0, received: 0, reviewers: 0 },
      { council: 'TOB', name: 'Torbay Council', given: 0, open: 0, received: 0, reviewers: 1 },
      { council: 'DEV', name: 'Devon County Council', given: 0, open: 1, received: 1, reviewers: 1 },
      { council: 'PLY', name: 'Plymouth City Council', given: 1, open: 0, received: 0, reviewers: 1 }
    ])
  })

  await t.test('are paged in that order', async t => {
    const seen: string[] = []
    for (let query: string | undefined = '?limit=1'; query;) {
      const { body }: { body: { items: { council: string }[], next: string | null } } = await read(sheet, query)
      seen.push(...body.items.map(({ council }) => council))
      query = body.next === null ? undefined : `?limit=1&cursor=${body.next}`
    }
    t.same(seen, ['EXE', 'TOB', 'DEV', 'PLY'])
    t.match(rowsIn((await read(sheet, '?format=csv')).text), seen.map(council => ({ council })))
  })

  await t.test('have no review there that stands, nor have declined one', async t => {
    const invited = await invite('TOB', sheet)
    t.same(await codes(), ['EXE', 'DEV', 'PLY'])
    await must(`POST /v1/reviews/${invited}/decline`, { as: torbay })
    t.same(await codes(), ['EXE', 'DEV', 'PLY'])
    await review(torbay, sheet)
    t.same(await codes(), ['EXE', 'DEV', 'PLY'])
  })

  await t.test('are told from what was given in a year', async t => {
    t.match((await read(again)).body.items.at(-1), { council: 'TOB', given: 1 })
    setNow('2027-06-16T12:00:00.000Z')
    t.match((await read(again)).body.items, [{ council: 'EXE', given: 0 }, { council: 'PLY', given: 0 }, { council: 'TOB', given: 0 }])
  })

  await t.test('are for submitted assessments, and for leads of the region and admins', async t => {
    const path = (id: string) => `GET /v1/assessments/${id}/suggested-reviewers`
    const draft = await begin(must, editor, service)
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      t.equal((await call(path(again), { as })).status, ['admin', 'lead'].includes(who) ? 200 : 404, who)
    }
    t.match(await call(path(draft), { as: admin }), { status: 409, body: { type: '/problems/not-submitted' } })
    t.equal((await call(path(draft), { as: lead })).status, 404)
    await must(`POST /v1/assessments/${sheet}/publish?accept_open=true`, { as: editor })
    t.match(await call(path(sheet), { as: lead }), { status: 409, body: { type: '/problems/not-submitted' } })
    t.equal((await call(path(sheet), { as: tokens.london_lead })).status, 404)
    t.equal((await call(path(again), { as: own_reviewer })).status, 404)
  })
})
