// An OpenID Connect provider of the suite's own, on this machine, with keys made for the occasion.
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import type { Test } from 'tap'

export const audience = 'standpoint'

export interface Signing {
  alg?: string
  kid?: string
  header?: object
  key?: CryptoKey | Uint8Array
}

/** A provider with a key for each algorithm, named after it. `answers` may be changed; `asked` counts by path. */
export async function openProvider (t: Test, now: () => Date) {
  const private_keys = new Map<string, CryptoKey>()
  const keys: JWK[] = []
  for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
    const { publicKey, privateKey } = await generateKeyPair(alg)
    private_keys.set(alg, privateKey)
    keys.push({ ...await exportJWK(publicKey), alg, kid: alg, use: 'sig' })
  }
  const asked: string[] = []
  const answers: Record<string, () => { status?: number, body: unknown, headers?: Record<string, string> }> = {}
  const server = http.createServer(({ url = '' }, response) => {
    asked.push(url)
    const { status = 200, body, headers } = answers[url]?.() ?? { status: 404, body: {} }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  answers['/.well-known/openid-configuration'] = () => ({ body: { issuer, jwks_uri: `${issuer}/keys` } })
  answers['/keys'] = () => ({ body: { keys } })

  const seconds = () => Math.floor(now().getTime() / 1000)
  const usual = (): JWTPayload => ({ iss: issuer, aud: audience, sub: 'officer-1', iat: seconds(), exp: seconds() + 600, standpoint_role: 'editor', standpoint_council: 'CON' })

  /** A token with these claims in the place of the usual ones; undefined leaves one out. */
  const sign = async (claims: object = {}, { alg = 'ES256', kid = alg, header = {}, key = private_keys.get(alg)! }: Signing = {}) =>
    await new SignJWT(JSON.parse(JSON.stringify({ ...usual(), ...claims }))).setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header }).sign(key)

  return { issuer, keys, private_keys, asked, answers, sign, usual, seconds }
}
