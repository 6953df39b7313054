import t from 'tap'
import { addService, begin, openSouthWest, publish, sheetOf, submit } from '../helpers/story.ts'

t.test('writing scores', async t => {
  const { call, must, editor, admin, peer_editor, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)

  await t.test('keeps a score with its rationale and evidence', async t => {
    const id = await begin(must, editor, service)
    const evidence = [{ title: 'Findings', url: 'https://example.org/findings' }]
    const answer = await call(`PUT /v1/assessments/${id}/scores/3`, { as: editor, body: { score: 4, rationale: 'Weekly releases', evidence } })
    t.match(answer, { status: 200, body: { point: 3, score: 4, not_applicable: false, rationale: 'Weekly releases', evidence } })
    const { body } = await must(`GET /v1/assessments/${id}`, { as: editor })
    t.match(body, { scored: 1, of: 15, mean: 4, met_share: 1 })
    t.same(body.scores, [answer.body])
  })

  await t.test('answers 200 and moves nothing for what already stands', async t => {
    const id = await begin(must, editor, service)
    const body = { score: 4, rationale: 'Weekly releases' }
    const first = await must(`PUT /v1/assessments/${id}/scores/3`, { as: editor, body })
    setNow('2026-06-16T12:00:00.000Z')
    const second = await must(`PUT /v1/assessments/${id}/scores/3`, { as: editor, body })
    t.equal(second.headers.etag, first.headers.etag)
    t.same(second.body, first.body)
    const { body: history } = await must(`GET /v1/assessments/${id}/history`, { as: editor })
    t.equal(history.items.length, 2)
  })

  await t.test('refuses what is no score, with a pointer to the fault', async t => {
    const id = await begin(must, editor, service)
    const put = async (body: unknown, point = 3) => await call(`PUT /v1/assessments/${id}/scores/${point}`, { as: editor, body })
    t.match(await put({ score: 6 }), { status: 422, body: { type: '/problems/score-off-scale', errors: [{ pointer: '/score' }] } })
    t.match(await put({ score: null }), { status: 400, body: { errors: [{ pointer: '/score', detail: 'is null, and must be a whole number' }] } })
    t.match(await put({ score: '3' }), { status: 400, body: { errors: [{ pointer: '/score', detail: 'is "3", and must be a whole number' }] } })
    t.match(await put({ score: 2.5 }), { status: 400, body: { errors: [{ pointer: '/score' }] } })
    t.match(await put({ score: 3, colour: 'green' }), { status: 400, body: { errors: [{ pointer: '/colour' }] } })
    t.match(await put({}), { status: 422, body: { errors: [{ pointer: '/score' }] } })
    t.match(await put({ score: 3, not_applicable: true }), { status: 422, body: { errors: [{ pointer: '/not_applicable' }] } })
    t.match(await put({ score: 3, rationale: ' ' }), { status: 400, body: { errors: [{ pointer: '/rationale', detail: 'must not be empty' }] } })
    t.match(await put({ score: 3, evidence: [{ title: 'x', url: 'javascript:alert(1)' }] }), { status: 400, body: { errors: [{ pointer: '/evidence/0/url' }] } })
    t.match(await put({ score: 3 }, 16), { status: 404 })
    t.match(await put({ score: 3 }, 0), { status: 404 })
    t.same((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores, [])
  })

  await t.test('replaces the whole sheet, all or nothing', async t => {
    const id = await begin(must, editor, service)
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(3) })
    const bad = await call(`PUT /v1/assessments/${id}/scores`, { as: editor, body: { scores: [{ point: 1, score: 5 }, { point: 16, score: 5 }, { point: 1, score: 6 }] } })
    t.match(bad, { status: 422 })
    t.same(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/scores/1/point', '/scores/2/point', '/scores/2/score'])
    t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body, { scored: 15, mean: 3 })
    const replaced = await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: { scores: [{ point: 2, score: 5, rationale: 'A team of its own' }] } })
    t.match(replaced.body, { scored: 1, mean: 5, scores: [{ point: 2, score: 5 }] })
  })

  await t.test('leaves what does not apply out of the denominator', async t => {
    const id = await begin(must, editor, service)
    const { body } = await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4, { 1: 1, 9: null }) })
    t.match(body, { scored: 15, of: 15, mean: 3.7857, met_share: 0.9285 })
    t.match(body.scores[8], { point: 9, score: null, not_applicable: true })
  })

  await t.test('knows the scale and points of each standard', async t => {
    const id = await begin(must, editor, service, { standard: 'govuk-2019' })
    t.match(await call(`PUT /v1/assessments/${id}/scores/14`, { as: editor, body: { score: 2, rationale: 'Reliable' } }), { status: 200 })
    t.match(await call(`PUT /v1/assessments/${id}/scores/15`, { as: editor, body: { score: 2 } }), { status: 404 })
    t.match(await call(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 3 } }), { status: 422 })
    t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body, { of: 14, scored: 1 })
  })

  await t.test('refuses a sheet that is submitted or published', async t => {
    const submitted = await submit(must, editor, service)
    t.match(await call(`PUT /v1/assessments/${submitted}/scores/1`, { as: editor, body: { score: 1 } }), { status: 409, body: { type: '/problems/not-a-draft' } })
    await must(`POST /v1/assessments/${submitted}/publish`, { as: editor })
    t.match(await call(`PUT /v1/assessments/${submitted}/scores`, { as: editor, body: sheetOf(5) }), { status: 409, body: { type: '/problems/not-a-draft' } })
    t.match(await call(`PUT /v1/assessments/${submitted}/scores`, { as: admin, body: sheetOf(5) }), { status: 409 })
  })

  await t.test('gives 412 to whoever wrote over a change by another', async t => {
    const id = await begin(must, editor, service)
    const seen = (await must(`GET /v1/assessments/${id}`, { as: editor })).headers.etag as string
    const first = await must(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 1 }, headers: { 'if-match': seen } })
    t.match(await call(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 2 }, headers: { 'if-match': seen } }), { status: 412, body: { type: '/problems/stale' } })
    t.match(await call(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 2 }, headers: { 'if-match': first.headers.etag as string } }), { status: 200 })
  })

  await t.test('asks who it is, then whether it is there, then whether it may, then what is wrong', async t => {
    const draft = await begin(must, editor, service)
    const published = await publish(must, editor, service)
    const bad = { score: 'x' }
    t.match(await call(`PUT /v1/assessments/${draft}/scores/1`, { body: bad }), { status: 401 })
    t.match(await call(`PUT /v1/assessments/${draft}/scores/1`, { as: peer_editor, body: bad }), { status: 404 })
    t.match(await call(`PUT /v1/assessments/${published}/scores/1`, { as: peer_editor, body: bad }), { status: 403 })
    t.match(await call(`PUT /v1/assessments/${draft}/scores/1`, { as: editor, body: bad }), { status: 400 })
    t.match(await call('PUT /v1/assessments/nonsense/scores/1', { as: editor, body: bad }), { status: 404 })
  })
})

t.test('refuses not applicable where the standard asks for a score on every point', async t => {
  const { call, must, admin, editor } = await openSouthWest(t)
  const { body: standard } = await must('GET /v1/standards/govuk-2019')
  const { id: _, ...body } = standard
  await must('PUT /v1/standards/strict-1', { as: admin, body: { ...body, not_applicable_allowed: false } })
  const id = await begin(must, editor, await addService(must, editor), { standard: 'strict-1' })
  t.match(await call(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { not_applicable: true, rationale: 'Why' } }), { status: 422, body: { errors: [{ pointer: '/not_applicable' }] } })
})
