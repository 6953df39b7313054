// One connection of its own that listens to PostgreSQL's notifications, and opens itself anew whenever it is lost.
import type { Socket } from 'node:net'
import pg from 'pg'
import { channel } from './news.ts'
import { type PoolSettings, poolOptions } from './open-pool.ts'

export interface Listener {
  /** Whether what is notified from now on is heard, as far as the last test can tell. */
  connected: boolean
  /** All that was committed before this moment, told by performance.now(), has been heard. */
  heard_until: number
  /** How long the last test took from being said to being heard, in milliseconds; undefined: none has been heard. */
  lag_ms: number | undefined
  /** Somebody relies on that moment: for a while the connection is tested several times a second. */
  watch: () => void
  close: () => Promise<void>
}

export interface Listening {
  /** Tells this listener's own tests of the connection from those of others. */
  id: string
  /** A notification that is none of those tests. */
  heard: (payload: string) => void
  /** From now on notifications are heard; what came before may have been missed. */
  opened: () => void
  /** They are heard no more, or not to begin with. */
  lost: (reason: string) => void
}

const test_prefix = 'test '
const patience_ms = 2_000
const test_every_ms = 10_000
const test_watched_every_ms = 300
const watched_ms = 10_000
const wait_least_ms = 100
const wait_most_ms = 5_000

/** Waits in the background: it does not keep the process from ending. */
const later = (work: () => void, ms: number) => setTimeout(work, ms).unref()

const streamOf = (client: pg.Client) => (client as unknown as { connection: { stream: Socket } }).connection.stream

/** Ends it politely, or else at once: a server that went without a word would be waited for for minutes. */
async function end (client: pg.Client) {
  const stream = streamOf(client)
  // Whoever closes has more to do after this.
  stream.ref()
  const destroying = setTimeout(() => stream.destroy(), patience_ms)
  await client.end()
  clearTimeout(destroying)
}

/**
 * Begins to listen. That the server can be reached is no proof that it is heard (a pooler may stand between), so the connection
 * counts as open once it has heard itself, which is tested again and again.
 */
export function listen ({ url, role }: Omit<PoolSettings, 'max'>, { id, heard, opened, lost }: Listening): Listener {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let wait_ms = wait_least_ms
  let closing = false
  let said_lost = false
  let answered: (() => void) | undefined
  let watched_until = -Infinity
  /** The next test is a long way off, and may be brought forward. */
  let resting = false

  function receive (payload = '') {
    if (!payload.startsWith(test_prefix)) heard(payload)
    else if (payload === test_prefix + id) answered?.()
  }

  /**
   * Throws where the connection does not hear what it says itself. Notifications come in the order of their commits, so with this
   * one all before it have come. It is no loss if the server loses it, so nothing waits for the disk.
   */
  async function hearItself (own: pg.Client) {
    const began = performance.now()
    await new Promise<void>((resolve, reject) => {
      answered = resolve
      later(() => reject(new Error('it does not hear its own notifications: give a direct address in DIRECT_DATABASE_URL')), patience_ms)
      own.query('select set_config(\'synchronous_commit\', \'off\', true), pg_notify($1, $2)', [channel, test_prefix + id]).catch(reject)
    })
    if (client !== own) return
    listener.heard_until = began
    listener.lag_ms = performance.now() - began
  }

  function drop (own: pg.Client, reason: string) {
    if (client !== own) return
    client = undefined
    listener.connected = false
    listener.heard_until = -Infinity
    resting = false
    clearTimeout(timer)
    end(own).catch(() => {})
    if (closing) return
    if (!said_lost) lost(reason)
    said_lost = true
    timer = later(() => { open() }, wait_ms)
    wait_ms = Math.min(wait_ms * 2, wait_most_ms)
  }

  function test (own: pg.Client) {
    resting = false
    hearItself(own).then(() => { if (client === own) testLater(own) }, error => drop(own, (error as Error).message))
  }

  function testLater (own: pg.Client) {
    resting = performance.now() > watched_until
    timer = later(() => test(own), resting ? test_every_ms : test_watched_every_ms)
  }

  async function open () {
    const own = client = new pg.Client({ ...poolOptions({ url, role, max: 1 }), application_name: 'standpoint listening', keepAlive: true })
    own.on('error', ({ message }) => drop(own, message))
    own.on('end', () => drop(own, 'it was closed'))
    own.on('notification', ({ payload }) => { if (client === own) receive(payload) })
    try {
      await own.connect()
      streamOf(own).unref()
      await own.query(`listen ${channel}`)
      await hearItself(own)
      if (client !== own) return
      wait_ms = wait_least_ms
      said_lost = false
      listener.connected = true
      opened()
      testLater(own)
    } catch (error) {
      drop(own, (error as Error).message)
    }
  }

  const listener: Listener = {
    connected: false,
    heard_until: -Infinity,
    lag_ms: undefined,
    watch: () => {
      watched_until = performance.now() + watched_ms
      if (!resting || !client) return
      clearTimeout(timer)
      test(client)
    },
    close: async () => {
      closing = true
      clearTimeout(timer)
      const own = client
      client = undefined
      listener.connected = false
      listener.heard_until = -Infinity
      if (own) await end(own).catch(() => {})
    }
  }
  open()
  return listener
}
