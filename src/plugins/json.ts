import type { FastifyPluginAsync } from 'fastify'
import plugin from 'fastify-plugin'
import { badRequest, invalidInput } from '../errors.ts'
import type { Fault } from '../wire-types.d.ts'
import { measureJson, most_depth, most_values, repeatedNames } from './json-text.ts'
import { tidyTexts } from './texts.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No body says the same as {}. */
    optional_body?: boolean
  }
}

/** At most so many faults of one kind are told of at once. */
const most_faults = 100

/**
 * What a text of JSON says, its own texts made tidy, and what is wrong with these, with its names, or with its depth.
 * Throws SyntaxError where it is not well-formed.
 */
export function readJson (text: string): { value: unknown, faults: Fault[] } {
  const refuse = (detail: string) => ({ value: undefined, faults: [{ pointer: '', detail }] })
  const { names, depth, values } = measureJson(text)
  if (depth > most_depth) return refuse(`goes deeper than ${most_depth} levels`)
  if (values > most_values) return refuse(`holds more than ${most_values} values`)
  const value: unknown = JSON.parse(text)
  const { faults, fields } = tidyTexts(value)
  // Of two of the same name the parser keeps the last, and says nothing.
  if (fields < names && faults.length === 0) faults.push(...repeatedNames(text).take(most_faults))
  return { value, faults }
}

/** JSON bodies; an empty one is no body, because actions such as submit take none. No other type is taken unless a route says so. */
const json: FastifyPluginAsync = async app => {
  app.addHook('preValidation', async request => {
    if (request.routeOptions.config.optional_body && request.body === undefined) request.body = {}
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.idempotency_key !== undefined) request.sent_body = body as string
    if (body === '') return done(null, undefined)
    try {
      const { value, faults } = readJson(body as string)
      if (faults.length > 0) done(invalidInput('The body has names or texts that are not taken.', { errors: faults }))
      else done(null, value)
    } catch (error) {
      done(badRequest(`The body is not well-formed JSON: ${(error as Error).message}`))
    }
  })
}

export default plugin(json, { name: 'json' })
