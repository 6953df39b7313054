import t from 'tap'
import { questionsOf, until } from '../helpers/second-app.ts'
import { addService, begin, openSouthWest, publish, sheetOf } from '../helpers/story.ts'
import { whileHeld } from '../helpers/holding.ts'

t.test('writers of one sheet', async t => {
  const tester = await openSouthWest(t)
  const { app, call, must, editor, admin, token, setNow, asService, asOwner } = tester
  const service = await addService(must, editor)
  const score = (id: string, point: number) => `PUT /v1/assessments/${id}/scores/${point}`
  const read = async (id: string) => await must(`GET /v1/assessments/${id}`, { as: editor })
  const history = async (id: string) => (await must(`GET /v1/assessments/${id}/history`, { as: editor })).body.items
  const versionOf = (etag: unknown) => Number(/^"(\d+)\./.exec(String(etag))![1])
  /** Moves the assessment on, as whoever writes first does. */
  const move = (id: string) => async (client: { query: (text: string, values: unknown[]) => Promise<unknown> }) =>
    await client.query('update assessment_head set version = version + 1 where assessment_id = $1', [id])

  await t.test('are all served, one after another, and none is lost', async t => {
    const id = await begin(must, editor, service)
    const before = versionOf((await read(id)).headers.etag)
    const points = Array.from({ length: 15 }, (_, i) => i + 1)
    const answers = await Promise.all([...points, ...points].map(async (point, i) =>
      await call(score(id, point), { as: i % 2 ? editor : admin, body: { score: i < 15 ? 2 : 4, rationale: `Writer ${i}` } })))
    t.same(answers.map(({ status }) => status), answers.map(() => 200))
    const { body, headers } = await read(id)
    t.match(body, { scored: 15 })
    t.equal(versionOf(headers.etag), before + 30)
    t.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 30)
    const entries = (await history(id)).slice(1)
    t.same(entries.map(({ action }: { action: string }) => action), answers.map(() => 'score written'))
    for (const point of points) {
      const of_it = entries.flatMap((entry: any) => entry.changes).filter(({ pointer }: any) => pointer === `/scores/${point}`)
      t.equal(of_it.length, 2)
      t.equal(of_it[0].before, undefined)
      t.same(of_it[1].before, of_it[0].after)
      const { score, rationale } = body.scores[point - 1]
      t.match(of_it[1].after, { score, rationale })
    }
  })

  await t.test('with the same ETag: one is served, the others hear that they were not first', async t => {
    const id = await begin(must, editor, service)
    const seen = (await read(id)).headers.etag as string
    const send = async (line: string, body: object) => await call(line, { as: editor, body, headers: { 'if-match': seen } })
    const answers = await Promise.all([
      ...[1, 2, 3].map(async point => await send(score(id, point), { score: point })), send(`PUT /v1/assessments/${id}/scores`, sheetOf(5))
    ])
    t.same(answers.map(({ status }) => status).sort(), [200, 412, 412, 412])
    t.equal((await history(id)).length, 2)
  })

  await t.test('who find that something moved look again, and write or refuse what is so now', async t => {
    const id = await begin(must, editor, service)
    const waiting = async (body: object, meanwhile: ReturnType<typeof move>, headers = {}) =>
      await whileHeld(tester, async () => await call(score(id, 1), { as: editor, body, headers }), meanwhile)
    t.match(await waiting({ score: 3, rationale: 'As planned' }, move(id)), { status: 200, body: { point: 1, score: 3, rationale: 'As planned' } })
    const seen = (await read(id)).headers.etag as string
    t.match(await waiting({ score: 2 }, move(id), { 'if-match': seen }), { status: 412, body: { type: '/problems/stale' } })
    t.match(await waiting({ score: 2 }, async client => {
      await client.query('update score set score = 2, wording = null where assessment_id = $1', [id])
      await move(id)(client)
    }), { status: 200, body: { score: 2, rationale: null } })
    t.equal((await history(id)).length, 2)
    const submitted = await waiting({ score: 1 }, async client => {
      await client.query('update assessment set status = \'submitted\', submitted_at = now() where id = $1', [id])
      await move(id)(client)
    })
    t.match(submitted, { status: 409, body: { type: '/problems/not-a-draft' } })
    const gone = await begin(must, editor, service)
    const answer = await whileHeld(tester, async () => await call(`PUT /v1/assessments/${gone}/scores`, { as: editor, body: sheetOf(3) }),
      async client => await client.query('delete from assessment where id = $1', [gone]))
    t.match(answer, { status: 404 })
  })

  await t.test('leave the same history and the same answer either way', async t => {
    const writes: [string, object][] = [
      ['scores/2', { score: 3, rationale: 'Why', evidence: [{ title: 'Findings', url: 'https://example.org/findings' }] }],
      ['scores', sheetOf(4, { 9: null })],
      ['scores/9', { score: 0 }],
      ['scores', { scores: [{ point: 9, score: 0 }, { point: 1, score: 4, rationale: 'Why point 1 is as it is' }, { point: 2, not_applicable: true }] }],
      ['scores', { scores: [] }]
    ]
    const run = async (moving: boolean) => {
      const id = await begin(must, editor, service)
      const answers = []
      for (const [path, body] of writes) {
        const send = async () => await must(`PUT /v1/assessments/${id}/${path}`, { as: editor, body })
        const { body: answer, headers } = moving ? await whileHeld(tester, send, move(id)) : await send()
        const { body: assessment, headers: { etag } } = await read(id)
        t.equal(headers.etag, etag)
        t.same(answer, path === 'scores' ? assessment : assessment.scores.find(({ point }: any) => point === answer.point))
        answers.push({ ...answer, id: '', updated_at: '' })
      }
      const entries = await asService<{ action: string, changes: any[], chained: boolean }>(`
        select h.action, h.changes, h.hash = sha256(b.hash || convert_to(jsonb_build_array(
          h.council_id, h.seq, rfc3339(h.at), h.token_id, h.request_id, h.action, h.subject, h.changes)::text, 'UTF8')) as chained
        from history h
        join history b on b.council_id = h.council_id and b.seq = h.seq - 1
        where h.subject = 'assessments/${id}'
        order by h.seq`)
      t.ok(entries.every(({ chained }) => chained))
      const blind = JSON.stringify(entries).replace(/"wording": ?"[0-9a-f]{64}"/g, '"wording":"…"')
      return { answers, entries: JSON.parse(blind), history: (await history(id)).map(({ action, changes }: any) => ({ action, changes })) }
    }
    t.same(await run(false), await run(true))
  })

  await t.test('are not dated earlier than who was served before', async t => {
    const id = await begin(must, editor, service)
    setNow('2026-06-20T12:00:00.000Z')
    const { body } = await whileHeld(tester, async () => await must(score(id, 1), { as: editor, body: { score: 1 } }), async client => {
      await client.query(`insert into history (council_id, at, action, subject, changes)
        select id, '2026-06-20T12:00:02.500Z', 'tested', 'council', '[]' from council where code = 'CON'`)
    })
    t.equal(body.updated_at, '2026-06-20T12:00:02.500Z')
  })

  await t.test('hear at once of a rule that changed', async t => {
    const { body: { id: _, ...standard } } = await must('GET /v1/standards/govuk-2019')
    const put = async (not_applicable_allowed: boolean) => await must('PUT /v1/standards/changing-1', { as: admin, body: { ...standard, not_applicable_allowed } })
    await put(true)
    const id = await begin(must, editor, service, { standard: 'changing-1' })
    const send = async () => await call(score(id, 1), { as: editor, body: { not_applicable: true, rationale: 'Never offered' } })
    t.match(await send(), { status: 200 })
    await put(false)
    t.match(await send(), { status: 422, body: { errors: [{ pointer: '/not_applicable' }] } })
  })

  await t.test('who come again cost one question, and are refused in the same order as ever', async t => {
    const id = await begin(must, editor, service)
    await until(() => app.notifications.connected)
    await must(score(id, 1), { as: editor, body: { score: 1 } })
    t.equal(await questionsOf(app, async () => await must(score(id, 2), { as: editor, body: { score: 2 } })), 1)
    t.match(await call(score(id, 2), { as: editor, body: { score: 9 } }), { status: 422, body: { type: '/problems/score-off-scale' } })
    t.match(await call(score(id, 16), { as: editor, body: { score: 1 } }), { status: 404 })
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(3) })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    t.match(await call(score(id, 2), { as: editor, body: { score: 9 } }), { status: 409, body: { type: '/problems/not-a-draft' } })
    const gone = await begin(must, editor, service)
    await must(score(gone, 1), { as: editor, body: { score: 1 } })
    await must(`DELETE /v1/assessments/${gone}`, { as: editor })
    t.match(await call(score(gone, 1), { as: editor, body: { score: 9 } }), { status: 404 })
  })

  await t.test('who come past the API are held to the same', async t => {
    const id = await begin(must, editor, service)
    const published = await publish(must, editor, service)
    await token({ role: 'editor', council: 'CON', name: 'leaked' })
    await asOwner('update token set revoked_at = now() where name = \'leaked\'')
    const write = async (assessment: string, { point = 1, value = 3, version = 'h.version', holder = 'editor CON' } = {}) =>
      (await asService<{ version: number | null, against: string | null }>(`
        select w.version, w.against
        from assessment_head h
        join token t on t.name = '${holder}'
        cross join write_scores(h.council_id, h.assessment_id, 'lgdss-2016', ${version}, t.id, 'r', now(), array[${point}]::smallint[], array[${value}]::smallint[],
          array[null]::bytea[], array[null]::bytea[], array[null], false) w
        where h.assessment_id = '${assessment}'`))[0]
    const state = async () => await asService(`select (select count(*) from history) as entries, (select count(*) from score) as scores,
      (select jsonb_agg(h order by assessment_id) from assessment_head h) as heads`)
    const before = await state()
    t.match(await write(id, { version: 'h.version - 1' }), { version: null, against: null })
    t.match(await write(id, { holder: 'leaked' }), { version: null, against: 'token refused' })
    await t.rejects(write(id, { value: 6 }), /score_scale_fkey/)
    await t.rejects(write(id, { point: 16 }), /score_point_fkey/)
    t.match(await write(published), { version: null, against: null })
    await asOwner('update council set ended_on = \'2020-01-01\' where code = \'CON\'')
    t.match(await write(id), { version: null, against: 'council ended' })
    await asOwner('update council set ended_on = null where code = \'CON\'')
    t.same(await state(), before)
    t.match(await write(id), { against: null })
  })
})
