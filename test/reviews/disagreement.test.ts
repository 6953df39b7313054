import pg from 'pg'
import t from 'tap'
import { makeWorkingDays } from '../../src/plugins/working-days.ts'
import { until } from '../helpers/second-app.ts'
import { addService, openSouthWest, review, sheetOf, submit, volunteer } from '../helpers/story.ts'

t.test('two reviewers who disagree, and what each role sees of it', async t => {
  const { call, must, token, tokens, editor, reviewer, lead, admin } = await openSouthWest(t)
  await must('PUT /v1/councils/PLY', { as: admin, body: { name: 'Plymouth City Council', type: 'UA', nation: 'England' } })
  await must('PUT /v1/regions/south-west/councils/PLY', { as: admin, body: { from: '2016-10-01' } })
  const exeter = await token({ role: 'reviewer', council: 'EXE' })
  const callers: Record<string, string | undefined> = { ...tokens, exeter, plymouth: await token({ role: 'reviewer', council: 'PLY' }), nobody: undefined }

  const id = await submit(must, editor, await addService(must, editor))
  const strict = await review(must, reviewer, id, { 8: { score: 2, note: 'Three sessions, one charity', recommendation: 'Test with more people', priority: 'high' } }, 'disagree')
  const kind = await volunteer(must, exeter, id)
  await must(`PUT /v1/reviews/${kind}/points/8`, { as: exeter, body: { score: 5, recommendation: 'Publish how you tested', good_practice: 'Testing at the library' } })
  const question = (await must(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { body: 'Who was in the tests?', point: 8, must_answer: true } })).body.id

  /** What each caller is answered, by what they see of it. */
  const read = async (path: string, seen: (body: any) => unknown) => {
    const answers: Record<string, unknown> = {}
    for (const [who, as] of Object.entries(callers)) {
      const { status, body } = await call(`GET ${path}`, { as })
      answers[who] = status === 200 ? seen(body) : status
    }
    return answers
  }
  const forAll = (value: unknown, but: Record<string, unknown> = {}) => Object.fromEntries(Object.keys(callers).map(who => [who, but[who] ?? value]))
  const allOf = (value: unknown, ...who: string[]) => Object.fromEntries(who.map(one => [one, value]))
  const peersOf = ({ scores }: any) => scores[7].peers.map(({ reviewer_council, score, reply }: any) => `${reviewer_council} ${score} ${reply ? reply.accept : 'open'}`)
  const own = ['editor', 'own_reviewer', 'admin']
  const region = [...own, 'reviewer', 'exeter', 'plymouth', 'lead']

  await t.test('while one review is completed and one under way', async t => {
    t.same(await read(`/v1/assessments/${id}`, peersOf), forAll(404, allOf(['DEV 2 open'], ...region)), 'the sheet: the region, with what is completed')
    t.same(await read(`/v1/assessments/${id}/reviews`, ({ items }) => items.length),
      forAll(404, { ...allOf(1, 'reviewer', 'plymouth'), ...allOf(2, 'exeter', 'lead', ...own) }), 'the list: what each may see of it')
    t.same(await read(`/v1/reviews/${strict}`, ({ status }) => status), forAll(404, allOf('completed', ...region, 'peer_editor')), 'a completed one: the region\'s reviewers too')
    t.same(await read(`/v1/reviews/${strict}`, ({ points }) => points[0].own_score ?? 'hidden'), forAll(404, { ...allOf(4, ...region), peer_editor: 'hidden' }), 'without the sheet\'s own scores for whoever may not see it')
    t.same(await read(`/v1/reviews/${kind}`, ({ points }) => points[0].score), forAll(404, allOf(5, ...own, 'lead', 'exeter')), 'one under way: its own council, the assessed one, leads')
    t.same(await read(`/v1/assessments/${id}/comments`, ({ items }) => items.length), forAll(404, allOf(1, ...region)))
    t.same(await read(`/v1/assessments/${id}/history`, ({ items }) => items.length > 5), forAll(404, allOf(true, 'editor', 'admin')))
  })

  await t.test('with answers, a challenge and a publication', async t => {
    await must(`POST /v1/reviews/${kind}/complete`, { as: exeter, body: { outcome: 'agree_with_recommendations', summary: 'Good work' } })
    t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[7], { score: 4, gap: -0.5, spread: 3 })
    t.match(await call(`POST /v1/assessments/${id}/publish`, { as: editor }), { status: 409, body: { type: '/problems/must-answer', existing: question } })
    await must(`POST /v1/assessments/${id}/comments`, { as: editor, body: { body: 'Forty residents', reply_to: question } })
    await must(`POST /v1/comments/${question}/resolve`, { as: editor })
    t.match(await call(`POST /v1/assessments/${id}/publish`, { as: editor }), { status: 409, body: { type: '/problems/recommendations-open', errors: [{}, {}] } })
    await must(`PUT /v1/reviews/${strict}/points/8/reply`, { as: editor, body: { accept: false, reason: 'Forty took part, in four groups' } })
    await must(`PUT /v1/reviews/${kind}/points/8/reply`, { as: editor, body: { accept: true, score: 5, reason: 'It is on our blog now' } })
    const published = await must(`POST /v1/assessments/${id}/publish`, { as: editor })
    t.match(published.body.scores[7], { score: 5, earlier: { score: 4 }, gap: -1.5, spread: 3 })
    const progress = (await must('GET /v1/regions/south-west/progress?standard=lgdss-2016')).body
    t.match(progress, { services: 1, reviewed: 1 })
  })

  await t.test('once it is published', async t => {
    t.same(await read(`/v1/assessments/${id}`, peersOf), forAll(['DEV 2 false', 'EXE 5 true']), 'reviews and replies are everyone\'s')
    t.same(await read(`/v1/assessments/${id}/reviews`, ({ items }) => items.length), forAll(2))
    t.same(await read(`/v1/reviews/${strict}`, ({ points, outcome }) => [outcome, points[0].reply.reason]), forAll(['disagree', 'Forty took part, in four groups']))
    t.same(await read(`/v1/assessments/${id}/comments`, ({ items }) => items.length), forAll(404, allOf(1, ...region)), 'comments stay the region\'s')
    t.same(await read(`/v1/assessments/${id}/history`, ({ items }) => items.length > 5), forAll(404, allOf(true, 'editor', 'admin')))
    const { text } = await call(`GET /v1/assessments/${id}`)
    const { text: list } = await call(`GET /v1/assessments/${id}/reviews`)
    t.notMatch(text + list, /reviewer DEV|editor CON|Who was in the tests/, 'the public sees councils, never names or comments')
    t.equal((await call(`POST /v1/assessments/${id}/comments`, { as: lead, body: { body: 'Well done' } })).status, 201)
  })
})

