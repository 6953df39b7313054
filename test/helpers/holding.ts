// A council's lock in somebody else's hands.
import pg from 'pg'
import type { Tester } from './app.ts'
import { until } from './second-app.ts'

/**
 * Waits until somebody waits for what this connection holds: for nobody else's locks, since other tests keep databases of the same server. It
 * may be in the midst of its transaction, in which pg_stat_activity would be what it was at first.
 */
export async function untilWaitedFor (holder: pg.Client): Promise<void> {
  await until(async () => (await holder.query('select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))')).rows.length > 0)
}

/**
 * Holds the lock of a council while something is done, on a connection of its own, past any pooler. What is done is given that connection,
 * with a transaction open, for untilWaitedFor among others.
 */
export async function holdCouncil<Done> (owner_url: string, code: string, doMeanwhile: (holder: pg.Client) => Promise<Done>): Promise<Done> {
  const holder = new pg.Client({ connectionString: owner_url })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query('select lock_council(id) from council where code = $1', [code])
    return await doMeanwhile(holder)
  } finally {
    // The lock ends with the transaction, and this with its connection.
    await holder.end()
  }
}

/** Sends a request while another holds the council, does something meanwhile in the other's transaction, commits that, and gives the answer. */
export async function whileHeld<Answer> (
  { owner_url }: Pick<Tester, 'owner_url'>, send: () => Promise<Answer>, meanwhile: (holder: pg.Client) => Promise<unknown>, council = 'CON'
): Promise<Answer> {
  const { answer } = await holdCouncil(owner_url, council, async holder => {
    const answer = send()
    await untilWaitedFor(holder)
    await meanwhile(holder)
    await holder.query('commit')
    // In an object, so that it is awaited once the holder has gone.
    return { answer }
  })
  return await answer
}
