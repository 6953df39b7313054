// Spans of requests and of their statements, sent by OTLP over HTTP. Made by hand: what makes them by itself rewrites modules as they are loaded.
import { setTimeout as wait } from 'node:timers/promises'
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import { parseTraceParent } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace'

export interface TraceSettings {
  /** Where a collector takes them: its address without /v1/traces. */
  endpoint: string
  /** The share of requests that are traced, from 0 to 1, where the caller has not decided that already. */
  share: number
}

export interface Asked {
  method: string
  route: string
  request_id: string
  /** The W3C trace of which the request is a part. */
  traceparent: string | undefined
}

export interface Traces {
  /** Begins the span of a request; `began` where that was earlier, as performance.now() tells it. */
  begin: (asked: Asked, began?: number) => Span
  /** Begins the span of a statement, by its name and never with its values. */
  beginStatement: (request: Span, statement: string) => Span
  /** Sends what is left, if that is taken soon. */
  close: () => Promise<void>
}

/** How long a collector is waited for at the end. */
const patience_ms = 2_000

/** Ends the span of a request with what was answered. */
export function endRequest (span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status)
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

/** Ends the span of a statement. A failure is named by its code: what PostgreSQL says quotes values. */
export function endStatement (span: Span, error: Error | null | undefined): void {
  if (error) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', (error as { code?: string }).code ?? error.name)
  span.end()
}

function parentOf (traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent)
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT
}

/** Traces that are sent to a collector in batches; what it does not take is dropped. */
export function openTraces ({ endpoint, share }: TraceSettings): Traces {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last.
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': 'standpoint' })).merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })]
  })
  const tracer = provider.getTracer('standpoint')
  return {
    begin: ({ method, route, request_id, traceparent }, began) => tracer.startSpan(`${method} ${route}`, {
      kind: SpanKind.SERVER,
      startTime: began,
      attributes: { 'http.request.method': method, 'http.route': route, 'standpoint.request_id': request_id }
    }, parentOf(traceparent)),
    beginStatement: (request, statement) => tracer.startSpan(statement, {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.summary': statement }
    }, trace.setSpan(ROOT_CONTEXT, request)),
    close: async () => await Promise.race([provider.shutdown(), wait(patience_ms, undefined, { ref: false })])
  }
}
