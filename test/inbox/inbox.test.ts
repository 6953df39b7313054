import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { addService, openSouthWest, publish, submit } from '../helpers/story.ts'

t.test('the inbox of a council', async t => {
  const { call, must, tokens, editor, reviewer, lead, admin, peer_editor, asOwner, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)
  const id = await submit(must, editor, service)
  const read = async (as = editor) => (await must('GET /v1/councils/CON/inbox', { as })).body
  const say = async (as: string, body: object, on = id) => (await must(`POST /v1/assessments/${on}/comments`, { as, body })).body.id
  const ids = (items: { id: string }[]) => items.map(({ id }) => id)

  await t.test('is empty where nothing waits', async t => {
    t.same(await read(), {
      council: 'CON', as_at: '2026-06-15', questions: [], questions_total: 0, reviews: [], reviews_total: 0, recommendations: [], recommendations_total: 0
    })
  })

  await t.test('has the questions where the last word is not ours, first those that must be answered', async t => {
    const published = await publish(must, editor, service)
    const [first, on_published] = [await say(reviewer, { body: 'Who decides?', point: 2 }), await say(reviewer, { body: 'And now?' }, published)]
    const demanded = await say(lead, { body: 'Who pays?', must_answer: true })
    const resolved = await say(reviewer, { body: 'Never mind' })
    await must(`POST /v1/comments/${resolved}/resolve`, { as: reviewer })
    await say(editor, { body: 'A note of ours' })
    t.match(await read(), {
      questions_total: 3,
      questions: [
        { id: demanded, assessment: id, service, service_name: 'Report a missed bin', point: null, body: 'Who pays?', must_answer: true, author: { name: 'lead EXE south-west', council: 'EXE' } },
        { id: first, point: 2, created_at: '2026-06-15T12:00:00.000Z', last_reply_at: null },
        { id: on_published, assessment: published }
      ]
    })
    setNow('2026-06-15T13:00:00.000Z')
    await say(tokens.own_reviewer, { body: 'We do', reply_to: first })
    await say(editor, { body: 'We do', reply_to: demanded })
    t.same(ids((await read()).questions), [demanded, on_published], 'what must be answered stays until it is resolved')
    await must(`POST /v1/comments/${demanded}/resolve`, { as: editor })
    t.same(ids((await read()).questions), [on_published])
    setNow('2026-06-15T14:00:00.000Z')
    await say(reviewer, { body: 'And who are you?', reply_to: first })
    t.match(await read(), { questions_total: 2, questions: [{ id: first, last_reply_at: '2026-06-15T14:00:00.000Z' }, { id: on_published }] })
  })

  await t.test('has the open reviews, paused ones too', async t => {
    const review = (await must(`POST /v1/assessments/${id}/reviews`, { as: reviewer, body: {} })).body
    const invited = (await must(`POST /v1/assessments/${id}/reviews`, { as: lead, body: { reviewer_council: 'EXE', due_on: '2026-06-16' } })).body
    const item = { id: review.id, assessment: id, service, service_name: 'Report a missed bin', reviewer_council: 'DEV', status: 'accepted', paused: false, due_on: review.due_on, overdue: false }
    t.match(await read(), { reviews_total: 2, reviews: [{ id: invited.id, status: 'invited' }, item] })
    setNow('2026-06-17T12:00:00.000Z')
    t.match((await read()).reviews, [{ overdue: true }, { overdue: false }])
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    const drafted = await read()
    t.match(drafted.reviews, [{ paused: true, overdue: false }, { paused: true }])
    t.notOk(drafted.questions.some((question: { assessment: string }) => question.assessment === id), 'what is asked on a draft waits too')
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    await must(`POST /v1/reviews/${invited.id}/release`, { as: lead })
    t.same(ids((await read()).reviews), [review.id])
  })

  await t.test('has the recommendations of completed reviews until they are replied to or published', async t => {
    const review = (await read()).reviews[0].id
    const put = async (point: number, body: object) => await must(`PUT /v1/reviews/${review}/points/${point}`, { as: reviewer, body })
    await put(8, { score: 3, recommendation: 'Test with magnifiers', priority: 'high' })
    await put(9, { recommendation: 'Rehearse it' })
    await put(10, { note: 'Well done' })
    t.equal((await read()).recommendations_total, 0, 'not before it is completed')
    const { reply_by } = (await must(`POST /v1/reviews/${review}/complete`, { as: reviewer, body: { outcome: 'agree_with_recommendations', summary: 'Fair' } })).body
    t.match(await read(), {
      reviews_total: 0,
      recommendations_total: 2,
      recommendations: [
        { review, assessment: id, service, service_name: 'Report a missed bin', point: 8, recommendation: 'Test with magnifiers', priority: 'high', reviewer_council: 'DEV', reply_by },
        { point: 9, recommendation: 'Rehearse it', priority: null }
      ]
    })
    await must(`PUT /v1/reviews/${review}/points/8/reply`, { as: editor, body: { accept: true } })
    t.same((await read()).recommendations.map(({ point }: { point: number }) => point), [9])
    const demanded = (await must(`GET /v1/assessments/${id}/comments?must_answer=true`, { as: editor })).body.items
    await must(`POST /v1/comments/${demanded[0].id}/resolve`, { as: editor })
    await must(`POST /v1/assessments/${id}/publish?accept_open=true`, { as: editor })
    t.equal((await read()).recommendations_total, 0)
  })

  await t.test('says how many there are where it does not show all', async t => {
    const busy = await submit(must, editor, service)
    await asOwner(`
      insert into comment (council_id, id, assessment_id, wording, must_answer, token_id, created_at)
      select k.council_id, gen_random_uuid(), '${busy}', k.wording, false, k.token_id, now()
      from comment k
      cross join generate_series(1, 120)
      where k.id = (select min(id::text)::uuid from comment where reply_to is null)`)
    const { questions, questions_total } = await read()
    t.same([questions.length, questions_total], [100, 122])
  })

  await t.test('is the council\'s own', async t => {
    t.same(await read(tokens.own_reviewer), await read())
    t.same((await must('GET /v1/councils/e06000052/inbox', { as: admin })).body, await read())
    for (const as of [reviewer, peer_editor, lead, tokens.reader, undefined]) t.equal((await call('GET /v1/councils/CON/inbox', { as })).status, 404)
    t.equal((await call('GET /v1/councils/ZZZ/inbox', { as: admin })).status, 404)
    const { headers: { etag } } = await call('GET /v1/councils/CON/inbox', { as: editor })
    t.equal((await call('GET /v1/councils/CON/inbox', { as: editor, headers: { 'if-none-match': String(etag) } })).status, 304)
  })
})

