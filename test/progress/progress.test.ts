import t from 'tap'
import { headerIn, rowsIn } from '../helpers/csv.ts'
import { addService, begin, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'

const region = 'GET /v1/regions/south-west/progress?standard=lgdss-2016'

t.test('progress of a region', async t => {
  const { call, must, admin, editor, peer_editor, london_editor, setNow, asOwner, token } = await openSouthWest(t, { now: '2026-01-10T12:00:00.000Z' })
  const reason = (body: { left_out: { reason: string }[] }, name: string) => body.left_out.find(({ reason }) => reason === name)
  const assessed = { assessed_on: '2026-01-01' }

  await t.test('counts nothing before anything is published', async t => {
    const { body } = await must(region)
    t.match(body, {
      region: 'south-west',
      standard: 'lgdss-2016',
      phase: null,
      as_of: '2026-01-10',
      councils: { members: 3, signed_up: 0, published: 0 },
      services: 0,
      reviewed: 0,
      mean: null,
      met_share: null
    })
    t.equal(body.points.length, 15)
    t.match(body.points[0], { number: 1, services: 0, not_applicable: 0, mean: null, met_share: null })
    t.same(body.points[0].scores, [0, 1, 2, 3, 4, 5].map(value => ({ value, services: 0 })))
    t.same(body.left_out, [
      { reason: 'nothing_published', councils: 3, services: 0 }, { reason: 'other_phase', councils: 0, services: 0 }, { reason: 'service_ended', councils: 0, services: 0 }
    ])
  })

  const bins = await addService(must, editor)
  const tax = await addService(must, peer_editor, 'Pay council tax', 'DEV')
  await addService(must, peer_editor, 'Report a pothole', 'DEV')

  await t.test('takes no notice of drafts and what is submitted', async t => {
    await begin(must, editor, bins, assessed)
    await submit(must, editor, bins, sheetOf(5), assessed)
    const { body } = await must(region)
    t.match(body, { services: 0, councils: { published: 0 } })
    t.same(reason(body, 'nothing_published'), { reason: 'nothing_published', councils: 3, services: 3 })
  })

  await t.test('counts what is published, point by point, what does not apply apart', async t => {
    setNow('2026-02-10T12:00:00.000Z')
    await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-02-01' } })
    await publish(must, editor, bins, sheetOf(4, { 1: 1, 9: null }), assessed)
    await publish(must, peer_editor, tax, sheetOf(3, { 1: 5 }), { ...assessed, phase: 'beta' })
    const { body } = await must(region)
    t.match(body, { councils: { members: 3, signed_up: 1, published: 2 }, services: 2, mean: 3.4483, met_share: 0.4827 })
    t.match(body.points[0], { services: 2, not_applicable: 0, mean: 3, met_share: 0.5 })
    t.same(body.points[0].scores.filter(({ services }: { services: number }) => services > 0), [{ value: 1, services: 1 }, { value: 5, services: 1 }])
    t.match(body.points[8], { services: 1, not_applicable: 1, mean: 3, met_share: 0 })
    t.same(reason(body, 'nothing_published'), { reason: 'nothing_published', councils: 1, services: 1 })
  })

  await t.test('keeps to a phase, and says who is left out for it', async t => {
    const { body } = await must(`${region}&phase=beta`)
    t.match(body, { phase: 'beta', services: 1, councils: { members: 3, published: 1 }, mean: 3.1333 })
    t.same(reason(body, 'other_phase'), { reason: 'other_phase', councils: 1, services: 1 })
    t.same(reason(body, 'nothing_published'), { reason: 'nothing_published', councils: 1, services: 1 })
  })

  await t.test('can be asked as at any day, at its end in London', async t => {
    setNow('2026-06-30T22:59:59.000Z')
    await publish(must, editor, bins, sheetOf(5), assessed)
    setNow('2026-07-10T12:00:00.000Z')
    t.match((await must(`${region}&as_of=2026-02-09`)).body, { services: 0, as_of: '2026-02-09' })
    t.match((await must(`${region}&as_of=2026-06-29`)).body, { services: 2, points: [{ mean: 3 }] })
    t.match((await must(`${region}&as_of=2026-06-30`)).body, { services: 2, points: [{ mean: 5 }] })
    t.match(await call(`${region}&as_of=2026-07-11`), { status: 422, body: { errors: [{ pointer: '/as_of' }] } })
  })

  await t.test('never rounds a share up to all', async t => {
    const { body: standard } = await must('GET /v1/standards/lgdss-2016')
    const { id: _, ...hundred_points } = { ...standard, points: Array.from({ length: 100 }, (_, i) => ({ ...standard.points[0], number: i + 1 })) }
    await must('PUT /v1/standards/hundred-points', { as: admin, body: hundred_points })
    // 20,100 scores, of which one is not met: to four decimals that rounds to 1.
    await asOwner(`
      insert into service (council_id, id, slug, wording, created_at, recorded_on)
      select s.council_id, gen_random_uuid(), 'service-' || n, s.wording, '2026-01-01', '2026-01-01'
      from service s, generate_series(1, 201) n where s.id = '${bins}';
      insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at, first_submitted_at, submitted_at)
      select council_id, gen_random_uuid(), id, 'hundred-points', 'live', 'submitted', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01'
      from service where slug like 'service-%';
      insert into score (council_id, assessment_id, standard, point, score, updated_at)
      select council_id, id, standard, n, case when row_number() over () = 1 then 0 else 5 end, '2026-01-01'
      from assessment, generate_series(1, 100) n where standard = 'hundred-points';
      update assessment set status = 'published', published_at = '2026-01-02' where standard = 'hundred-points';
      update service set ended_on = '2026-02-11' where slug like 'service-%';
      select rebuild_progress(id) from council;`)
    const { body } = await must('GET /v1/regions/south-west/progress?standard=hundred-points&as_of=2026-02-10')
    t.match(body, { services: 201, met_share: 0.9999 })
  })

  await t.test('leaves a service out from the day it ended', async t => {
    await must(`PATCH /v1/services/${tax}`, { as: peer_editor, body: { ended_on: '2026-07-05' } })
    t.match((await must(`${region}&as_of=2026-07-04`)).body, { services: 2 })
    const { body } = await must(`${region}&as_of=2026-07-05`)
    t.match(body, { services: 1 })
    t.same(reason(body, 'service_ended'), { reason: 'service_ended', councils: 1, services: 1 })
    await must(`PATCH /v1/services/${tax}`, { as: peer_editor, body: { ended_on: null } })
    t.match((await must(region)).body, { services: 2 })
  })

  await t.test('follows memberships as they were at the day', async t => {
    await must('PUT /v1/regions/south-west/councils/CON', { as: admin, body: { from: '2016-10-01', to: '2026-07-01' } })
    await must('PUT /v1/regions/south/councils/CON', { as: admin, body: { from: '2026-07-01' } })
    t.match((await must(`${region}&as_of=2026-06-30`)).body, { services: 2, councils: { members: 3 } })
    t.match((await must(region)).body, { services: 1, councils: { members: 2 } })
    t.match((await must('GET /v1/regions/south/progress?standard=lgdss-2016')).body, { services: 1, councils: { members: 1 }, mean: 5 })
  })

  await t.test('stops counting a council on the day it ended', async t => {
    await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-07-09' } })
    t.match((await must('GET /v1/regions/south/progress?standard=lgdss-2016&as_of=2026-07-08')).body, { services: 1 })
    t.match((await must('GET /v1/regions/south/progress?standard=lgdss-2016&as_of=2026-07-09')).body, { services: 0, councils: { members: 0 } })
  })

  await t.test('shows every region and all councils, those of no region included', async t => {
    const { body } = await must('GET /v1/progress?standard=lgdss-2016&as_of=2026-07-01')
    t.same(body.regions.map(({ region }: { region: string }) => region), ['london', 'midlands', 'south', 'south-west', 'yorkshire-and-the-humber'])
    t.match(body.all, { region: null, services: 2, councils: { members: 4 } })
    t.same((await must('GET /v1/regions/south-west/progress?standard=lgdss-2016&as_of=2026-07-01')).body, body.regions[3])
  })

  await t.test('says whether what is counted had been reviewed when it was published', async t => {
    const service = await addService(must, london_editor, 'Report a missed bin', 'HCK')
    const id = await submit(must, london_editor, service, sheetOf(4), assessed)
    await must('PUT /v1/councils/CMD', { as: admin, body: { name: 'London Borough of Camden', type: 'LBO', nation: 'England' } })
    await must('PUT /v1/regions/london/councils/CMD', { as: admin, body: { from: '2016-10-01' } })
    await review(must, await token({ role: 'reviewer', council: 'CMD' }), id)
    await must(`POST /v1/assessments/${id}/publish`, { as: london_editor })
    t.match((await must('GET /v1/regions/london/progress?standard=lgdss-2016')).body, { services: 1, reviewed: 1 })
  })

  await t.test('lists the scores that it counted', async t => {
    const london = 'GET /v1/regions/london/counted?standard=lgdss-2016'
    const { body } = await must(`${london}&limit=10`)
    t.equal(body.items.length, 10)
    t.match(body.items[0], { council: 'HCK', gss_code: 'E09000012', phase: 'live', published_on: '2026-07-10', point: 1, score: 4, not_applicable: false })
    const rest = await must(`${london}&limit=10&cursor=${body.next}`)
    t.same([...body.items, ...rest.body.items].map(({ point }: { point: number }) => point), Array.from({ length: 15 }, (_, i) => i + 1))
    t.equal(rest.body.next, null)
  })

  await t.test('refuses an unclear question', async t => {
    t.match(await call('GET /v1/regions/south-west/progress'), { status: 400, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call('GET /v1/regions/south-west/progress?standard=none-1'), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.equal((await call('GET /v1/regions/nowhere/progress?standard=lgdss-2016')).status, 404)
  })
})

t.test('progress as CSV', async t => {
  const { call, must, editor, peer_editor } = await openSouthWest(t)
  await publish(must, editor, await addService(must, editor), sheetOf(4, { 3: 2, 9: null }))
  await publish(must, peer_editor, await addService(must, peer_editor, 'Pay council tax', 'DEV'), sheetOf(3))
  await submit(must, editor, await addService(must, editor, 'Pay a fine'))
  const cells = (figures: object) => Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure ?? '')]))

  for (const path of ['/v1/regions/south-west/progress?standard=lgdss-2016', '/v1/progress?standard=lgdss-2016']) {
    await t.test(`has the figures of JSON: ${path}`, async t => {
      const { body } = await must(`GET ${path}`)
      const rows = rowsIn((await must(`GET ${path}&format=csv`)).text)
      const every = body.all ? [...body.regions, body.all] : [body]
      const expected = every.flatMap(({ region, standard, phase, as_of, councils, services, reviewed, points, mean, met_share, left_out }) => {
        const key = { region, standard, phase, as_of }
        const { members, signed_up, published } = councils
        const outer = { ...key, councils_members: members, councils_signed_up: signed_up, councils_published: published, services, reviewed }
        const kept_out = left_out.map(({ reason, councils, services }: Record<string, unknown>) =>
          ({ [`left_out_${reason}_councils`]: councils, [`left_out_${reason}_services`]: services }))
        return [
          cells(Object.assign(outer, { point: null, title: null, not_applicable: null, scores_4: null, mean, met_share }, ...kept_out)),
          ...points.map(({ number, scores, ...point }: { number: number, scores: { value: number, services: number }[] }) => cells({
            ...key,
            ...point,
            point: number,
            councils_members: null,
            reviewed: null,
            left_out_other_phase_services: null,
            ...Object.fromEntries(scores.map(({ value, services }) => [`scores_${value}`, services]))
          }))
        ]
      })
      t.equal(rows.length, every.length * 16)
      t.hasStrict(rows, expected)
    })
  }

  await t.test('in columns that stay the same, by the scale of the standard', async t => {
    const header = async (standard: string) => headerIn((await must(`GET /v1/regions/london/progress?standard=${standard}&format=csv`)).text)
    const columns = (scores: number[]) => [
      'region', 'standard', 'phase', 'as_of', 'councils_members', 'councils_signed_up', 'councils_published', 'services', 'reviewed', 'point', 'title',
      ...scores.map(value => `scores_${value}`), 'not_applicable', 'mean', 'met_share', 'median', 'left_out_nothing_published_councils',
      'left_out_nothing_published_services', 'left_out_other_phase_councils', 'left_out_other_phase_services', 'left_out_service_ended_councils',
      'left_out_service_ended_services'
    ]
    t.same(await header('lgdss-2016'), columns([0, 1, 2, 3, 4, 5]))
    t.same(await header('govuk-2019'), columns([0, 1, 2]))
  })

  await t.test('under an ETag of its own', async t => {
    const url = 'GET /v1/regions/south-west/progress?standard=lgdss-2016'
    const json = (await must(url)).headers.etag as string
    const { headers: { etag, ...headers } } = await must(`${url}&format=csv`)
    t.match(headers, { 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'attachment; filename="regions-south-west-progress-lgdss-2016-2026-06-15.csv"' })
    t.match(etag, /^"[^"]+"$/)
    t.not(etag, json)
    t.match(await call(url, { headers: { accept: 'text/csv', 'if-none-match': etag as string } }), { status: 304, text: '', headers: { etag } })
    t.equal((await call(`${url}&format=csv`, { headers: { 'if-none-match': json } })).status, 200)
    t.match(await call(`${url}&format=csv&limit=5`), { status: 400 })
  })
})
