import type { IncomingMessage } from 'node:http'
import plugin from 'fastify-plugin'
import { addressTooLong, badRequest } from '../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body takes as long as it takes: what it says is dealt with as it arrives. */
    slow_body?: boolean
  }
}

const hasBody = ({ headers }: IncomingMessage) => headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0

/** Longer than any that is made of what the schemas allow. */
const longest_address = 8_000

/**
 * Refuses what RFC 9112 has a server refuse and what is too long, and lets go of a connection whose body is not there in time: Node has one limit for all
 * requests, and an import is longer on its way than any other may be. By then the request has been refused, because its handler has less time than this.
 */
export default plugin<{ body_ms: number }>(async function arrival (app, { body_ms }) {
  // What a caller expects beside 100-continue may be let be; Node would answer it by itself, and without a word.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.addHook('onRequest', (request, _, done) => {
    const { raw } = request
    if (raw.headers.host === undefined && raw.httpVersion === '1.1') return done(badRequest('The Host header is missing.'))
    if (raw.url!.length > longest_address) return done(addressTooLong())
    if (hasBody(raw) && !request.routeOptions.config.slow_body) {
      const timer = setTimeout(() => { if (!raw.complete) raw.destroy() }, body_ms).unref()
      const stop = () => clearTimeout(timer)
      raw.once('end', stop).once('close', stop)
    }
    done()
  })
}, { name: 'arrival' })
