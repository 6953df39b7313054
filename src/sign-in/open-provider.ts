// The keys of an OpenID Connect provider, kept in memory: asked for when one is needed, and not again and again.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { unavailable } from '../errors.ts'
import { fetchJson } from './fetch-json.ts'

const cooldown_ms = 30_000
const fresh_ms = 10 * 60_000
/** While the provider is away its keys go on being believed for so long. */
const stale_ms = 60 * 60_000

export interface Provider {
  /** The key that a token says it is signed with. Throws unavailable where there are no keys to be had. */
  keyAt: (now: number) => JWTVerifyGetKey
}

/** A provider that nothing is asked of yet; lost is told why its keys could not be read. */
export function openProvider (issuer: string, lost: (reason: string) => void): Provider {
  let held: { keyOf: ReturnType<typeof createLocalJWKSet>, read_at: number } | undefined
  let tried_at = -Infinity
  let reading: Promise<void> | undefined

  async function read (now: number) {
    const found = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
    if (found.issuer !== issuer) throw new Error(`it calls itself ${JSON.stringify(found.issuer)}, not ${issuer}`)
    held = { keyOf: createLocalJWKSet(await fetchJson(found.jwks_uri) as unknown as JSONWebKeySet), read_at: now }
  }

  /** Reads the keys anew, once for all who wait, unless that was tried a moment ago. */
  async function refresh (now: number) {
    if (!reading) {
      if (now - tried_at < cooldown_ms) return
      tried_at = now
      reading = read(now).catch(error => lost((error as Error).message)).finally(() => { reading = undefined })
    }
    await reading
  }

  return {
    keyAt: now => async (header, token) => {
      if (!held || now - held.read_at >= fresh_ms) await refresh(now)
      if (!held || now - held.read_at >= stale_ms) throw unavailable('The keys of the sign-in provider cannot be read: try again in a minute.')
      try {
        return await held.keyOf(header, token)
      } catch (error) {
        // It may have begun to sign with a new one.
        const before = held
        if (error instanceof errors.JWKSNoMatchingKey) await refresh(now)
        if (held === before) throw error
        return await held.keyOf(header, token)
      }
    }
  }
}
