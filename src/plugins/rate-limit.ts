import rateLimit from '@fastify/rate-limit'
import plugin from 'fastify-plugin'
import { tooMany } from '../errors.ts'

/** So many requests a minute for one token, or for one address without a token; 0: no limit. */
export default plugin<{ limit: number }>(async function limits (app, { limit }) {
  if (limit === 0) return
  await app.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: '1 minute',
    cache: 50_000,
    enableDraftSpec: true,
    keyGenerator: request => request.caller?.token_id ?? request.ip,
    errorResponseBuilder: (_, { ttl }) => tooMany(`The limit is ${limit} requests a minute: wait ${Math.ceil(ttl / 1000)} s.`)
  })
  app.addHook('onRequest', app.rateLimit())
}, { name: 'rate-limit', dependencies: ['auth'] })
