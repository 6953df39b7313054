import { sql } from 'kysely'
import t from 'tap'
import { addService, begin, openSouthWest, publish, review, submit } from '../helpers/story.ts'

t.test('recoding a council', async t => {
  const { app, call, must, admin, editor, peer_editor, own_reviewer, asService, setNow } = await openSouthWest(t)
  const recode = async (code: string, to: string, as = admin, headers = {}) => await call(`POST /v1/councils/${code}/recode`, { as, body: { code: to }, headers })
  const entries = async () => (await asService("select from history where action = 'council recoded'")).length

  await t.test('gives it the new code, and the old one goes on finding it', async t => {
    t.match(await recode('CON', 'CNW'), { status: 200, body: { code: 'CNW', name: 'Cornwall Council', gss_code: 'E06000052' } })
    for (const code of ['CNW', 'CON', 'con', 'E06000052']) t.equal((await must(`GET /v1/councils/${code}`)).body.code, 'CNW')
    t.match(await asService("select changes from history where action = 'council recoded'"), [{ changes: [{ pointer: '/code', before: 'CON', after: 'CNW' }] }])
    t.match(await call('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052' } }), { status: 200, body: { code: 'CNW' } })
    t.equal((await must('GET /v1/councils/CON')).body.code, 'CNW')
  })

  await t.test('changes nothing when the code is its own already', async t => {
    const before = await entries()
    t.match(await recode('CON', 'CNW'), { status: 200, body: { code: 'CNW' } })
    t.equal(await entries(), before)
  })

  await t.test('may go back to a code that it had', async t => {
    t.match(await recode('CNW', 'CON'), { status: 200, body: { code: 'CON' } })
    t.equal((await must('GET /v1/councils/CNW')).body.code, 'CON')
  })

  await t.test('is refused where the code is not free or not a register code', async t => {
    await recode('DEV', 'DVN')
    const [{ id }] = await asService<{ id: string }>("select id from council where code = 'DVN'") as [{ id: string }]
    for (const taken of ['DVN', 'DEV', 'E10000008']) t.match(await recode('CON', taken), { status: 409, body: { type: '/problems/already-exists', existing: id } }, taken)
    t.match(await recode('CON', 'E06999999'), { status: 422, body: { errors: [{ pointer: '/code' }] } })
    t.match(await recode('CON', 'not a code'), { status: 400, body: { errors: [{ pointer: '/code' }] } })
    t.equal((await recode('CON', 'CNX', admin, { 'if-match': '"another"' })).status, 412)
    t.equal((await recode('ZZZ', 'CNX')).status, 404)
    t.equal((await recode('CON', 'not a code', editor)).status, 403)
    t.equal((await must('GET /v1/councils/E06000052')).body.code, 'CON')
  })

  await t.test('reaches a council that has ended', async t => {
    await must('PUT /v1/councils/OLD', { as: admin, body: { name: 'Old', type: 'NMD', nation: 'England', ended_on: '2020-04-01' } })
    t.match(await recode('OLD', 'OLD-1'), { status: 200, body: { code: 'OLD-1', ended_on: '2020-04-01' } })
  })

  await t.test('moves the assessments that show the code, published ones too, and no others', async t => {
    const service = await addService(must, editor)
    const published = await publish(must, editor, service)
    const draft = await begin(must, editor, service)
    const theirs = await addService(must, peer_editor, 'Pay council tax', 'DEV')
    const [reviewed, other] = [await submit(must, peer_editor, theirs), await begin(must, peer_editor, theirs)]
    await review(must, own_reviewer, reviewed)
    const read = async (id: string, as: string) => await must(`GET /v1/assessments/${id}`, { as })
    const ids = [[published, editor], [draft, editor], [reviewed, peer_editor], [other, peer_editor]] as const
    const before = await Promise.all(ids.map(async ([id, as]) => await read(id, as)))
    setNow('2026-06-16T09:00:00.000Z')
    t.equal((await recode('CON', 'KER')).status, 200)
    const after = await Promise.all(ids.map(async ([id, as]) => await read(id, as)))
    t.same(after.map(({ headers }, i) => headers.etag !== before[i]!.headers.etag), [true, true, true, false])
    t.same(after.map(({ body }) => body.updated_at === '2026-06-16T09:00:00.000Z'), [true, true, true, false])
    t.same(after.map(({ body }) => body.council), ['KER', 'KER', 'DVN', 'DVN'])
    t.match(after[2]!.body.reviews, [{ council: 'KER' }])
  })

  await t.test('waits for writes on the councils that it reviewed', async t => {
    const seen = { done: false }
    const recoding = await app.db.transaction().execute(async trx => {
      const { rows: [holder] } = await sql<{ pid: number }>`select lock_council(id), pg_backend_pid() as pid from council where code = 'DVN'`.execute(trx)
      const waiting = sql`select from pg_stat_activity where ${holder!.pid} = any(pg_blocking_pids(pid))`
      const answer = recode('KER', 'CON').finally(() => { seen.done = true })
      while (!seen.done && (await waiting.execute(app.db)).rows.length === 0);
      t.equal(seen.done, false)
      return [answer]
    })
    t.match(await recoding[0], { status: 200 })
  })
})
