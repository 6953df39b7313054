// Starts, listens, stops on signals.
import { constants } from 'node:os'
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
  close: () => Promise<void>
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

/**
 * Opens the database, migrates it, builds the app and listens. The database is opened first and closed last.
 * Throws what kept it from starting, with everything closed again.
 */
export async function startServer (config: Config, { now, log }: { now?: Clock, log?: (message: string) => void } = {}): Promise<Serving> {
  if (process.pid === 1) for (const signal of signals) process.on(signal, endOn)
  const database = await openDatabase(config, { serving: true, log })
  let app: App | undefined
  const close = async () => {
    await app?.close()
    await database.close()
  }
  try {
    await prepareDatabase(database)
    app = await buildApp({
      database: { ...database.service, max: config.pool_max, prepared_statements: config.prepared_statements },
      direct_url: config.direct_database_url,
      answer_cache_mb: config.answer_cache_mb,
      logger: await makeLogger(config.log_level),
      trust_proxy: config.trust_proxy,
      rate_limit: config.rate_limit,
      sign_in: config.sign_in,
      review_days: config.review_days,
      reply_days: config.reply_days,
      extra_bank_holidays: config.extra_bank_holidays,
      webhooks: { key: config.webhook_key ?? keyOfEmbedded(config, database), private_addresses: config.webhook_private_addresses },
      now
    })
    const address = await listen(app, config)
    for (const signal of signals) process.off(signal, endOn)
    return { app, address, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Serves until SIGINT or SIGTERM; requests under way are answered first. A second signal changes nothing: npm passes each on twice. */
export async function untilSignal ({ close }: Serving): Promise<void> {
  await new Promise<void>(resolve => {
    for (const signal of signals) process.on(signal, () => resolve())
  })
  await close()
}
