import t from 'tap'
import type { RegionActions } from '../../src/wire-types.d.ts'
import { rowsIn } from '../helpers/csv.ts'
import { addService, begin, openSouthWest, publish, submit } from '../helpers/story.ts'

const given = { action: 'Test with magnifiers before each release', owner_role: 'head of customer services' }

t.test('what was promised outlives its assessment', async t => {
  const { call, must, admin, editor, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)
  const promise = async (on: string, body: object = {}) => (await must(`POST /v1/assessments/${on}/actions`, { as: editor, body: { ...given, ...body } })).body.id
  const patch = async (action: string, body: object) => await must(`PATCH /v1/actions/${action}`, { as: editor, body })
  const get = async (id: string, as?: string) => await must(`GET /v1/assessments/${id}`, { as })
  const promised = async (id: string, as = editor) => (await get(id, as)).body.promised.map(({ id }: { id: string }) => id)
  const etag = async (id: string) => (await get(id, editor)).headers.etag

  const first = await publish(must, editor, service)
  const [kept, dropped, done] = [await promise(first, { point: 8, due_on: '2026-12-01' }), await promise(first), await promise(first)]
  await promise(await begin(must, editor, await addService(must, editor, 'Pay a fine')))
  setNow('2026-07-01T12:00:00.000Z')
  await patch(done, { status: 'done' })
  setNow('2026-07-02T12:00:00.000Z')
  const next = await submit(must, editor, service)

  await t.test('shown with the next one of the service, as it was open when that was begun', async t => {
    t.same((await get(next, editor)).body.promised, [
      { id: kept, assessment: first, point: 8, ...given, due_on: '2026-12-01', status: 'open', reason: null, closed_at: null },
      { id: dropped, assessment: first, point: null, ...given, due_on: null, status: 'open', reason: null, closed_at: null }
    ])
    t.same(await promised(first), [], 'not with its own')
    t.same(await promised(await begin(must, admin, service, { standard: 'govuk-2019' })), [], 'nor on another standard')
    t.same(await promised(await begin(must, editor, await addService(must, editor, 'Hire a hall'))), [], 'nor of another service')
  })

  await t.test('with what became of it since, and an ETag that moves', async t => {
    setNow('2026-07-03T12:00:00.000Z')
    const before = { first: await etag(first), next: await etag(next) }
    await patch(dropped, { status: 'dropped', reason: 'The service is to be replaced' })
    t.match((await get(next, editor)).body, {
      updated_at: '2026-07-03T12:00:00.000Z', promised: [{ id: kept }, { id: dropped, status: 'dropped', reason: 'The service is to be replaced', closed_at: '2026-07-03T12:00:00.000Z' }]
    })
    const after = { first: await etag(first), next: await etag(next) }
    t.equal(after.first, before.first)
    t.not(after.next, before.next)
    await patch(kept, { due_on: '2026-11-30' })
    t.not(await etag(next), after.next)
  })

  await t.test('one reopened is shown where it was closed before', async t => {
    const before = await etag(next)
    await patch(done, { status: 'open', reason: 'It broke again' })
    t.same(await promised(next), [kept, dropped, done])
    t.not(await etag(next), before)
    await patch(done, { status: 'done', reason: 'Mended' })
    t.same(await promised(next), [kept, dropped, done])
  })

  await t.test('on to the public and the one after, also once it is published', async t => {
    await must(`POST /v1/assessments/${next}/publish`, { as: editor })
    t.match((await get(next)).body.promised, [{ id: kept }, { id: dropped }, { id: done }])
    setNow('2026-07-04T12:00:00.000Z')
    const own = await promise(next)
    setNow('2026-07-05T12:00:00.000Z')
    const third = await begin(must, editor, service)
    t.same(await promised(third), [kept, own], 'from every earlier one')
    const [tag, third_tag] = [await etag(next), await etag(third)]
    await patch(own, { owner_role: 'director of place' })
    t.equal(await etag(next), tag)
    t.not(await etag(third), third_tag)
    await must(`DELETE /v1/assessments/${third}`, { as: editor })
  })

  await t.test('only from what is published; publishing it moves those that show it from then on', async t => {
    const parks = await addService(must, editor, 'Parks')
    const submitted = await submit(must, editor, parks)
    const action = await promise(submitted)
    setNow('2026-07-06T12:00:00.000Z')
    const later = await begin(must, editor, parks)
    t.same(await promised(later), [])
    const before = await etag(later)
    await must(`POST /v1/assessments/${submitted}/publish`, { as: editor })
    t.same(await promised(later), [action])
    t.not(await etag(later), before)
  })

  await t.test('nothing of one that is published after this one was', async t => {
    const paths = await addService(must, editor, 'Paths')
    const [early, late] = [await submit(must, editor, paths), await submit(must, editor, paths)]
    await promise(early)
    await must(`POST /v1/assessments/${late}/publish`, { as: editor })
    const before = await etag(late)
    setNow('2026-07-07T12:00:00.000Z')
    await must(`POST /v1/assessments/${early}/publish`, { as: editor })
    t.same(await promised(late), [])
    t.match((await call(`GET /v1/assessments/${late}`, { as: editor })), { body: { superseded_by: early } })
    t.not(await etag(late), before, 'it is superseded')
  })
})

