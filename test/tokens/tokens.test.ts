import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import t from 'tap'
import { makeSecret } from '../../src/tokens/secret.ts'
import { databaseUrl, openTestServer, runSql } from '../helpers/server.ts'
import { openSouthWest } from '../helpers/story.ts'

t.test('tokens', async t => {
  const { call, must, admin, editor, lead, token, setNow, asService, asOwner } = await openSouthWest(t)
  const post = async (body: object, as = admin) => await call('POST /v1/tokens', { as, body })

  await t.test('are issued by an admin, and shown once', async t => {
    const answer = await post({ name: 'editor at Cornwall', role: 'editor', council: 'E06000052' })
    t.match(answer, { status: 201, body: { name: 'editor at Cornwall', role: 'editor', council: 'CON', region: null, expires_at: '2026-09-13T12:00:00.000Z', last_used_at: null, token: /^sp_/ } })
    t.equal(answer.headers['cache-control'], 'no-store')
    const list = await must('GET /v1/tokens?council=CON&role=editor', { as: admin })
    t.ok(list.body.items.some(({ id }: { id: string }) => id === answer.body.id))
    t.notOk(list.text.includes('sp_'))
    t.same(await asService(`select from token where encode(digest, 'escape') like '%${answer.body.token}%' or name like 'sp_%'`), [])
    t.match(await call('GET /v1/me', { as: answer.body.token }), { status: 200, body: { id: answer.body.id, role: 'editor', council: 'CON', region: null } })
  })

  await t.test('name the council and the region that their role takes', async t => {
    const pointer = async (body: object) => (await post({ name: 'x', ...body })).body.errors?.[0].pointer
    t.equal(await pointer({ role: 'editor' }), '/council')
    t.equal(await pointer({ role: 'editor', council: 'ZZZ' }), '/council')
    t.equal(await pointer({ role: 'editor', council: 'CON', region: 'south-west' }), '/region')
    t.equal(await pointer({ role: 'lead', council: 'CON' }), '/region')
    t.equal(await pointer({ role: 'lead', council: 'CON', region: 'nowhere' }), '/region')
    t.equal(await pointer({ role: 'admin', council: 'CON' }), '/council')
    t.equal(await pointer({ role: 'reader', expires_at: '2020-01-01T00:00:00Z' }), '/expires_at')
    t.equal(await pointer({ role: 'king' }), '/role')
    for (const expires_at of ['2030-01-01T12:00:00+15', '2016-12-31T23:59:60Z', '9999-12-31T23:59:59-15:00', '2030-02-30T00:00:00Z']) {
      t.match(await post({ name: 'x', role: 'reader', expires_at }), { status: 400, body: { errors: [{ pointer: '/expires_at' }] } }, expires_at)
    }
    const all = await post({ name: 'x', role: 'lead', expires_at: '2020-01-01T00:00:00Z' })
    t.same(all.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/council', '/region', '/expires_at'])
    t.match(await call('GET /v1/me', { as: lead }), { body: { role: 'lead', council: 'EXE', region: 'south-west' } })
  })

  await t.test('end within a year, and after 90 days unless another day is given', async t => {
    const ends = async (expires_at: string | null) => (await post({ name: 'x', role: 'reader', expires_at })).body
    t.match(await ends(null), { expires_at: '2026-09-13T12:00:00.000Z' })
    t.match(await ends('2027-06-15T14:00:00+02:00'), { expires_at: '2027-06-15T12:00:00.000Z' })
    t.match(await ends('2027-06-15T12:00:00.001Z'), { status: 422, errors: [{ pointer: '/expires_at', detail: 'a token works for a year at most: give 2027-06-15T12:00:00.000Z or sooner' }] })
    await t.rejects(asOwner('update token set expires_at = null where issuer is null'), /token_signed_in_check/)
  })

  await t.test('are for admins to issue, list and revoke, and for editors within bounds', async t => {
    t.equal((await post({ name: 'x', role: 'admin' }, editor)).status, 403)
    t.equal((await call('POST /v1/tokens', { body: { name: 'x', role: 'admin' } })).status, 401)
    t.equal((await call('GET /v1/tokens', { as: lead })).status, 403)
    t.equal((await post({ name: 'x', role: 'reader' }, lead)).status, 403)
    t.equal((await call('GET /v1/tokens')).status, 401)
    t.equal((await call('GET /v1/me')).status, 401)
    t.equal((await call('DELETE /v1/tokens/nonsense', { as: editor })).status, 403)
    t.equal((await call('DELETE /v1/tokens/nonsense', { as: admin })).status, 404)
    t.equal((await call('DELETE /v1/tokens/00000000-0000-7000-8000-000000000000', { as: admin })).status, 404)
    t.same((await must('GET /v1/tokens?council=ZZZ', { as: admin })).body.items, [])
  })

  await t.test('stop working when they are revoked', async t => {
    const { body } = await post({ name: 'x', role: 'reader' })
    t.equal((await call('GET /v1/standards', { as: body.token })).status, 200)
    t.equal((await call(`DELETE /v1/tokens/${body.id}`, { as: admin })).status, 204)
    t.match(await call('GET /v1/standards', { as: body.token }), { status: 401, body: { type: '/problems/token-refused' } })
    t.equal((await call(`DELETE /v1/tokens/${body.id}`, { as: admin })).status, 204)
    t.match((await must('GET /v1/tokens', { as: admin })).body.items.find(({ id }: { id: string }) => id === body.id), { revoked_at: String })
  })

  await t.test('stop working when they expire', async t => {
    const secret = await token({ role: 'reader', expires_at: '2026-06-15T13:00:00.000Z' })
    t.equal((await call('GET /v1/standards', { as: secret })).status, 200)
    t.match((await must('GET /v1/tokens?expires_before=2026-06-15T13:00:01Z', { as: admin })).body.items, [{ expires_at: '2026-06-15T13:00:00.000Z' }])
    setNow('2026-06-15T13:00:00.000Z')
    t.equal((await call('GET /v1/standards', { as: secret })).status, 401)
  })

  await t.test('tell when they were last used, to the minute', async t => {
    const { body } = await post({ name: 'x', role: 'reader' })
    const last = async () => (await must('GET /v1/tokens?role=reader', { as: admin })).body.items.find(({ id }: { id: string }) => id === body.id).last_used_at
    t.equal(await last(), null)
    await must('GET /v1/standards', { as: body.token })
    t.equal(await last(), '2026-06-15T13:00:00.000Z')
    setNow('2026-06-15T13:00:59.000Z')
    await must('GET /v1/standards', { as: body.token })
    t.equal(await last(), '2026-06-15T13:00:00.000Z')
    setNow('2026-06-15T13:02:00.000Z')
    await must('GET /v1/standards', { as: body.token })
    t.equal(await last(), '2026-06-15T13:02:00.000Z')
  })

  await t.test('are refused wherever they are sent when they are none of ours', async t => {
    const unknown = makeSecret()
    const mistyped = editor.replace(/.$/, last => last === '0' ? '1' : '0')
    for (const authorization of [`Bearer ${unknown}`, `Bearer ${mistyped}`, 'Bearer', 'Basic YTpi', editor, `Bearer ${editor} x`]) {
      for (const line of ['GET /v1/standards', 'GET /v1/assessments/nonsense', 'GET /nowhere', 'DELETE /v1/tokens/nonsense', 'GET /health/live']) {
        t.match(await call(line, { headers: { authorization } }), { status: 401, body: { type: '/problems/token-refused' }, headers: { 'www-authenticate': 'Bearer' } }, `${line} ${authorization.slice(0, 9)}`)
      }
    }
    t.equal((await call('GET /v1/me', { headers: { authorization: `bearer ${editor}` } })).status, 200)
  })
})

const folder = new URL('../../migrations/', import.meta.url)
const ending = '0014_tokens_for_a_time.sql'

t.test('tokens from before they ended are given 90 days by the migration, and a year at most', async t => {
  const server = await openTestServer()
  const name = `standpoint_test_${randomUUID().replaceAll('-', '')}`
  await runSql(server.owner_url, `create database ${name}`)
  const client = new pg.Client({ connectionString: databaseUrl(server.owner_url, name) })
  await client.connect()
  t.teardown(async () => {
    await client.end()
    await runSql(server.owner_url, `drop database ${name} with (force)`)
    await server.close()
  })
  // What the migrator keeps, which a migration may refer to.
  await client.query('create table kysely_migration (name text, timestamp text)')
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  for (const file of files.slice(0, files.indexOf(ending))) await client.query(await readFile(new URL(file, folder), 'utf8'))
  for (const [i, end] of ['null', 'now() + interval \'5 years\'', 'now() + interval \'30 days\'', 'now() - interval \'1 day\''].entries()) {
    await client.query(`insert into token (id, name, role, digest, created_at, expires_at) values (gen_random_uuid(), '${i}', 'reader', '\\x0${i}', now(), ${end})`)
  }
  await client.query(await readFile(new URL(ending, folder), 'utf8'))
  const { rows } = await client.query('select round(extract(epoch from expires_at - created_at) / 86400)::int as days from token order by name')
  const [without, far, near, past] = rows.map(({ days }) => days)
  t.equal(without, 90)
  t.ok(far === 365 || far === 366)
  t.same([near, past], [30, -1])
})

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
