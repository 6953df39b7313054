import { test } from 'tap'
import { readConfig } from '../../src/config.ts'
import { waves } from '../../src/demo/plan.ts'
import { refuseRealData } from '../../src/demo/refuse-real-data.ts'
import { runDemo } from '../../src/demo/run-demo.ts'
import { tellStory } from '../../src/demo/story.ts'
import type { Assessments, Comments, Progress } from '../../src/wire-types.d.ts'
import { openApp } from '../helpers/app.ts'

const longest = (lines: string[]) => Math.max(...lines.join('\n').split('\n').filter(line => !line.includes('curl')).map(line => line.length))

const configFor = (database_url: string) => ({ ...readConfig({}), database_url, port: 0, port_given: true, log_level: 'silent' })

test('the demo', async t => {
  const { app, token, must, setNow, owner_url } = await openApp(t)
  const address = await app.listen({ port: 0 })
  const admin_token = await token({ role: 'admin' })

  async function tell (present: string, killed_at?: string) {
    const lines: string[] = []
    const backToPresent = () => setNow(present)
    const moveTo = (moment: string) => {
      if (moment === killed_at) throw new Error('killed')
      setNow(moment)
    }
    backToPresent()
    const clock = { now: app.now, moveTo, backToPresent }
    const told = await tellStory({ address, admin_token, clock, print: (text = '') => { lines.push(text) } })
    return { ...told, lines, text: lines.join('\n') }
  }

  const publishedIn = async (region: string, status = 'published') =>
    (await must(`GET /v1/assessments?region=${region}&status=${status}&limit=500`)).body as Assessments

  const progressAt = async (as_of: string) => (await must(`GET /v1/regions/london/progress?standard=lgdss-2016&as_of=${as_of}`)).body as Progress

  await refuseRealData(address)
  await t.rejects(tell('2026-06-15T11:00:00Z', waves[0]!.published_at), { message: 'killed' }, 'a run may be killed among its steps')
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

  t.test('works again on the same data, and moves progress again', async t => {
    const services = first.after.services
    const again = await tell('2026-06-16T12:00:00Z')
    t.match(again.text, /Round 2, regions london and south: 27 were there already/)
    t.equal(again.before.mean, first.after.mean, 'it goes on from where it was')
    t.not(again.after.mean, again.before.mean, 'the mean has moved')
    t.equal(again.after.services, services)
    t.match((await must(`GET /v1/assessments/${first.assessment}`)).body, { status: 'superseded', superseded_by: again.assessment })
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
  t.match(lines.join('\n'), /Register: 15 councils/)
  t.notMatch(lines.join('\n'), /Serving at/)
})
