// A council's lock in somebody else's hands.
import pg from 'pg'
import { until } from './second-app.ts'

/**
 * Holds the lock of a council while something is done, on connections of its own, past any pooler. What is done is given how to wait until
 * somebody waits for the lock.
 */
export async function holdCouncil<Done> (owner_url: string, code: string, doMeanwhile: (waitedFor: () => Promise<void>) => Promise<Done>): Promise<Done> {
  const [holder, observer] = [new pg.Client({ connectionString: owner_url }), new pg.Client({ connectionString: owner_url })]
  await Promise.all([holder.connect(), observer.connect()])
  try {
    await holder.query('begin')
    const { rows: [held] } = await holder.query<{ pid: number }>('select lock_council(id), pg_backend_pid() as pid from council where code = $1', [code])
    return await doMeanwhile(async () => await until(async () =>
      (await observer.query('select from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))', [held!.pid])).rows.length > 0))
  } finally {
    // The lock ends with the transaction, and this with its connection.
    await Promise.all([holder.end(), observer.end()])
  }
}
