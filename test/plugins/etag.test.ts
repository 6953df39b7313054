// Who is told that they were not first. That every route asks for If-Match alike: every-write.
import t from 'tap'
import { openSecondApp } from '../helpers/second-app.ts'
import { addService, begin, openSouthWest, publish, submit, volunteer } from '../helpers/story.ts'

t.test('whoever was not first', async t => {
  const tester = await openSouthWest(t)
  const { call, must, admin, editor, token, lead, reviewer } = tester
  const colleague = await token({ role: 'editor', council: 'CON', name: 'a colleague' })
  const service = await addService(must, editor)
  const draft = await begin(must, editor, service)

  await t.test('is told what stands and what others changed since, newest first', async t => {
    const { headers: { etag } } = await must(`GET /v1/assessments/${draft}`, { as: editor })
    await must(`PUT /v1/assessments/${draft}/scores/3`, { as: colleague, body: { score: 2 } })
    await must(`PATCH /v1/assessments/${draft}`, { as: colleague, body: { phase: 'beta' } })
    const refused = await call(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 4 }, headers: { 'if-match': String(etag) } })
    const by = { name: 'a colleague', role: 'editor', council: 'CON' }
    t.match(refused, { status: 412, body: { type: '/problems/stale', changed: [{ action: 'assessment changed', by, pointers: ['/phase'] }, { action: 'score written', by, pointers: ['/scores/3'] }] } })
    t.equal(refused.body.changed.length, 2, 'and not what was known')
    t.match(await call(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 4 }, headers: { 'if-match': refused.body.etag } }), { status: 200 }, 'its ETag is taken')
  })

  await t.test('is told what stands alone where the history is not theirs', async t => {
    const assessment = await submit(must, editor, service)
    const review = await volunteer(must, reviewer, assessment)
    for (const [as, told] of [[lead, false], [admin, true]] as const) {
      const { status, body } = await call(`PATCH /v1/reviews/${review}`, { as, body: { due_on: '2026-08-01' }, headers: { 'if-match': '"x"' } })
      t.equal(status, 412)
      t.match(body.etag, /^"/)
      t.equal(body.changed !== undefined, told)
    }
    const { body } = await call(`PUT /v1/reviews/${review}/points/3`, { as: reviewer, body: { score: 2 }, headers: { 'if-match': '"x"' } })
    t.notMatch(JSON.stringify(body), /editor CON|a colleague/, 'nobody is named to a peer')
  })

  await t.test('has to say what they have seen, where that is asked for', async t => {
    const strict = await openSecondApp(t, tester, { require_if_match: true })
    const send = async (method: 'PUT' | 'POST', url: string, as: string, payload?: object, headers = {}) =>
      await strict.inject({ method, url, headers: { authorization: `Bearer ${as}`, ...headers }, ...payload && { payload } })
    const bristol = { name: 'Bristol', type: 'UA', nation: 'England' }
    t.match(await send('PUT', '/v1/councils/BRS', admin, bristol), { statusCode: 201 }, 'what is not there is made')
    const refused = await send('PUT', '/v1/councils/BRS', admin, bristol)
    t.match(refused, { statusCode: 428 }, 'what is there is not overwritten')
    t.match(await send('PUT', '/v1/councils/BRS', admin, { ...bristol, name: 'Bristol City' }, { 'if-match': refused.json().etag }), { statusCode: 200 })
    const score = async (headers = {}) => await send('PUT', `/v1/assessments/${draft}/scores/4`, editor, { score: 2 }, headers)
    const etag = String((await must(`GET /v1/assessments/${draft}`, { as: editor })).headers.etag)
    t.match(await score({ 'if-match': etag }), { statusCode: 200 })
    t.match(await score(), { statusCode: 428 }, 'also of a sheet that the process knows')
    t.match(await send('POST', `/v1/services/${service}/assessments`, editor, { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' }), { statusCode: 201 }, 'something new takes none')
    const published = await publish(must, editor, service)
    t.match(await send('POST', `/v1/assessments/${published}/actions`, editor, { action: 'Ask more', owner_role: 'head' }), { statusCode: 201 })
  })
})
