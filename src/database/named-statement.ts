import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder } from 'kysely'
import type { Pool, QueryResultRow } from 'pg'
import type { DB } from './tables.ts'

/** Pools behind which connections change hands between transactions, so that a statement's name would be another's or nobody's. */
export const nameless = new WeakSet<Pool>()

/** Runs a hot statement, which each connection prepares once and then knows by its name; the same name is always the same text. */
export async function runNamed<Row> (pool: Pool, name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query<QueryResultRow>(nameless.has(pool) ? { text, values } : { name, text, values })
  return rows as Row[]
}

/** Stands in the place of a value while a statement is compiled. */
class Placeholder {
  readonly name: string
  constructor (name: string) {
    this.name = name
  }
}

const compiler = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
})

/**
 * A hot statement that is put together from parts: compiled when it is first run, with something else in the place of its
 * values. Its text must not depend on these; whatever it depends on belongs into the name.
 */
export function named<Row, Values extends object> (
  name: string, build: (values: Values) => RawBuilder<unknown>
): (pool: Pool, values: Values) => Promise<Row[]> {
  let compiled: { sql: string, parameters: readonly unknown[] } | undefined
  return async (pool, values) => {
    compiled ??= build(new Proxy({}, { get: (_, name) => new Placeholder(String(name)) }) as Values).compile(compiler)
    const given = compiled.parameters.map(one => one instanceof Placeholder ? values[one.name as keyof Values] : one)
    return await runNamed<Row>(pool, name, compiled.sql, given)
  }
}
