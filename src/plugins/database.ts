import postgres from '@fastify/postgres'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Kysely, Transaction } from 'kysely'
import { poolOptions, type PoolSettings } from '../database/open-pool.ts'
import type { DB } from '../database/tables.ts'
import { operator, viewedBy, viewerOf } from '../database/viewer.ts'
import { londonDay } from './clock.ts'

export type Db = Kysely<DB>
export type Trx = Transaction<DB>

declare module 'fastify' {
  interface FastifyInstance {
    /** On behalf of the service itself: it sees everything. */
    operator_db: Db
  }
  interface FastifyRequest {
    /** On behalf of the caller: the database's policies let it see what the caller may. */
    readonly db: Db
  }
}

const of_requests = new WeakMap<FastifyRequest, Db>()

/** Kysely on @fastify/postgres's pool, which the plugin ends: none of these is ever destroyed. */
export default plugin<PoolSettings>(async function database (app, settings) {
  await app.register(postgres, poolOptions({ ...settings, watch: app.watch }))
  app.metrics?.pool('service', app.pg.pool)
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
