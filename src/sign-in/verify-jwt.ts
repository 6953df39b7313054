// What is signed elsewhere is believed for its signature alone, made by an algorithm of ours, with a key of the provider's.
import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose'
import { Problem } from '../errors.ts'
import type { Provider } from './open-provider.ts'

const most_characters = 8192
const form = /^[\w-]+\.[\w-]+\.[\w-]+$/
/** Of a private and a public key each: a shared secret would make a forger of whoever can check. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']
/** An access token, by RFC 9068 or as many providers call it; not one of the other things that are signed with the same keys. */
const types = ['jwt', 'at+jwt']
/** A token that brings its own key, or demands what we don't know, is refused before anything is fetched. */
const forbidden_headers = ['crit', 'b64', 'jwk', 'jku', 'x5u', 'x5c']
/** Clocks differ: what is not yet valid may be, so many seconds later. What has expired has. */
const tolerance_s = 30
const most_age_s = 24 * 60 * 60

export interface Expected {
  issuer: string
  audience: string
}

/** Whether it may be one of ours at all, by what it says of itself: only then are keys asked for and a signature is computed. */
function looksRight (jwt: string, { issuer, audience }: Expected, now: number): boolean {
  if (jwt.length > most_characters || !form.test(jwt)) return false
  const header = decodeProtectedHeader(jwt) as Record<string, unknown>
  const { iss, aud, exp } = decodeJwt(jwt)
  const typ = typeof header.typ === 'string' ? header.typ.toLowerCase().replace(/^application\//, '') : ''
  return algorithms.includes(header.alg as string) && types.includes(typ) && !forbidden_headers.some(name => name in header) &&
    iss === issuer && [aud].flat().includes(audience) && typeof exp === 'number' && exp * 1000 > now
}

export interface Verified {
  claims: JWTPayload
  /** When it stops being valid, as milliseconds since 1970: when it expires, and a day after it was issued at the latest. */
  until: number
}

/** What a token claims, if all about it is right; undefined: it is refused. Throws unavailable where the provider's keys cannot be read. */
export async function verifyJwt (jwt: string, expected: Expected, provider: Provider, now: Date): Promise<Verified | undefined> {
  try {
    if (!looksRight(jwt, expected, now.getTime())) return undefined
    const { payload: claims } = await jwtVerify(jwt, provider.keyAt(now.getTime()), {
      ...expected,
      algorithms,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: most_age_s,
      clockTolerance: tolerance_s,
      currentDate: now
    })
    const until = Math.min(claims.exp!, claims.iat! + most_age_s) * 1000
    return until > now.getTime() ? { claims, until } : undefined
  } catch (error) {
    if (error instanceof Problem) throw error
    // Whatever else is wrong with it, it is wrong with the token.
    return undefined
  }
}
