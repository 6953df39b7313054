// Schemas are the JSON files of schemas/: the same for Ajv, serialisation and documentation.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyPluginAsync, FastifyPluginOptions, FastifyTypeProvider, RawServerDefault } from 'fastify'
import plugin from 'fastify-plugin'
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

/** An Ajv of draft 2020-12 that knows all schema files and reports all faults. */
export function makeAjv (coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, coerceTypes, strict: true, allowUnionTypes: true, useDefaults: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  for (const schema of readSchemas()) ajv.addSchema(schema)
  return ajv
}

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Ajv's errors as faults: the pointer includes the missing or unknown field, the detail says what would be right. */
export function faultsOf (errors: Partial<ErrorObject>[]): Fault[] {
  const faults = errors.map(({ instancePath = '', keyword, params = {}, message = 'does not fit' }) => {
    if (keyword === 'required') return { pointer: `${instancePath}/${escape(params.missingProperty)}`, detail: 'is missing' }
    if (keyword === 'additionalProperties') return { pointer: `${instancePath}/${escape(params.additionalProperty)}`, detail: 'is not a field here' }
    if (keyword === 'enum') return { pointer: instancePath, detail: `must be one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}` }
    if (keyword === 'pattern' && params.pattern === '\\S') return { pointer: instancePath, detail: 'must not be empty' }
    return { pointer: instancePath, detail: message }
  })
  return [...new Map(faults.map(fault => [fault.pointer + fault.detail, fault])).values()]
}

/** Bodies are taken strictly (null never becomes 0); only addresses, being text, are coerced. */
export default plugin(async function validation (app) {
  const body = makeAjv(false)
  const address = makeAjv(true)
  for (const { $schema, ...schema } of readSchemas()) app.addSchema(schema)
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? body : address).compile(schema as object))
}, { name: 'validation' })
