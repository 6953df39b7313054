// Public reads out of memory: what is the same for every caller is asked of the database once, and then given as ready bytes.
import { buffer } from 'node:stream/consumers'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { londonDayAt } from './clock.ts'
import { wantsCsv } from './csv.ts'
import { keepAnswers, type Keys, type Made, staleHeaders } from './kept-answers.ts'
import { problemOf, sendProblem } from './errors.ts'
import { preferredForm } from './forms.ts'
import { answerQuickly, formKeyFor, keyFor } from './quick-answers.ts'
import { codingFor, formIn, makeFormIn, makeReady, type ReadyAnswer, sendForm } from './ready-answer.ts'

/** A question on its way to the database, for which others wait that ask the same meanwhile. */
interface Flight extends Made {
  key: string
  keys: Keys
  answer: Promise<ReadyAnswer | undefined>
  /** Ends it: without an answer those who wait ask for themselves. */
  land: (answer?: ReadyAnswer) => void
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the answer is of, where it is the same for every caller and so is kept in memory. */
    in_memory?: 'region' | 'nation' | 'standards'
    /** For how many milliseconds an answer in memory is given at least, though it was changed meanwhile. */
    least_ms?: number
  }
  interface FastifyRequest {
    flight: Flight | undefined
  }
}

/** How long an answer is kept while news of other processes are heard, and while they are not. */
const kept_ms = 30_000
const kept_unheard_ms = 1_000

/** What differs from one request to the next. */
const own_headers = ['x-request-id', 'ratelimit']

const tagOfRegion = (region: string) => `region ${region}`

function tagOf ({ routeOptions, params }: FastifyRequest): string {
  const { in_memory } = routeOptions.config
  return in_memory === 'region' ? tagOfRegion((params as { region: string }).region) : in_memory!
}

/** What is asked for, whatever way it is written: after validation there is nothing in it that makes no difference. */
function keysOf ({ routeOptions, params, query }: FastifyRequest): Keys {
  const { format, ...rest } = query as Record<string, unknown>
  const asked = JSON.stringify([routeOptions.url, params, Object.entries(rest).sort(([a], [b]) => a < b ? -1 : 1)])
  const forms = format === undefined ? routeOptions.config.forms : undefined
  return {
    route: routeOptions.url!,
    json: `${format ?? 'json'} ${asked}`,
    csv: `${format ?? 'csv'} ${asked}`,
    ...forms && { byAccept: accept => `${preferredForm(accept, forms)} ${asked}` }
  }
}

function ownHeaders (reply: FastifyReply): string[] {
  return own_headers.filter(name => reply.hasHeader(name)).flatMap(name => [name, String(reply.getHeader(name))])
}

function sharedHeaders (reply: FastifyReply): Record<string, string> {
  const headers = Object.entries(reply.getHeaders()).filter(([name]) => name !== 'content-length' && !own_headers.includes(name))
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]))
}

/**
 * Keeps the answers of routes that say by `config.in_memory` what they are of, until news say that this has changed. 0 bytes:
 * none. Whoever asks first leads: the route runs for them as ever, and those who ask the same meanwhile wait for its answer. Where the
 * database cannot be asked, answers at most so old are given to those without a token, and said to be stale.
 */
