import swaggerUi from '@fastify/swagger-ui'
import { notFound, problem_kinds } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import { readSchemas, type Routes } from '../plugins/validation.ts'

/** The reference page: its files are served from here, so that it works offline, and it can try a request. */
const page: Routes = async app => {
  app.addHook('onRoute', route => {
    route.config = { ...route.config, access: everyone }
    route.schema = { ...route.schema, hide: true }
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: () => "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    uiConfig: { url: '/openapi.json', layout: 'BaseLayout', tryItOutEnabled: true, deepLinking: true },
    theme: { title: 'Standpoint: the API' }
  })
}

const documentation: Routes = async app => {
  await app.register(page)
  const schemas = new Map(readSchemas().map(schema => [schema.$id, schema]))
  let document: object | undefined

  app.get('/openapi.json', {
    config: { access: everyone },
    schema: { hide: true }
  }, async (_, reply) => {
    document ??= app.swagger()
    return reply.type('application/json').serializer(JSON.stringify).resource(document)
  })

  app.get('/problems/:type', {
    config: { access: everyone },
    schema: {
      operationId: 'explainProblem',
      tags: ['Running it'],
      summary: 'What a kind of problem means',
      description: 'Its cause and its remedy.',
      params: { $ref: 'problem_params.json#' },
      response: { 200: { $ref: 'problem_explained.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const explained = problem_kinds.get(request.params.type)
    if (!explained) throw notFound()
    return reply.resource(explained)
  })

  app.get('/schemas/:file', {
    config: { access: everyone },
    schema: {
      operationId: 'getSchema',
      tags: ['Running it'],
      summary: 'Read a schema file',
      description: 'JSON Schema, draft 2020-12, as it validates here.',
      params: { $ref: 'schema_params.json#' },
      response: {
        200: { description: 'The file', content: { 'application/schema+json': { schema: { $ref: 'schema_file.json#' } } } },
        '4xx': { $ref: 'problem.json#' }
      }
    }
  }, async (request, reply) => {
    const schema = schemas.get(request.params.file)
    if (!schema) throw notFound()
    return reply.type('application/schema+json').serializer(JSON.stringify).resource(schema)
  })
}

export default documentation
