// Hot statements are compiled once, and prepared once on each connection, under a name.
import { CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

/** Where a statement is run: on any connection of the pool, or in a transaction. */
export type Runner = pg.Pool | Kysely<DB>

/** The names of hot statements, by their texts. */
const names = new Map<string, string>()

/** The name of a statement, if it has one. */
export function nameOf (text: string): string | undefined {
  return names.get(text)
}

/**
 * A connection that runs hot statements under their names, whoever sends them: Kysely, in whose transactions they run, names none.
 * Not for use behind poolers that hand connections on between transactions, where a name would be another's or nobody's.
 */
export const NamingClient = class extends pg.Client {
  override query (...given: any[]): any {
    const [text, values, done] = given
    const name = typeof text === 'string' ? names.get(text) : undefined
    const run = super.query as (...given: any[]) => any
    return name === undefined ? run.apply(this, given) : run.call(this, { name, text, values }, done)
  }
}

/** Runs a hot statement, which each connection prepares once and then knows by its name; the same name is always the same text. */
export async function runNamed<Row> (on: Runner, name: string, text: string, values: unknown[]): Promise<Row[]> {
  names.set(text, name)
  if (on instanceof Kysely) return (await on.executeQuery<Row>(CompiledQuery.raw(text, values))).rows
  return (await on.query(text, values)).rows as Row[]
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
): (on: Runner, values: Values) => Promise<Row[]> {
  let compiled: { sql: string, parameters: readonly unknown[] } | undefined
  return async (on, values) => {
    compiled ??= build(new Proxy({}, { get: (_, name) => new Placeholder(String(name)) }) as Values).compile(compiler)
    const given = compiled.parameters.map(one => one instanceof Placeholder ? values[one.name as keyof Values] : one)
    return await runNamed<Row>(on, name, compiled.sql, given)
  }
}
