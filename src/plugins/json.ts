import type { FastifyPluginAsync } from 'fastify'
import plugin from 'fastify-plugin'
import { badRequest, invalidInput } from '../errors.ts'
import type { Fault } from '../wire-types.d.ts'
import { pointerTo } from './validation.ts'

/** Texts that are well-formed JSON and yet no text: with half a character, or with a NUL, which PostgreSQL cannot keep. */
export function * brokenTexts (value: unknown, pointer = ''): Generator<Fault> {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) yield { pointer, detail: 'has a surrogate without its other half: send whole characters' }
    if (value.includes('\0')) yield { pointer, detail: 'has a NUL character: leave it out' }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield * brokenTexts(item, pointerTo(pointer, key))
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No body says the same as {}. */
    optional_body?: boolean
  }
}

/** JSON bodies; an empty one is no body, because actions such as submit take none. No other type is taken unless a route says so. */
const json: FastifyPluginAsync = async app => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addHook('preValidation', async request => {
    if (request.routeOptions.config.optional_body && request.body === undefined) request.body = {}
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined)
    parse(request, body as string, (error, value) => {
      if (error) return done(badRequest(`The body is not well-formed JSON: ${error.message}`))
      const { value: fault } = brokenTexts(value).next()
      if (fault) return done(invalidInput('The body has a text that is none.', { errors: [...brokenTexts(value)].slice(0, 100) }))
      done(null, value)
    })
  })
}

export default plugin(json, { name: 'json' })
