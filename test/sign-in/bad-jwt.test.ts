// What is signed elsewhere, and is not to be believed: each is refused with 401 and a problem document.
import { createHmac } from 'node:crypto'
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import t from 'tap'
import type { Role } from '../../src/wire-types.d.ts'
import { audience, openProvider } from '../helpers/provider.ts'
import { openSecondApp, questionsOf } from '../helpers/second-app.ts'
import { openSouthWest } from '../helpers/story.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const hmac = (alg: string, input: string, key: string) => `${input}.${createHmac(alg, key).update(input).digest('base64url')}`

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