export default plugin<{ bytes: number, stale_ms: number, trust_proxy: boolean }>(async function fastReads (app, { bytes, stale_ms, trust_proxy }) {
  app.decorateRequest('flight', undefined)
  if (bytes === 0) return
  const { notifications } = app
  const memory = keepAnswers(bytes, () => notifications.connected ? kept_ms : kept_unheard_ms, stale_ms)
  const flights = new Map<string, Flight>()
  /** How many answers came out of memory, and how many were asked of the database. */
  const answered = { memory: 0, database: 0 }
  app.metrics?.counter({ name: 'answers_total', help: 'Answers that are the same for all, by where they came from', label: 'from', read: () => answered })
  app.metrics?.gauge({ name: 'answer_cache_bytes', help: 'Memory that ready answers take', read: () => memory.weight })

  notifications.subscribe(({ all, regions }) => {
    if (all) memory.end('all')
    // With all councils those of no region count too, which have none to name.
    else memory.end(['nation', ...regions.map(tagOfRegion)])
  })

  function flightOf (key: string, now: number): Flight | undefined {
    const flight = flights.get(key)
    return flight && memory.isGood(flight, now) ? flight : undefined
  }

  function begin (key: string, keys: Keys, made: Made): Flight {
    const { promise, resolve } = Promise.withResolvers<ReadyAnswer | undefined>()
    const flight: Flight = {
      ...made,
      key,
      keys,
      answer: promise,
      land: answer => {
        if (flights.get(key) === flight) flights.delete(key)
        resolve(answer)
      }
    }
    flights.set(key, flight)
    return flight
  }

  async function send (request: FastifyRequest, reply: FastifyReply, ready: ReadyAnswer, key: string, keys: Keys) {
    const { method, headers, raw } = request
    const form = await makeFormIn(ready, codingFor(headers['accept-encoding']))
    memory.weigh(key)
    memory.remember(raw.url!, key, keys)
    // It may have waited for longer than a request may take.
    if (reply.sent) return
    const own = ownHeaders(reply)
    reply.hijack()
    sendForm(reply.raw, ready, form, { method, if_none_match: headers['if-none-match'], own })
  }

  async function answerOrLead (request: FastifyRequest, reply: FastifyReply) {
    const keys = keysOf(request)
    const key = wantsCsv(request) ? keys.csv : formKeyFor(keys, request.headers.accept)
    const at = app.now().getTime()
    const { least_ms } = request.routeOptions.config
    const least = least_ms === undefined ? undefined : { ms: least_ms, from: performance.now() }
    const made = { era: memory.eraOf(tagOf(request)), at, day: londonDayAt(at), least }
    const flightNow = () => flightOf(key, at)
    const under_way = flightNow()
    const ready = memory.at(key, at) ?? (under_way && await under_way.answer)
    if (ready) {
      answered.memory++
      return await send(request, reply, ready, key, keys)
    }
    answered.database++
    // Of those who waited in vain one leads again, and the others ask for themselves.
    if (under_way && flightNow()) return
    request.flight = begin(key, keys, made)
    request.wants_whole = true
    // Whatever becomes of the request, nobody waits for ever.
    reply.raw.once('close', () => request.flight?.land())
  }

  async function keep (request: FastifyRequest, reply: FastifyReply, payload: unknown, flight: Flight) {
    const content = typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.from(payload as string) : await buffer(payload as AsyncIterable<Buffer>)
    const ready = makeReady(content, sharedHeaders(reply))
    memory.keep(flight.key, ready, flight, app.now().getTime())
    flight.land(ready)
    await send(request, reply, ready, flight.key, flight.keys)
  }

  /** Gives what memory had last, if there is something and no token asks: whether that still holds is not known either. */
  function sendStale ({ headers, method, raw }: FastifyRequest, reply: FastifyReply): boolean {
    const keys = headers.authorization === undefined ? memory.keysAt(raw.url!) : undefined
    const stale = keys && memory.staleAt(keyFor(keys, headers.accept), app.now().getTime())
    if (!stale) return false
    const { ready } = stale
    const own = [...ownHeaders(reply), ...staleHeaders(stale)]
    reply.hijack()
    sendForm(reply.raw, ready, formIn(ready, codingFor(headers['accept-encoding'])) ?? ready.identity, { method, if_none_match: headers['if-none-match'], own })
    return true
  }

  app.addHook('onRoute', route => {
    if (!route.config?.in_memory) return
    route.errorHandler = (error, request, reply) => {
      if (problemOf(error, request).kind.status !== 503 || !sendStale(request, reply)) sendProblem(error, request, reply)
    }
    // Compressed once, and not for every answer.
    route.compress = false
    route.preHandler = [...[route.preHandler ?? []].flat(), answerOrLead]
    // Before the body of a HEAD is dropped.
    route.onSend = [(request, reply, payload, done) => {
      const { flight } = request
      request.flight = undefined
      if (flight && reply.statusCode === 200) {
        keep(request, reply, payload, flight).catch(error => {
          flight.land()
          done(error)
        })
        return
      }
      flight?.land()
      done(null, payload)
    }, ...[route.onSend ?? []].flat()]
  })

  answerQuickly(app, memory, (key, now) => flightOf(key, now)?.answer, { trust_proxy, answered })
}, { name: 'fast-reads', dependencies: ['admission', 'notifications', 'auth', 'rate-limit', 'csv', 'headers'] })
