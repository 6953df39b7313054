import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
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
    setNow('2026-06-15T16:00:00.000Z')
    const reopened = { reopened_at: '2026-06-15T16:00:00.000Z', reopened_by: { name: 'reviewer DEV', council: 'DEV' } }
    t.match(await act('reopen', reviewer), { status: 200, body: { resolved_at: null, resolved_by: null, ...reopened } })
    setNow('2026-06-15T17:00:00.000Z')
    t.match(await act('reopen', lead), { status: 200, body: reopened })
    t.match(await act('resolve', lead), { status: 200, body: { resolved_at: '2026-06-15T17:00:00.000Z', ...reopened } })
    t.match(await act('reopen', tokens.own_reviewer), { status: 200, body: { reopened_by: { name: 'reviewer CON', council: 'CON' } } })
    t.match(await act('resolve', tokens.london_lead), { status: 404 })
    t.match(await must(`GET /v1/comments/${comment}`, { as: editor }), { body: { resolved_at: null, reopened_at: '2026-06-15T17:00:00.000Z' } })
  })

  await t.test('that must be answered are for leads, and for reviewers with a review here', async t => {
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 403 })
    t.match(await post({ body: 'Answer this', must_answer: true }, editor), { status: 403 })
    t.match(await post({ body: 'Answer this', must_answer: true }, lead), { status: 201, body: { must_answer: true } })
    const review = (await must(`POST /v1/assessments/${id}/reviews`, { as: reviewer, body: {} })).body.id
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 201, body: { must_answer: true } })
    const mark = async (conflict: string) => await asOwner(`update review set (conflict, conflict_found_at) = (${conflict}) where id = '${review}'`)
    await mark("'declared-interest', now()")
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 403 })
    await mark('null, null')
    await must(`POST /v1/reviews/${review}/release`, { as: lead })
    t.match(await post({ body: 'Answer this', must_answer: true }, reviewer), { status: 403 })
  })

  await t.test('name the points that they mention, of those that there are', async t => {
    const text = 'See #10, #8 and (#8); not #99, #8th, page#3, https://example.org/#4 nor #05'
    const { body: comment } = await post({ body: text, point: 1 })
    t.same(comment.mentions, [8, 10])
    const { body: answer } = await post({ body: '#12 says so', reply_to: comment.id }, editor)
    t.same(answer.mentions, [12])
    const thread = async () => (await must(`GET /v1/comments/${comment.id}`, { as: editor })).body
    t.match(await thread(), { mentions: [8, 10], replies: [{ id: answer.id, mentions: [12] }] })
    const mentioning = async (point: number) => (await must(`GET /v1/assessments/${id}/comments?mentions=${point}`, { as: reviewer })).body.items.map((item: { id: string }) => item.id)
    for (const [point, found] of [[8, true], [12, true], [4, false], [1, false]] as const) t.same(await mentioning(point), found ? [comment.id] : [], `point ${point}`)
    t.same((await must(`PATCH /v1/comments/${comment.id}`, { as: reviewer, body: { body: 'See #4' } })).body.mentions, [4])
    t.same([await mentioning(8), await mentioning(4)], [[], [comment.id]])
  })

  await t.test('are found by who asked and by what is open, all together and in CSV', async t => {
    const asked = await submit(must, editor, service)
    const say = async (as: string, body: object) => (await must(`POST /v1/assessments/${asked}/comments`, { as, body })).body.id
    const [open, answered, demanded, own] = [
      await say(reviewer, { body: 'Who decides?', point: 2 }), await say(reviewer, { body: 'Compare #2', point: 3 }),
      await say(lead, { body: 'Who pays?', point: 2, must_answer: true }), await say(editor, { body: 'To be checked' })
    ]
    await say(editor, { body: 'We did', reply_to: answered })
    await say(reviewer, { body: 'We wonder too', reply_to: demanded })
    const cases: [query: string, found: string[]][] = [
      ['author=DEV', [open, answered]], ['author=e10000008', [open, answered]], ['author=EXE', [demanded]], ['author=CON', [own]], ['author=ZZZ', []], ['author=HCK', []],
      ['must_answer=true', [demanded]], ['must_answer=false', [open, answered, own]],
      ['unanswered=true', [open, demanded]], ['unanswered=false', [answered, own]],
      ['point=2&unanswered=true&author=DEV', [open]], ['mentions=2&author=DEV&resolved=false', [answered]], ['must_answer=true&author=DEV', []]
    ]
    for (const [query, found] of cases) {
      const path = `GET /v1/assessments/${asked}/comments?${query}`
      t.same((await must(path, { as: lead })).body.items.map((item: { id: string }) => item.id), found, query)
      t.same(rowsIn((await must(`${path}&format=csv`, { as: lead })).text).map(row => row.id), found, `${query} in CSV`)
    }
  })

  await t.test('are read one by one by whoever sees the discussion', async t => {
    const comment = (await post({ body: 'On its own' })).body
    const read = async (as?: string, headers = {}) => await call(`GET /v1/comments/${comment.id}`, { as, headers })
    const { headers: { etag }, body } = await read(lead)
    t.same(body, comment)
    t.equal((await read(lead, { 'if-none-match': etag })).status, 304)
    await post({ body: 'An answer', reply_to: comment.id }, editor)
    t.equal((await read(lead, { 'if-none-match': etag })).status, 200)
    for (const stranger of [tokens.london_reviewer, tokens.peer_editor, tokens.reader, undefined]) t.equal((await read(stranger)).status, 404)
  })

  await t.test('have a history for the assessed council and their author', async t => {
    const comment = (await post({ body: 'A' })).body.id
    await post({ body: 'Not of it', reply_to: comment }, editor)
    await must(`PATCH /v1/comments/${comment}`, { as: reviewer, body: { body: 'B' } })
    for (const what of ['resolve', 'reopen']) await must(`POST /v1/comments/${comment}/${what}`, { as: editor })
    const read = async (as?: string, query = '') => await call(`GET /v1/comments/${comment}/history${query}`, { as })
    for (const as of [editor, reviewer, admin]) {
      const { status, body: { items, next } } = await read(as)
      t.match({ status, items, next }, {
        status: 200,
        next: null,
        items: [
          { action: 'comment added', by: { council: 'DEV' }, changes: [{ after: { body: 'A' } }] },
          { action: 'comment edited', changes: [{ pointer: `/comments/${comment}`, before: { body: 'A' }, after: { body: 'B' } }] },
          { action: 'comment resolved', by: { council: 'CON' } },
          { action: 'comment reopened' }
        ]
      })
      t.equal(items.length, 4)
    }
    const first = await read(editor, '?limit=3')
    t.match((await read(editor, `?limit=3&cursor=${first.body.next}`)).body, { items: [{ action: 'comment reopened' }], next: null })
    for (const as of [lead, tokens.own_reviewer, tokens.london_editor, undefined]) t.equal((await read(as)).status, 404)
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
