import type { Kysely } from 'kysely'
import pg from 'pg'
import { NamingClient } from './named-statement.ts'
import type { DB } from './tables.ts'
import { operator, prepareViewer, viewedBy } from './viewer.ts'
import { type Watch, watchClient } from './watched-client.ts'

const { builtins } = pg.types

/** Rows are answers: int8 as number, times as RFC 3339 to the millisecond, dates as they are written. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.DATE, text => text],
  [builtins.TIMESTAMPTZ, text => new Date(text).toISOString()]
])

export const types = {
  getTypeParser: ((oid: number, format?: 'text') => parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser
}

export interface PoolSettings {
  url: string
  /** The role to work as, where the URL's user is another. */
  role?: string
  max: number
  /** Whether hot statements are prepared under a name; yes unless said. Behind a pooler that hands connections on between transactions they must not be. */
  prepared_statements?: boolean
  /** How many may wait for a connection before more are refused; twice as many as there are connections unless given. */
  queue_max?: number
  /** After how many milliseconds a connection is given up that says nothing while it is in use; 20 s unless given. */
  silent_ms?: number
  /** Is told of each statement. */
  watch?: Watch
}

/** The options of every pool and client of the service. */
export function poolOptions ({ url, role, max, prepared_statements = true, watch }: PoolSettings): pg.PoolConfig {
  const Client = prepared_statements ? NamingClient : pg.Client
  return {
    Client: watch ? watchClient(Client, watch) : Client,
    ...prepared_statements && { onConnect: prepareViewer },
    connectionString: url,
    max,
    types,
    application_name: 'standpoint',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    // Compiling a plan costs more than any question here: a second for progress on Debian's PostgreSQL 15. The time to wait for a lock stands
    // here because poolers refuse settings that they do not know by name.
    options: ['-c jit=off', '-c lock_timeout=10s', role && `-c role=${role}`].filter(Boolean).join(' ')
  }
}

/** A Kysely of one's own, that sees everything, for the command line and for tests: whoever opens it destroys it. */
export function openDb (settings: PoolSettings): Kysely<DB> {
  const pool = new pg.Pool(poolOptions(settings))
  pool.on('error', () => {})
  pool.on('connect', client => { client.on('error', () => {}) })
  return viewedBy(pool, operator)
}
