import type { FastifyPluginAsync } from 'fastify'
import plugin from 'fastify-plugin'
import { badRequest } from '../errors.ts'

/** JSON bodies; an empty one is no body, because actions such as submit take none. */
const json: FastifyPluginAsync = async app => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined)
    parse(request, body as string, (error, value) => done(error && badRequest(`The body is not well-formed JSON: ${error.message}`), value))
  })
}

export default plugin(json, { name: 'json' })
