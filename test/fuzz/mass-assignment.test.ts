// No column of the database is a field that a body may set, unless its schema says so: each is tried in every object of every body.
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import type { Fault } from '../../src/wire-types.d.ts'
import { type Document, type Operation, operationsOf } from './requests.ts'
import type { Schema } from './schemas.ts'
import { openAtWork } from './story.ts'

interface Holder {
  /** Where an object is that takes fields. */
  pointer: string
  schema: Schema
}

function resolve (schema: Schema, schemas: Record<string, Schema>): Schema {
  return schema.$ref ? schemas[schema.$ref.split('/').at(-1)!]! : schema
}

/** Every object in what a schema describes. */
function * holdersIn (given: Schema, schemas: Record<string, Schema>, pointer = ''): Generator<Holder> {
  const schema = resolve(given, schemas)
  if (schema.properties) yield { pointer, schema }
  for (const [name, one] of Object.entries(schema.properties ?? {})) yield * holdersIn(one, schemas, `${pointer}/${name}`)
  if (schema.items) yield * holdersIn(schema.items, schemas, `${pointer}/0`)
}

/** A body that is nothing but the way to one object, which has these fields. */
function bodyWith (pointer: string, fields: object): unknown {
  return pointer.split('/').slice(1).reduceRight<unknown>((value, step) => step === '0' ? [value] : { [step]: value }, fields)
}

t.test('no column of any table is taken as a further field of a body', async t => {
  const { app, known, secrets, asService } = await openAtWork(t)
  const document = JSON.parse(JSON.stringify(app.swagger())) as Document
  const { schemas } = document.components
  const columns = (await asService<{ column_name: string }>(`
    select distinct column_name from information_schema.columns where table_schema = 'public'`)).map(({ column_name }) => column_name)
  t.ok(columns.length > 60)
  const operations = operationsOf(document).filter(({ body }) => body?.type === 'application/json')
  t.ok(operations.length > 20)

  const addressesOf = ({ path, parameters }: Operation) => parameters.filter(one => one.in === 'path').reduce<string[]>((addresses, { name }) => {
    const values = known[name === 'id' ? path.split('/{id}')[0]!.split('/').at(-1)! : name] ?? ['south-west']
    return addresses.flatMap(address => [...new Set(values)].map(value => address.replace(`{${name}}`, String(value))))
  }, [path])

  /** Sends it as whoever gets so far as to have it looked at: the faults of the body, by place. */
  async function faultsOf (operation: Operation, body: unknown): Promise<Map<string, Fault> | undefined> {
    for (const url of addressesOf(operation)) {
      for (const secret of new Set(secrets)) {
        const answer = await app.inject({ method: operation.method as 'POST', url, headers: { authorization: `Bearer ${secret}` }, payload: body as object })
        if (answer.statusCode === 400) return new Map(answer.json().errors.map((fault: Fault) => [fault.pointer, fault]))
        if (answer.statusCode < 300) throw new Error(`${operation.method} ${url} took ${JSON.stringify(body)}`)
      }
    }
  }

  let tried = 0
  const taken: string[] = []
  for (const operation of operations) {
    for (const { pointer, schema } of holdersIn(operation.body!.schema, schemas)) {
      const others = columns.filter(column => !(column in schema.properties!))
      const faults = await faultsOf(operation, bodyWith(pointer, Object.fromEntries(others.map(column => [column, 'x']))))
      tried += others.length
      for (const column of others) {
        if (faults?.get(`${pointer}/${column}`)?.detail !== 'is not a field here') taken.push(`${operation.method} ${operation.path} ${pointer}/${column}`)
      }
    }
  }
  t.comment(`${tried} fields tried in ${operations.length} operations`)
  t.same(taken, [])

  await t.test('one by one as well, beside a body that fits', async t => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const { method, path, body } of operations) {
      const { $id, examples: [example] } = resolve(body!.schema, schemas) as unknown as { $id: string, examples: object[] }
      const fits = ajv.compile({ ...body!.schema, components: document.components })
      t.ok(fits(example), `${method} ${path} has an example that fits ${$id}`)
      const refused = columns.filter(column => column in resolve(body!.schema, schemas).properties! || !fits({ ...example, [column]: 'x' }))
      t.equal(refused.length, columns.length, `${method} ${path}`)
    }
  })
})
