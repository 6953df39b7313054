import postgres from '@fastify/postgres'
import plugin from 'fastify-plugin'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { poolOptions, type PoolSettings } from '../database/open-pool.ts'
import type { DB } from '../database/tables.ts'

export type Db = Kysely<DB>
export type Trx = Transaction<DB>

declare module 'fastify' {
  interface FastifyInstance {
    db: Db
  }
}

/** app.db: Kysely on @fastify/postgres's pool. The plugin ends the pool, so app.db is never destroyed. */
export default plugin<PoolSettings>(async function database (app, settings) {
  await app.register(postgres, poolOptions(settings))
  // Without a listener one terminated idle backend would end the process; the pool replaces it by itself.
  app.pg.pool.on('error', ({ message }) => {
    if (!app.pg.pool.ending) app.log.warn({ reason: message }, 'an idle connection to the database was lost')
  })
  // The same for one that is lost while it is in use: whoever uses it is told by the failing of their question.
  app.pg.pool.on('connect', client => { client.on('error', () => {}) })
  app.decorate('db', new Kysely<DB>({ dialect: new PostgresDialect({ pool: app.pg.pool }) }))
}, { name: 'database' })
