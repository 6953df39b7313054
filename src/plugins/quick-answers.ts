// The quickest way to an answer in memory: before Fastify knows of the request, which sees all others.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { digestOf } from '../tokens/secret.ts'
import { isUseDue } from './auth.ts'
import { answerBefore } from './before-fastify.ts'
import { prefersCsv } from './csv.ts'
import { type KeptAnswers, type Keys, staleHeaders } from './kept-answers.ts'
import { requestIdOf } from './logging.ts'
import { limitHeader } from './rate-limit.ts'
import { codingFor, formIn, type ReadyAnswer, sendForm } from './ready-answer.ts'
import { networkOf } from './windows.ts'

/** The address of a caller: where a proxy is believed, what it says last. The same as Fastify makes of it. */
function addressOf ({ socket, headers }: IncomingMessage, trust_proxy: boolean): string | undefined {
  const forwarded = trust_proxy ? headers['x-forwarded-for'] : undefined
  if (forwarded === undefined) return socket.remoteAddress
  const all = String(forwarded)
  return all.slice(all.lastIndexOf(',') + 1).trim()
}

/** Which form a request gets by its Accept header, of a route that gives no CSV. */
export const formKeyFor = ({ json, byAccept }: Keys, accept: string | undefined) => byAccept?.(accept) ?? json

/** Which form a request gets by its Accept header. */
export const keyFor = (keys: Keys, accept: string | undefined) => keys.byAccept ? formKeyFor(keys, accept) : prefersCsv(accept) ? keys.csv : keys.json

/** The answer with this key that is just being made for somebody else, if one is: undefined in the end where none came of it. */
export type Landing = (key: string, now: number) => Promise<ReadyAnswer | undefined> | undefined

/**
 * Answers at once what memory answers, or as soon as it does, for whom it may: a token that is known and needs no note, a request
 * that is within the limit. Everything else, refusals above all, takes the ordinary way. While the database cannot be asked, a caller
 * without a token is given what memory had last, said to be so.
 */
export function answerQuickly (
  app: FastifyInstance, memory: KeptAnswers, landing: Landing, { trust_proxy, answered }: { trust_proxy: boolean, answered: { memory: number } }
): void {
  const { sawQuick } = app
  const log = 'isLevelEnabled' in app.log && (app.log as unknown as { isLevelEnabled: (level: string) => boolean }).isLevelEnabled('info') ? app.log : undefined
  const digests = new WeakMap<Socket, { authorization: string, digest: string }>()
  let closing = false

  /** The digest of a token that comes again and again on a connection, as those of dashboards do, is that of the last time. */
  function digestFor (socket: Socket, authorization: string): string {
    const last = digests.get(socket)
    if (last?.authorization === authorization) return last.digest
    const digest = digestOf(authorization.slice(7))
    digests.set(socket, { authorization, digest })
    return digest
  }

  /** Who is counted for it: a token by its id, or else the address; undefined: that takes more than is known here. */
  function holderOf (request: IncomingMessage, now: number): string | undefined {
    const { authorization } = request.headers
    if (authorization === undefined) {
      const address = addressOf(request, trust_proxy)
      return address && networkOf(address)
    }
    if (!authorization.startsWith('Bearer ')) return undefined
    const known = app.callers.at(digestFor(request.socket, authorization), now)
    return known && !isUseDue(known, now) ? known.caller.token_id : undefined
  }

  function logBoth (request: IncomingMessage, response: ServerResponse, request_id: string, began: number) {
    const { method, url, headers: { host }, socket: { remoteAddress, remotePort } } = request
    const ip = addressOf(request, trust_proxy) ?? remoteAddress
    log?.info({ request_id, req: { method, url, host, ip, socket: { remotePort } } }, 'incoming request')
    log?.info({ request_id, res: { statusCode: response.statusCode }, responseTime: performance.now() - began }, 'request completed')
  }

  /** Gives what is ready, if that is all it takes. */
  function give (ready: ReadyAnswer, route: string, request: IncomingMessage, response: ServerResponse, began: number, more: string[] = []): boolean {
    const { method, headers } = request
    const form = formIn(ready, codingFor(headers['accept-encoding']))
    const holder = form && holderOf(request, app.now().getTime())
    if (!holder) return false
    const left = app.limits?.countIfLeft(holder)
    if (app.limits && !left) return false
    const id = requestIdOf(request)
    const own = left ? ['x-request-id', id, 'ratelimit', limitHeader('default', left), ...more] : ['x-request-id', id, ...more]
    sendForm(response, ready, form, { method, if_none_match: headers['if-none-match'], own })
    answered.memory++
    if (log) logBoth(request, response, id, began)
    sawQuick?.({ route, method: method!, status: response.statusCode, request_id: id, headers, began })
    return true
  }

  function answer (request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers } = request
    const keys = closing || (method !== 'GET' && method !== 'HEAD') || headers.host === undefined ? undefined : memory.keysAt(request.url!)
    if (!keys) return false
    const began = log || sawQuick ? performance.now() : 0
    const now = app.now().getTime()
    const key = keyFor(keys, headers.accept)
    const ready = memory.at(key, now)
    if (ready) return give(ready, keys.route, request, response, began)
    const giveStale = () => {
      // Whether a token still holds is not known either.
      const stale = (app.database.away || app.database.crowded) && headers.authorization === undefined ? memory.staleAt(key, now) : undefined
      return stale !== undefined && give(stale.ready, keys.route, request, response, began, staleHeaders(stale))
    }
    if (giveStale()) return true
    const under_way = landing(key, now)
    if (!under_way) return false
    under_way.then(landed => {
      if (!response.destroyed && !(landed && give(landed, keys.route, request, response, began)) && !giveStale()) ordinary(request, response)
    })
    return true
  }

  const ordinary = answerBefore(app, answer)
  app.addHook('preClose', done => {
    closing = true
    done()
  })
}
