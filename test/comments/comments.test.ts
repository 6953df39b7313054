import t from 'tap'
import { addService, begin, openSouthWest, publish, submit } from '../helpers/story.ts'

t.test('comments', async t => {
  const { call, must, tokens, editor, reviewer, lead, admin, own_reviewer, setNow, asOwner } = await openSouthWest(t)
  const service = await addService(must, editor)
  const id = await submit(must, editor, service)
  const post = async (body: object, as = reviewer) => await call(`POST /v1/assessments/${id}/comments`, { as, body })

  await t.test('are made on an assessment or on one of its points', async t => {
    const on_point = await post({ body: 'Who was in the tests?', point: 8 })
    t.match(on_point, { status: 201, body: { point: 8, body: 'Who was in the tests?', must_answer: false, author: { name: 'reviewer DEV', council: 'DEV' }, edited_at: null, resolved_at: null, resolved_by: null, replies: [] } })
    t.match(await post({ body: 'A clear sheet', }), { status: 201, body: { point: null } })
    t.match(await post({ body: 'x', point: 16 }), { status: 422, body: { errors: [{ pointer: '/point' }] } })
    t.match(await post({ body: '' }), { status: 400, body: { errors: [{ pointer: '/body' }] } })
    const { body } = await must(`GET /v1/assessments/${id}/comments`, { as: editor })
    t.same(body.items.map(({ point }: { point: number }) => point), [8, null])
  })

  await t.test('are answered one level deep', async t => {
    const thread = (await post({ body: 'How often do you release?', point: 3 })).body.id
    const answer = await post({ body: 'Each week', reply_to: thread }, editor)
    t.match(answer, { status: 201, body: { reply_to: thread, point: 3 } })
    t.match(await post({ body: 'Deeper', reply_to: answer.body.id }), { status: 422, body: { errors: [{ pointer: '/reply_to' }] } })
    t.match(await post({ body: 'Elsewhere', reply_to: thread, point: 4 }), { status: 422, body: { errors: [{ pointer: '/point' }] } })
    t.match(await post({ body: 'Demanding', reply_to: thread, must_answer: true }, lead), { status: 422, body: { errors: [{ pointer: '/must_answer' }] } })
    t.match(await post({ body: 'Lost', reply_to: '00000000-0000-7000-8000-000000000000' }), { status: 422, body: { errors: [{ pointer: '/reply_to' }] } })
    const { body } = await must(`GET /v1/assessments/${id}/comments?point=3`, { as: reviewer })
    t.match(body.items, [{ id: thread, replies: [{ id: answer.body.id, body: 'Each week', author: { name: 'editor CON', council: 'CON' } }] }])
    t.match(await call(`POST /v1/comments/${answer.body.id}/resolve`, { as: editor }), { status: 422 })
  })

  await t.test('are edited by their author alone, the earlier text kept', async t => {
    const comment = (await post({ body: 'Frist thoughts' })).body.id
    setNow('2026-06-15T15:00:00.000Z')
    const patch = async (body: string, as: string, headers = {}) => await call(`PATCH /v1/comments/${comment}`, { as, body: { body }, headers })
    const edited = await patch('First thoughts', reviewer)
    t.match(edited, { status: 200, body: { body: 'First thoughts', edited_at: '2026-06-15T15:00:00.000Z' } })
    t.match(await patch('Mine now', editor), { status: 403 })
    t.match(await patch('Mine now', admin), { status: 403 })
    t.match(await patch('First thoughts', reviewer), { status: 200, body: edited.body })
    t.match(await patch('Second thoughts', reviewer, { 'if-match': '"other"' }), { status: 412 })
    const { body } = await must(`GET /v1/assessments/${id}/history`, { as: admin })
    t.match(body.items.at(-1), { action: 'comment edited', changes: [{ before: { body: 'Frist thoughts' }, after: { body: 'First thoughts' } }] })
  })

  await t.test('are resolved and reopened by the assessed council, the author or a lead', async t => {
    const comment = (await post({ body: 'Is there a plan for outages?', point: 9 })).body.id
    const act = async (what: string, as: string) => await call(`POST /v1/comments/${comment}/${what}`, { as })
    t.match(await act('resolve', editor), { status: 200, body: { resolved_at: String, resolved_by: { name: 'editor CON', council: 'CON' } } })
    t.match(await act('resolve', reviewer), { status: 200, body: { resolved_by: { name: 'editor CON' } } })
    const open = await must(`GET /v1/assessments/${id}/comments?resolved=false`, { as: editor })
    t.notOk(open.body.items.some((item: { id: string }) => item.id === comment))
    const resolved = await must(`GET /v1/assessments/${id}/comments?resolved=true`, { as: editor })
    t.match(resolved.body.items, [{ id: comment }])
    t.match(await act('reopen', reviewer), { status: 200, body: { resolved_at: null, resolved_by: null } })
    t.match(await act('resolve', lead), { status: 200 })
    t.match(await act('reopen', tokens.own_reviewer), { status: 200 })
    t.match(await act('resolve', await (async () => tokens.london_lead)()), { status: 404 })
  })

  await t.test('that must be answered are for leads, and for reviewers with a review here', async t => {
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 403 })
    t.match(await post({ body: 'Answer this', must_answer: true }, editor), { status: 403 })
    t.match(await post({ body: 'Answer this', must_answer: true }, lead), { status: 201, body: { must_answer: true } })
    await asOwner(`
      insert into review (council_id, id, assessment_id, reviewer_council_id, status, created_at)
      select a.council_id, gen_random_uuid(), a.id, c.id, 'accepted', now() from assessment a, council c where a.id = '${id}' and c.code = 'DEV'`)
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 201, body: { must_answer: true } })
  })

  await t.test('are paged by their first comment', async t => {
    const first = await must(`GET /v1/assessments/${id}/comments?limit=2`, { as: editor })
    const second = await must(`GET /v1/assessments/${id}/comments?limit=2&cursor=${first.body.next}`, { as: editor })
    const seen = [...first.body.items, ...second.body.items].map((item: { id: string }) => item.id)
    t.equal(new Set(seen).size, 4)
    t.same(seen, [...seen].sort())
  })

  await t.test('are seen by whom the table says', async t => {
    const ids = { draft: await begin(must, editor, service), submitted: id, published: await publish(must, editor, service) }
    const own = ['admin', 'editor', 'own_reviewer']
    const seers: Record<string, string[]> = { draft: own, submitted: [...own, 'reviewer', 'lead'], published: [...own, 'reviewer', 'lead'] }
    for (const [status, assessment] of Object.entries(ids)) {
      for (const who of [...Object.keys(tokens), 'nobody']) {
        const as = tokens[who as keyof typeof tokens]
        const seen = seers[status]!.includes(who)
        t.equal((await call(`GET /v1/assessments/${assessment}/comments`, { as })).status, seen ? 200 : 404, `${who} reads on a ${status} one`)
        const expected = seen ? 201 : who === 'nobody' ? 401 : status === 'published' ? 403 : 404
        t.equal((await call(`POST /v1/assessments/${assessment}/comments`, { as, body: { body: 'Hello' } })).status, expected, `${who} writes on a ${status} one`)
      }
    }
  })

  await t.test('of a draft again are hidden from peers, whoever wrote them', async t => {
    const comment = (await post({ body: 'Seen while submitted' })).body.id
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    t.equal((await call(`PATCH /v1/comments/${comment}`, { as: reviewer, body: { body: 'Gone' } })).status, 404)
    t.equal((await call(`POST /v1/comments/${comment}/resolve`, { as: own_reviewer })).status, 200)
    t.equal((await call('POST /v1/comments/nonsense/resolve', { as: editor })).status, 404)
  })
})
