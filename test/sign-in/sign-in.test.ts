import { createHmac } from 'node:crypto'
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
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

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const hmac = (alg: string, input: string, key: string) => `${input}.${createHmac(alg, key).update(input).digest('base64url')}`

// Signed elsewhere, and not to be believed: each is refused with 401 and a problem document.
t.test('a bad JWT', async t => {
  const tester = await openSouthWest(t)
  const { must, admin, call } = tester
  const { issuer, asked, keys, private_keys, sign, usual, seconds } = await openProvider(t, tester.app.now)
  await must('PUT /v1/councils/OLD', { as: admin, body: { name: 'Old Council', type: 'NMD', nation: 'England', ended_on: '2026-06-01' } })
  const roles = new Map<string, Role>([['editor', 'editor'], ['reviewer', 'reviewer'], ['lead', 'lead'], ['reader', 'reader']])
  const app = await openSecondApp(t, tester, { sign_in: { issuer, audience, roles } })
  const me = async (as: string) => await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${as}` } })

  const good = await sign()
  const [header, payload, signature] = good.split('.') as [string, string, string]
  const foreign = await generateKeyPair('ES256', { extractable: true })
  const short = await crypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign', 'verify'])
  const rsa = keys.find(({ kid }) => kid === 'RS256')!
  const pem = await exportSPKI(await importJWK(rsa) as Parameters<typeof exportSPKI>[0])
  const own_jwk = { ...await crypto.subtle.exportKey('jwk', foreign.publicKey), kid: 'own' }
  const hs256 = (key: string) => hmac('sha256', `${part({ alg: 'HS256', typ: 'at+jwt', kid: 'RS256' })}.${part(usual())}`, key)
  const flip = (text: string) => `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`
  const unsigned = (alg: string) => `${part({ alg, typ: 'at+jwt' })}.${part(usual())}.`

  const at_once: Record<string, string> = {
    'alg none': unsigned('none'),
    'alg nOnE, with something for a signature': `${unsigned('nOnE')}AAAA`,
    'HS256 with the public key as PEM': hs256(pem),
    'HS256 with the public key as JWK': hs256(JSON.stringify(rsa)),
    'HS256 with an empty key': hs256(''),
    'an algorithm that is not taken': await sign({}, { alg: 'ES384', key: (await generateKeyPair('ES384')).privateKey }),
    'no algorithm': `${part({ typ: 'at+jwt' })}.${payload}.${signature}`,
    'a jwk of its own': await sign({}, { key: foreign.privateKey, header: { jwk: own_jwk } }),
    'a jku of its own': await sign({}, { key: foreign.privateKey, header: { jku: `${issuer}/own-keys` } }),
    'an x5u of its own': await sign({}, { key: foreign.privateKey, header: { x5u: `${issuer}/own-certificate` } }),
    'an x5c of its own': await sign({}, { key: foreign.privateKey, header: { x5c: ['MIIB'] } }),
    'an unknown crit': hmac('sha256', `${part({ alg: 'ES256', kid: 'ES256', typ: 'at+jwt', crit: ['new'], new: true })}.${payload}`, 'x'),
    expired: await sign({ exp: seconds() - 1 }),
    'expiring now': await sign({ exp: seconds() }),
    'no exp': await sign({ exp: undefined }),
    'exp as text': await sign({ exp: String(seconds() + 600) }),
    'another issuer': await sign({ iss: 'https://evil.example' }),
    'an issuer that begins alike': await sign({ iss: `${issuer}.evil.example` }),
    'no issuer': await sign({ iss: undefined }),
    'another audience': await sign({ aud: 'payroll' }),
    'other audiences': await sign({ aud: ['payroll', 'standpoint-test'] }),
    'no audience': await sign({ aud: undefined }),
    'a logout token': await sign({}, { header: { typ: 'logout+jwt' } }),
    'no typ': await sign({}, { header: { typ: undefined } }),
    'two parts': `${header}.${payload}`,
    'no signature': `${header}.${payload}.`,
    'two dots too many': `${good}..`,
    'five parts': `${good}.${payload}.${signature}`,
    'too long': await sign({ more: 'x'.repeat(9000) }),
    'no JSON inside': `${header}.${Buffer.from('nonsense').toString('base64url')}.${signature}`,
    'a list inside': `${header}.${part([])}.${signature}`,
    'characters of another base64': `${header}.${payload}.${signature.slice(0, -2)}+/`
  }
  const by_signature: Record<string, string> = {
    'another key under its kid': await sign({}, { key: foreign.privateKey }),
    'an unknown kid': await sign({}, { kid: 'none' }),
    'a kid that is a path': await sign({}, { kid: '../../dev/null' }),
    'a key of another type': await new SignJWT(usual()).setProtectedHeader({ alg: 'RS256', kid: 'ES256', typ: 'at+jwt' }).sign(private_keys.get('RS256')!),
    'RS256 by the key for PS256': await new SignJWT(usual()).setProtectedHeader({ alg: 'RS256', kid: 'PS256', typ: 'at+jwt' }).sign(private_keys.get('RS256')!),
    'a key of 1024 bits': '',
    'a signature with a bit turned': `${header}.${payload}.${flip(signature)}`,
    'a signature cut short': good.slice(0, -4),
    'claims changed after signing': `${header}.${part({ ...usual(), standpoint_council: 'HCK' })}.${signature}`,
    'nbf in the future': await sign({ nbf: seconds() + 60 }),
    'nbf as text': await sign({ nbf: 'now' }),
    'issued in the future': await sign({ iat: seconds() + 60 }),
    'issued more than a day ago': await sign({ iat: seconds() - 25 * 3600 }),
    'no iat': await sign({ iat: undefined }),
    'no subject': await sign({ sub: undefined }),
    'an empty subject': await sign({ sub: '' }),
    'a subject with a line end': await sign({ sub: 'a\nb' }),
    'a subject that is too long': await sign({ sub: 'x'.repeat(256) }),
    'a role that is not mapped': await sign({ standpoint_role: 'king' }),
    'an admin, where none is mapped': await sign({ standpoint_role: 'admin' }),
    'a role of every object': await sign({ standpoint_role: '__proto__' }),
    'roles as a list': await sign({ standpoint_role: ['editor'] }),
    'no role': await sign({ standpoint_role: undefined }),
    'no council': await sign({ standpoint_council: undefined }),
    'an unknown council': await sign({ standpoint_council: 'ZZZ' }),
    'a council that has ended': await sign({ standpoint_council: 'OLD' }),
    'a lead of no region': await sign({ standpoint_role: 'lead' }),
    'a lead of an unknown region': await sign({ standpoint_role: 'lead', standpoint_region: 'nowhere' })
  }
  const input = `${part({ alg: 'RS256', kid: 'short', typ: 'at+jwt' })}.${part(usual())}`
  by_signature['a key of 1024 bits'] = `${input}.${Buffer.from(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', short.privateKey, Buffer.from(input))).toString('base64url')}`
  keys.push({ ...await crypto.subtle.exportKey('jwk', short.publicKey) as object, kty: 'RSA', kid: 'short', alg: 'RS256', key_ops: ['verify'] })

  const refused = async (name: string, jwt: string) => {
    const answer = await me(jwt)
    t.match(answer, { statusCode: 401, headers: { 'content-type': /^application\/problem\+json/, 'www-authenticate': 'Bearer' } }, name)
    t.equal(answer.json().type, '/problems/token-refused', name)
  }

  const questions = await questionsOf(app, async () => {
    for (const [name, jwt] of Object.entries(at_once)) await refused(name, jwt)
  })
  t.equal(questions, 0, 'what is wrong by itself costs no question')
  t.same(asked, [], 'and the provider is asked for nothing')
  for (const [name, jwt] of Object.entries(by_signature)) await refused(name, jwt)
  t.same(asked, ['/.well-known/openid-configuration', '/keys'], 'the keys are read once, and from nowhere else')
  t.ok(Object.keys({ ...at_once, ...by_signature }).length >= 60)

  t.equal((await me(good)).statusCode, 200, 'the good one is taken')
  t.equal((await call('GET /v1/me', { as: good })).status, 401, 'and by no service that has no provider')
})
