// Requests of every kind to every operation, by all sorts of callers: some right, most with something wrong.
import type { InjectOptions } from 'fastify'
import fc, { type Arbitrary } from 'fast-check'
import { makeSecret } from '../../src/tokens/secret.ts'
import { broken, fitting, type Known, nasty, type Schema, spoilt } from './schemas.ts'

interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
}

export interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  body?: { type: string, schema: Schema }
}

export interface Document {
  paths: Record<string, Record<string, { parameters?: Parameter[], requestBody?: { content: Record<string, { schema: Schema }> } }>>
  components: { schemas: Record<string, Schema> }
}

/** Every operation that the document has; one of two media types twice. */
export function operationsOf ({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => {
    const operation = { method: method.toUpperCase(), path, parameters: parameters.filter(one => !one.$ref) }
    const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => ({ ...operation, body: { type, schema } }))
    return bodies.length > 0 ? bodies : [operation]
  }))
}

const texts = fc.constantFrom(...nasty.map(value => typeof value === 'string' ? value : JSON.stringify(value)), 'a'.repeat(201), '%', '..', 'null')
const encoded = (text: string) => encodeURIComponent(text.toWellFormed())
const rarely = <T>(normal: Arbitrary<T>, other: Arbitrary<T>, of = 8) => fc.oneof({ weight: of - 1, arbitrary: normal }, { weight: 1, arbitrary: other })

const etags = fc.constantFrom('*', '"x"', 'W/"1"', '"1.public.json"', '""', '"', ',,,', '"a", "b"', 'x'.repeat(3_000), '"7.editor-CON.json"')
const headers = fc.record({
  'if-match': etags,
  'if-none-match': etags,
  accept: fc.constantFrom('text/csv', '*/*', 'text/csv;q=0.5, application/json;q=x', ';;;q=,=', 'x'.repeat(2_000), ';a='.repeat(500)),
  'accept-encoding': fc.constantFrom('gzip', 'br', 'identity;q=0', 'gzip;q=', '*', ',,', 'br;q=1.5, gzip;q=0.0001'),
  'x-request-id': fc.constantFrom('mine', 'x'.repeat(65), '"', '{}', '\t'),
  'idempotency-key': fc.constantFrom('"key"', '', 'x'.repeat(500)),
  'content-encoding': fc.constantFrom('gzip', 'identity', 'nonsense'),
  origin: fc.constantFrom('https://example.org', 'null'),
  'x-forwarded-for': fc.constantFrom('192.0.2.1', 'nonsense', ',,,'),
  cookie: fc.constant('a=b'),
  range: fc.constant('bytes=0-10')
}, { requiredKeys: [] })

/** A few of these at most. */
const someOf = (all: [string, string][]) => fc.subarray(all, { maxLength: Math.min(3, all.length) }).map(some => Object.fromEntries(some))

/** Most of the time none. */
const fewHeaders = rarely(fc.constant({}), headers.chain(all => someOf(Object.entries(all) as [string, string][])), 3)