t.test('the reviews of a reviewer\'s council', async t => {
  const { call, must, tokens, editor, reviewer, lead, admin, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)
  const id = await submit(must, editor, service)
  const list = async (query = '', as = reviewer) => (await must(`GET /v1/me/reviews${query}`, { as })).body.items
  const found = async (query: string) => (await list(query)).map((item: { id: string }) => item.id)
  const review = (await must(`POST /v1/assessments/${id}/reviews`, { as: reviewer, body: { due_on: '2026-06-19' } })).body.id
  const invited = (await must(`POST /v1/assessments/${await submit(must, editor, service)}/reviews`, { as: lead, body: { reviewer_council: 'DEV' } })).body.id
  const ask = async (as: string, body: object) => (await must(`POST /v1/assessments/${id}/comments`, { as, body })).body.id

  await t.test('say what is to do and what is overdue', async t => {
    const item = {
      id: review,
      assessment: id,
      council: 'CON',
      service,
      service_name: 'Report a missed bin',
      standard: 'lgdss-2016',
      status: 'accepted',
      paused: false,
      due_on: '2026-06-19',
      overdue: false,
      to_do: true,
      conflict: null,
      outcome: null,
      completed_at: null,
      answered: 0,
      replied: 0
    }
    t.match(await list(), [item, { id: invited, status: 'invited', to_do: true }])
    t.same(await found('?status=invited'), [invited])
    setNow('2026-06-20T12:00:00.000Z')
    t.same([await found('?overdue=true'), await found('?overdue=false')], [[review], [invited]])
    const first = (await must('GET /v1/me/reviews?limit=1', { as: reviewer })).body
    t.match((await must(`GET /v1/me/reviews?limit=1&cursor=${first.next}`, { as: reviewer })).body, { items: [{ id: invited }], next: null })
    t.hasStrict(rowsIn((await must('GET /v1/me/reviews?format=csv&overdue=true', { as: reviewer })).text), [{ id: review, due_on: '2026-06-19', to_do: 'true', answered: '0' }])
  })

  await t.test('say what was answered since they were looked at, and not by reading them', async t => {
    t.match((await must('GET /v1/me', { as: reviewer })).body, { reviews_looked_at: null })
    const thread = await ask(reviewer, { body: 'Who decides?' })
    await ask(editor, { body: 'We do', reply_to: await ask(lead, { body: 'Asked by another' }) })
    await ask(lead, { body: 'Replied by another', reply_to: thread })
    t.same(await found('?answered=true'), [])
    await ask(editor, { body: 'We do', reply_to: thread })
    t.match(await list('?answered=true'), [{ id: review, answered: 1 }])
    t.match(await list('?answered=true'), [{ id: review, answered: 1 }])
    setNow('2026-06-20T13:00:00.000Z')
    const looked_at = '2026-06-20T13:00:00.000Z'
    t.same((await must('POST /v1/me/reviews/looked', { as: reviewer })).body, { looked_at })
    t.match((await must('GET /v1/me', { as: reviewer })).body, { reviews_looked_at: looked_at })
    t.same(await found('?answered=true'), [])
    t.same(await found('?answered=false'), [review, invited])
    t.same(await found('?answered=true&since=2026-06-20T12:00:00%2B01:00'), [review], 'or since another moment')
    t.same((await must('POST /v1/me/reviews/looked?at=2026-06-20T11:59:59Z', { as: reviewer })).body, { looked_at: '2026-06-20T11:59:59.000Z' })
    t.same(await found('?answered=true'), [review], 'or since the list was read')
    t.match(await call('POST /v1/me/reviews/looked?at=2026-06-21T00:00:00Z', { as: reviewer }), { status: 422, body: { errors: [{ pointer: '/at' }] } })
  })

  await t.test('say nothing of a draft but that the review is paused', async t => {
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    t.match(await list(), [{ id: review, paused: true, to_do: false, overdue: false, answered: 0 }, { id: invited }])
    t.same([await found('?to_do=true'), await found('?to_do=false'), await found('?answered=true')], [[invited], [review], []])
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    t.match(await list('?answered=true'), [{ id: review, paused: false, to_do: true, answered: 1 }])
  })

  await t.test('say what was replied to', async t => {
    await must(`PUT /v1/reviews/${review}/points/8`, { as: reviewer, body: { recommendation: 'Test with magnifiers' } })
    await must(`POST /v1/reviews/${review}/complete`, { as: reviewer, body: { outcome: 'agree', summary: 'Fair' } })
    await must('POST /v1/me/reviews/looked', { as: reviewer })
    setNow('2026-06-20T15:00:00.000Z')
    await must(`PUT /v1/reviews/${review}/points/8/reply`, { as: editor, body: { accept: true } })
    t.match(await list('?answered=true'), [{ id: review, status: 'completed', to_do: false, outcome: 'agree', completed_at: '2026-06-20T13:00:00.000Z', answered: 0, replied: 1 }])
    t.same(await found('?status=completed'), [review])
  })

  await t.test('go on with their discussion while they are open, also once the council belongs to another region', async t => {
    const other = await submit(must, editor, service)
    await must(`POST /v1/assessments/${other}/reviews`, { as: reviewer, body: {} })
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01', to: '2026-06-20' } })
    const thread = (await must(`POST /v1/assessments/${other}/comments`, { as: reviewer, body: { body: 'And since we left?' } })).body.id
    t.equal((await call(`GET /v1/comments/${thread}`, { as: reviewer })).status, 200)
    t.equal((await must(`GET /v1/assessments/${other}/comments?author=DEV`, { as: reviewer })).body.items.length, 1)
    t.equal((await call(`GET /v1/assessments/${id}/comments`, { as: reviewer })).status, 404, 'not where it is completed')
  })

  await t.test('are for reviewers', async t => {
    for (const as of [editor, lead, admin, tokens.reader]) {
      t.equal((await call('GET /v1/me/reviews', { as })).status, 403)
      t.equal((await call('POST /v1/me/reviews/looked', { as })).status, 403)
    }
    t.equal((await call('GET /v1/me/reviews')).status, 401)
    t.same(await list('', tokens.own_reviewer), [])
  })
})
