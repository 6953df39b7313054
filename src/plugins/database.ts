import postgres from '@fastify/postgres'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Kysely, Transaction } from 'kysely'
import pg from 'pg'
import { type Bounds, BoundedPool } from '../database/bounded-pool.ts'
import { isFromPooler } from '../database/failures.ts'
import { poolOptions, type PoolSettings } from '../database/open-pool.ts'
import type { DB } from '../database/tables.ts'
import { operator, viewedBy, viewerOf } from '../database/viewer.ts'
import { londonDay } from './clock.ts'

export type Db = Kysely<DB>
export type Trx = Transaction<DB>

export interface DatabaseState {
  /** No connection could be had when one was last asked for. */
  readonly away: boolean
  /** As many wait for a connection as may. */
  readonly crowded: boolean
  /** Takes note of what a question failed with: it may say that the database is away. */
  failed: (error: unknown) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    /** On behalf of the service itself: it sees everything. */
    operator_db: Db
    /** How it stands with the database. */
    database: DatabaseState
  }
  interface FastifyRequest {
    /** On behalf of the caller: the database's policies let it see what the caller may. */
    readonly db: Db
  }
}

const of_requests = new WeakMap<FastifyRequest, Db>()

/** Kysely on @fastify/postgres's pool, which the plugin ends: none of these is ever destroyed. */
export default plugin<PoolSettings>(async function database (app, settings) {
  const { max, queue_max = 2 * max, silent_ms = 20_000 } = settings
  const bounds: Bounds = { most_waiting: queue_max * 10, silent_ms }
  await app.register(postgres, { ...poolOptions({ ...settings, watch: app.watch }), ...bounds, pg: { ...pg, Pool: BoundedPool } as unknown as typeof pg })
  const pool = app.pg.pool as BoundedPool
  app.decorate('database', {
    get away () { return !pool.reachable },
    get crowded () { return pool.waitingCount >= queue_max },
    failed: error => { if (isFromPooler(error)) pool.missed() }
  })
  app.metrics?.pool('service', pool)
  // Without a listener one terminated idle backend would end the process; the pool replaces it by itself.
  app.pg.pool.on('error', ({ message }) => {
    if (!app.pg.pool.ending) app.log.warn({ reason: message }, 'an idle connection to the database was lost')
  })
  // The same for one that is lost while it is in use: whoever uses it is told by the failing of their question.
  app.pg.pool.on('connect', client => { client.on('error', () => {}) })
  app.decorate('operator_db', viewedBy(app.pg.pool, operator))
  app.decorateRequest('db', {
    getter (this: FastifyRequest) {
      if (!this.caller) return app.db
      const known = of_requests.get(this) ?? viewedBy(app.pg.pool, viewerOf(this.caller, londonDay(app.now())))
      of_requests.set(this, known)
      return known
    }
  })
}, { name: 'database', dependencies: ['clock', 'seeing'] })
