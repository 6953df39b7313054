// Starts, listens, stops on signals.
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { buildApp, type App } from './app.ts'
import type { Config } from './config.ts'
import { type OpenDatabase, openDatabase } from './database/open-database.ts'
import { prepareDatabase } from './database/prepare-database.ts'
import type { Clock } from './plugins/clock.ts'
import { makeLogger } from './plugins/logging.ts'

export interface Serving {
  app: App
  /** Where it listens, such as http://127.0.0.1:3000 */
  address: string
  /** Says that it is not ready, and goes on answering for as long as is configured. */
  drain: () => Promise<void>
  /** Lets requests under way be answered, and cuts off what takes longer than is configured: false where it had to. */
  close: () => Promise<boolean>
}

/** The default port moves on when taken; one that was asked for does not. */
async function listen (app: App, { host, port, port_given }: Config): Promise<string> {
  const ports = port_given ? [port] : [...Array.from({ length: 10 }, (_, i) => port + i), 0]
  for (const candidate of ports) {
    try {
      return await app.listen({ host, port: candidate })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate === ports.at(-1)) throw error
    }
  }
  throw new Error('unreachable: the last port either listens or throws')
}

/** The embedded server keeps a password beside its data, which is never another: secrets can be worked out from that. */
function keyOfEmbedded ({ database_url }: Config, { service }: OpenDatabase): string | undefined {
  return database_url === undefined ? new URL(service.url).password : undefined
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Ends a process that is still starting as its signal would. Only process 1, a container's, needs that: it is sent none that it does not listen for. */
function endOn (signal: typeof signals[number]) {
  process.exit(128 + constants.signals[signal])
}

/** How long what is cut off may take to let go of the database. */
const cut_ms = 1_000

/** Closes the app; what is under way after so long loses its connection. False where anything was. */
async function closeWithin (app: App, seconds: number): Promise<boolean> {
  const closed = app.close().then(() => true)
  const late = async (ms: number) => await wait(ms, false, { ref: false })
  if (await Promise.race([closed, late(seconds * 1000)])) return true
  app.server.closeAllConnections()
  // A statement goes on until PostgreSQL notices, and is not waited for.
  await Promise.race([closed, late(cut_ms)])
  return false
}

/**
 * Opens the database, migrates it, builds the app and listens. The database is opened first and closed last.
 * Throws what kept it from starting, with everything closed again.
 */
export async function startServer (config: Config, { now, log }: { now?: Clock, log?: (message: string) => void } = {}): Promise<Serving> {
  if (process.pid === 1) for (const signal of signals) process.on(signal, endOn)
  const database = await openDatabase(config, { serving: true, log })
  let app: App | undefined
  const drain = async () => {
    app!.draining = true
    await wait(config.drain_seconds * 1000)
  }
  const close = async () => {
    const finished = app === undefined || await closeWithin(app, config.stop_seconds)
    if (!finished) log?.(`Requests were still under way after ${config.stop_seconds} s: they are cut off.`)
    await database.close()
    return finished
  }
  try {
    await prepareDatabase(database)
    app = await buildApp({
      database: { ...database.service, max: config.pool_max, queue_max: config.queue_max },
      direct_url: config.direct_database_url,
      read_url: config.read_database_url,
      answer_cache_mb: config.answer_cache_mb,
      stale_minutes: config.stale_minutes,
      live: { most: config.live_max, most_of_network: config.live_network_max },
      logger: await makeLogger(config.log_level),
      seeing: { metrics: config.metrics, traces: config.traces, slow_ms: config.slow_ms },
      trust_proxy: config.trust_proxy,
      public_url: config.public_url,
      rate_limit: config.rate_limit,
      require_if_match: config.require_if_match,
      sign_in: config.sign_in,
      review_days: config.review_days,
      reply_days: config.reply_days,
      extra_bank_holidays: config.extra_bank_holidays,
      webhooks: { key: config.webhook_key ?? keyOfEmbedded(config, database), private_addresses: config.webhook_private_addresses },
      now
    })
    const address = await listen(app, config)
    for (const signal of signals) process.off(signal, endOn)
    return { app, address, drain, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Serves until SIGINT or SIGTERM; requests under way are answered first. A second signal changes nothing: npm passes each on twice.
 * Where it had to cut any off, the process ends here, with 1.
 */
export async function untilSignal ({ drain, close }: Pick<Serving, 'drain' | 'close'>): Promise<void> {
  await new Promise<void>(resolve => {
    for (const signal of signals) process.on(signal, () => resolve())
  })
  await drain()
  if (!await close()) process.exit(1)
}
