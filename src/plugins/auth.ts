import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
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

/** How long a holder is kept while news of other processes are heard, and while they are not. */
const kept_ms = 10_000
const kept_unheard_ms = 1_000
/** The use of a token is noted to the minute. */
const noted_ms = 60_000

/** Whether the use of a token is to be noted once more. */
export function isUseDue ({ noted_at }: KnownCaller, now: number): boolean {
  return now - noted_at > noted_ms
}

async function callerOf ({ callers, askForToken, db, now: clock }: FastifyInstance, { ip }: FastifyRequest, header: string): Promise<Caller | undefined> {
  const secret = /^bearer +(\S+) *$/i.exec(header)?.[1]
  if (!secret) return undefined
  const now = clock()
  const digest = digestOf(secret)
  // A typo or a scanner costs no query.
  const read = async () => await callers.read(digest, now)
  const known = callers.at(digest, now.getTime()) ?? (isWellFormed(secret) ? await askForToken(ip, digest, read) : undefined)
  if (known && isUseDue(known, now.getTime())) {
    // At once, so that of many requests at the same time one does it.
    known.noted_at = now.getTime()
    await noteUse(db, known.caller.token_id, now)
  }
  return known?.caller
}

/** request.caller from the bearer token, out of memory where it is known. */
export default plugin(async function auth (app) {
  const { notifications, pg } = app
  app.decorate('callers', keepCallers(
    async (digest, now) => await findCaller(pg.pool, digest, now),
    () => notifications.connected ? kept_ms : kept_unheard_ms
  ))
  notifications.subscribe(({ all, tokens }) => {
    if (all || tokens === true || tokens.length > 0) app.callers.forget(all || tokens)
  })
  app.decorateRequest('caller', undefined)
  app.decorateRequest('token_refused', false)
  app.addHook('onRequest', async (request: FastifyRequest) => {
    const header = request.headers.authorization
    if (header === undefined) return
    request.caller = await callerOf(app, request, header)
    request.token_refused = request.caller === undefined
  })
}, { name: 'auth', dependencies: ['database', 'notifications', 'clock', 'errors', 'guesses'] })
