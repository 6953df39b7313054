// Generated requests to every operation, and malformed ones to a bare socket: nothing is a fault of ours, and every refusal is a problem.
// `npm run test:fuzz` sends 100,000 and 10,000; SEED repeats a run, REQUESTS and SOCKETS say how many.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { problem_kinds } from '../../src/errors.ts'
import type { Fault, Problem } from '../../src/wire-types.d.ts'
import { documentedIn } from '../helpers/documented.ts'
import { inject } from '../helpers/inject.ts'
import { document_file } from '../helpers/server.ts'
import { type Document, type Operation, operationsOf, requestsTo } from './requests.ts'
import type { Schema } from './schemas.ts'
import { malformed, sendRaw } from './sockets.ts'
import { openAtWork } from './story.ts'
import '../helpers/uncounted.ts'

const long = process.env.FUZZ === 'long'
const seed = Number(process.env.SEED ?? (long ? Date.now() % 2 ** 31 : 20160407))
const requests = Number(process.env.REQUESTS ?? (long ? 100_000 : 1_200))
const sockets = Number(process.env.SOCKETS ?? (long ? 10_000 : 250))
/** So many to one database: by then some councils have ended and much is published. */
const at_once = 4_000
const side_by_side = 8

type Answer = { statusCode: number, headers: Record<string, unknown>, body: string, rawPayload: Buffer }

const decoded: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

/** The text of an answer, in whatever coding it came. */
const textOf = ({ headers, body, rawPayload }: Answer) => decoded[String(headers['content-encoding'])]?.(rawPayload).toString() ?? body

/** Gives a check of problems, which says what is wrong with an answer, if anything is. */
function problemCheck (document: Document) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const fits = ajv.compile({ $ref: '#/components/schemas/Problem', components: document.components })
  return (method: string, answer: Answer): string | undefined => {
    const { statusCode, headers } = answer
    if (statusCode >= 500) return 'a fault of ours'
    if (statusCode < 400) return
    if (headers['content-type'] !== 'application/problem+json') return 'no problem document'
    if (method === 'HEAD') return
    const problem = JSON.parse(textOf(answer)) as Problem
    if (!fits(problem)) return ajv.errorsText(fits.errors)
    if (problem_kinds.get(problem.type.replace('/problems/', ''))?.status !== statusCode) return 'of no kind that is explained'
  }
}

/** What stands in the way of showing a request in full is how long it may be. */
const shown = ({ method, url, headers, payload }: InjectOptions) => ({ method, url: String(url).slice(0, 500), headers, payload: String(payload ?? '').slice(0, 2_000) })

t.test('generated requests', { timeout: 3_600_000 }, async t => {
  t.comment(`${requests} requests from seed ${seed}`)
  const statuses = new Map<number, number>()
  const answered = new Set<string>()
  const wrong: unknown[] = []
  let asked: string[] = []

  for (let done = 0; done < requests; done += at_once) {
    await t.test(`from ${done} on`, async t => {
      const { app, known, secrets } = await openAtWork(t)
      const document = JSON.parse(JSON.stringify(app.swagger())) as Document
      const [check, requireDocumented, operations] = [problemCheck(document), documentedIn(document_file), operationsOf(document)]
      asked = operations.map(({ method, path }) => `${method} ${path}`)
      const each = Math.ceil(Math.min(at_once, requests - done) / operations.length)
      const samples = operations.map((operation, i) =>
        fc.sample(requestsTo(operation, document.components.schemas, known, secrets), { seed: seed + done + i, numRuns: each }))
      // One for each operation in turn, so that they get in each other's way.
      const queue = Array.from({ length: each }, (_, n) => samples.map((sample, i) => ({ request: sample[n]!, operation: operations[i]! }))).flat()
      await Promise.all(Array.from({ length: side_by_side }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { request, operation } = next
          const answer = await inject(app, request)
          const { statusCode } = answer
          statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
          if (statusCode < 300) answered.add(`${operation.method} ${operation.path}`)
          try {
            const fault = check(String(request.method), answer)
            if (fault) throw new Error(fault)
            if (!answer.headers['content-encoding']) requireDocumented(String(request.method), answer.raw.req.url!, answer)
          } catch (error) {
            wrong.push({ why: (error as Error).message, request: shown(request), answer: { statusCode, body: answer.body.slice(0, 500) } })
          }
        }
      }))
      t.match(await app.inject('/health/ready'), { statusCode: 200 })
    })
  }

  t.comment(`answered: ${[...statuses].sort().map(([status, times]) => `${status} ${times} times`).join(', ')}`)
  t.same(wrong.slice(0, 10), [], `${wrong.length} answers were wrong`)
  const never = asked.filter(operation => !answered.has(operation))
  t.comment(`never answered with 2xx: ${never.join(', ') || 'none'}`)
  t.ok(never.length < asked.length / (long ? 10 : 2), 'most operations were asked for something that they could do')
})

t.test('malformed requests to a socket', { timeout: 3_600_000 }, async t => {
  t.comment(`${sockets} from seed ${seed}`)
  const { app, known, secrets } = await openAtWork(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const samples = fc.sample(malformed(secrets[1]!, known.assessments as string[]), { seed, numRuns: sockets })
  const statuses = new Map<string, number>()
  const wrong: unknown[] = []
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let next = samples.pop(); next; next = samples.pop()) {
      const { answers, fault } = await sendRaw(app, next)
      for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (fault) wrong.push({ fault, sent: next.parts.map(part => part.toString('latin1').slice(0, 600)) })
    }
  }))
  t.comment(`answered: ${[...statuses].sort().map(([status, times]) => `${status} ${times} times`).join(', ')}`)
  t.same(wrong.slice(0, 10), [], `${wrong.length} answers were wrong`)
  t.match(await app.inject('/health/ready'), { statusCode: 200 })
})

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

// Each is tried in every object of every body, unless its schema says that it is a field there.
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
