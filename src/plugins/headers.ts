// What every answer carries beside its content: who may read it across origins, how long it may be kept, how browsers treat it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import plugin from 'fastify-plugin'
import helmet from 'helmet'

const day_s = 24 * 60 * 60

/** The security headers, which are the same for every answer: asked for once, as for one request. */
function securityHeaders (): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => { headers[name.toLowerCase()] = value },
    removeHeader: () => {}
  }
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' }
  })({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return headers
}

const exposed = ['content-disposition', 'etag', 'link', 'location', 'retry-after', 'x-request-id', 'ratelimit', 'ratelimit-policy', 'age', 'cache-status']

export const carried = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
  ...securityHeaders()
}

/** What an address answers to is no secret: before it sends a token, a browser asks for that, and is told the same for all. */
const preflight = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'authorization, accept, if-none-match, x-request-id',
  'access-control-max-age': day_s
}

function vary (reply: FastifyReply, fields: string[]) {
  const listed = String(reply.getHeader('vary') ?? '').split(/, */).filter(Boolean)
  const known = new Set(listed.map(name => name.toLowerCase()))
  reply.header('vary', [...listed, ...fields.filter(field => !known.has(field.toLowerCase()))].join(', '))
}

export default plugin(async function headers (app) {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(carried)
    if (request.method === 'OPTIONS') reply.code(204).headers(preflight).send()
    else done()
  })

  // Answers are kept only to be asked about again by their ETag; what a token shows is its holder's alone, unless all are shown the same.
  app.addHook('onSend', (request, reply, payload, done) => {
    const reading = request.method === 'GET' || request.method === 'HEAD'
    const refused = !reading || reply.statusCode >= 400
    const same_for_all = !refused && request.routeOptions.config.in_memory !== undefined
    if (!reply.hasHeader('cache-control')) {
      if (refused) reply.header('cache-control', 'no-store')
      else reply.header('cache-control', request.caller && !same_for_all ? 'private, no-cache' : 'public, no-cache')
    }
    vary(reply, same_for_all ? ['Accept', 'Accept-Encoding'] : ['Authorization', 'Accept', 'Accept-Encoding'])
    done(null, payload)
  })
}, { name: 'headers' })
