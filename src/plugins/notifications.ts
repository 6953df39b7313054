// What other processes have written, so that what is kept in memory is let go; and what this one has, at once.
import { randomUUID } from 'node:crypto'
import plugin from 'fastify-plugin'
import { listen } from '../database/listen.ts'
import type { Hearer, News } from '../database/news.ts'
import type { PoolSettings } from '../database/open-pool.ts'

export interface Notifications extends Hearer {
  /** News of other processes are heard: what is kept in memory may be kept for longer. */
  readonly connected: boolean
  /**
   * Whether all that was committed longer ago than that has been heard for certain, though a connection may be dead without a word.
   * For whom it is not enough that one seems to be alive: asking has it tested several times a second for a while.
   */
  heardWithin: (ms: number) => boolean
  subscribe: (listener: (news: News) => void) => void
  /** Calls after each write of this process. */
  onWrite: (listener: () => void) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    notifications: Notifications
  }
}

const anything: News = { regions: [], tokens: true, all: true }

/** What a notification says; of what is none of ours, that anything may be another. */
function newsIn (payload: string): News & { from?: string } {
  try {
    const { from, regions, tokens, all } = JSON.parse(payload) as News & { from?: string }
    if (Array.isArray(regions) && (tokens === true || Array.isArray(tokens))) return { from, regions, tokens, all }
  } catch {}
  return anything
}

/** app.notifications. While the database is away the service starts and goes on, and keeps things in memory for a moment only. */
export default plugin<Omit<PoolSettings, 'max'>>(async function notifications (app, settings) {
  const id = randomUUID()
  const listeners: ((news: News) => void)[] = []
  const writing: (() => void)[] = []
  const hear = (news: News) => { for (const listener of listeners) listener(news) }
  let connection: ReturnType<typeof listen> | undefined

  app.decorate('notifications', {
    id,
    hear,
    get connected () { return connection?.connected ?? false },
    heardWithin: ms => {
      if (!connection?.connected) return false
      connection.watch()
      return performance.now() - connection.heard_until < ms
    },
    subscribe: listener => { listeners.push(listener) },
    wrote: () => { for (const listener of writing) listener() },
    onWrite: listener => { writing.push(listener) }
  })

  app.metrics?.gauge({ name: 'notifications_connected', help: '1 while news of other processes are heard', read: () => Number(connection?.connected ?? false) })
  app.metrics?.gauge({
    name: 'notifications_lag_seconds',
    help: 'Time from a notification being sent until it was heard, when that was last tested',
    read: () => (connection?.lag_ms ?? NaN) / 1000
  })

  app.addHook('onReady', async () => {
    connection = listen(settings, {
      id,
      heard: payload => {
        const { from, ...news } = newsIn(payload)
        if (from !== id) hear(news)
      },
      opened: () => {
        app.log.debug('notifications of the database are heard')
        hear(anything)
      },
      lost: reason => app.log.warn({ reason }, 'notifications of the database are not heard: what is kept in memory is kept for a second')
    })
  })
  app.addHook('onClose', async () => await connection?.close())
}, { name: 'notifications', dependencies: ['database'] })
