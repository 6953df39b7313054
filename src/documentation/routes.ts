import { notFound, problem_kinds } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import { readSchemas, type Routes } from '../plugins/validation.ts'

const documentation: Routes = async app => {
  const schemas = new Map(readSchemas().map(schema => [schema.$id, schema]))

  app.get('/problems/:type', {
    config: { access: everyone },
    schema: { params: { $ref: 'problem_params.json#' }, response: { 200: { $ref: 'problem_explained.json#' }, '4xx': { $ref: 'problem.json#' } } }
  }, async (request, reply) => {
    const explained = problem_kinds.get(request.params.type)
    if (!explained) throw notFound()
    return reply.resource(explained)
  })

  app.get('/schemas/:file', {
    config: { access: everyone },
    schema: { params: { $ref: 'schema_params.json#' } }
  }, async (request, reply) => {
    const schema = schemas.get(request.params.file)
    if (!schema) throw notFound()
    return reply.type('application/schema+json').serializer(JSON.stringify).resource(schema)
  })
}

export default documentation