function addressOf ({ path, parameters }: Operation, schemas: Record<string, Schema>, known: Known): Arbitrary<string> {
  // An id is of what is named before it.
  const there = { ...known, id: known[path.split('/{id}')[0]!.split('/').at(-1)!] ?? [] }
  const valueOf = ({ name, schema }: Parameter) => rarely(fitting(schema, schemas, there, name).map(value => String(value)), texts, 15)
  const inPath = parameters.filter(one => one.in === 'path')
  const inQuery = parameters.filter(one => one.in === 'query')
  const required = inQuery.filter(one => one.required).map(({ name }) => name)
  const query = fc.record({
    given: fc.record(Object.fromEntries(inQuery.map(one => [one.name, valueOf(one)])), { requiredKeys: required as never[], noNullPrototype: true }),
    // Few at a time, or every request would be wrong in some way.
    drop: fc.double({ min: 0, max: 1, noNaN: true }),
    odd: rarely(fc.constant(''), fc.constantFrom('&x=1', '&limit=0', '&limit=501', '&limit=5&limit=6', '&cursor=W10', '&cursor=WzFd', '&cursor=WyJcdTAwMDAiXQ', '&__proto__=1', '&%zz', '&=', '&format=csv'), 6)
  }).map(({ given, drop, odd }) => {
    const kept = Object.entries<string>(given as Record<string, string>).filter(([name], i) => required.includes(name) || (i * 0.37 + drop) % 1 > 0.7)
    const text = kept.map(([name, value]) => `${name}=${encoded(value)}`).join('&') + odd
    return text && `?${text}`
  })
  const filled = fc.tuple(...inPath.map(valueOf)).map(values => inPath.reduce<string>((address, { name }, i) => address.replace(`{${name}}`, () => encoded(values[i] ?? '')), path))
  const odd = fc.constantFrom('/', '//', '/v1', '/v1/', '/v1/%00', '/v1/%zz', '/v1/councils//services', '/v1/../v1/tokens',
    '/docs/..%2f..%2fpackage.json', '/docs/static/%2e%2e/%2e%2e/x', '/schemas/..%2f.env', '/problems/__proto__', '/v1/councils/%ff', `/v1/${'a/'.repeat(500)}`, '*', '/v1/councils/CON%2Fservices')
  return fc.tuple(rarely(filled, odd, 40), query).map(parts => parts.join(''))
}

function payloadOf ({ body, method }: Operation, schemas: Record<string, Schema>, known: Known): Arbitrary<{ payload?: string | Buffer, type?: string }> {
  if (!body) return rarely(fc.constant({}), fc.constantFrom({ payload: '{}', type: 'application/json' }, { payload: '{"a":1}', type: 'application/json' }, { payload: 'x', type: 'text/plain' }), 10)
  const types = rarely(fc.constant(body.type), fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'application/xml', 'application/json;', '', ';', 'multipart/form-data', 'text/csv', 'application/x-ndjson'), 30)
  const json = fitting(body.schema, schemas, known)
  const text = fc.oneof(
    { weight: 4, arbitrary: json.map(value => JSON.stringify(value)) },
    { weight: 6, arbitrary: json.chain(spoilt).map(value => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: json.chain(value => broken(JSON.stringify(value))) },
    { weight: method === 'POST' ? 1 : 0, arbitrary: fc.constant('') }
  )
  const [given = ''] = (schemas[body.schema.$ref?.split('/').at(-1) ?? ''] as { examples?: unknown[] } | undefined)?.examples ?? []
  const example = typeof given === 'string' ? given : JSON.stringify(given)
  const file = fc.oneof(fc.constant(example), broken(example), fc.constantFrom('a,b\n1,2\n', '"', '\n\n\n', `${example}\n${example}`, example.replaceAll(',', ';')))
  return fc.tuple(body.type === 'application/json' ? text : file, types).map(([payload, type]) => ({ payload, type }))
}

/** Requests to an operation by one of these tokens, or with none or a bad one. */
export function requestsTo (operation: Operation, schemas: Record<string, Schema>, known: Known, tokens: string[]): Arbitrary<InjectOptions> {
  const bad = fc.constantFrom('', 'Bearer', 'Bearer ', 'Basic eDp5', `Bearer ${makeSecret()}`, `Bearer ${tokens[0]!.slice(0, -1)}`, `bearer  ${tokens[0]!} `, `Bearer ${'x'.repeat(5_000)}`, 'Bearer \u00ff')
  const authorization = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...tokens).map(token => `Bearer ${token}`) }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: bad })
  return fc.record({
    method: rarely(fc.constant(operation.method), fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'), 25),
    url: addressOf(operation, schemas, known),
    body: payloadOf(operation, schemas, known),
    more: fewHeaders,
    authorization
  }).map(({ method, url, body: { payload, type }, more, authorization }) => ({
    method: method as 'GET',
    url,
    payload,
    headers: { ...type !== undefined && { 'content-type': type }, ...more, ...authorization !== undefined && { authorization } }
  }))
}
