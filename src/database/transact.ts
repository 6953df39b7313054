// A transaction whose end is known: run again where PostgreSQL undid it for the sake of another, and told apart where nobody knows.
import { setTimeout as wait } from 'node:timers/promises'
import { outcomeUnknown } from '../errors.ts'
import type { Db, Trx } from '../plugins/database.ts'
import { isUndone, isUnheard } from './failures.ts'

const most_attempts = 4
const wait_ms = 20

/** Each waits a time of its own, so that two that undid each other do not meet again. */
const jitter = (attempt: number) => wait_ms * 2 ** attempt * (0.5 + Math.random())

/** Runs what PostgreSQL keeps as a whole or not at all, again where it was undone for the sake of another. */
export async function againWhereUndone<Answer> (attempt: () => Promise<Answer>): Promise<Answer> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isUndone(error) || attempts === most_attempts) throw error
      await wait(jitter(attempts))
    }
  }
}

/** Runs one statement that is a transaction by itself, as `transact` does. */
export async function transactAlone<Answer> (statement: () => Promise<Answer>): Promise<Answer> {
  return await againWhereUndone(async () => {
    try {
      return await statement()
    } catch (error) {
      throw isUnheard(error) ? outcomeUnknown() : error
    }
  })
}

/**
 * Runs the work in a transaction, again where it was undone for the sake of another, unless it can be done but `once`. Throws
 * outcomeUnknown where the connection was lost while it committed: it may have come about, so it is not run again.
 */
export async function transact<Answer> (db: Db, work: (trx: Trx) => Promise<Answer>, { once = false } = {}): Promise<Answer> {
  const attempt = async () => {
    let committing = false
    try {
      return await db.transaction().execute(async trx => {
        const answer = await work(trx)
        committing = true
        return answer
      })
    } catch (error) {
      throw committing && isUnheard(error) ? outcomeUnknown() : error
    }
  }
  return once ? await attempt() : await againWhereUndone(attempt)
}
