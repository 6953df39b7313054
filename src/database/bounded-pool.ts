import type { Socket } from 'node:net'
import pg from 'pg'
import { NoConnection } from './failures.ts'

export interface Bounds {
  /** How many may wait for a connection; who comes then is refused at once. */
  most_waiting: number
  /** A connection in use that has been silent for longer than any statement may take, in milliseconds, is given up. */
  silent_ms: number
}

type Client = pg.PoolClient & { connection: { stream: Socket } }
type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void

const ask_again_ms = 250

/** A pool that lets only so many wait, tells whether its database is to be had, and gives up connections that are dead without a word. */
export class BoundedPool extends pg.Pool {
  /** Whether the last connection that was asked for was had; while not, the pool asks by itself again and again. */
  reachable = true
  readonly #most_waiting: number
  /** A connection was had, and what it leads to was not: that another is had says nothing until a question is answered. */
  #unanswered = false
  /** Connections in use, with how much each had been told when it was last looked at. */
  readonly #in_use = new Map<Client, number>()
  readonly #watching: NodeJS.Timeout

  constructor (options: pg.PoolConfig & Bounds) {
    super(options)
    this.#most_waiting = options.most_waiting
    this.on('acquire', client => { this.#in_use.set(client as Client, -1) })
    this.on('release', (_, client) => { this.#in_use.delete(client as Client) })
    this.#watching = setInterval(() => this.#letGoOfSilent(), options.silent_ms).unref()
  }

  /** PostgreSQL ends statements and transactions that take too long, and says so: who says nothing for that long is not there. */
  #letGoOfSilent () {
    for (const [client, before] of this.#in_use) {
      const { stream } = client.connection
      if (stream.bytesRead === before) stream.destroy()
      else this.#in_use.set(client, stream.bytesRead)
    }
  }

  #note (error: Error | undefined): Error | undefined {
    if (!error) {
      this.reachable ||= !this.#unanswered
      return undefined
    }
    this.#miss()
    return new NoConnection(error.message, { cause: error })
  }

  #miss () {
    if (!this.reachable || this.ending) return
    this.reachable = false
    this.#askAgainLater()
  }

  /** A pooler says that it has no database to ask, though it can be connected to itself. */
  missed () {
    this.#unanswered = true
    this.#miss()
  }

  #askAgainLater () {
    setTimeout(() => {
      if (this.reachable || this.ending) return
      this.#ask().catch(() => this.#askAgainLater())
    }, ask_again_ms).unref()
  }

  async #ask () {
    const client = await this.connect()
    try {
      await client.query('select')
      this.#unanswered = false
      this.reachable = true
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  override connect (): Promise<pg.PoolClient>
  override connect (done: Connected): void
  override connect (done?: Connected): Promise<pg.PoolClient> | void {
    const full = this.waitingCount >= this.#most_waiting ? new NoConnection('too many wait for a connection') : undefined
    if (done) {
      if (full) process.nextTick(done, full, undefined, () => {})
      else super.connect((error, client, release) => done(this.#note(error), client, release))
      return
    }
    if (full) return Promise.reject(full)
    return super.connect().then(client => {
      this.#note(undefined)
      return client
    }, async error => await Promise.reject(this.#note(error)))
  }

  override end (): Promise<void>
  override end (done: () => void): void
  override end (done?: () => void): Promise<void> | void {
    clearInterval(this.#watching)
    return done ? super.end(done) : super.end()
  }
}
