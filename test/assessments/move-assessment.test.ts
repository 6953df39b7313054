import { randomUUID } from 'node:crypto'
import t from 'tap'
import { addService, begin, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'

t.test('from draft to published', async t => {
  const { call, must, editor, reviewer, lead, setNow, asService, asOwner } = await openSouthWest(t)
  const service = await addService(must, editor)

  await t.test('lists every gap before it submits', async t => {
    const id = await begin(must, editor, service)
    const { scores } = sheetOf(4, { 9: null })
    const gappy = scores.filter(({ point }) => point !== 15).map(score => [2, 9].includes(score.point) ? { ...score, rationale: undefined } : score)
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: { scores: gappy } })
    const refused = await call(`POST /v1/assessments/${id}/submit`, { as: editor })
    t.match(refused, { status: 422, body: { type: '/problems/incomplete' } })
    t.same(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/scores/2/rationale', '/scores/9/rationale', '/scores/15'])
    t.match(await call(`POST /v1/assessments/${id}/submit?dry_run=true`, { as: editor }), { status: 422 })
  })

  await t.test('answers a dry run alike and changes nothing', async t => {
    const id = await begin(must, editor, service)
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) })
    const dry = await must(`POST /v1/assessments/${id}/submit?dry_run=true`, { as: editor })
    t.equal(dry.headers.etag, undefined, 'a version that does not stand has no ETag')
    t.equal(dry.body.status, 'submitted')
    t.equal((await must(`GET /v1/assessments/${id}`, { as: editor })).body.status, 'draft')
    t.match((await must(`POST /v1/assessments/${id}/submit`, { as: editor })).body, { ...dry.body, updated_at: String })
  })

  await t.test('goes back to draft, unseen by peers, until a review is completed', async t => {
    const id = await submit(must, editor, service)
    t.equal((await call(`GET /v1/assessments/${id}`, { as: reviewer })).status, 200)
    t.match((await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })).body, { status: 'draft', submitted_at: null })
    t.equal((await call(`GET /v1/assessments/${id}`, { as: reviewer })).status, 404)
    t.match(await call(`POST /v1/assessments/${id}/withdraw`, { as: editor }), { status: 409, body: { type: '/problems/not-submitted' } })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    await review(must, reviewer, id)
    t.match(await call(`POST /v1/assessments/${id}/withdraw`, { as: editor }), { status: 409, body: { type: '/problems/review-completed' } })
    const published = await must(`POST /v1/assessments/${id}/publish`, { as: editor })
    t.match(published.body.reviews, [{ council: 'DEV', outcome: 'agree' }])
  })

  await t.test('publishes only what is submitted', async t => {
    const id = await begin(must, editor, service)
    t.match(await call(`POST /v1/assessments/${id}/publish`, { as: editor }), { status: 409, body: { type: '/problems/not-submitted' } })
    const published = await publish(must, editor, service)
    t.match(await call(`POST /v1/assessments/${published}/publish`, { as: editor }), { status: 409 })
    t.match(await call(`POST /v1/assessments/${published}/submit`, { as: editor }), { status: 409 })
    t.match(await call(`POST /v1/assessments/${published}/withdraw`, { as: editor }), { status: 409 })
    t.match(await call(`PATCH /v1/assessments/${published}`, { as: editor, body: { phase: 'beta' } }), { status: 409 })
  })

  await t.test('supersedes what the service had published before, whose ETag moves', async t => {
    const other = await addService(must, editor, 'Pay council tax')
    setNow('2026-06-20T10:00:00.000Z')
    const first = await publish(must, editor, other, sheetOf(2))
    const before = await must(`GET /v1/assessments/${first}`)
    t.match(before.body, { status: 'published', superseded_by: null })
    setNow('2026-06-21T10:00:00.000Z')
    const second = await publish(must, editor, other, sheetOf(4), { phase: 'beta' })
    const after = await must(`GET /v1/assessments/${first}`)
    t.match(after.body, { status: 'superseded', superseded_by: second, updated_at: '2026-06-21T10:00:00.000Z' })
    t.not(after.headers.etag, before.headers.etag)
    const on_another_standard = await publish(must, editor, other, sheetOf(2, {}, 14), { standard: 'govuk-2019' })
    t.match((await must(`GET /v1/assessments/${second}`)).body, { status: 'published', superseded_by: null })
    t.match((await must(`GET /v1/assessments/${on_another_standard}`)).body, { status: 'published' })
    const list = await must(`GET /v1/assessments?service=${other}&status=superseded`)
    t.same(list.body.items.map(({ id }: { id: string }) => id), [first])
  })

  await t.test('waits for an answer to what must be answered', async t => {
    const id = await submit(must, editor, service)
    const question = (await must(`POST /v1/assessments/${id}/comments`, { as: lead, body: { body: 'Who was in the tests?', must_answer: true } })).body.id
    t.match(await call(`POST /v1/assessments/${id}/publish`, { as: editor }), { status: 409, body: { type: '/problems/must-answer', existing: question } })
    t.match(await call(`POST /v1/comments/${question}/resolve`, { as: editor }), { status: 409, body: { type: '/problems/must-answer' } })
    await must(`POST /v1/assessments/${id}/comments`, { as: editor, body: { body: 'Eight residents', reply_to: question } })
    await must(`POST /v1/comments/${question}/resolve`, { as: editor })
    t.equal((await must(`POST /v1/assessments/${id}/publish`, { as: editor })).status, 200)
  })

  await t.test('lets nobody change what is published, not even past the API', async t => {
    const id = await publish(must, editor, service)
    // One without scores, so that nothing but its publication refuses another.
    const bare = randomUUID()
    await asOwner(`
      insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at, first_submitted_at, submitted_at)
      select council_id, '${bare}', service_id, standard, phase, 'submitted', assessed_on, now(), now(), now() from assessment where id = '${id}';
      update assessment set status = 'published', published_at = '2020-01-01' where id = '${bare}'`)
    for (const statement of [
      `update assessment set phase = 'beta' where id = '${id}'`,
      `update score set score = 5 where assessment_id = '${id}'`,
      `delete from score where assessment_id = '${id}'`,
      `update score set assessment_id = gen_random_uuid() where assessment_id = '${id}'`,
      `insert into score select council_id, '${bare}', standard, 1, 5, null, now() from score where assessment_id = '${id}' limit 1`,
      `delete from assessment where id = '${id}'`
    ]) {
      await t.rejects(asService(statement), /never changes|stays where it was given/, statement)
      await t.rejects(asOwner(statement), /never changes|stays where it was given/, `as owner: ${statement}`)
    }
    for (const statement of [
      'update wording set body = \'x\'', 'delete from wording', 'update history set action = \'x\'', 'delete from history', 'update council_head set seq = 0',
      'truncate score cascade', 'drop table score', 'delete from assessment_head'
    ]) await t.rejects(asService(statement), /permission denied|must be owner/, statement)
    for (const statement of [
      'update scale_value set met = true where standard = \'lgdss-2016\'', 'delete from point where number = 15',
      'insert into scale_value values (\'lgdss-2016\', 6, \'six\', \'Beyond\', true)'
    ]) await t.rejects(asService(statement), /The standard is in use|violates foreign key/, statement)
    t.match((await must(`GET /v1/assessments/${id}`)).body, { status: 'published', mean: 4 })
  })
})

