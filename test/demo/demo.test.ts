import { test } from 'tap'
import { readConfig } from '../../src/config.ts'
import { waves } from '../../src/demo/plan.ts'
import { refuseRealData } from '../../src/demo/refuse-real-data.ts'
import { runDemo } from '../../src/demo/run-demo.ts'
import { tellStory } from '../../src/demo/story.ts'
import type { Assessment, Assessments, Calibration, Comments, Materials, Progress, ReciprocityList, RegionReviews } from '../../src/wire-types.d.ts'
import { openApp } from '../helpers/app.ts'

const longest = (lines: string[]) => Math.max(...lines.join('\n').split('\n').filter(line => !line.includes('curl')).map(line => line.length))

const configFor = (database_url: string) => ({ ...readConfig({}), database_url, port: 0, port_given: true, log_level: 'silent' })

test('the demo', async t => {
  const { app, token, must, setNow, owner_url } = await openApp(t)
  const address = await app.listen({ port: 0 })
  const admin_token = await token({ role: 'admin' })

  const { fetch } = globalThis
  t.teardown(() => { globalThis.fetch = fetch })

  /** Tells the story at a present; killed_at: when the clock moves there, a line begins so, or a request's address ends so. */
  async function tell (present: string, killed_at?: string) {
    let killed = false
    globalThis.fetch = async (...given) => {
      killed ||= killed_at !== undefined && (given[0] as Request).url.endsWith(killed_at)
      if (killed) throw new Error('killed')
      return await fetch(...given)
    }
    const lines: string[] = []
    const backToPresent = () => setNow(present)
    const moveTo = (moment: string) => {
      if (moment === killed_at) throw new Error('killed')
      setNow(moment)
    }
    const print = (text = '') => {
      if (killed_at && text.trimStart().startsWith(killed_at)) throw new Error('killed')
      lines.push(text)
    }
    backToPresent()
    const clock = { now: app.now, moveTo, backToPresent }
    const told = await tellStory({ address, admin_token, clock, print })
    return { ...told, lines, text: lines.join('\n') }
  }

  const publishedIn = async (region: string, status = 'published') =>
    (await must(`GET /v1/assessments?region=${region}&status=${status}&limit=500`, { as: admin_token })).body as Assessments

  const progressAt = async (as_of: string) => (await must(`GET /v1/regions/london/progress?standard=lgdss-2016&as_of=${as_of}`)).body as Progress

  await refuseRealData(address)
  await t.rejects(tell('2026-06-15T11:00:00Z', waves[0]!.published_at), { message: 'killed' }, 'a run may be killed among its steps')
  await t.rejects(tell('2026-06-15T11:10:00Z', '/complete'), { message: 'killed' }, 'or with a review half done')
  await t.rejects(tell('2026-06-15T11:20:00Z', '/reply'), { message: 'killed' }, 'or with a reply outstanding')
  await t.rejects(tell('2026-06-15T11:30:00Z', waves[2]!.commented_at), { message: 'killed' }, 'and so may the next')
  const first = await tell('2026-06-15T12:00:00Z')

  t.test('tells of a draft that becomes public and moves the progress of its region', async t => {
    t.not(first.after.mean, first.before.mean, 'the mean has moved')
    t.equal(first.after.services, first.before.services, 'no service is counted twice')
    t.match((await must(`GET /v1/assessments/${first.assessment}`)).body, { status: 'published', scored: 15, published_at: '2026-06-15T12:00:00.000Z' })
    t.match(first.text, /GET \/v1\/assessments\/\S+ -> 404/, 'the draft is not the public\'s')
    t.match(first.text, /"type": "\/problems\/score-off-scale"/, 'a bad score is shown with its problem')
    t.match(first.text, /14 of its points are not ready/, 'a dry run lists the gaps')
    t.match(first.text, /PUT …\/scores -> 409/, 'what is published stays')
  })

  t.test('records two earlier rounds at their own dates', async t => {
    for (const region of ['london', 'midlands', 'south', 'south-west']) {
      t.ok((await publishedIn(region)).items.length >= 10, `${region} has published`)
      t.ok((await publishedIn(region, 'superseded')).items.length >= 8, `${region} has reassessed`)
    }
    const [none, spring, winter] = [await progressAt('2025-02-28'), await progressAt('2025-06-30'), await progressAt('2025-12-31')]
    t.equal(none.services, 0)
    t.ok(winter.mean! > spring.mean! && winter.services > spring.services, 'progress shows')
    t.ok(winter.points.some(({ not_applicable }) => not_applicable > 0), 'some points do not apply')
  })

  t.test('tells how two peers who disagree are answered before it is published', async t => {
    t.match(first.text, /\d+ reviews? given in a year/, 'reviewers are suggested')
    t.match(first.text, /"reviewer_council": "BST" } -> 403 An interest is declared/, 'a conflict of interest is refused')
    t.match(first.text, /POST …\/publish -> 409 Recommendations wait for a reply/)
    t.match(first.text, 'own score 3 (it was 4); DEV 2 (accepted), EXE 5 (challenged); gap 0.50, spread 3')
    const { reviews, scores } = (await must(`GET /v1/assessments/${first.assessment}`)).body as Assessment
    t.match(reviews, [{ reviewer_council: 'DEV', outcome: 'disagree' }, { reviewer_council: 'EXE' }])
    t.match(scores[7], { score: 3, earlier: { score: 4 }, peers: [{ reply: { accept: true } }, { reply: { accept: false } }], gap: 0.5, spread: 3 })
    t.equal(first.after.reviewed, first.before.reviewed + 1)
  })

  t.test('has peers review most of the earlier rounds, and councils reply', async t => {
    for (const region of ['london', 'midlands', 'south', 'south-west']) {
      const reviews = (await must(`GET /v1/regions/${region}/reviews?limit=500`, { as: admin_token })).body as RegionReviews
      t.ok(reviews.items.every(({ status }) => status === 'completed'), `none is open in ${region}`)
      const councils = (await must(`GET /v1/regions/${region}/reciprocity`, { as: admin_token })).body as ReciprocityList
      t.ok(councils.items.every(({ given, received }) => given > 0 && received > 0), `each gives and receives in ${region}`)
      const calibration = (await must(`GET /v1/regions/${region}/calibration?standard=lgdss-2016`)).body as Calibration
      t.ok(calibration.gap_of >= 15 && calibration.gap_mean !== 0 && calibration.spread_of > 0, `there is something to compare in ${region}`)
    }
    const { services, reviewed } = (await must('GET /v1/progress?standard=lgdss-2016')).body.all as Progress
    t.ok(reviewed > services / 2 && reviewed < services, `${reviewed} of ${services} are reviewed`)
  })

  t.test('finishes what killed runs left half done, and repeats nothing', async t => {
    for (const region of ['london', 'midlands', 'south', 'south-west']) t.same((await publishedIn(region, 'submitted')).items, [], `nothing waits in ${region}`)
    for (const { id } of (await publishedIn('south')).items) {
      const { items } = (await must(`GET /v1/assessments/${id}/comments`, { as: admin_token })).body as Comments
      t.ok(items.length > 0 && items.every(({ replies }) => replies.length === 1), 'each question is answered once')
      t.equal(new Set(items.map(({ body }) => body)).size, items.length, 'and asked once')
    }
  })

  t.test('prints plain text of at most 100 columns, with a token for each role', async t => {
    t.ok(longest(first.lines) <= 100, `the longest line has ${longest(first.lines)} columns`)
    t.notMatch(first.text, /undefined|NaN|\[object/)
    for (const role of ['admin', 'editor', 'reviewer', 'lead', 'reader']) {
      const secret = new RegExp(`^${role} +(sp_\\S+)$`, 'm').exec(first.text)?.[1]
      t.equal((await must('GET /v1/me', { as: secret })).body.role, role)
    }
  })

  t.test('hands a workshop plan from one group to another, once', async t => {
    const { items } = (await must('GET /v1/materials')).body as Materials
    t.match(items, [{ region: 'london', adapted_from: null }, { region: 'south-west', adapted_from: { material: items[0]!.id }, used: 1 }])
    t.equal(items.length, 2)
    t.match(first.text, /\+ Each council brings a service/)
  })

  t.test('works again on the same data, and moves progress again', async t => {
    const services = first.after.services
    const again = await tell('2026-06-16T12:00:00Z')
    t.match(again.text, /Round 2, regions london and south: 27 were there already/)
    t.equal(again.before.mean, first.after.mean, 'it goes on from where it was')
    t.not(again.after.mean, again.before.mean, 'the mean has moved')
    t.equal(again.after.services, services)
    t.match((await must('GET /v1/materials')).body.items.map(({ used }: { used: number }) => used), [0, 1], 'what was handed on is not handed on again')
    t.match((await must(`GET /v1/assessments/${first.assessment}`)).body, { status: 'superseded', superseded_by: again.assessment })
    t.match(again.text, /promised last time: "Test with magnifiers/, 'what was promised is shown, and done')
    await t.rejects(tell('2026-06-17T11:00:00Z', '10. Published now?'), { message: 'killed' })
    const third = await tell('2026-06-17T12:00:00Z')
    t.not(third.after.mean, third.before.mean, 'and once more')
  })

  t.test('stays away from a register that is not its own', async t => {
    await must('PUT /v1/councils/SOM', { as: admin_token, body: { name: 'Somerset Council', type: 'UA', nation: 'England' } })
    await t.rejects(refuseRealData(address), /Somerset Council \(SOM\)[^]*DATA_DIR/)
    const lines: string[] = []
    await t.rejects(runDemo(configFor(owner_url), (text = '') => { lines.push(text) }), /Somerset Council/, 'the command ends with that')
    t.same(lines, [], 'and tells nothing')
  })
})

test('the demo stays away from assessments that are not its own', async t => {
  const { app, token, must } = await openApp(t)
  const address = await app.listen({ port: 0 })
  const as = await token({ role: 'admin' })
  await must('PUT /v1/councils/CON', { as, body: { name: 'Cornwall Council', type: 'UA', nation: 'England' } })
  await refuseRealData(address)
  const service = (await must('POST /v1/councils/CON/services', { as, body: { name: 'Find a library' } })).body.id
  const body = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' }
  const { id } = (await must(`POST /v1/services/${service}/assessments`, { as, body })).body
  const scores = Array.from({ length: 15 }, (_, i) => ({ point: i + 1, score: 4, rationale: 'Tested' }))
  await must(`PUT /v1/assessments/${id}/scores`, { as, body: { scores } })
  await must(`POST /v1/assessments/${id}/submit`, { as })
  await must(`POST /v1/assessments/${id}/publish`, { as })
  await t.rejects(refuseRealData(address), /none of them the demo's[^]*DATA_DIR/)
})

test('the demo, stopped while it is told, closes what it opened', async t => {
  const { owner_url } = await openApp(t)
  const lines: string[] = []
  await runDemo(configFor(owner_url), (text = '') => {
    lines.push(text)
    if (text.includes('Register:')) process.emit('SIGTERM')
  })
  t.match(lines.join('\n'), /Register: 16 councils/)
  t.notMatch(lines.join('\n'), /Serving at/)
})
