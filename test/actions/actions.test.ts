import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { addService, begin, openSouthWest, publish, review, submit } from '../helpers/story.ts'

const nowhere = '00000000-0000-7000-8000-000000000000'
const given = { action: 'Test with magnifiers before each release', owner_role: 'head of customer services' }

t.test('an improvement action', async t => {
  const { call, must, tokens, editor, peer_editor, reviewer, admin, setNow } = await openSouthWest(t)
  const service = await addService(must, editor)
  const id = await submit(must, editor, service)
  const held = await review(must, reviewer, id, { 3: { note: 'As we see it' }, 8: { score: 3, recommendation: 'Test with magnifiers' } })
  const comment = (await must(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { body: 'Who else was asked?', point: 1 } })).body.id
  const promise = async (body: object, as = editor, on = id) => await call(`POST /v1/assessments/${on}/actions`, { as, body: { ...given, ...body } })

  await t.test('is promised from a recommendation, from a comment or from neither', async t => {
    const recommended = await promise({ review: held, point: 8, due_on: '2026-06-15' })
    t.match(recommended, {
      status: 201,
      headers: { location: `/v1/actions/${recommended.body.id}`, etag: String },
      body: {
        ...given,
        council: 'CON',
        service,
        assessment: id,
        standard: 'lgdss-2016',
        point: 8,
        review: held,
        comment: null,
        due_on: '2026-06-15',
        overdue: false,
        status: 'open',
        reason: null,
        created_at: '2026-06-15T12:00:00.000Z',
        updated_at: '2026-06-15T12:00:00.000Z',
        closed_at: null
      }
    })
    const read = await must(`GET /v1/actions/${recommended.body.id}`, { as: editor })
    t.same([read.body, read.headers.etag], [recommended.body, recommended.headers.etag])
    t.equal((await call(`GET /v1/actions/${recommended.body.id}`, { as: editor, headers: { 'if-none-match': String(read.headers.etag) } })).status, 304)
    t.match(await promise({ comment }), { status: 201, body: { point: 1, review: null, comment, due_on: null } }, 'on the point of the comment')
    t.match(await promise({ comment, point: 2 }), { status: 201, body: { point: 2 } }, 'or on another')
    t.match(await promise({}, admin), { status: 201, body: { point: null, review: null, comment: null } })
  })

  await t.test('is refused where its day, its point or its source does not hold', async t => {
    const faults = async (body: object, ...errors: object[]) => t.match(await promise(body), { status: 422, body: { errors } }, JSON.stringify(body))
    await faults({ due_on: '2026-06-14', point: 16 }, { pointer: '/due_on' }, { pointer: '/point' })
    await faults({ review: held, comment, point: 8 }, { pointer: '/comment', detail: /one or the other/ })
    await faults({ review: held }, { pointer: '/point', detail: /missing.* 8$/ })
    await faults({ review: held, point: 3 }, { pointer: '/point', detail: /no recommendation.* 8$/ })
    await faults({ review: nowhere, point: 8 }, { pointer: '/review' })
    await faults({ comment: nowhere }, { pointer: '/comment' })
    const other = await submit(must, editor, service)
    t.match(await promise({ review: held, point: 8 }, editor, other), { status: 422, body: { errors: [{ pointer: '/review' }] } }, 'of another assessment')
    t.match(await promise({ comment }, editor, other), { status: 422, body: { errors: [{ pointer: '/comment' }] } })
    const open = (await must(`POST /v1/assessments/${other}/reviews`, { as: reviewer, body: {} })).body.id
    await must(`PUT /v1/reviews/${open}/points/8`, { as: reviewer, body: { recommendation: 'Not yet said' } })
    t.match(await promise({ review: open, point: 8 }, editor, other), { status: 422, body: { errors: [{ pointer: '/review' }] } }, 'not completed')
    t.match(await promise({ action: ' ' }), { status: 400, body: { errors: [{ pointer: '/action' }] } })
    t.match(await call(`POST /v1/assessments/${id}/actions`, { as: editor, body: { action: 'Whose?' } }), { status: 400, body: { errors: [{ pointer: '/owner_role' }] } })
    t.match(await call(`POST /v1/assessments/${id}/actions`, { as: editor, body: given, headers: { 'if-match': '"0.x"' } }), { status: 412 })
  })

  await t.test('is reworded and given another day while it is open', async t => {
    const { body: before, headers } = await promise({ due_on: '2026-07-01' })
    const patch = async (body: object, as = editor, more = {}) => await call(`PATCH /v1/actions/${before.id}`, { as, body, headers: more })
    t.match(await patch({ owner_role: 'director of place' }, peer_editor), { status: 404 })
    setNow('2026-06-16T12:00:00.000Z')
    const etag = String(headers.etag)
    const changed = await patch({ owner_role: 'director of place', due_on: '2026-06-30' }, editor, { 'if-match': etag })
    t.match(changed, { status: 200, body: { action: given.action, owner_role: 'director of place', due_on: '2026-06-30', updated_at: '2026-06-16T12:00:00.000Z' } })
    t.match(await patch({ owner_role: 'somebody else' }, editor, { 'if-match': etag }), { status: 412 })
    t.match(await patch({ due_on: '2026-06-15' }), { status: 422, body: { errors: [{ pointer: '/due_on' }] } })
    t.match(await patch({ reason: 'Because' }), { status: 422, body: { errors: [{ pointer: '/reason' }] } })
    setNow('2026-07-01T12:00:00.000Z')
    t.match((await must(`GET /v1/actions/${before.id}`, { as: editor })).body, { overdue: true })
    t.match(await patch({ action: given.action, due_on: '2026-06-30' }), { status: 200, body: { updated_at: changed.body.updated_at } }, 'a day that has passed may stay')
    t.match(await patch({ due_on: null }, admin), { status: 200, body: { due_on: null, overdue: false } })
    const { items } = (await must(`GET /v1/assessments/${id}/history?limit=500`, { as: editor })).body
    t.match(items.filter(({ action }: { action: string }) => action.startsWith('improvement ')).slice(-3), [
      { action: 'improvement promised', changes: [{ pointer: `/actions/${before.id}`, after: { ...given, due_on: '2026-07-01' } }] },
      {
        action: 'improvement changed',
        changes: [
          { pointer: `/actions/${before.id}`, before: given, after: { ...given, owner_role: 'director of place' } },
          { pointer: `/actions/${before.id}/due_on`, before: '2026-07-01', after: '2026-06-30' }
        ]
      },
      { action: 'improvement changed', by: { role: 'admin' }, changes: [{ before: '2026-06-30' }] }
    ])
  })

  await t.test('is done, dropped or reopened, with a reason but for done', async t => {
    const action = (await promise({})).body.id
    const patch = async (body: object) => await call(`PATCH /v1/actions/${action}`, { as: editor, body })
    t.match(await patch({ status: 'dropped' }), { status: 422, body: { errors: [{ pointer: '/reason', detail: /dropped/ }] } })
    t.match(await patch({ status: 'done' }), { status: 200, body: { status: 'done', reason: null, closed_at: '2026-07-01T12:00:00.000Z' } })
    t.match(await patch({ status: 'done' }), { status: 200 }, 'again')
    for (const body of [{ action: 'Something else' }, { due_on: '2026-08-01' }, { status: 'dropped', reason: 'Too dear' }]) {
      t.match(await patch(body), { status: 409, body: { type: '/problems/action-closed' } }, JSON.stringify(body))
    }
    t.match(await patch({ status: 'open' }), { status: 422, body: { errors: [{ pointer: '/reason', detail: /open again/ }] } })
    t.match(await patch({ status: 'open', reason: 'It broke again', due_on: '2026-08-01' }), { status: 200, body: { status: 'open', reason: 'It broke again', closed_at: null, due_on: '2026-08-01' } })
    t.match(await patch({ status: 'dropped', reason: 'Too dear' }), { status: 200, body: { status: 'dropped', reason: 'Too dear', closed_at: String } })
    t.match(await patch({ status: 'dropped', reason: 'Too dear' }), { status: 200 }, 'again')
    t.match(await patch({ status: 'dropped', reason: 'Too late' }), { status: 409 })
    t.match(await patch({ status: 'paused' }), { status: 400 })
    t.equal((await call(`DELETE /v1/actions/${action}`, { as: admin })).status, 404, 'nothing deletes one')
    const { items } = (await must(`GET /v1/assessments/${id}/history?limit=500`, { as: editor })).body
    t.match(items.slice(-3), [
      { action: 'improvement done' },
      { action: 'improvement reopened' },
      { action: 'improvement dropped', changes: [{ pointer: `/actions/${action}/status`, before: 'open', after: 'dropped' }, { before: { reason: 'It broke again' }, after: { reason: 'Too dear' } }] }
    ])
  })

  await t.test('has one winner where two close it at once', async t => {
    const action = (await promise({}, editor, await begin(must, editor, await addService(must, editor, 'Hire a hall')))).body.id
    const close = async (body: object) => await call(`PATCH /v1/actions/${action}`, { as: editor, body })
    const answers = await Promise.all([close({ status: 'done' }), close({ status: 'dropped', reason: 'Too dear' })])
    t.same(answers.map(({ status }) => status).sort(), [200, 409])
    t.equal((await must(`GET /v1/actions/${action}`, { as: editor })).body.status, answers.find(({ status }) => status === 200)!.body.status)
  })

  await t.test('is one of a list, by assessment and by council', async t => {
    const other = await addService(must, editor, 'Pay a fine')
    const fines = await begin(must, editor, other)
    const due = (await promise({ point: 5, due_on: '2026-07-02' }, editor, fines)).body.id
    setNow('2026-07-03T12:00:00.000Z')
    const ids = async (query: string, as = editor) => (await must(`GET /v1/councils/CON/actions${query}`, { as })).body.items.map(({ id }: { id: string }) => id)
    const all = await ids('')
    t.equal(all.length, 8)
    t.same(all, [...all].sort())
    t.same(await ids(`?service=${other}`), [due])
    t.same(await ids('?overdue=true&standard=lgdss-2016'), [all[0], due])
    t.equal((await ids('?overdue=false')).length, 6)
    t.same(await ids('?point=5&status=open'), [due])
    t.same(await ids('?status=done&point=5'), [])
    t.same(await ids('?standard=govuk-2019'), [])
    t.same((await must(`GET /v1/assessments/${id}/actions?status=dropped`, { as: editor })).body.items.length, 1)
    const first = await must(`GET /v1/assessments/${id}/actions?limit=5`, { as: editor })
    const rest = await must(`GET /v1/assessments/${id}/actions?cursor=${first.body.next}`, { as: editor })
    t.same([...first.body.items, ...rest.body.items].map(({ id }) => id), all.slice(0, 6))
    const rows = rowsIn((await must('GET /v1/councils/CON/actions?format=csv', { as: editor })).text)
    t.same(rows.map(({ id }) => id), all)
    t.match(rows[0], { ...given, point: '8', review: held, due_on: '2026-06-15', overdue: 'true', status: 'open', reason: '' })
    t.match(await call('GET /v1/councils/CON/actions?format=csv&limit=5', { as: editor }), { status: 400 })
    t.match(await call('GET /v1/councils/ZZZ/actions'), { status: 404 })
    t.same(await ids('', peer_editor), [])
    t.equal((await ids('', reviewer)).length, 6, 'what is submitted, to the region\'s reviewers')
  })

  await t.test('is seen by whoever sees the sheet, and written by the council alone', async t => {
    const own = ['admin', 'editor', 'own_reviewer']
    const everyone = [...Object.keys(tokens), 'nobody']
    const seers: Record<string, string[]> = { draft: own, submitted: [...own, 'reviewer', 'lead'], published: everyone }
    const ids = { draft: await begin(must, editor, service), submitted: await submit(must, editor, service), published: await publish(must, editor, service) }
    for (const [status, assessment] of Object.entries(ids)) {
      const note = (await must(`POST /v1/assessments/${assessment}/comments`, { as: editor, body: { body: 'A note to ourselves' } })).body.id
      const action = (await promise({ comment: note }, editor, assessment)).body.id
      for (const who of everyone) {
        const as = tokens[who as keyof typeof tokens]
        const seen = seers[status]!.includes(who)
        const read = await call(`GET /v1/actions/${action}`, { as })
        t.equal(read.status, seen ? 200 : 404, `${who} reads on a ${status} one`)
        if (seen) t.equal(read.body.comment, [...own, 'reviewer', 'lead'].includes(who) ? note : null, `${who} learns of the comment`)
        t.equal((await call(`GET /v1/assessments/${assessment}/actions`, { as })).status, seen ? 200 : 404)
        const expected = who === 'nobody' ? 401 : !seen ? 404 : ['editor', 'admin'].includes(who) ? 200 : 403
        t.equal((await call(`PATCH /v1/actions/${action}`, { as, body: { due_on: null } })).status, expected, `${who} writes on a ${status} one`)
        t.equal((await call(`POST /v1/assessments/${assessment}/actions`, { as, body: given })).status, expected === 200 ? 201 : expected)
      }
    }
  })

  await t.test('keeps the draft that it is promised on', async t => {
    const kept = { status: 409, body: { type: '/problems/conflict', detail: /improvement actions/i } }
    const draft = await begin(must, editor, service)
    await promise({}, editor, draft)
    t.match(await call(`DELETE /v1/assessments/${draft}`, { as: editor }), kept)
    const noted = await begin(must, editor, service)
    await promise({ comment: (await must(`POST /v1/assessments/${noted}/comments`, { as: editor, body: { body: 'A note' } })).body.id }, editor, noted)
    t.match(await call(`DELETE /v1/assessments/${noted}`, { as: editor }), kept)
    t.equal((await call(`GET /v1/assessments/${noted}/comments`, { as: editor })).body.items.length, 1)
  })

  await t.test('freezes with its council, overdue only where it was by then', async t => {
    const published = await publish(must, editor, service)
    const [late, early] = [await promise({ due_on: '2026-07-09' }, editor, published), await promise({ due_on: '2026-07-11' }, editor, published)]
    await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-07-10' } })
    setNow('2026-07-20T12:00:00.000Z')
    const ended = { status: 403, body: { type: '/problems/council-ended' } }
    t.match(await call(`PATCH /v1/actions/${late.body.id}`, { as: admin, body: { status: 'done' } }), ended)
    t.match(await call(`PATCH /v1/actions/${late.body.id}`, { as: editor, body: { status: 'done' } }), ended)
    t.match(await promise({}, admin, published), ended)
    t.match((await must(`GET /v1/actions/${late.body.id}`)).body, { status: 'open', overdue: true })
    t.match((await must(`GET /v1/actions/${early.body.id}`)).body, { status: 'open', overdue: false })
    t.ok((await must('GET /v1/councils/CON/actions')).body.items.some((item: { id: string }) => item.id === late.body.id))
  })
})
