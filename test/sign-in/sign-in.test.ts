import t from 'tap'
import type { Role } from '../../src/wire-types.d.ts'
import { audience, openProvider } from '../helpers/provider.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

t.test('who signs in at a provider', async t => {
  const tester = await openSouthWest(t)
  const { admin, must, setNow, asService } = tester
  const { issuer, asked, answers, keys, private_keys, sign, seconds } = await openProvider(t, tester.app.now)
  const roles = new Map<string, Role>([['editor', 'editor'], ['reviewer', 'reviewer'], ['lead', 'lead'], ['reader', 'reader'], ['officers', 'editor'], ['operators', 'admin']])
  const open = async () => await openSecondApp(t, tester, { sign_in: { issuer, audience, roles } })
  const app = await open()
  type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
  const send = async (line: string, as: string, payload?: object, to = app) => {
    const [method, url] = line.split(' ') as [Method, string]
    return await to.inject({ method, url, headers: { authorization: `Bearer ${as}` }, ...payload && { payload } })
  }
  const me = async (as: string) => await send('GET /v1/me', as)

  await t.test('is whom the claims say, by every algorithm that is taken', async t => {
    for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
      const answer = await me(await sign({}, { alg }))
      t.equal(answer.statusCode, 200, alg)
      t.match(answer.json(), { name: 'editor, signed in at 127.0.0.1', role: 'editor', council: 'CON', region: null, expires_at: '2026-06-15T12:10:00.000Z' })
    }
    t.match((await me(await sign({ standpoint_role: 'officers', standpoint_council: 'E06000052' }, { header: { typ: 'JWT' } }))).json(), { role: 'editor', council: 'CON' })
    t.match((await me(await sign({ standpoint_role: 'lead', standpoint_council: 'EXE', standpoint_region: 'south-west' }))).json(), { role: 'lead', council: 'EXE', region: 'south-west' })
    t.match((await me(await sign({ standpoint_role: 'reader', aud: ['another', audience] }))).json(), { role: 'reader', council: null })
    t.match((await me(await sign({ standpoint_role: 'operators' }))).json(), { role: 'admin', council: null })
    t.same([...new Set(asked)], ['/.well-known/openid-configuration', '/keys'])
    t.equal(asked.length, 2, 'the keys are read once')
  })

  await t.test('is the same whenever they come, also at the same time, and another in another role', async t => {
    const ids = await Promise.all(Array.from({ length: 8 }, async (_, i) => (await me(await sign({ sub: 'officer-2', jti: String(i) }))).json().id))
    t.equal(new Set(ids).size, 1)
    t.not((await me(await sign({ sub: 'officer-2', standpoint_role: 'reviewer' }))).json().id, ids[0])
    const { items } = (await must('GET /v1/tokens?limit=500', { as: admin })).body
    t.match(items.find(({ id }: { id: string }) => id === ids[0]), { issuer, subject: 'officer-2', role: 'editor', council: 'CON', issued_by: null, expires_at: null })
    t.match(await asService(`select action, token_id from history where subject = 'tokens/${ids[0]}'`), [{ action: 'token made at sign-in', token_id: null }])
    await t.rejects(asService('update token set expires_at = now() where issuer is not null'), /token_signed_in_check/)
  })

  await t.test('writes what stays their own, and costs no question while remembered', async t => {
    const first = await sign({ sub: 'officer-3' })
    const service = (await send('POST /v1/councils/CON/services', first, { name: 'Pay' })).json().id
    const assessment = (await send(`POST /v1/services/${service}/assessments`, first, { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' })).json().id
    const comment = (await send(`POST /v1/assessments/${assessment}/comments`, first, { body: 'To be mended' })).json()
    t.match(comment, { author: { council: 'CON' } })
    setNow('2026-06-15T12:05:00.000Z')
    const later = await sign({ sub: 'officer-3' })
    t.equal((await send(`PATCH /v1/comments/${comment.id}`, later, { body: 'Mended' })).statusCode, 200)
    t.equal((await send(`PATCH /v1/comments/${comment.id}`, await sign({ sub: 'officer-4' }), { body: 'Mine' })).statusCode, 403)
    await send('GET /v1/standards', later)
    t.equal(await questionsOf(app, async () => await send('GET /v1/standards', later)), 0)
  })

  await t.test('is let in until the token expires, a day after it was issued at the latest', async t => {
    const [brief, long] = [await sign({ exp: seconds() + 5 }), await sign({ exp: seconds() + 10 * 24 * 3600 })]
    for (const jwt of [brief, long]) t.equal((await me(jwt)).statusCode, 200)
    setNow('2026-06-15T12:05:05.000Z')
    t.same([(await me(brief)).statusCode, (await me(long)).statusCode], [401, 200])
    setNow('2026-06-16T12:05:00.000Z')
    t.equal((await me(long)).statusCode, 401)
  })

  await t.test('makes tokens that work no longer than that', async t => {
    const jwt = await sign({ sub: 'officer-5' })
    const made = await send('POST /v1/tokens', jwt, { name: 'script', role: 'reviewer', council: 'CON' })
    t.match(made.json(), { expires_at: '2026-06-16T12:15:00.000Z', issued_by: (await me(jwt)).json().id })
    t.equal((await send(`POST /v1/tokens/${(await me(jwt)).json().id}/rotate`, jwt, {})).json().type, '/problems/nothing-to-rotate')
  })

  await t.test('is revoked by an admin for good, with the token that they hold and any other', async t => {
    const jwt = await sign({ sub: 'officer-6' })
    await must(`DELETE /v1/tokens/${(await me(jwt)).json().id}`, { as: admin })
    await until(async () => (await me(jwt)).statusCode === 401)
    t.equal((await me(await sign({ sub: 'officer-6', jti: 'another' }))).statusCode, 401)
    t.equal((await me(await sign({ sub: 'officer-7' }))).statusCode, 200)
  })

  await t.test('may have a key that is new since the keys were read; they are read again, but not for every unknown one', async t => {
    const before = asked.length
    const unknown = async () => (await me(await sign({}, { kid: 'new' }))).statusCode
    setNow('2026-06-16T12:06:00.000Z')
    keys.push({ ...keys.find(({ kid }) => kid === 'ES256')!, kid: 'new' })
    t.equal(await unknown(), 200)
    t.equal(asked.length, before + 2)
    t.same(await Promise.all([1, 2, 3].map(async n => (await me(await sign({}, { kid: `none ${n}` }))).statusCode)), [401, 401, 401])
    t.equal(asked.length, before + 2)
    setNow('2026-06-16T12:06:30.000Z')
    await Promise.all([1, 2, 3].map(async n => await me(await sign({}, { kid: `none ${n}` }))))
    t.equal(asked.length, before + 4)
    keys.pop()
    setNow('2026-06-16T12:16:31.000Z')
    t.equal(await unknown(), 401, 'a key that was withdrawn ends with the ten minutes')
    t.ok(private_keys.size > 0)
  })

  await t.test('is let in by keys known for an hour while the provider is away, and then told to come again', async t => {
    const well_known = '/.well-known/openid-configuration'
    const before = answers[well_known]!
    const bad = [
      () => ({ status: 500, body: {} }),
      () => ({ body: { issuer: 'http://127.0.0.1:1', jwks_uri: `${issuer}/keys` } }),
      () => ({ body: { issuer, jwks_uri: 'http://keys.example/keys' } }),
      () => ({ body: { issuer, jwks_uri: 'file:///etc/passwd' } }),
      () => ({ body: ' '.repeat(600 * 1024) }),
      () => ({ body: 'no JSON' }),
      () => ({ body: '[]' }),
      () => ({ status: 302, body: {}, headers: { location: `${issuer}/elsewhere` } })
    ]
    for (const answer of bad) {
      answers[well_known] = answer
      const fresh = await open()
      t.match(await send('GET /v1/me', await sign(), undefined, fresh), { statusCode: 503, headers: { 'retry-after': String } })
      await fresh.close()
    }
    t.notOk(asked.includes('/elsewhere'))
    setNow('2026-06-16T12:30:00.000Z')
    t.equal((await me(await sign())).statusCode, 200)
    setNow('2026-06-16T13:17:00.000Z')
    t.equal((await me(await sign())).statusCode, 503)
    answers[well_known] = before
    setNow('2026-06-16T13:18:00.000Z')
    t.equal((await me(await sign())).statusCode, 200)
  })
})
