import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type FindSignedIn, openSignIn, type SignInSettings } from '../sign-in/open-sign-in.ts'
import { type Caller, findCaller, noteUse } from '../tokens/find-caller.ts'
import { keepCallers, type KnownCaller, type KnownCallers } from '../tokens/known-callers.ts'
import { digestOf, isWellFormed } from '../tokens/secret.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Who holds which token, as far as it is known here. */
    callers: KnownCallers
  }
  interface FastifyRequest {
    /** Who asks; undefined: the public. */
    caller: Caller | undefined
    /** A token was sent, and it is not valid: refused by the access checks, once the address has been counted. */
    token_refused: boolean
  }
}

/** How long a holder is kept while it is certain that a revocation would have been heard of within a second, and otherwise. */
const kept_ms = 10_000
const kept_unheard_ms = 1_000
/** The use of a token is noted to the minute. */
const noted_ms = 60_000

/** Whether the use of a token is to be noted once more. */
export function isUseDue ({ noted_at }: KnownCaller, now: number): boolean {
  return now - noted_at > noted_ms
}

async function callerOf (
  { callers, askForToken, operator_db, pg, now: clock }: FastifyInstance, { headers, id, ip }: FastifyRequest, findSignedIn?: FindSignedIn
): Promise<Caller | undefined> {
  const sent = /^bearer +(\S+) *$/i.exec(headers.authorization!)?.[1]
  if (!sent) return undefined
  const now = clock()
  const digest = digestOf(sent)
  // A typo or a scanner costs no query.
  const find = isWellFormed(sent)
    ? async () => await findCaller(pg.pool, Buffer.from(digest, 'base64'), now)
    : findSignedIn && (async () => await findSignedIn(sent, now, id))
  const known = callers.at(digest, now.getTime()) ?? (find && await askForToken(ip, digest, async () => await callers.read(digest, now, find)))
  if (known && isUseDue(known, now.getTime())) {
    // At once, so that of many requests at the same time one does it.
    known.noted_at = now.getTime()
    await noteUse(operator_db, known.caller.token_id, now)
  }
  return known?.caller
}

/** request.caller from the bearer token, out of memory where it is known: a secret of ours, or what the provider signed, if there is one. */
export default plugin<{ sign_in?: SignInSettings }>(async function auth (app, { sign_in }) {
  const { notifications } = app
  const findSignedIn = sign_in && openSignIn(app, sign_in)
  app.decorate('callers', keepCallers(() => notifications.heardWithin(kept_unheard_ms) ? kept_ms : kept_unheard_ms))
  app.metrics?.gauge({ name: 'callers_known', help: 'Tokens whose holder is in memory', read: () => app.callers.size })
  app.metrics?.counter({ name: 'callers_read_total', help: 'How often the holder of a token was looked for in the database', read: () => app.callers.reads })
  notifications.subscribe(({ all, tokens }) => {
    if (all || tokens === true || tokens.length > 0) app.callers.forget(all || tokens)
  })
  app.decorateRequest('caller', undefined)
  app.decorateRequest('token_refused', false)
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (request.headers.authorization === undefined) return
    request.caller = await callerOf(app, request, findSignedIn)
    request.token_refused = request.caller === undefined
  })
}, { name: 'auth', dependencies: ['database', 'notifications', 'clock', 'errors', 'guesses'] })
