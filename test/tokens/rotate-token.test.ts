import t from 'tap'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

t.test('rotating a token', async t => {
  const tester = await openSouthWest(t)
  const { app, call, must, admin, editor, issue, setNow, asService, asOwner } = tester
  const works = async (as: string) => (await call('GET /v1/me', { as })).status === 200
  const rotate = async ({ id }: { id: string }, as: string, body: object = {}) => await call(`POST /v1/tokens/${id}/rotate`, { as, body })
  const made = async (more: object = {}) => await issue({ role: 'reviewer', council: 'DEV', expires_at: '2026-08-01T00:00:00.000Z', ...more })

  await t.test('gives its holder a new secret once, under the same id, and the one before works for a day', async t => {
    const token = await made()
    const answer = await rotate(token, token.token)
    t.match(answer, {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { id: token.id, role: 'reviewer', rotated_at: '2026-06-15T12:00:00.000Z', earlier_secret_until: '2026-06-16T12:00:00.000Z', expires_at: token.expires_at }
    })
    t.match((await call('GET /v1/me', { as: answer.body.token })).body, { id: token.id, expires_at: token.expires_at })
    t.match((await call('GET /v1/me', { as: token.token })).body, { id: token.id, expires_at: '2026-06-16T12:00:00.000Z' })
    t.notOk((await must('GET /v1/tokens', { as: admin })).text.includes(answer.body.token))
    const [{ stored }] = await asService<{ stored: string }>(`select row_to_json(t)::text as stored from token t where id = '${token.id}'`) as [{ stored: string }]
    for (const secret of [token.token, answer.body.token]) t.notOk(stored.includes(secret))
    setNow('2026-06-16T11:59:59.999Z')
    t.ok(await works(token.token))
    setNow('2026-06-16T12:00:00.000Z')
    t.notOk(await works(token.token))
    t.ok(await works(answer.body.token))
  })

  await t.test('leaves two secrets live at most', async t => {
    const token = await made()
    const second = (await rotate(token, token.token)).body.token
    const third = (await rotate(token, second)).body.token
    t.same(await Promise.all([token.token, second, third].map(works)), [false, true, true])
    const [{ secrets }] = await asService<{ secrets: number }>(`select num_nonnulls(digest, earlier_digest) as secrets from token where id = '${token.id}'`) as [{ secrets: number }]
    t.equal(secrets, 2)
  })

  await t.test('ends the secret before at once where no overlap is asked for, and whenever its holder or an admin says so', async t => {
    const token = await made()
    const second = (await rotate(token, token.token, { overlap_minutes: 0 })).body
    t.match(second, { earlier_secret_until: null })
    t.same(await Promise.all([token.token, second.token].map(works)), [false, true])
    const third = (await rotate(token, second.token, { overlap_minutes: 60 })).body
    t.ok(await works(second.token))
    for (const as of [third.token, admin]) t.equal((await call(`DELETE /v1/tokens/${token.id}/earlier-secret`, { as })).status, 204)
    t.same(await Promise.all([second.token, third.token].map(works)), [false, true])
    for (const overlap_minutes of [-1, 10081, 1.5, null]) t.match(await rotate(token, third.token, { overlap_minutes }), { status: 400 })
  })

  await t.test('cannot be done with a secret that was replaced, which makes no tokens either', async t => {
    const token = await issue({ role: 'admin' })
    await rotate(token, token.token)
    t.match(await rotate(token, token.token), { status: 403, body: { detail: /has been replaced/ } })
    t.equal((await call('POST /v1/tokens', { as: token.token, body: { name: 'x', role: 'reader' } })).status, 403)
  })

  await t.test('keeps the end that its holder was given, and is how an admin renews it', async t => {
    const token = await made()
    const secret = (await rotate(token, token.token, { expires_at: '2026-07-01T00:00:00Z' })).body
    t.match(secret, { expires_at: '2026-07-01T00:00:00.000Z' })
    t.match(await rotate(token, secret.token, { expires_at: '2026-07-01T00:00:01Z' }), { status: 422, body: { errors: [{ pointer: '/expires_at', detail: /only an admin renews/ }] } })
    t.match((await rotate(token, admin)).body, { expires_at: '2026-09-14T12:00:00.000Z' })
    t.match((await rotate(token, admin, { expires_at: '2027-06-16T12:00:00Z' })).body, { expires_at: '2027-06-16T12:00:00.000Z' })
    t.match(await rotate(token, admin, { expires_at: '2027-06-16T12:00:01Z' }), { status: 422, body: { errors: [{ pointer: '/expires_at' }] } })
    const brief = await issue({ role: 'reader', expires_at: '2026-06-16T13:00:00Z' })
    t.match((await rotate(brief, brief.token)).body, { earlier_secret_until: '2026-06-16T13:00:00.000Z' })
    setNow('2026-06-16T13:00:00.000Z')
    t.notOk(await works(brief.token))
    t.ok(await works((await rotate(brief, admin)).body.token))
  })

  await t.test('is for its holder and admins, and tells nobody else which tokens there are', async t => {
    const token = await made()
    const [foreign, absent] = [await rotate(token, editor), await rotate({ id: '00000000-0000-7000-8000-000000000000' }, editor)]
    t.equal(foreign.status, 403)
    t.equal(foreign.text.replace(foreign.body.instance, ''), absent.text.replace(absent.body.instance, ''))
    t.equal((await rotate({ id: 'nonsense' }, admin)).status, 404)
    t.equal((await call(`POST /v1/tokens/${token.id}/rotate`, { body: {} })).status, 401)
    t.equal((await call(`DELETE /v1/tokens/${token.id}/earlier-secret`, { as: editor })).status, 403)
    await must(`DELETE /v1/tokens/${token.id}`, { as: token.token })
    t.match(await rotate(token, admin), { status: 409, body: { type: '/problems/nothing-to-rotate' } })
  })

  await t.test('leaves what was written with it its own', async t => {
    const token = await issue({ role: 'editor', council: 'CON' })
    const service = (await must('POST /v1/councils/CON/services', { as: token.token, body: { name: 'Pay' } })).body.id
    const { body: { id: assessment } } = await must(`POST /v1/services/${service}/assessments`, { as: token.token, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })
    const { body: { id } } = await must(`POST /v1/assessments/${assessment}/comments`, { as: token.token, body: { body: 'To be mended' } })
    const secret = (await rotate(token, token.token, { overlap_minutes: 0 })).body.token
    t.equal((await call(`PATCH /v1/comments/${id}`, { as: secret, body: { body: 'Mended' } })).status, 200)
    const history = await asService<{ action: string, token_id: string }>(`select action, token_id from history where subject = 'tokens/${token.id}' order by seq`)
    t.same(history, [{ action: 'token issued', token_id: null }, { action: 'token rotated', token_id: token.id }])
  })

  await t.test('is heard of in other processes', async t => {
    const other = await openSecondApp(t, tester)
    const token = await made()
    const statusThere = async (as: string) => (await other.inject({ url: '/v1/me', headers: { authorization: `Bearer ${as}` } })).statusCode
    t.equal(await statusThere(token.token), 200)
    await rotate(token, token.token, { overlap_minutes: 0 })
    await until(async () => await statusThere(token.token) === 401)
    t.ok(app.notifications.connected)
    await t.rejects(asOwner(`update token set earlier_digest = digest where id = '${token.id}'`), /token_earlier_check/)
  })
})
