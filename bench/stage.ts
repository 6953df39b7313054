// What the figures share: the cluster with its data, the servers that were started, tokens. All of it ends with the run.
import { fileURLToPath } from 'node:url'
import type { EmbeddedServer } from '../src/database/embedded-server.ts'
import { must } from './call.ts'
import { openCluster, runSql, urlOf } from './data/cluster.ts'
import { cloneDatabase, makeData } from './data/make-data.ts'
import { largeOf, small } from './data/make-sheets.ts'
import type { Period } from './data/names.ts'
import type { Options } from './options.ts'
import { issueAdmin, startStandpoint } from './servers/standpoint.ts'
import { type Server, startServer } from './servers/start-server.ts'

export type Database = 'bench_small' | 'bench_large' | 'bench_read' | 'bench_writes' | 'bench_publishing' | 'bench_uncounted' | 'bench_freshness' | 'bench_live' | 'bench_import' | 'bench_import_whole' | 'bench_walled' | 'bench_open'

export interface Stage {
  options: Options
  cluster: EmbeddedServer
  period: Period
  /** As its owner, and as the service. */
  owner_url: (database: Database) => string
  service_url: (database: Database) => string
  /** A fresh copy of the small data, to write into. */
  clone: (database: Database) => Promise<void>
  /** The product on a database. */
  standpoint: (database: Database, settings?: Record<string, string>) => Promise<Server>
  /** Another server of this folder, on the database of an address. */
  other: (script: string, args: string[], url?: string) => Promise<Server>
  /** A token of an admin. */
  admin: (database: Database) => Promise<string>
  /** Tokens by which progress is read: several, so that no limit is met. */
  readers: (server: Server, database: Database) => Promise<string[]>
}

const reading_tokens = 4

/** Runs the work on the stage, and leaves nothing running, whatever happens. */
export async function onStage<Answer> (options: Options, work: (stage: Stage) => Promise<Answer>): Promise<Answer> {
  const cluster = await openCluster(options.data_dir)
  const servers: Promise<Server>[] = []
  const cloned: Database[] = []
  const admins = new Map<Database, Promise<string>>()
  // Kept from the moment that it is started, so that it is stopped also where another could not be.
  const keep = async (server: Promise<Server>) => {
    servers.push(server)
    return await server
  }
  try {
    await makeData(cluster, 'bench_small', small)
    const period = await makeData(cluster, 'bench_large', largeOf(options.scores))
    const stage: Stage = {
      options,
      cluster,
      period,
      owner_url: database => urlOf(cluster.owner_url, database),
      service_url: database => urlOf(cluster.service_url, database),
      clone: async database => {
        cloned.push(database)
        await cloneDatabase(cluster, 'bench_small', database)
      },
      standpoint: async (database, settings) => await keep(startStandpoint(`Standpoint on ${database}`, cluster, database, settings)),
      other: async (script, args, url) => await keep(startServer(script, [fileURLToPath(new URL(script, import.meta.url)), ...args],
        url ? { DATABASE_URL: url } : {})),
      admin: async database => {
        if (!admins.has(database)) admins.set(database, issueAdmin(cluster, database))
        return await admins.get(database)!
      },
      readers: async ({ address }, database) => {
        const token = await stage.admin(database)
        const issued = Array.from({ length: reading_tokens }, async () => await must(address, 'POST /v1/tokens', { token, body: { name: 'bench', role: 'reader' } }))
        return (await Promise.all(issued)).map(({ body }) => body.token)
      }
    }
    return await work(stage)
  } finally {
    for (const started of await Promise.allSettled(servers)) if (started.status === 'fulfilled') await started.value.stop()
    for (const database of cloned) await runSql(cluster.owner_url, `drop database if exists ${database} with (force)`)
    await cluster.close()
  }
}