t.test('an assessment is a bounded number of statements, whatever was said of it', async t => {
  const { app, must, token, editor, reviewer, admin, asOwner } = await openSouthWest(t)
  // Once it begins to hear the news, all that was known of callers is let go.
  await until(() => app.notifications.connected)
  const service = await addService(must, editor)
  const quiet = await submit(must, editor, service)
  const loud = await submit(must, editor, service)
  const said = { score: 3, note: 'Seen', recommendation: 'Do more', priority: 'low' }
  for (const code of ['DEV', 'EXE', 'PLY', 'TOR', 'WIL']) {
    if (!['DEV', 'EXE'].includes(code)) {
      await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: code, type: 'UA', nation: 'England' } })
      await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
    }
    const as = code === 'DEV' ? reviewer : await token({ role: 'reviewer', council: code })
    await review(must, as, loud, Object.fromEntries(Array.from({ length: 15 }, (_, i) => [i + 1, said])))
  }
  const first = (await must(`POST /v1/assessments/${loud}/comments`, { as: reviewer, body: { body: 'The first', point: 3 } })).body.id
  await asOwner(`
    insert into comment (council_id, id, assessment_id, point, reply_to, wording, must_answer, token_id, created_at)
    select k.council_id, gen_random_uuid(), k.assessment_id, n % 15 + 1, null, k.wording, false, k.token_id, k.created_at
    from comment k, generate_series(1, 199) n
    where k.id = '${first}'`)

  const { query } = pg.Client.prototype
  t.teardown(() => { pg.Client.prototype.query = query })
  let statements = 0
  pg.Client.prototype.query = function (this: pg.Client, ...given: any[]) {
    // The connection that hears the news tests itself several times a second.
    if (!String(given[0]).includes('pg_notify')) statements++
    return (query as any).apply(this, given)
  } as typeof query
  const count = async (line: string) => {
    statements = 0
    const { body } = await must(line, { as: editor })
    return { statements, body }
  }
  for (const rest of ['', '/reviews', '/comments?limit=500']) {
    // Whose token it is, is asked once.
    await count(`GET /v1/assessments/${quiet}${rest}`)
    const [few, many] = [await count(`GET /v1/assessments/${quiet}${rest}`), await count(`GET /v1/assessments/${loud}${rest}`)]
    t.equal(many.statements, few.statements, `${few.statements} statements: GET /v1/assessments/{id}${rest}`)
    t.ok(many.statements <= 3, 'who asks, whether they may, and the answer')
    if (rest === '/comments?limit=500') t.equal(many.body.items.length, 200)
    if (rest === '') t.ok(many.body.scores.every(({ peers }: { peers: unknown[] }) => peers.length === 5))
  }
})

