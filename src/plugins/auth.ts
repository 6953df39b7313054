import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Caller, findCaller, noteUse } from '../tokens/find-caller.ts'
import { digestOf, isWellFormed } from '../tokens/secret.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined: the public. */
    caller: Caller | undefined
    /** A token was sent, and it is not valid: refused by the access checks, once the address has been counted. */
    token_refused: boolean
  }
}

async function callerOf (app: FastifyInstance, header: string): Promise<Caller | undefined> {
  const secret = /^bearer +(\S+) *$/i.exec(header)?.[1]
  if (!secret || !isWellFormed(secret)) return undefined
  const now = app.now()
  const caller = await findCaller(app.db, digestOf(secret), now)
  if (caller?.stale_use) await noteUse(app.db, caller.token_id, now)
  return caller
}

/** request.caller from the bearer token. */
export default plugin(async function auth (app) {
  app.decorateRequest('caller', undefined)
  app.decorateRequest('token_refused', false)
  app.addHook('onRequest', async (request: FastifyRequest) => {
    const header = request.headers.authorization
    if (header === undefined) return
    request.caller = await callerOf(app, header)
    request.token_refused = request.caller === undefined
  })
}, { name: 'auth', dependencies: ['database', 'clock', 'errors'] })
