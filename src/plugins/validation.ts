// Schemas are the JSON files of schemas/: the same for Ajv, serialisation and documentation.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyPluginAsync, FastifyPluginOptions, FastifyTypeProvider, RawServerDefault } from 'fastify'
import plugin from 'fastify-plugin'
import { validate as isUuid } from 'uuid'
import type { Fault, Schemas } from '../wire-types.d.ts'

type FileOf<Ref> = Ref extends { $ref: `${infer File}#` } ? File extends keyof Schemas ? Schemas[File] : never : never

/** Turns `{ $ref: 'assessment_new.json#' }` into the type generated from that file. */
export interface SchemaTypeProvider extends FastifyTypeProvider {
  validator: FileOf<this['schema']>
  serializer: FileOf<this['schema']>
}

/** A feature's routes, with types from their schemas. */
export type Routes = FastifyPluginAsync<FastifyPluginOptions, RawServerDefault, SchemaTypeProvider>

const folder = new URL('../../schemas/', import.meta.url)

/** Every schema file, parsed. */
export function readSchemas (): { $id: string, title: string, $schema?: string }[] {
  return readdirSync(folder).sort().map(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
}

/** An Ajv of draft 2020-12 that knows all schema files, and reports all faults unless told to stop at the first. */
function makeAjv (coerceTypes: boolean, allErrors = true): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, verbose: true, coerceTypes, strict: true, allowUnionTypes: true, useDefaults: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  const format = (name: string) => (ajv.formats[name] as unknown as { validate: (text: string) => boolean }).validate
  const [date, moment, uri] = [format('date'), format('date-time'), ajv.formats.uri as (text: string) => boolean]
  // Narrower than the standard's: what PostgreSQL keeps and RFC 3339 writes, years 1 to 9999, no urn: before a UUID, links of the web.
  ajv.addFormat('date', text => date(text) && text >= '0001')
  ajv.addFormat('date-time', text => moment(text) && /^(?!0000)\d{4}-/.test(isoOf(text)))
  ajv.addFormat('uuid', isUuid)
  ajv.addFormat('uri', text => isLink(text) && uri(text))
  for (const schema of readSchemas()) ajv.addSchema(schema)
  return ajv
}

const isoOf = (text: string) => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

/** Links are only ever shown, and never fetched: to pages of the web, with a host, and with nobody's password in them. */
function isLink (text: string): boolean {
  return text.length <= longest_link && /^https?:\/\/[^/?#\\@]+(?:[/?#]|$)/i.test(text) && URL.canParse(text)
}

const longest_link = 2_000

/** The JSON pointer to a field below a place. */
export function pointerTo (place: string, key: string): string {
  return `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A value as a message quotes it. */
function quote (value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const in_words: Record<string, string> = {
  integer: 'a whole number', number: 'a number', string: 'a text', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null'
}

/** Ajv's errors as faults: the pointer includes the missing or unknown field, the detail says what would be right. */
export function faultsOf (errors: Partial<ErrorObject>[]): Fault[] {
  const faults = errors.map(({ instancePath = '', keyword, params = {}, message = 'does not fit', data }) => {
    if (keyword === 'required') return { pointer: pointerTo(instancePath, params.missingProperty), detail: 'is missing' }
    if (keyword === 'additionalProperties') return { pointer: pointerTo(instancePath, params.additionalProperty), detail: 'is not a field here' }
    if (keyword === 'enum') return { pointer: instancePath, detail: `must be one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}` }
    if (keyword === 'type') {
      const wanted = [params.type].flat().map((type: string) => in_words[type])
      return { pointer: instancePath, detail: `is ${quote(data)}, and must be ${wanted.join(' or ')}` }
    }
    if (params.format === 'uri' || params.pattern === '^https?://') return { pointer: instancePath, detail: 'must be a link such as https://example.org/page, without a user or password' }
    if (keyword === 'pattern' && params.pattern === '\\S') return { pointer: instancePath, detail: 'must not be empty' }
    return { pointer: instancePath, detail: message }
  })
  return [...new Map(faults.map(fault => [fault.pointer + fault.detail, fault])).values()].slice(0, most_faults)
}

/** Listing faults takes time that grows with their square: a body of more items than this is told of its first alone. */
const most_items = 2_000
const most_faults = 500

/** Whether the value holds no more than so many array items and fields, all told. */
function isSmall (value: unknown, left = { items: most_items }): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(item => --left.items >= 0 && isSmall(item, left))
}

/**
 * Checks quickly, and only what does not fit is looked at for all its faults: by a second function, which is made once it is
 * needed, because most routes never need it and all of them together would take more memory than the rest of the service.
 */
export function bodyValidator (schema: object, quick: Ajv2020, thorough: () => Ajv2020) {
  const fits = quick.compile(schema)
  let explain: ReturnType<Ajv2020['compile']> | undefined
  const validate = (value: unknown): boolean => {
    if (fits(value)) return true
    validate.errors = fits.errors
    if (isSmall(value)) {
      explain ??= thorough().compile(schema)
      explain(value)
      validate.errors = explain.errors
    }
    return false
  }
  validate.errors = fits.errors
  return validate
}

interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

function once<Made> (make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => (made ??= { value: make() }).value
}

/** Made by the first value that it is asked about: a process that starts is waited for, and most routes are not asked for soon. */
function lazily (make: () => Validator): Validator {
  const made = once(make)
  const validate: Validator = value => {
    const fits = made()(value)
    validate.errors = made().errors
    return fits
  }
  return validate
}

// The same for every app of a process: what is validated is told apart by nothing else.

/** What bodies are checked by: it stops at the first fault. */
export const quick = once(() => makeAjv(false, false))
/** The same, with every fault. */
export const thorough = once(() => makeAjv(false))
const address = once(() => makeAjv(true))
const schema_files = once(readSchemas)
const validators = new Map<string, Validator>()

/** The validator of a part of a request. Throws where a schema file that it names is not there. */
function validatorOf (schema: object, httpPart: string | undefined): Validator {
  const { $ref } = schema as { $ref?: string }
  if ($ref !== undefined && !schema_files().some(({ $id }) => $ref === `${$id}#`)) throw new Error(`There is no schema file ${$ref}.`)
  const key = `${httpPart === 'body'} ${JSON.stringify(schema)}`
  const validator = validators.get(key) ??
    lazily(() => (httpPart === 'body' ? bodyValidator(schema, quick(), thorough) : address().compile(schema)) as Validator)
  validators.set(key, validator)
  return validator
}

/** Bodies are taken strictly (null never becomes 0); only addresses, being text, are coerced. */
export default plugin(async function validation (app) {
  for (const { $schema, ...schema } of schema_files()) app.addSchema(schema)
  app.setValidatorCompiler(({ schema, httpPart }) => validatorOf(schema as object, httpPart))
}, { name: 'validation' })
