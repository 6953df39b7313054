// Who is refused at the door: before anything was done for them, so that refusing costs next to nothing.
import type { IncomingMessage, ServerResponse } from 'node:http'
import plugin from 'fastify-plugin'
import { unavailable } from '../errors.ts'
import { answerBefore } from './before-fastify.ts'
import { problemBody, retry_after_s } from './errors.ts'
import { carried } from './headers.ts'
import { requestIdOf } from './logging.ts'

const headers = Object.entries({
  ...carried,
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  'retry-after': retry_after_s,
  vary: 'Authorization, Accept, Accept-Encoding'
}).flat()

const busy = unavailable('There is more to do than can be done at once: try again after Retry-After seconds.')
const stopping = unavailable('The service is being stopped: try again after Retry-After seconds, on another connection.')

const told_every_ms = 1_000

/** Whoever only waits for news asks the database for next to nothing; with a token it has to be asked who they are. */
const listens = ({ url, headers }: IncomingMessage) => headers.authorization === undefined && /^\/v1\/(?:regions\/[^/?]+\/)?live(?:\?|$)/.test(url!)

/** What is of no use without the database; the rest costs little, and says how things stand. */
const takesDatabase = (request: IncomingMessage) => request.url!.startsWith('/v1/') && request.method !== 'OPTIONS' && !listens(request)

/**
 * While as many wait for the database as may, whoever comes is refused at once, with their body unread; while the app closes
 * everybody, and their connection is closed. Answers from memory are given before, and are none of this.
 */
export default plugin(async function admission (app) {
  let closing = false
  let refused = 0

  function tellLater () {
    setTimeout(() => {
      app.log.warn({ refused }, 'requests were refused, because too many wait for the database')
      refused = 0
    }, told_every_ms).unref()
  }

  function refuse (request: IncomingMessage, response: ServerResponse, problem: typeof busy) {
    const id = requestIdOf(request)
    const body = JSON.stringify(problemBody(problem, id))
    const own = ['x-request-id', id, 'content-length', String(Buffer.byteLength(body)), ...closing ? ['connection', 'close'] : []]
    response.writeHead(503, [...headers, ...own])
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  answerBefore(app, (request, response) => {
    if (closing) refuse(request, response, stopping)
    else if (app.database.crowded && takesDatabase(request)) {
      if (refused++ === 0) tellLater()
      refuse(request, response, busy)
    } else return false
    return true
  })
  app.addHook('preClose', done => {
    closing = true
    done()
  })
}, { name: 'admission', dependencies: ['database', 'errors', 'headers'] })
