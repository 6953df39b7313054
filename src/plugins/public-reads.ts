import plugin from 'fastify-plugin'
import { Kysely, PostgresDialect } from 'kysely'
import type { PoolSettings } from '../database/open-pool.ts'
import { openReplica } from '../database/replica.ts'
import type { DB } from '../database/tables.ts'
import type { Db } from './database.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** On nobody's behalf: it sees what the public sees, and writes nothing. */
    db: Db
  }
}

/**
 * app.db: for what the public reads, on the replica at `url` where there is one. The replica is asked while all that this process has
 * heard of is there too; so what memory keeps is as new as without it, and whoever has just written here finds that.
 */
export default plugin<PoolSettings & { read_url?: string }>(async function publicReads (app, { read_url, ...settings }) {
  const { notifications, pg, log, metrics } = app
  const replica = read_url === undefined
    ? undefined
    : openReplica(pg.pool, { ...settings, url: read_url, watch: app.watch }, {
      informed: () => notifications.connected,
      changed: reason => {
        if (reason === undefined) log.info('the replica is read from')
        else log.warn({ reason }, 'the replica is not read from: the primary is')
      }
    })
  app.decorate('db', new Kysely<DB>({ dialect: new PostgresDialect({ pool: replica?.pool ?? pg.pool }) }))
  if (!replica) return
  notifications.subscribe(() => replica.outdated())
  metrics?.pool('replica', replica.replica_pool)
  metrics?.gauge({ name: 'replica_used', help: '1 while the replica has all that is known of, and is read from', read: () => Number(replica.used) })
  app.addHook('onClose', async () => await replica.close())
}, { name: 'public-reads', dependencies: ['database', 'notifications'] })
