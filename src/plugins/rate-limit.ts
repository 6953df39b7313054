import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { tooMany, unavailable } from '../errors.ts'
import { wantsCsv } from './csv.ts'
import { type Counter, type Left, makeCounter, networkOf, window_s } from './windows.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It is counted on a budget of its own too, because one costs as much as many others. */
    budget?: 'imports'
  }
  interface FastifyInstance {
    /** The counter of requests; undefined: there is no limit. */
    limits: Counter | undefined
  }
}

type Budget = 'exports' | 'imports'

/** Of the requests of a minute so many may be of this kind; and at the same time so many of one holder, and of all. */
const budgets = {
  exports: { part: 1 / 10, of_one: 4, of_all: 32 },
  imports: { part: 1 / 20, of_one: 2, of_all: 8 }
}

/** Source: draft-ietf-httpapi-ratelimit-headers-10. */
export const limitHeader = (name: string, { count, reset_s }: Left) => `"${name}";r=${count > 0 ? count : 0};t=${reset_s}`
const policyHeader = (name: string, limit: number) => `"${name}";q=${limit};w=${window_s}`

const holderOf = ({ caller, ip }: FastifyRequest) => caller?.token_id ?? networkOf(ip)

/** Whole lists as CSV are read anew from the database; what is in memory costs nothing. */
function budgetOf (request: FastifyRequest): Budget | undefined {
  const { config } = request.routeOptions
  return config.budget ?? (config.csv && !config.in_memory && wantsCsv(request) ? 'exports' : undefined)
}

/** Keeps how many are under way at the same time within bounds: of those who may, so that nobody else takes their places. */
function boundConcurrency (app: FastifyInstance) {
  const under_way = { exports: new Map<string, number>(), imports: new Map<string, number>() }
  const of_all = { exports: 0, imports: 0 }
  app.addHook('preParsing', (request, reply, payload, done) => {
    const budget = budgetOf(request)
    if (!budget) return done(null, payload)
    const [holder, holders, bound] = [holderOf(request), under_way[budget], budgets[budget]]
    const of_one = holders.get(holder) ?? 0
    if (of_one >= bound.of_one) return done(tooMany(`${bound.of_one} ${budget} of yours are under way: wait until one is done.`, { headers: { 'retry-after': '5' } }))
    if (of_all[budget] >= bound.of_all) return done(unavailable(`There are too many ${budget} under way: try again in a moment.`))
    of_all[budget]++
    holders.set(holder, of_one + 1)
    let under_way_still = true
    const end = () => {
      if (!under_way_still) return
      under_way_still = false
      of_all[budget]--
      const left = holders.get(holder)! - 1
      if (left > 0) holders.set(holder, left)
      else holders.delete(holder)
    }
    reply.raw.once('finish', end).once('close', end)
    done(null, payload)
  })
}

/** So many requests a minute for one token, or for one address without a token; 0: no limit. */
export default plugin<{ limit: number }>(async function rateLimit (app, { limit }) {
  app.decorate('limits', limit === 0 ? undefined : makeCounter(limit))
  if (limit > 0) {
    const counterOf = (budget: Budget) => makeCounter(Math.ceil(limit * budgets[budget].part))
    const counters = { default: app.limits!, exports: counterOf('exports'), imports: counterOf('imports') }
    app.addHook('onRequest', (request, reply, done) => {
      const [holder, budget] = [holderOf(request), budgetOf(request)]
      const names = budget ? ['default', budget] as const : ['default'] as const
      const counted = names.map(name => ({ name, limit: counters[name].limit, left: counters[name].count(holder) }))
      reply.header('ratelimit-policy', counted.map(({ name, limit }) => policyHeader(name, limit)).join(', '))
      reply.header('ratelimit', counted.map(({ name, left }) => limitHeader(name, left)).join(', '))
      const over = counted.find(({ left }) => left.count < 0)
      if (!over) return done()
      const what = over.name === 'default' ? 'requests' : over.name
      done(tooMany(`The limit is ${over.limit} ${what} a minute: wait ${over.left.reset_s} s.`, { headers: { 'retry-after': String(over.left.reset_s) } }))
    })
  }
  boundConcurrency(app)
}, { name: 'rate-limit', dependencies: ['auth', 'csv'] })
