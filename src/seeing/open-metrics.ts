// What the service knows of itself, as Prometheus reads it.
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { Pool } from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { openDurations } from './durations.ts'

type Reading = number | Record<string, number>

/** Something that is read whenever the metrics are: a figure, or with a label one for each of its values. */
interface Figure {
  /** In snake_case with its unit, after `standpoint_`. */
  name: string
  help: string
  label?: string
  read: () => Reading | Promise<Reading>
}

export interface Metrics {
  /** Something that goes up and down. */
  gauge: (figure: Figure) => void
  /** Something that is counted from the start of the process. */
  counter: (figure: Figure) => void
  /** The connections of a pool, under its name. */
  pool: (name: string, pool: Pool) => void
  /** One request was answered, by the pattern of its route and never by its address. */
  answered: (route: string, method: string, status: number, seconds: number) => void
  /** One statement has ended. */
  stated: (statement: string, seconds: number) => void
  /** All of it as text. */
  print: () => Promise<string>
  readonly content_type: string
}

const prefix = 'standpoint_'

/** What cannot be read just now, because the database is away, is left out, and keeps nothing else from being told. */
async function readInto ({ label, read }: Figure, reset: () => void, take: (labels: Record<string, string>, value: number) => void) {
  reset()
  const found = await Promise.try(read).catch(() => ({}))
  if (typeof found === 'number') return take({}, found)
  for (const [value, figure] of Object.entries(found)) take({ [label!]: value }, figure)
}

/** A registry of its own, with what Node says of itself: memory, garbage collection, the event loop. */
export async function openMetrics (): Promise<Metrics> {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  new Gauge({ name: `${prefix}build_info`, help: 'Which version runs, on which Node', labelNames: ['version', 'node'], registers })
    .set({ version, node: process.version }, 1)

  const requests = openDurations(`${prefix}request_duration_seconds`, 'Time from the arrival of a request until its answer has left', ['route', 'method', 'status'])
  const statements = openDurations(`${prefix}statement_duration_seconds`,
    'Time from sending a statement to the database until its answer, by the name of hot statements, or by the first word of others', ['statement'])

  const pools = new Map<string, Pool>()
  const ofPools = (read: (pool: Pool) => number) => () => Object.fromEntries([...pools].map(([name, pool]) => [name, read(pool)]))

  const described = ({ name, help, label }: Figure) => ({ name: prefix + name, help, labelNames: label ? [label] : [], registers: [] })

  const metrics: Metrics = {
    gauge: figure => {
      registry.registerMetric(new Gauge({
        ...described(figure),
        async collect () { await readInto(figure, () => this.reset(), (labels, value) => this.set(labels, value)) }
      }))
    },
    counter: figure => {
      registry.registerMetric(new Counter({
        ...described(figure),
        async collect () { await readInto(figure, () => this.reset(), (labels, value) => this.inc(labels, value)) }
      }))
    },
    pool: (name, pool) => { pools.set(name, pool) },
    answered: (route, method, status, seconds) => requests.take(seconds, route, method, String(status)),
    stated: (statement, seconds) => statements.take(seconds, statement),
    print: async () => await registry.metrics() + requests.print() + statements.print(),
    content_type: registry.contentType
  }
  metrics.gauge({ name: 'pool_connections', help: 'Connections to the database', label: 'pool', read: ofPools(({ totalCount }) => totalCount) })
  metrics.gauge({ name: 'pool_idle_connections', help: 'Those of them that nobody uses', label: 'pool', read: ofPools(({ idleCount }) => idleCount) })
  metrics.gauge({ name: 'pool_waiting', help: 'Statements and transactions that wait for a connection', label: 'pool', read: ofPools(({ waitingCount }) => waitingCount) })
  metrics.gauge({ name: 'pool_most_connections', help: 'How many there may be: POOL_MAX', label: 'pool', read: ofPools(({ options }) => options.max) })

  let before = performance.eventLoopUtilization()
  metrics.gauge({
    name: 'event_loop_utilization',
    help: 'The share of time, since this was last read, in which the event loop was busy',
    read: () => {
      const now = performance.eventLoopUtilization()
      const { utilization } = performance.eventLoopUtilization(now, before)
      before = now
      return utilization
    }
  })
  return metrics
}
