// Values that fit a schema of the OpenAPI document, and what becomes of them when they are spoilt.
import fc, { type Arbitrary } from 'fast-check'

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
}

/** Things that are there, by the name under which they are asked for. */
export type Known = Record<string, readonly unknown[]>

const days = ['2016-04-07', '2025-12-31', '2026-02-29', '2026-06-01', '2026-06-15', '2026-06-16', '2027-01-01', '9999-12-31', '0001-01-01']

function ofString ({ format, pattern, minLength = 0, maxLength = 100 }: Schema): Arbitrary<unknown> {
  if (format === 'date') return fc.constantFrom(...days)
  if (format === 'date-time') return fc.constantFrom('2026-06-15T12:00:00Z', '2026-06-15T12:00:00.123456+01:00', '2030-01-01T00:00:00-23:59', '9999-12-31T23:59:59Z')
  if (format === 'uuid') return fc.uuid()
  if (format === 'uri') return fc.constantFrom('https://example.org', 'http://example.org:8080/a/b?c=d#e', 'https://[::1]/')
  if (pattern && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern, 'u')).filter(text => text.length <= maxLength)
  const some = { minLength: Math.max(minLength, 1), maxLength: Math.min(maxLength, 60) }
  return fc.oneof(fc.string({ ...some, unit: 'grapheme-ascii' }), fc.string({ ...some, unit: 'grapheme' })).map(text => text.trim() || 'x'.repeat(some.minLength))
}

/** Values that fit; mostly those that are known under the name. */
export function fitting (schema: Schema, schemas: Record<string, Schema>, known: Known, name = ''): Arbitrary<unknown> {
  if (schema.$ref) return fitting(schemas[schema.$ref.split('/').at(-1)!]!, schemas, known, name)
  const own = ((): Arbitrary<unknown> => {
    if (schema.enum) return fc.constantFrom(...schema.enum)
    const [type = 'null', ...others] = [schema.type ?? 'null'].flat()
    if (others.length > 0) return fc.oneof(...[type, ...others].map(one => fitting({ ...schema, type: one }, schemas, {}, name)))
    if (type === 'string') return ofString(schema)
    if (type === 'integer' || type === 'number') return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 100, (schema.minimum ?? 0) + 20) })
    if (type === 'boolean') return fc.boolean()
    if (type === 'array') return fc.array(fitting(schema.items ?? {}, schemas, known, name), { minLength: schema.minItems, maxLength: Math.min(schema.maxItems ?? 4, 4) })
    if (type !== 'object') return fc.constant(null)
    const properties = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, fitting(one, schemas, known, key)])
    return fc.record(Object.fromEntries(properties), { requiredKeys: (schema.required ?? []) as never[], noNullPrototype: true })
  })()
  return known[name]?.length ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known[name]) }, { weight: 1, arbitrary: own }) : own
}

const nested = (depth: number): unknown => depth === 0 ? 1 : [nested(depth - 1)]

/** What no field takes, or hardly one. */
export const nasty: unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 31, 2 ** 53, '', ' ', '0', 'null', '\0', '\u0007', '\u202e', '\ud800', 'é',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A', '👩🏽‍💻', 'x'.repeat(300), 'ﷺ'.repeat(9_000), 'a\u0300'.repeat(5_000),
  "'; drop table token; --", '%s%n', '../../etc/passwd', '{{7*7}}', '$1', '\\', '=1+1', '1e5', 'NaN', 'infinity', '-infinity', '2026-02-30', '0000-01-01', '99999-01-01', '2026-06-15T25:00:00Z',
  [], [null], Array(300).fill(0), Array(300).fill({}), {}, { constructor: { prototype: {} } }, { length: 1e9 }, { toString: 1 }, nested(10), nested(40)
]

const nastyValue = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }
)

type Step = string | number

function placesIn (value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))]
}

function changed (value: any, [first, ...rest]: Step[], change: (holder: any, key: Step) => void): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...value }
  if (rest.length === 0) change(copy, first!)
  else copy[first!] = changed(copy[first!], rest, change)
  return copy
}

/** The value with one place of it missing, changed, or joined by another. */
export function spoilt (value: unknown): Arbitrary<unknown> {
  return fc.record({ path: fc.constantFrom(...placesIn(value)), how: fc.constantFrom('set', 'set', 'drop', 'add'), to: nastyValue, key: fc.constantFrom('id', 'role', 'status', '__proto__', 'x', '', 'a/b~c', 'ключ') })
    .map(({ path, how, to, key }) => {
      if (how === 'add' && path.length === 0 && typeof value === 'object') return Object.assign(Object.create(null), value, { [key]: to })
      if (path.length === 0) return to
      return changed(value, path, (holder, place) => {
        if (how === 'drop' && !Array.isArray(holder)) delete holder[place]
        else if (how === 'add' && !Array.isArray(holder)) Object.defineProperty(holder, key, { value: to, enumerable: true, configurable: true, writable: true })
        else holder[place] = to
      })
    })
}

/** A text of JSON that is none any more, or says something twice. */
export function broken (text: string): Arbitrary<string | Buffer> {
  const bytes = Buffer.from(text)
  return fc.oneof(
    fc.nat({ max: text.length }).map(at => text.slice(0, at)),
    fc.nat({ max: text.length }).chain(at => fc.constantFrom('{', '}', '"', ',', '\\', '\0', '\ufeff', 'NaN', '1e999', '[[').map(what => text.slice(0, at) + what + text.slice(at))),
    fc.nat({ max: bytes.length }).map(at => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc0]), bytes.subarray(at)])),
    fc.constantFrom(`\ufeff${text}`, `${text}${text}`, text.replace('{', '{"a":1,"a":2,'), text.replace('{', '{"__proto__":{},'), '['.repeat(20_000), '{"a":'.repeat(20_000), '"', '-', '1e999', '')
  )
}
