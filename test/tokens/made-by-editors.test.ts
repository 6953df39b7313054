import t from 'tap'
import { openSouthWest } from '../helpers/story.ts'

t.test('an editor', async t => {
  const { call, must, admin, editor, peer_editor, reviewer, lead, reader, issue, setNow, asService } = await openSouthWest(t)
  const own = await issue({ role: 'editor', council: 'CON', expires_at: '2026-07-01T00:00:00.000Z' })
  const post = async (body: object, as = own.token) => await call('POST /v1/tokens', { as, body: { name: 'script', ...body } })
  const make = async (body: object, as = own.token) => (await must('POST /v1/tokens', { as, body: { name: 'script', ...body } })).body
  const list = async (as: string, query = '') => (await must(`GET /v1/tokens${query}`, { as })).body.items as { id: string, issued_by: string | null, revoked_at: string | null }[]
  const works = async (as: string) => (await call('GET /v1/me', { as })).status === 200
  const rotate = async (id: string, as: string, body: object = {}) => await call(`POST /v1/tokens/${id}/rotate`, { as, body })

  await t.test('makes tokens that it could itself be, for its own council, and no longer-lived', async t => {
    for (const role of ['editor', 'reviewer']) {
      t.match(await post({ role, council: 'CON' }), { status: 201, body: { role, council: 'CON', issued_by: own.id, expires_at: own.expires_at } })
      t.match(await post({ role, council: 'DEV' }), { status: 403, body: { detail: /for its own council/ } })
      t.equal((await post({ role, council: 'NONE' })).status, 403)
    }
    t.match(await post({ role: 'reader' }), { status: 201, body: { council: null, issued_by: own.id } })
    for (const body of [{ role: 'admin' }, { role: 'lead', council: 'CON', region: 'south-west' }, { role: 'lead', council: 'EXE', region: 'london' }]) t.equal((await post(body)).status, 403)
    t.match(await post({ role: 'reader', expires_at: '2026-07-01T00:00:01Z' }), { status: 422, body: { errors: [{ pointer: '/expires_at', detail: /no longer than the token that makes it/ }] } })
    t.match(await post({ role: 'reader', expires_at: '2026-06-20T00:00:00Z' }), { status: 201, body: { expires_at: '2026-06-20T00:00:00.000Z' } })
    t.match(await post({ role: 'editor' }), { status: 422, body: { errors: [{ pointer: '/council' }] } })
    for (const as of [reviewer, lead, reader]) t.equal((await post({ role: 'reader' }, as)).status, 403)
  })

  await t.test('sees what it made, as admins do, and nothing else', async t => {
    const made = await list(own.token)
    t.ok(made.length >= 4)
    t.ok(made.every(({ issued_by }) => issued_by === own.id))
    t.same((await list(admin)).filter(({ issued_by }) => issued_by === own.id), made)
    t.same((await list(own.token, '?council=CON&role=reviewer')).length, 1)
    t.same(await list(editor), [])
    const csv = (await must('GET /v1/tokens?format=csv', { as: own.token })).text
    t.match(csv, /issued_by/)
    t.notMatch(csv, /sp_/)
  })

  await t.test('revokes what it made, and no other', async t => {
    const [made, foreign] = [await make({ role: 'editor', council: 'CON' }), await make({ role: 'reader' }, editor)]
    t.equal((await call(`DELETE /v1/tokens/${foreign.id}`, { as: own.token })).status, 403)
    t.equal((await call(`DELETE /v1/tokens/${foreign.id}`, { as: peer_editor })).status, 403)
    t.equal((await call(`DELETE /v1/tokens/${made.id}`, { as: own.token })).status, 204)
    t.same(await Promise.all([made.token, foreign.token].map(works)), [false, true])
    t.equal((await call(`DELETE /v1/tokens/${foreign.id}`, { as: foreign.token })).status, 204, 'and each may revoke itself')
    t.notOk(await works(foreign.token))
  })

  await t.test('makes tokens that make none, so that what leaks leads no further', async t => {
    const made = await make({ role: 'editor', council: 'CON' })
    t.match(await post({ role: 'reader' }, made.token), { status: 403, body: { detail: /makes no others/ } })
    t.equal((await call('POST /v1/tokens', { as: made.token, body: {} })).status, 403, 'before its body is looked at')
    t.same(await list(made.token), [])
  })

  await t.test('leaves no back door: what it made ends with it', async t => {
    const stolen = await issue({ role: 'editor', council: 'CON' })
    const [left, right] = [await make({ role: 'editor', council: 'CON' }, stolen.token), await make({ role: 'reader' }, stolen.token)]
    await must(`DELETE /v1/tokens/${stolen.id}`, { as: admin })
    for (const { token } of [stolen, left, right]) t.notOk(await works(token))
    t.match((await asService<{ action: string }>(`select action from history where subject in ('tokens/${left.id}', 'tokens/${right.id}') order by seq`)).map(({ action }) => action),
      ['token issued', 'token issued', 'token revoked', 'token revoked'])
  })

  await t.test('that an admin shortens shortens what it made, and renews nothing beyond its own end', async t => {
    const parent = await issue({ role: 'editor', council: 'CON' })
    const made = await make({ role: 'reader' }, parent.token)
    await must(`POST /v1/tokens/${parent.id}/rotate`, { as: admin, body: { expires_at: '2026-06-20T00:00:00Z' } })
    t.match((await call('GET /v1/me', { as: made.token })).body, { expires_at: '2026-06-20T00:00:00.000Z' })
    t.match((await rotate(made.id, admin)).body, { expires_at: '2026-06-20T00:00:00.000Z' })
    t.match(await rotate(made.id, admin, { expires_at: '2026-06-21T00:00:00Z' }), { status: 422 })
    setNow('2026-06-20T00:00:00.000Z')
    t.match(await rotate(made.id, admin), { status: 422, body: { errors: [{ pointer: '/expires_at', detail: /has passed/ }] } })
  })
})

t.test('a stolen admin token is undone as of the moment that it was stolen: what it made, what that made, and what it gave new secrets to', async t => {
  const { call, must, admin, issue, setNow } = await openSouthWest(t)
  const stolen = await issue({ role: 'admin' })
  const make = async (as: string, body: object = { role: 'admin' }) => (await must('POST /v1/tokens', { as, body: { name: 'x', ...body } })).body
  const works = async (as: string) => (await call('GET /v1/me', { as })).status === 200
  const before = await make(stolen.token)
  const [taken, kept] = [await issue({ role: 'editor', council: 'CON' }), await issue({ role: 'editor', council: 'DEV' })]
  await must(`POST /v1/tokens/${kept.id}/rotate`, { as: stolen.token, body: {} })
  setNow('2026-06-15T13:00:00.000Z')
  const second = await make(stolen.token)
  const third = await make(second.token)
  const secret = (await must(`POST /v1/tokens/${taken.id}/rotate`, { as: third.token, body: {} })).body.token
  const fourth = await make(secret, { role: 'reader' })
  await must(`DELETE /v1/tokens/${stolen.id}`, { as: admin })
  t.same(await Promise.all([stolen.token, before.token, second.token].map(works)), [false, true, true], 'an admin leaves what it made unless told otherwise')
  await must(`DELETE /v1/tokens/${stolen.id}?made_since=2026-06-15T12:30:00Z`, { as: admin })
  t.same(await Promise.all([second, third, fourth].map(async ({ token }) => await works(token))), [false, false, false])
  t.same(await Promise.all([secret, taken.token, before.token, kept.token].map(works)), [false, false, true, true])
})