t.test('a region\'s improvement actions', async t => {
  const { call, must, admin, editor, peer_editor, setNow } = await openSouthWest(t)
  const promise = async (on: string, body: object = {}, as = editor) => (await must(`POST /v1/assessments/${on}/actions`, { as, body: { ...given, ...body } })).body.id
  const counted = async (more = '') => (await must(`GET /v1/regions/south-west/actions?standard=lgdss-2016${more}`)).body
  const reasons = async () => {
    const { left_out } = (await counted()) as RegionActions
    return Object.fromEntries(left_out.map(({ reason, councils, services }) => [reason, [councils, services]]))
  }

  const bins = await addService(must, editor)
  const fines = await addService(must, editor, 'Pay a fine')
  const parks = await addService(must, peer_editor, 'Parks', 'DEV')
  const published = await publish(must, editor, bins)
  const peers = await publish(must, peer_editor, parks)

  await t.test('are none as long as they are on drafts and what is submitted', async t => {
    await promise(await begin(must, editor, fines), { point: 8 })
    await promise(await submit(must, editor, bins), { point: 8 })
    const body = await counted()
    t.match(body, { region: 'south-west', standard: 'lgdss-2016', as_of: '2026-06-15', members: 3, councils: 0, services: 0, open: 0, done: 0, dropped: 0, overdue: 0 })
    t.equal(body.points.length, 15)
    t.same(await reasons(), { nothing_promised: [2, 2], service_ended: [0, 0], nothing_published: [1, 1] })
  })

  await t.test('are counted by point and by what became of them', async t => {
    const [a, b] = [await promise(published, { point: 8, due_on: '2026-06-20' }), await promise(published, { point: 8, due_on: '2026-06-20' })]
    await promise(published)
    const theirs = await promise(peers, { point: 3 }, peer_editor)
    await must(`PATCH /v1/actions/${b}`, { as: editor, body: { status: 'dropped', reason: 'Too dear' } })
    await must(`PATCH /v1/actions/${theirs}`, { as: peer_editor, body: { status: 'done' } })
    setNow('2026-06-21T12:00:00.000Z')
    const body = await counted()
    t.match(body, { councils: 2, services: 2, open: 2, done: 1, dropped: 1, overdue: 1 })
    t.match(body.points[7], { number: 8, title: String, open: 1, done: 0, dropped: 1, overdue: 1 })
    t.match(body.points[2], { number: 3, open: 0, done: 1, dropped: 0, overdue: 0 })
    t.same(await reasons(), { nothing_promised: [0, 0], service_ended: [0, 0], nothing_published: [1, 1] })
    t.notMatch(JSON.stringify(body), a, 'counts only')
    await publish(must, editor, bins)
    t.match(await counted(), { open: 2 }, 'those of superseded ones too')
  })

  await t.test('are to be had as CSV, one row for the whole and one for each point', async t => {
    const rows = rowsIn((await must('GET /v1/regions/south-west/actions?standard=lgdss-2016&format=csv')).text)
    t.equal(rows.length, 16)
    t.match(rows[0], { region: 'south-west', as_of: '2026-06-21', members: '3', point: '', open: '2', left_out_nothing_published_services: '1' })
    t.match(rows[8], { members: '', point: '8', open: '1', dropped: '1', overdue: '1', left_out_nothing_published_services: '' })
  })

  await t.test('are those of today\'s members and of services that go on', async t => {
    await must(`PATCH /v1/services/${parks}`, { as: peer_editor, body: { ended_on: '2026-06-21' } })
    t.match(await counted(), { councils: 1, services: 1, done: 0 })
    t.same(await reasons(), { nothing_promised: [0, 0], service_ended: [1, 1], nothing_published: [1, 1] })
    await must('PUT /v1/regions/south-west/councils/CON', { as: admin, body: { from: '2016-10-01', to: '2026-06-21' } })
    t.match(await counted(), { members: 2, councils: 0, open: 0 })
  })

  await t.test('need a standard and a region that there are', async t => {
    t.match(await call('GET /v1/regions/south-west/actions'), { status: 400, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call('GET /v1/regions/south-west/actions?standard=none'), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call('GET /v1/regions/nowhere/actions?standard=lgdss-2016'), { status: 404 })
  })
})
