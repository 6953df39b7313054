// What operators see of requests and their statements: metrics and traces where these are asked for, and the log.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders } from 'node:http'
import type { Span } from '@opentelemetry/api'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Statement, Watch } from '../database/watched-client.ts'
import type { Metrics } from '../seeing/open-metrics.ts'
import type { TraceSettings } from '../seeing/open-traces.ts'
import type { MetricsAddress } from '../seeing/serve-metrics.ts'

export interface SeeingSettings {
  /** Where metrics are served; none unless given. */
  metrics?: MetricsAddress
  /** Where traces are sent; none unless given. */
  traces?: TraceSettings
  /** From how many milliseconds on a statement is logged as slow; 0: none is. */
  slow_ms: number
}

/** An answer that left before Fastify knew of its request. */
export interface QuickAnswer {
  route: string
  method: string
  status: number
  request_id: string
  headers: IncomingHttpHeaders
  /** When the request came, as performance.now() tells it. */
  began: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its answer has no end: it counts as answered once it has begun, of which the response tells by the event `opened`. */
    endless?: boolean
  }
  interface FastifyInstance {
    /** Where a feature registers figures of its own; undefined: nobody reads them. */
    metrics: Metrics | undefined
    /** Where metrics are served, once the app is ready. */
    metrics_port: number | undefined
    /** Is told of each statement of the database; undefined: nobody wants to know. */
    watch: Watch | undefined
    /** Is told of each answer that leaves before Fastify knows of its request; undefined: nobody wants to know. */
    sawQuick: ((answer: QuickAnswer) => void) | undefined
  }
  interface FastifyRequest {
    span: Span | undefined
  }
}

/** What is no route of ours: an address of nothing, or none at all. */
const unknown_route = 'unknown'

/** In the place of a status where the caller did not wait for the whole answer; as nginx has it. */
const went_away = 499

/** How a statement is called in log, metrics and traces: by its name, or by its first words as far as they hold no value. */
const wordsOf = ({ name, text }: Statement) => name ?? text.split('\'', 1)[0]!.trim().replace(/\s+/g, ' ').slice(0, 60)
/** A label has few values. */
const labelOf = ({ name, text }: Statement) => name ?? /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'other'

export default plugin<SeeingSettings>(async function seeing (app, { metrics: address, traces: trace_settings, slow_ms }) {
  // Loaded only where they are asked for: each takes megabytes.
  const metrics = address && await (await import('../seeing/open-metrics.ts')).openMetrics()
  const tracing = trace_settings && await import('../seeing/open-traces.ts')
  const traces = tracing?.openTraces(trace_settings!)
  const debugging = 'isLevelEnabled' in app.log && (app.log as unknown as { isLevelEnabled: (level: string) => boolean }).isLevelEnabled('debug')

  app.decorate('metrics', metrics)
  app.decorate('metrics_port', undefined)
  app.decorateRequest('span', undefined)

  /** The request on whose behalf something is done. */
  const requests = new AsyncLocalStorage<FastifyRequest>()

  const watch: Watch = statement => {
    const request = requests.getStore()
    const began = performance.now()
    const span = request?.span && traces?.beginStatement(request.span, wordsOf(statement))
    return ({ rows, error }) => {
      const ms = performance.now() - began
      metrics?.stated(labelOf(statement), ms / 1000)
      if (span) tracing!.endStatement(span, error)
      const slow = slow_ms > 0 && ms >= slow_ms
      if (!slow && !debugging) return
      const line = { statement: wordsOf(statement), ms: Math.round(ms * 100) / 100, rows, code: (error as { code?: string } | undefined)?.code }
      const log = request?.log ?? app.log
      if (slow) log.warn(line, 'a slow statement')
      else log.debug(line, 'statement')
    }
  }
  const watching = Boolean(metrics || traces || debugging || slow_ms > 0)
  app.decorate('watch', watching ? watch : undefined)
  const sawQuick = ({ route, method, status, request_id, headers, began }: QuickAnswer) => {
    metrics?.answered(route, method, status, (performance.now() - began) / 1000)
    const span = traces?.begin({ method, route, request_id, traceparent: headers.traceparent as string | undefined }, began)
    if (span) tracing!.endRequest(span, status)
  }
  app.decorate('sawQuick', metrics || traces ? sawQuick : undefined)

  if (watching) {
    app.addHook('onRequest', (request, _, done) => requests.run(request, done))
    // The body comes in events of the connection, which know of no request.
    app.addHook('preValidation', (request, _, done) => requests.run(request, done))
  }

  if (metrics || traces) {
    let under_way = 0
    metrics?.gauge({ name: 'requests_under_way', help: 'Requests that have come and are not answered; what memory answers is not counted', read: () => under_way })
    app.addHook('onRequest', (request, reply, done) => {
      const { method, id, headers, routeOptions: { url: route = unknown_route } } = request
      const began = performance.now()
      request.span = traces?.begin({ method, route, request_id: id, traceparent: headers.traceparent as string | undefined })
      under_way++
      const seen = () => {
        const response = reply.raw.off('close', seen).off('opened', seen)
        const status = response.writableFinished || !response.destroyed ? response.statusCode : went_away
        under_way--
        metrics?.answered(route, method, status, (performance.now() - began) / 1000)
        if (request.span) tracing!.endRequest(request.span, status)
      }
      reply.raw.once('close', seen).once('opened', seen)
      done()
    })
  }

  let closeMetrics: (() => Promise<void>) | undefined
  app.addHook('onReady', async () => {
    if (!metrics) return
    const { serveMetrics } = await import('../seeing/serve-metrics.ts')
    const served = await serveMetrics(metrics, address!)
    app.metrics_port = served.port
    app.log.info({ port: served.port }, 'metrics are served')
    closeMetrics = served.close
  })
  app.addHook('onClose', async () => {
    await closeMetrics?.()
    await traces?.close().catch(() => {})
  })
}, { name: 'seeing' })
