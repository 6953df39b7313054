// A streaming replica for what the public reads, asked only while it is known to have all that this process has heard of.
import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresPool } from 'kysely'
import pg from 'pg'
import { type PoolSettings, poolOptions } from './open-pool.ts'

export interface Replica {
  /** Gives connections to the replica while that will do, and to the primary otherwise. */
  pool: PostgresPool
  replica_pool: pg.Pool
  /** Something has been written: until the replica has it, the primary is asked. */
  outdated: () => void
  /** Whether it is asked just now. */
  readonly used: boolean
  close: () => Promise<void>
}

export interface ReplicaOptions {
  /** Whether all that is written would be heard of. */
  informed: () => boolean
  /** It is asked no more, or again. */
  changed: (reason: string | undefined) => void
}

/** How long after a check, in which it had all that the primary had, what nobody has told of may be missing. */
const check_every_ms = 1_000
/** How long it is asked again and again in a check, and how often. */
const patience_ms = 1_000
const pause_ms = 5

/** Whether the primary may know better: it cannot be reached or ends, gives way to what it replays, or has been told to write. */
function isAway (error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08|25006|40|53|57P|58)/.test(error.code ?? '')
}

/** A connection to the replica for one reader; what it fails at, the primary is asked. */
class ReplicaConnection {
  readonly #client: pg.PoolClient
  readonly #instead: (error: Error) => Promise<pg.PoolClient>
  #primary: pg.PoolClient | undefined

  constructor (client: pg.PoolClient, instead: (error: Error) => Promise<pg.PoolClient>) {
    this.#client = client
    this.#instead = instead
  }

  get processID (): number | undefined {
    return (this.#client as { processID?: number }).processID
  }

  async query (text: string, values: unknown[]): Promise<pg.QueryResult> {
    if (this.#primary) return await this.#primary.query(text, values)
    try {
      return await this.#client.query(text, values)
    } catch (error) {
      if (!isAway(error)) throw error
      this.#primary = await this.#instead(error as Error)
      return await this.#primary.query(text, values)
    }
  }

  release (destroy?: boolean) {
    // One that has failed is not kept.
    this.#client.release(destroy || this.#primary !== undefined)
    this.#primary?.release(destroy)
  }
}

/** Opens the replica; until it has been found to have everything, the primary is asked. */
export function openReplica (primary: pg.Pool, settings: PoolSettings, { informed, changed }: ReplicaOptions): Replica {
  const replica = new pg.Pool({ ...poolOptions(settings), application_name: 'standpoint reading', connectionTimeoutMillis: 1_000 })
  replica.on('error', () => {})
  replica.on('connect', client => { client.on('error', () => {}) })
  const closing = new AbortController()
  /** Moves with everything that is written. */
  let era = 0
  let complete = false
  let said: string | undefined = 'it has not been asked yet'
  let check_now: (() => void) | undefined

  function say (reason: string | undefined) {
    if (reason !== said && !closing.signal.aborted) changed(reason)
    said = reason
  }

  function leave (error: Error) {
    complete = false
    say(error.message)
  }

  /** Waits until the replica has all that the primary had when this was called: what is committed is on its disk. Throws where that takes too long. */
  async function catchUp (): Promise<void> {
    const { rows: [now] } = await primary.query<{ lsn: string }>('select pg_current_wal_flush_lsn() as lsn')
    const until = performance.now() + patience_ms
    while (performance.now() < until) {
      const { rows: [found] } = await replica.query<{ in_recovery: boolean, reached: boolean | null }>(
        'select pg_is_in_recovery() as in_recovery, pg_last_wal_replay_lsn() >= $1::pg_lsn as reached', [now!.lsn])
      if (!found!.in_recovery) throw new Error('it is no replica, or one no more: change READ_DATABASE_URL')
      if (found!.reached) return
      await wait(pause_ms)
    }
    throw new Error('it is behind')
  }

  async function keepChecking () {
    while (!closing.signal.aborted) {
      const began = era
      try {
        await catchUp()
        complete = began === era
        if (complete) say(undefined)
      } catch (error) {
        leave(error as Error)
      }
      if (began !== era) continue
      const { promise, resolve } = Promise.withResolvers<void>()
      check_now = resolve
      const timer = setTimeout(resolve, check_every_ms).unref()
      await promise
      clearTimeout(timer)
      check_now = undefined
    }
  }

  const askPrimary = async (error: Error) => {
    leave(error)
    return await primary.connect()
  }
  const used = () => complete && informed()
  const checking = keepChecking()

  const pool = {
    options: primary.options,
    connect: async () => {
      if (!used()) return await primary.connect()
      try {
        return new ReplicaConnection(await replica.connect(), askPrimary)
      } catch (error) {
        return await askPrimary(error as Error)
      }
    },
    end: async () => {}
  }
  return {
    pool: pool as unknown as PostgresPool,
    replica_pool: replica,
    get used () { return used() },
    outdated: () => {
      era++
      complete = false
      check_now?.()
    },
    close: async () => {
      closing.abort()
      complete = false
      check_now?.()
      await checking
      await replica.end()
    }
  }
}
