import { councilInPath } from '../councils/council-in-path.ts'
import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { findService, listServices } from './queries.ts'
import { changeService, createService } from './save-service.ts'
import { serviceInPath } from './service-in-path.ts'

const ofCouncil = access({ may: 'everyone', of: councilInPath })
const addsToCouncil = access({ may: { editor: ['own council'], admin: ['any'] }, of: councilInPath })
const sees = access({ may: 'everyone', of: serviceInPath })
const changes = access({ may: { editor: ['own council'], admin: ['any'] }, of: serviceInPath })

const services: Routes = async app => {
  app.get('/councils/:code/services', {
    config: { access: ofCouncil },
    schema: {
      operationId: 'listServices',
      tags: ['Services'],
      summary: 'List the services of a council',
      description: 'Those that have ended too.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'services.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = ofCouncil.target(request)
    return await reply.list(async paging => await listServices(request.db, council_id, paging), by_id)
  })

  app.post('/councils/:code/services', {
    config: { access: addsToCouncil },
    schema: {
      operationId: 'createService',
      tags: ['Services'],
      summary: 'Record a service',
      description: 'Something that the council runs for people. A second one with the same slug is refused, with the id of the existing one.',
      params: { $ref: 'council_params.json#' },
      body: { $ref: 'service_new.json#' },
      response: { 201: { $ref: 'service.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = addsToCouncil.target(request)
    return await reply.once(
      async act => await createService(act, council_id, request.body),
      service => reply.code(201).header('location', `/v1/services/${service.id}`).resource(service)
    )
  })

  app.get('/services/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getService',
      tags: ['Services'],
      summary: 'Read a service',
      description: 'Something that a council runs for people.',
      params: { $ref: 'id_params.json#' },
      response: { 200: { $ref: 'service.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource((await findService(request.db, request.params.id))!))

  app.patch('/services/:id', {
    config: { access: changes, if_match: 'service' },
    schema: {
      operationId: 'changeService',
      tags: ['Services'],
      summary: 'Change a service',
      description: 'What is left out stays. After `ended_on` it is out of progress.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'service_change.json#' },
      response: { 200: { $ref: 'service.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, id } = changes.target(request)
    return reply.resource(await changeService(actOf(request), council_id, id, request.body))
  })
}

export default services
