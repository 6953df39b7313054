// What every answer carries beside its content: who may read it across origins, how long it may be kept, how browsers treat it.
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import plugin from 'fastify-plugin'
import { everyone } from './access.ts'

const day_s = 24 * 60 * 60

export default plugin(async function headers (app) {
  // What an address answers to is no secret: the route that the CORS plugin adds is open to all.
  app.addHook('onRoute', route => {
    if (route.method === 'OPTIONS') route.config = { ...route.config, access: everyone }
  })
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    allowedHeaders: ['authorization', 'accept', 'if-none-match', 'x-request-id'],
    exposedHeaders: ['content-disposition', 'etag', 'link', 'location', 'retry-after', 'x-request-id', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    maxAge: day_s,
    strictPreflight: false
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' }
  })

  // Answers are kept only to be asked about again by their ETag; what a token shows is its holder's alone.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) {
      const reading = request.method === 'GET' || request.method === 'HEAD'
      if (!reading || reply.statusCode >= 400) reply.header('cache-control', 'no-store')
      else reply.header('cache-control', request.caller ? 'private, no-cache' : 'public, no-cache')
    }
    vary(reply, 'Authorization')
    vary(reply, 'Accept')
    vary(reply, 'Accept-Encoding')
    done(null, payload)
  })
}, { name: 'headers' })

function vary (reply: { getHeader: (name: string) => unknown, header: (name: string, value: string) => unknown }, field: string) {
  const listed = String(reply.getHeader('vary') ?? '').split(/, */).filter(Boolean)
  if (!listed.some(name => name.toLowerCase() === field.toLowerCase())) reply.header('vary', [...listed, field].join(', '))
}
