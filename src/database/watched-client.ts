// A connection that says of each statement when it begins and when it has ended.
import type pg from 'pg'
import { nameOf } from './named-statement.ts'

export interface Statement {
  /** The name of a hot statement. */
  name: string | undefined
  /** Its text, in which values are $1 and so on. */
  text: string
}

export interface Outcome {
  rows?: number | null
  error?: Error | null
}

/** Is told of a statement as it begins, and gives what is to be told once it has ended. */
export type Watch = (statement: Statement) => (outcome: Outcome) => void

/** What pg keeps of a query that is handed to it ready made: see viewer.ts. */
interface ReadyMade {
  text: string
  callback: (error: Error | null, result?: pg.QueryResult) => void
}

/** The same kind of connection, watched. */
export function watchClient (Client: typeof pg.Client, watch: Watch): typeof pg.Client {
  return class extends Client {
    override query (...given: any[]): any {
      const [first] = given
      const run = () => super.query(...given as Parameters<pg.Client['query']>) as any
      const text: unknown = typeof first === 'string' ? first : (first as ReadyMade).callback && (first as ReadyMade).text
      // Of a connection's own preparations nobody is told.
      if (typeof text !== 'string') return run()
      const ended = watch({ name: nameOf(text), text })
      const tell = (done: ReadyMade['callback']): ReadyMade['callback'] => (error, result) => {
        ended({ error, rows: result?.rowCount })
        done(error, result)
      }
      if (typeof first !== 'string') {
        first.callback = tell(first.callback)
        return run()
      }
      const done = given.at(-1)
      if (typeof done === 'function') {
        given[given.length - 1] = tell(done)
        return run()
      }
      const answer = run() as Promise<pg.QueryResult>
      answer.then(({ rowCount }) => ended({ rows: rowCount }), error => ended({ error }))
      return answer
    }
  }
}
