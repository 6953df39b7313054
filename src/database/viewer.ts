// Who asks, as the database's own policies know it: said in the very transaction that asks.
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Caller } from '../tokens/find-caller.ts'
import { nameOf } from './named-statement.ts'
import type { DB } from './tables.ts'

/** Who asks, as the policies read it: the settings viewer, reads, edits and gives of migrations/0016_row_level_security.sql. */
export type Viewer = readonly [viewer: string, reads: string, edits: string, gives: string]

/** The service itself, and the operator at the command line: there is no row that they may not see. */
export const operator: Viewer = ['operator', '*', '*', '*']

/** A caller, on a day in London. */
export function viewerOf ({ role, council_id, region, token_id, reads }: Caller, today: string): Viewer {
  const viewer = [role, council_id, region, token_id, today, reads].join('|')
  if (role === 'admin') return [viewer, '*', '*', '*']
  const of_council = role === 'editor' || role === 'reviewer'
  return [viewer, of_council ? reads.join() : '', role === 'editor' ? council_id! : '', of_council ? council_id! : '']
}

const settings = ['viewer', 'reads', 'edits', 'gives']
const saying = { name: 'say-viewer', text: `select ${settings.map((name, i) => `set_config('standpoint.${name}', $${i + 1}, true)`).join(', ')}` }

/** Makes a new connection of a pool know the statement that says who asks; not behind poolers that hand connections on. */
export async function prepareViewer (client: pg.ClientBase): Promise<void> {
  await client.query({ ...saying, values: settings.map(() => '') })
}

interface Connection {
  parse: (message: { text: string }) => void
  bind: (message: { statement?: string, values: readonly string[] }) => void
  execute: (message: object) => void
}

/** What pg's types leave out of its queries: how they write themselves to the connection, and what they are told of the answers. */
interface PlainQuery extends pg.Query {
  prepare (connection: Connection): void
  handleDataRow (message: unknown): void
  handleCommandComplete (message: unknown, connection: Connection): void
}

type Done = (error: Error | null, result: pg.QueryResult) => void

const Query = pg.Query as unknown as new (config: object, values: undefined, done: Done) => PlainQuery

/**
 * A statement, and before it in the same message who asks. PostgreSQL runs both in one transaction, at whose end the viewer is
 * forgotten: it cannot be left over for whoever is given the connection next, and costs no way to the server and back.
 */
class ViewedQuery extends Query {
  readonly #saying: Parameters<Connection['bind']>[0]
  #said = false

  constructor (viewer: Viewer, prepared: boolean, config: pg.QueryConfig, done: Done) {
    super({ ...config, queryMode: 'extended' }, undefined, done)
    this.#saying = prepared ? { statement: saying.name, values: viewer } : { values: viewer }
  }

  override prepare (connection: Connection) {
    if (!this.#saying.statement) connection.parse({ text: saying.text })
    connection.bind(this.#saying)
    connection.execute({})
    super.prepare(connection)
  }

  override handleDataRow (message: unknown) {
    if (this.#said) super.handleDataRow(message)
  }

  override handleCommandComplete (message: unknown, connection: Connection) {
    if (this.#said) super.handleCommandComplete(message, connection)
    this.#said = true
  }
}

/** A connection that says who asks before each statement, and in a transaction before the first. */
class ViewedConnection {
  readonly #client: pg.PoolClient
  readonly #viewer: Viewer
  readonly #prepared: boolean
  #transaction: 'none' | 'begun' | 'said' = 'none'

  constructor (client: pg.PoolClient, viewer: Viewer, prepared: boolean) {
    this.#client = client
    this.#viewer = viewer
    this.#prepared = prepared
  }

  get processID (): number | undefined {
    return (this.#client as { processID?: number }).processID
  }

  async query (text: string, values: unknown[]): Promise<pg.QueryResult> {
    if (/^(begin|start transaction)\b/.test(text)) {
      this.#transaction = 'begun'
      return await this.#client.query(text)
    }
    if (text === 'commit' || text === 'rollback') {
      this.#transaction = 'none'
      return await this.#client.query(text)
    }
    if (this.#transaction === 'said') return await this.#client.query(text, values)
    if (this.#transaction === 'begun') this.#transaction = 'said'
    const name = this.#prepared ? nameOf(text) : undefined
    return await new Promise((resolve, reject) => {
      this.#client.query(new ViewedQuery(this.#viewer, this.#prepared, { ...name !== undefined && { name }, text, values }, (error, result) => {
        if (error) reject(error)
        else resolve(result)
      }))
    })
  }

  release (destroy?: boolean) {
    this.#client.release(destroy)
  }
}

/** Kysely on a pool, on behalf of a viewer. It is light, and never destroyed: who opened the pool ends it. */
export function viewedBy (pool: pg.Pool, viewer: Viewer): Kysely<DB> {
  const prepared = pool.options.onConnect === prepareViewer
  const viewed = {
    options: pool.options,
    Client: (pool as unknown as PostgresPool).Client,
    connect: async () => new ViewedConnection(await pool.connect(), viewer, prepared) as unknown as PostgresPoolClient,
    end: async () => await pool.end()
  }
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: viewed }) })
}
