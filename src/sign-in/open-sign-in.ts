import type { FastifyInstance } from 'fastify'
import { type Caller, findCallerById } from '../tokens/find-caller.ts'
import type { Role } from '../wire-types.d.ts'
import { findSignedIn } from './find-signed-in.ts'
import { openProvider } from './open-provider.ts'
import { readIdentity } from './read-identity.ts'
import { verifyJwt } from './verify-jwt.ts'

export interface SignInSettings {
  readonly issuer: string
  readonly audience: string
  /** What the claim of a role may say, and the role that it stands for. */
  readonly roles: ReadonlyMap<string, Role>
}

/** Gives who holds a token that is signed by the provider, or undefined. What it says lasts as long as it; the token here has no end. */
export type FindSignedIn = (jwt: string, now: Date, request_id: string) => Promise<Caller | undefined>

/** The way in for those who sign in at an OpenID Connect provider. Nothing is asked of it before somebody does. */
export function openSignIn (app: FastifyInstance, { roles, ...expected }: SignInSettings): FindSignedIn {
  const { operator_db: db, pg, log, now: clock, notifications: hearer } = app
  const provider = openProvider(expected.issuer, reason => log.warn({ reason }, 'the keys of the sign-in provider cannot be read'))
  return async (jwt, now, request_id) => {
    const verified = await verifyJwt(jwt, expected, provider, now)
    const identity = verified && readIdentity(verified.claims, roles)
    if (!identity) return undefined
    const id = await findSignedIn({ db, now, token_id: null, request_id, clock, hearer }, identity)
    const caller = id && await findCallerById(pg.pool, id, now)
    return caller ? { ...caller, expires_at: new Date(verified.until).toISOString() } : undefined
  }
}