t.test('the right of reply', async t => {
  const { call, must, token, editor, reviewer, own_reviewer, lead, admin, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)
  const exeter = await token({ role: 'reviewer', council: 'EXE' })
  const recommends = { score: 2, recommendation: 'Test with more people', priority: 'high' }
  const reply = async (id: string, point: number, body: object, as = editor, headers = {}) => await call(`PUT /v1/reviews/${id}/points/${point}/reply`, { as, body, headers })
  const publish = async (id: string, query = '') => await call(`POST /v1/assessments/${id}/publish${query}`, { as: editor })

  await t.test('is to accept or to challenge, with reasons', async t => {
    const id = await submit(must, editor, service)
    const held = await review(must, reviewer, id, { 8: recommends, 9: { note: 'Fine' } })
    t.match(await reply(held, 8, {}), { status: 400, body: { errors: [{ pointer: '/accept' }] } })
    t.match(await reply(held, 8, { accept: false, score: 2 }), { status: 422, body: { errors: [{ pointer: '/reason' }, { pointer: '/score' }] } })
    t.match(await reply(held, 8, { accept: true, score: 9 }), { status: 422, body: { type: '/problems/score-off-scale', errors: [{ pointer: '/score' }] } })
    t.match(await reply(held, 10, { accept: true }), { status: 404 }, 'on what the reviewer has said something of')
    t.match(await reply(held, 8, { accept: true }, own_reviewer), { status: 403 })
    t.match(await reply(held, 8, { accept: true }, reviewer), { status: 403 })
    t.match(await reply(held, 8, { accept: true }, lead), { status: 403 })
    const challenged = await reply(held, 8, { accept: false, reason: 'We tested with forty' })
    t.match(challenged, { status: 200, body: { accept: false, reason: 'We tested with forty', score: null, replied_at: String } })
    t.same((await reply(held, 8, { accept: false, reason: 'We tested with forty' })).body, challenged.body, 'the same again is no change')
    t.match(await reply(held, 8, { accept: true }, editor, { 'if-match': '"other"' }), { status: 412 })
    t.match(await reply(held, 9, { accept: true }, admin), { status: 200 }, 'a note may be replied to as well')
    t.match((await must(`GET /v1/reviews/${held}`, { as: reviewer })).body, { unanswered: 0, points: [{ point: 8, reply: { accept: false } }, { point: 9, reply: { accept: true } }] })
  })

  await t.test('changes a score only by accepting, with the earlier one still shown', async t => {
    const id = await submit(must, editor, service, sheetOf(4, { 9: null }))
    const held = await review(must, reviewer, id, { 8: recommends, 9: { score: 1, recommendation: 'Plan for outages' } })
    const other = await review(must, exeter, id, { 8: { score: 3, recommendation: 'Write down what you find' } })
    const point = async (number: number) => (await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[number - 1]
    const before = await must(`GET /v1/assessments/${id}`, { as: editor })
    t.match(await reply(held, 8, { accept: true, score: 2 }, editor, { 'if-match': '"0.editor-CON.json"' }), { status: 412 })
    const with_the_sheets = { 'if-match': String(before.headers.etag) }
    t.match(await reply(held, 8, { accept: true, score: 2, reason: 'They are right' }, editor, with_the_sheets), { status: 200, body: { score: 2 } })
    t.match(await point(8), { score: 2, earlier: { score: 4, not_applicable: false }, rationale: 'Why point 8 is as it is', gap: 0.5, spread: 1, peers: [{ reply: { accept: true, score: 2 } }, { reply: null }] })
    t.not((await must(`GET /v1/assessments/${id}`, { as: editor })).headers.etag, before.headers.etag)
    setNow('2026-06-15T13:00:00.000Z')
    await reply(other, 8, { accept: true, score: 3 })
    t.match(await point(8), { score: 3, earlier: { score: 4 } }, 'the newest reply counts')
    await reply(other, 8, { accept: false, reason: 'We do write it down' })
    t.match(await point(8), { score: 2, earlier: { score: 4 } }, 'without it the one before')
    await reply(held, 8, { accept: true })
    t.match(await point(8), { score: 4, earlier: null }, 'and without any the council\'s own')
    await reply(held, 9, { accept: true, score: 1 })
    t.match(await point(9), { score: 1, not_applicable: false, earlier: { score: null, not_applicable: true } })
    t.match((await must(`GET /v1/reviews/${held}`, { as: reviewer })).body.points, [{ point: 8, own_score: 4 }, { point: 9, own_score: null }])
    t.match(await call(`PUT /v1/assessments/${id}/scores/8`, { as: editor, body: { score: 5, rationale: 'No' } }), { status: 409 }, 'the one way')
    t.match(await call(`POST /v1/assessments/${id}/withdraw`, { as: editor }), { status: 409, body: { type: '/problems/review-completed' } })
    t.match((await publish(id)).body, { status: 'published', mean: 3.8 })
    t.match(await reply(held, 8, { accept: true, score: 5 }), { status: 409, body: { type: '/problems/not-submitted' } }, 'and none after publication')
  })

  await t.test('holds publishing up until all is answered', async t => {
    setNow('2026-06-15T12:00:00.000Z')
    const id = await submit(must, editor, service)
    const held = await review(must, reviewer, id, { 3: recommends, 8: recommends, 9: { note: 'Fine' } })
    t.match(await publish(id), {
      status: 409,
      body: { type: '/problems/recommendations-open', errors: [{ pointer: `/reviews/${held}/points/3`, detail: /Devon County Council.*2026-06-29/ }, { pointer: `/reviews/${held}/points/8` }] }
    })
    await reply(held, 3, { accept: true })
    t.match(await publish(id, '?accept_open=false'), { status: 409, body: { errors: [{ pointer: `/reviews/${held}/points/8` }] } })
    await reply(held, 8, { accept: false, reason: 'Done already' })
    t.match(await publish(id), { status: 200 })
  })

  await t.test('is given up on purpose, or by letting the time pass', async t => {
    const on_purpose = await submit(must, editor, service)
    await review(must, reviewer, on_purpose, { 8: recommends })
    t.match(await publish(on_purpose, '?accept_open=true'), { status: 200, body: { scores: Array } })
    const { body } = await must(`GET /v1/assessments/${on_purpose}/history`, { as: editor })
    t.ok(body.items.some(({ action }: { action: string }) => action === 'recommendations left open'), 'which the history tells')
    const by_time = await submit(must, editor, service)
    await review(must, reviewer, by_time, { 8: recommends })
    setNow('2026-06-29T22:59:00.000Z')
    t.match(await publish(by_time), { status: 409 }, 'the last day is London\'s, to its end')
    setNow('2026-06-29T23:00:00.000Z')
    t.match(await publish(by_time), { status: 200 })
    t.match((await must(`GET /v1/assessments/${by_time}`)).body.scores[7].peers, [{ recommendation: 'Test with more people', reply: null }])
  })
})

t.test('working days leave out weekends and English bank holidays', async t => {
  const { after } = makeWorkingDays(['2026-06-16'])
  t.equal(after('2026-12-24', 1), '2026-12-29', 'Christmas, a weekend and the day for Boxing Day')
  t.equal(after('2026-04-02', 1), '2026-04-07', 'Easter')
  t.equal(after('2026-06-12', 1), '2026-06-15')
  t.equal(after('2026-06-15', 1), '2026-06-17', 'a proclaimed one')
  t.equal(after('2026-06-13', 0), '2026-06-13')
  t.equal(makeWorkingDays().after('2026-08-20', 10), '2026-09-04')
})
