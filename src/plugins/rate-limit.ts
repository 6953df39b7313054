import plugin from 'fastify-plugin'
import { tooMany } from '../errors.ts'

/** What is left to a token, or to an address, after a request was counted. */
export interface Left {
  /** Negative: it was one too many. */
  requests: number
  /** After how many seconds there are as many again as there were. */
  reset_s: number
}

export interface Limits {
  limit: number
  /** Counts a request. */
  count: (holder: string) => Left
  /** The same, but counts nothing and gives nothing where the request would be one too many. */
  countIfLeft: (holder: string) => Left | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The counters of requests; undefined: there is no limit. */
    limits: Limits | undefined
  }
}

const window_ms = 60_000
const most_holders = 50_000

interface Window {
  began: number
  count: number
}

function makeLimits (limit: number): Limits {
  // In order of use, so that the one longest unused goes when there are too many.
  const windows = new Map<string, Window>()

  function windowOf (holder: string, now: number): Window {
    const held = windows.get(holder)
    if (held && now - held.began < window_ms) {
      windows.delete(holder)
      windows.set(holder, held)
      return held
    }
    const window = { began: now, count: 0 }
    windows.delete(holder)
    if (windows.size >= most_holders) windows.delete(windows.keys().next().value!)
    windows.set(holder, window)
    return window
  }

  const countIn = (window: Window, now: number): Left =>
    ({ requests: limit - ++window.count, reset_s: Math.ceil((window.began + window_ms - now) / 1000) })

  return {
    limit,
    count: holder => {
      const now = Date.now()
      return countIn(windowOf(holder, now), now)
    },
    countIfLeft: holder => {
      const now = Date.now()
      const window = windowOf(holder, now)
      return window.count < limit ? countIn(window, now) : undefined
    }
  }
}

/** What an answer says of the limit, as names and values in turn. */
export function limitHeaders (limit: number, { requests, reset_s }: Left): string[] {
  return ['ratelimit-limit', String(limit), 'ratelimit-remaining', String(Math.max(requests, 0)), 'ratelimit-reset', String(reset_s)]
}

/** So many requests a minute for one token, or for one address without a token; 0: no limit. */
export default plugin<{ limit: number }>(async function rateLimit (app, { limit }) {
  const limits = limit === 0 ? undefined : makeLimits(limit)
  app.decorate('limits', limits)
  if (!limits) return
  app.addHook('onRequest', (request, reply, done) => {
    const left = limits.count(request.caller?.token_id ?? request.ip)
    reply.headers({ 'ratelimit-limit': limit, 'ratelimit-remaining': Math.max(left.requests, 0), 'ratelimit-reset': left.reset_s })
    if (left.requests >= 0) return done()
    reply.header('retry-after', left.reset_s)
    done(tooMany(`The limit is ${limit} requests a minute: wait ${left.reset_s} s.`))
  })
}, { name: 'rate-limit', dependencies: ['auth'] })
