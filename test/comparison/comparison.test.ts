import t from 'tap'
import { spreadOf } from '../../src/comparison/figures.ts'
import type { LatestAssessment, LatestScore } from '../../src/wire-types.d.ts'
import { rowsIn } from '../helpers/csv.ts'
import { addService, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'

const standard = 'standard=lgdss-2016'
const of = (name: string) => `GET /v1/councils/${name}/progress?${standard}`
const region = `GET /v1/regions/south-west/comparison?${standard}`
const regions = `GET /v1/progress/comparison?${standard}`

t.test('councils and regions beside each other', async t => {
  const { call, must, token, admin, editor, peer_editor, london_editor, reviewer, setNow, asService } = await openSouthWest(t, { now: '2024-01-10T12:00:00.000Z' })
  const exeter = await token({ role: 'editor', council: 'EXE' })
  await must('PUT /v1/councils/IOS', { as: admin, body: { name: 'Council of the Isles of Scilly', type: 'UA', nation: 'England' } })
  const councilIn = (body: { councils: { council: string }[] }, code: string) => body.councils.find(({ council }) => council === code)
  const reason = (body: { left_out: { reason: string }[] }, name: string) => body.left_out.find(({ reason }) => reason === name)
  const assessed = { assessed_on: '2024-01-01' }

  await t.test('say nothing of what nobody has published', async t => {
    const { body } = await must(of('CON'))
    t.match(body, {
      council: 'CON',
      name: 'Cornwall Council',
      region: 'south-west',
      phase: null,
      as_of: '2024-01-10',
      services: 0,
      reviewed: 0,
      mean: null,
      median: null,
      met_share: null,
      change: null,
      change_of: 0,
      older_than_12_months: 0,
      oldest_published_on: null,
      quarter: null,
      latest: []
    })
    t.same(body.quartiles, { councils: 0, quartile_1: null, median: null, quartile_3: null })
    t.equal(body.points.length, 15)
    t.match(body.points[14], { number: 15, services: 0, mean: null, change: null, region: { councils: 0, median: null } })
    const { body: compared } = await must(region)
    t.same(compared.councils.map(({ council, mean, quarter }: Record<string, unknown>) => [council, mean, quarter]), [['CON', null, null], ['DEV', null, null], ['EXE', null, null]])
    t.match(compared.points[0], { councils: 0, lowest: null, quartile_1: null, median: null, quartile_3: null, highest: null })
    t.same(compared.ages, { assessments: 0, older_than_12_months: 0, oldest_published_on: null, median_months: null })
    t.same(reason(compared, 'nothing_published'), { reason: 'nothing_published', councils: 3, services: 0 })
    t.match((await must(regions)).body.all, { region: null, mean: null, difference: null, ages: { assessments: 0 } })
  })

  const bins = await addService(must, editor)
  const tax = await addService(must, peer_editor, 'Pay council tax', 'DEV')
  const first = await publish(must, editor, bins, sheetOf(2, { 9: null }), { ...assessed, phase: 'alpha' })
  await publish(must, peer_editor, tax, sheetOf(3), assessed)
  setNow('2025-03-01T12:00:00.000Z')
  const second = await publish(must, editor, bins, sheetOf(3, { 1: 5, 2: null }), { ...assessed, phase: 'beta' })
  setNow('2025-06-01T12:00:00.000Z')
  const parking = await submit(must, editor, await addService(must, editor, 'Park a car'), sheetOf(4), assessed)
  await review(must, reviewer, parking)
  await must(`POST /v1/assessments/${parking}/publish`, { as: editor })
  await publish(must, exeter, await addService(must, exeter, 'Apply for planning permission', 'EXE'), sheetOf(1), assessed)
  await publish(must, london_editor, await addService(must, london_editor, 'Borrow a book', 'HCK'), sheetOf(5), assessed)
  setNow('2026-01-15T12:00:00.000Z')

  await t.test('give a council its own figures, service by service and point by point', async t => {
    const { body } = await must(of('E06000052'))
    // 44 of 14 scores and 60 of 15; of 13 scores that both rounds of the one have, 12 rose by 1 and one by 3.
    t.match(body, { council: 'CON', services: 2, reviewed: 1, mean: 3.5862, median: 4, met_share: 0.5517, change: 1.1538, change_of: 1, older_than_12_months: 0, oldest_published_on: '2025-03-01' })
    t.match(body.points.slice(0, 3), [
      { number: 1, services: 2, not_applicable: 0, mean: 4.5, median: 4.5, met_share: 1, change: 3, change_of: 1 },
      { number: 2, services: 1, not_applicable: 1, mean: 4, change: null, change_of: 0 },
      { number: 3, services: 2, mean: 3.5, met_share: 0.5, change: 1, change_of: 1 }
    ])
    const latest = new Map((body.latest as LatestAssessment[]).map(one => [one.assessment, one]))
    t.match(latest.get(second), {
      service: bins,
      name: 'Report a missed bin',
      phase: 'beta',
      published_on: '2025-03-01',
      reviewed: false,
      mean: 3.1429,
      earlier_assessment: first,
      earlier_published_on: '2024-01-10',
      earlier_mean: 2
    })
    t.same([1, 2, 9, 15].map(point => latest.get(second)!.scores[point - 1]), [
      { point: 1, score: 5, not_applicable: false, earlier: 2, change: 3 },
      { point: 2, score: null, not_applicable: true, earlier: 2, change: null },
      { point: 9, score: 3, not_applicable: false, earlier: null, change: null },
      { point: 15, score: 3, not_applicable: false, earlier: 2, change: 1 }
    ])
    t.match(latest.get(parking), { reviewed: true, mean: 4, earlier_assessment: null, earlier_published_on: null, earlier_mean: null })
    t.ok(latest.get(parking)!.scores.every(({ earlier, change }: LatestScore) => earlier === null && change === null))
  })

  await t.test('say how it stands among the councils of its region', async t => {
    const { body } = await must(of('CON'))
    // The means are 1, 3 and 104/29.
    t.same(body.quartiles, { councils: 3, quartile_1: 2, median: 3, quartile_3: 3.2931 })
    t.equal(body.quarter, 4)
    t.same(body.points[0].region, { councils: 3, quartile_1: 2, median: 3, quartile_3: 3.75 })
    t.match((await must(of('DEV'))).body, { quarter: 2, mean: 3, older_than_12_months: 1, oldest_published_on: '2024-01-10', change: null, quartiles: body.quartiles })
    t.match((await must(of('EXE'))).body, { quarter: 1 })
  })

  await t.test('show the councils of a region side by side', async t => {
    const { body } = await must(region)
    t.match(body, { region: 'south-west', standard: 'lgdss-2016', phase: null, as_of: '2026-01-15', services: 4, reviewed: 1 })
    t.same(body.councils, [
      { council: 'CON', name: 'Cornwall Council', services: 2, reviewed: 1, mean: 3.5862, median: 4, met_share: 0.5517, quarter: 4, change: 1.1538, change_of: 1, oldest_published_on: '2025-03-01', older_than_12_months: 0 },
      { council: 'DEV', name: 'Devon County Council', services: 1, reviewed: 0, mean: 3, median: 3, met_share: 0, quarter: 2, change: null, change_of: 0, oldest_published_on: '2024-01-10', older_than_12_months: 1 },
      { council: 'EXE', name: 'Exeter City Council', services: 1, reviewed: 0, mean: 1, median: 1, met_share: 0, quarter: 1, change: null, change_of: 0, oldest_published_on: '2025-06-01', older_than_12_months: 0 }
    ])
    t.same(body.quartiles, { councils: 3, quartile_1: 2, median: 3, quartile_3: 3.2931 })
    t.same(body.points[1], { number: 2, title: body.points[1].title, councils: 3, lowest: 1, quartile_1: 2, median: 3, quartile_3: 3.5, highest: 4 })
    // 7, 7, 10 and 24 months.
    t.same(body.ages, { assessments: 4, older_than_12_months: 1, oldest_published_on: '2024-01-10', median_months: 8.5 })
  })

  await t.test('hold regions against all councils, those of no region included', async t => {
    t.match((await must(regions)).body.all, { services: 5, mean: 3.2297 })
    const isles = await token({ role: 'editor', council: 'IOS' })
    await publish(must, isles, await addService(must, isles, 'Moor a boat', 'IOS'), sheetOf(0), assessed)
    const { body } = await must(regions)
    t.same(body.regions.map(({ region }: { region: string }) => region), ['london', 'midlands', 'south', 'south-west', 'yorkshire-and-the-humber'])
    // 164 of 59 scores, 75 of 15, and 0 of 15: 239 of 89.
    t.match(body.all, { region: null, councils: { members: 5, published: 5 }, services: 6, mean: 2.6854, difference: null, ages: { median_months: 7 } })
    t.match(body.regions[3], { region: 'south-west', services: 4, reviewed: 1, mean: 2.7797, median: 3, difference: 0.0943, ages: { assessments: 4, older_than_12_months: 1, median_months: 8.5 } })
    t.match(body.regions[3].points[0], { number: 1, services: 4, mean: 3.25, median: 3.5, met_share: 0.5, difference: 0.25 })
    t.match(body.regions[0], { region: 'london', mean: 5, difference: 2.3146 })
    t.match(body.regions[1], { region: 'midlands', councils: { members: 0 }, mean: null, difference: null, ages: { assessments: 0, median_months: null } })
    const { body: some } = await must(`${regions}&regions=south-west,london,south-west`)
    t.same(some, { ...body, regions: [body.regions[0], body.regions[3]] })
  })

  await t.test('have no quartiles for a council of no region', async t => {
    const { body } = await must(of('IOS'))
    t.match(body, { region: null, services: 1, mean: 0, met_share: 0, quartiles: null, quarter: null })
    t.ok(body.points.every(({ mean, region }: { mean: number, region: unknown }) => mean === 0 && region === null))
  })

  await t.test('keep to a phase, and still know the earlier round', async t => {
    const { body } = await must(`${region}&phase=beta`)
    t.match(body, { phase: 'beta', services: 1, reviewed: 0, ages: { assessments: 1, median_months: 10 }, quartiles: { councils: 1, quartile_1: 3.1429, quartile_3: 3.1429 } })
    t.match(councilIn(body, 'CON'), { services: 1, mean: 3.1429, change: 1.1538, quarter: 1 })
    t.match(councilIn(body, 'DEV'), { services: 0, mean: null, quarter: null, oldest_published_on: null })
    t.same(reason(body, 'other_phase'), { reason: 'other_phase', councils: 2, services: 3 })
    const { body: own } = await must(`${of('CON')}&phase=beta`)
    t.match(own, { services: 1, latest: [{ assessment: second }], left_out: [{}, { reason: 'other_phase', councils: 0, services: 1 }] })
    t.match((await must(`${regions}&phase=beta`)).body, { phase: 'beta', all: { services: 1, ages: { assessments: 1 } } })
  })

  await t.test('can be asked as at any day', async t => {
    t.match((await must(`${of('CON')}&as_of=2025-02-28`)).body, { services: 1, mean: 2, change: null, older_than_12_months: 1, latest: [{ assessment: first, earlier_assessment: null }] })
    t.match((await must(`${of('CON')}&as_of=2025-01-10`)).body, { older_than_12_months: 0 }, 'twelve months to the day')
    t.match((await must(`${of('CON')}&as_of=2024-01-09`)).body, { services: 0, latest: [] })
    const { body } = await must(`${region}&as_of=2025-02-28`)
    t.same(body.ages, { assessments: 2, older_than_12_months: 2, oldest_published_on: '2024-01-10', median_months: 13 })
    t.same(reason(body, 'nothing_published'), { reason: 'nothing_published', councils: 1, services: 0 })
    t.match((await must(`${regions}&as_of=2025-02-28`)).body.all, { services: 2, ages: { older_than_12_months: 2 } })
  })

  await t.test('take the last that a service published on a day, and not a slip mended the same day for an earlier round', async t => {
    await publish(must, exeter, (await must('GET /v1/councils/EXE/services')).body.items[0].id, sheetOf(0), assessed)
    await publish(must, exeter, (await must('GET /v1/councils/EXE/services')).body.items[0].id, sheetOf(3), assessed)
    const { body } = await must(of('EXE'))
    t.match(body, { services: 1, mean: 3, change: 2, latest: [{ earlier_mean: 1, earlier_published_on: '2025-06-01' }] })
    t.match(councilIn((await must(region)).body, 'EXE'), { mean: 3, change: 2, change_of: 1 })
  })

  await t.test('leave a service out from the day it ended', async t => {
    await must(`PATCH /v1/services/${tax}`, { as: peer_editor, body: { ended_on: '2026-01-10' } })
    t.match((await must(`${of('DEV')}&as_of=2026-01-09`)).body, { services: 1, latest: [{ service: tax }] })
    const { body } = await must(of('DEV'))
    t.match(body, { services: 0, mean: null, latest: [], quarter: null, quartiles: { councils: 2 } })
    t.same(reason(body, 'service_ended'), { reason: 'service_ended', councils: 1, services: 1 })
    t.same(reason((await must(region)).body, 'service_ended'), { reason: 'service_ended', councils: 1, services: 1 })
    t.match((await must(regions)).body.all, { services: 5, ages: { assessments: 5 } })
  })

  await t.test('follow memberships as they were at the day', async t => {
    await must('PUT /v1/regions/south-west/councils/CON', { as: admin, body: { from: '2016-10-01', to: '2026-01-12' } })
    await must('PUT /v1/regions/south/councils/CON', { as: admin, body: { from: '2026-01-12' } })
    t.match((await must(`${of('CON')}&as_of=2026-01-11`)).body, { region: 'south-west', quartiles: { councils: 2 } })
    t.match((await must(of('CON'))).body, { region: 'south', quartiles: { councils: 1, median: 3.5862 }, mean: 3.5862 })
    t.equal(councilIn((await must(region)).body, 'CON'), undefined)
    t.match((await must(`${region}&as_of=2026-01-11`)).body.councils, [{ council: 'CON', services: 2 }, {}, {}])
    t.match((await must(`GET /v1/regions/south/comparison?${standard}`)).body, { councils: [{ council: 'CON', change: 1.1538 }], ages: { assessments: 2 } })
  })

  await t.test('count a council for as long as it is there', async t => {
    await must('PUT /v1/councils/EXE', { as: admin, body: { name: 'Exeter City Council', type: 'NMD', nation: 'England', gss_code: 'E07000041', county: 'DEV', ended_on: '2026-01-14' } })
    t.match((await must(`${of('EXE')}&as_of=2026-01-13`)).body, { region: 'south-west', services: 1, mean: 1, quarter: 1 })
    const { body } = await must(of('EXE'))
    t.match(body, { council: 'EXE', name: 'Exeter City Council', region: null, services: 0, mean: null, oldest_published_on: null, quartiles: null, latest: [] })
    t.ok(body.left_out.every(({ councils, services }: Record<string, number>) => councils === 0 && services === 0))
    t.same((await must(region)).body.councils.map(({ council }: { council: string }) => council), ['DEV'])
    t.match((await must(regions)).body.all, { councils: { members: 4 }, services: 4, ages: { assessments: 4 } })
  })

  await t.test('count what progress counts, on every day', async t => {
    for (const as_of of ['2024-01-10', '2025-02-28', '2025-03-01', '2025-12-31', '2026-01-11', '2026-01-13', '2026-01-15']) {
      for (const phase of ['', '&phase=beta', '&phase=live']) {
        const asked = `${standard}&as_of=${as_of}${phase}`
        const { body: all } = await must(`GET /v1/progress?${asked}`)
        const { body: beside } = await must(`GET /v1/progress/comparison?${asked}`)
        t.match([...beside.regions, beside.all], [...all.regions, all.all].map(({ standard, phase, as_of, points, ...outer }) =>
          ({ ...outer, points: points.map(({ scores, ...point }: Record<string, unknown>) => point), ages: { assessments: outer.services } })))
        const { body } = await must(`GET /v1/regions/south-west/comparison?${asked}`)
        const { services, reviewed, left_out } = all.regions[3]
        t.match(body, { services, reviewed, left_out, ages: { assessments: services } })
        const { body: council } = await must(`GET /v1/councils/CON/progress?${asked}`)
        t.equal(council.latest.length, council.services)
      }
    }
  })

  await t.test('take quartiles as percentile_cont has them', async t => {
    for (const means of [[3.5], [1, 4], [2, 2, 2, 5], [1 / 3, 2 / 3, 4, 3.3, 2.25, 0.1, 4.75]]) {
      const [row] = await asService<{ quartiles: number[] }>(
        `select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by mean) as quartiles from unnest(array[${means.join()}]::float8[]) as mean`)
      const { quartile_1, median, quartile_3 } = spreadOf([null, ...means])
      t.same([quartile_1, median, quartile_3], row!.quartiles)
    }
  })

  await t.test('are to be had as tables', async t => {
    const { body } = await must(`${of('CON')}&as_of=2026-01-11`)
    const { text, headers } = await must(`${of('CON')}&as_of=2026-01-11&format=csv`)
    t.match(headers['content-disposition'], 'councils-CON-progress-lgdss-2016-2026-01-11.csv')
    const rows = rowsIn(text)
    t.equal(rows.length, 16 * 3)
    t.match(rows[0], { council: 'CON', region: 'south-west', as_of: '2026-01-11', service: '', point: '', services: '2', mean: '3.5862', quarter: '4', region_councils: '2', left_out_other_phase_services: '0' })
    t.match(rows[1], { point: '1', service: '', title: body.points[0].title, mean: '4.5', change: '3', region_median: String(body.points[0].region.median) })
    const own = rows.filter(({ service }) => service === bins)
    t.match(own.slice(0, 3), [
      { service_name: 'Report a missed bin', assessment: second, assessment_phase: 'beta', point: '', mean: '3.1429', earlier_assessment: first, earlier_mean: '2' },
      { point: '1', score: '5', earlier: '2', change: '3', not_applicable: '0' },
      { point: '2', score: '', earlier: '2', change: '', not_applicable: '1' }
    ])
    const header = (csv: string) => csv.split('\r\n')[0]
    t.equal(header((await must(`${of('EXE')}&format=csv`)).text), header(text), 'the columns stay the same')

    const councils = rowsIn((await must(`${region}&as_of=2026-01-11&format=csv`)).text)
    t.equal(councils.length, 1 + 15 + 3)
    t.match(councils[0], { region: 'south-west', point: '', council: '', services: '3', quartiles_councils: '2', ages_assessments: '3', left_out_service_ended_councils: '1' })
    t.match(councils[1], { point: '1', council: '', quartiles_highest: '4.5' })
    t.match(councils[16], { council: 'CON', name: 'Cornwall Council', mean: '3.5862', quarter: '4', change: '1.1538', quartiles_median: '' })

    const every = rowsIn((await must(`${regions}&as_of=2026-01-11&regions=london&format=csv`)).text)
    t.equal(every.length, 2 * 16)
    t.match(every[0], { region: 'london', point: '', councils_members: '1', mean: '5', ages_assessments: '1' })
    t.match(every[16], { region: '', point: '', services: '4', difference: '' })
    t.match(every[17], { region: '', point: '1', title: body.points[0].title })
  })

  await t.test('refuse an unclear question', async t => {
    t.match(await call(`${of('CON')}&as_of=2026-01-16`), { status: 422, body: { errors: [{ pointer: '/as_of' }] } })
    t.match(await call('GET /v1/councils/CON/progress'), { status: 400, body: { errors: [{ pointer: '/standard' }] } })
    t.equal((await call(of('ZZZ'))).status, 404)
    t.equal((await call(`GET /v1/regions/nowhere/comparison?${standard}`)).status, 404)
    for (const path of ['councils/CON/progress', 'regions/south-west/comparison', 'progress/comparison']) {
      t.match(await call(`GET /v1/${path}?standard=none-1`), { status: 422, body: { errors: [{ pointer: '/standard' }] } }, path)
    }
    t.match(await call('GET /v1/progress/comparison?standard=none-1&regions=london,atlantis,thule'), {
      status: 422, body: { errors: [{ pointer: '/standard' }, { pointer: '/regions', detail: /atlantis/ }, { pointer: '/regions', detail: /thule/ }] }
    })
    t.match(await call(`${regions}&regions=london,,south`), { status: 400, body: { errors: [{ pointer: '/regions' }] } })
  })
})
