import t from 'tap'
import { makeWorkingDays } from '../../src/plugins/working-days.ts'
import { addService, openSouthWest, review, sheetOf, submit } from '../helpers/story.ts'

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
