import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { tokenRefused } from '../errors.ts'
import { type Caller, findCaller, noteUse } from '../tokens/find-caller.ts'
import { digestOf, isWellFormed } from '../tokens/secret.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined: the public. */
    caller: Caller | undefined
  }
}

/** request.caller from the bearer token. A bad token is 401 wherever it is sent, before anything else is looked at. */
export default plugin(async function auth (app) {
  app.decorateRequest('caller', undefined)
  app.addHook('onRequest', async (request: FastifyRequest) => {
    const header = request.headers.authorization
    if (header === undefined) return
    const secret = /^bearer +(\S+) *$/i.exec(header)?.[1]
    if (!secret || !isWellFormed(secret)) throw tokenRefused()
    const now = app.now()
    const caller = await findCaller(app.db, digestOf(secret), now)
    if (!caller) throw tokenRefused()
    if (caller.stale_use) await noteUse(app.db, caller.token_id, now)
    request.caller = caller
  })
}, { name: 'auth', dependencies: ['database', 'clock', 'errors'] })