t.test('of two who publish at once, one does', async t => {
  const { call, must, editor } = await openSouthWest(t)
  const id = await submit(must, editor, await addService(must, editor))
  const answers = await Promise.all(Array.from({ length: 4 }, async () => await call(`POST /v1/assessments/${id}/publish`, { as: editor })))
  t.same(answers.map(({ status }) => status).sort(), [200, 409, 409, 409])
})

t.test('what becomes of the work of a council that has ended', async t => {
  const { call, must, admin, editor, reviewer, own_reviewer, lead, token, setNow } = await openSouthWest(t)
  const put = async (code: string, body: object) => await must(`PUT /v1/councils/${code}`, { as: admin, body: { type: 'UA', nation: 'England', ...body } })
  const service = await addService(must, editor)
  const ids = { draft: await begin(must, editor, service), submitted: await submit(must, editor, service), published: await publish(must, editor, service) }
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-01-01' } })
  await put('KRN', { name: 'Kernow Council', gss_code: 'E06900001' })
  await put('PEN', { name: 'Penwith and Kernow Council', gss_code: 'E06900002' })
  const cornwall = { name: 'Cornwall Council', gss_code: 'E06000052', ended_on: '2026-07-01', replaced_by: ['KRN'] }
  await put('CON', cornwall)
  const [heir, heirs_heir] = [await token({ role: 'editor', council: 'KRN' }), await token({ role: 'reviewer', council: 'PEN' })]

  await t.test('nothing changes before the day it ends', async t => {
    setNow('2026-06-30T22:59:59.000Z')
    t.equal((await call(`PATCH /v1/assessments/${ids.draft}`, { as: editor, body: { phase: 'beta' } })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: reviewer })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heir })).status, 404)
    t.equal((await must('GET /v1/councils/CON')).body.region, 'south-west')
  })

  await t.test('its tokens only read, from midnight in London', async t => {
    setNow('2026-06-30T23:00:00.000Z')
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: editor })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/comments`, { as: own_reviewer })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/history`, { as: editor })).status, 200)
    const ended = { status: 403, body: { type: '/problems/council-ended' } }
    t.match(await call(`PATCH /v1/assessments/${ids.draft}`, { as: editor, body: { phase: 'live' } }), ended)
    t.match(await call(`POST /v1/assessments/${ids.submitted}/publish`, { as: editor }), ended)
    t.match(await call('POST /v1/councils/CON/services', { as: editor, body: { name: 'Too late' } }), ended)
    t.match(await call('PUT /v1/councils/CON/sign-ups/govuk-2019', { as: editor, body: { signed_on: '2026-01-01' } }), ended)
    t.match(await call(`POST /v1/assessments/${ids.published}/comments`, { as: own_reviewer, body: { body: 'Too late' } }), ended)
  })

  await t.test('its drafts and what it submitted freeze, for everyone', async t => {
    t.match(await call(`DELETE /v1/assessments/${ids.draft}`, { as: admin }), { status: 403, body: { type: '/problems/council-ended' } })
    t.match(await call(`POST /v1/assessments/${ids.submitted}/withdraw`, { as: admin }), { status: 403 })
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: reviewer })).status, 404)
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: lead })).status, 404)
  })

  await t.test('its successors read them, through any chain, and change nothing', async t => {
    for (const id of Object.values(ids)) t.equal((await call(`GET /v1/assessments/${id}`, { as: heir })).status, 200)
    t.equal((await must('GET /v1/assessments', { as: heir })).body.items.length, 3)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/history`, { as: heir })).status, 200)
    t.match(await call(`PATCH /v1/assessments/${ids.draft}`, { as: heir, body: { phase: 'live' } }), { status: 403 })
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heirs_heir })).status, 404)
    await put('KRN', { name: 'Kernow Council', gss_code: 'E06900001', ended_on: '2026-07-01', replaced_by: ['PEN'] })
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heirs_heir })).status, 200)
  })

  await t.test('its membership ends with it, and its pledge is not handed on', async t => {
    t.equal((await must('GET /v1/councils/CON')).body.region, null)
    const { body } = await must('GET /v1/regions/south-west/councils')
    t.notOk(body.items.some(({ code }: { code: string }) => code === 'CON'))
    t.same((await must('GET /v1/councils/KRN/sign-ups')).body.items, [])
    t.equal((await must('GET /v1/regions/south-west/councils?as_of=2026-06-30')).body.items.find(({ code }: { code: string }) => code === 'CON').to, '2026-07-01')
  })

  await t.test('what it published stays public', async t => {
    t.match(await call(`GET /v1/assessments/${ids.published}`), { status: 200, body: { status: 'published', council: 'CON' } })
  })

  await t.test('no token is issued for it any more', async t => {
    t.match(await call('POST /v1/tokens', { as: admin, body: { name: 'x', role: 'editor', council: 'CON' } }), { status: 422, body: { errors: [{ pointer: '/council' }] } })
  })
})
