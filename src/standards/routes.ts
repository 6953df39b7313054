import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { admins, everyone } from '../plugins/access.ts'
import { by_name } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { findStandard, listStandards } from './queries.ts'
import { saveStandard } from './save-standard.ts'

const standards: Routes = async app => {
  app.get('/standards', {
    config: { access: everyone, in_memory: 'standards' },
    schema: {
      operationId: 'listStandards',
      tags: ['Standards'],
      summary: 'List the standards',
      description: 'Every standard with its points and its scale.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'standards.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (_, reply) => await reply.list(async paging => await listStandards(app.db, paging), by_name))

  app.get('/standards/:standard', {
    config: { access: everyone, in_memory: 'standards' },
    schema: {
      operationId: 'getStandard',
      tags: ['Standards'],
      summary: 'Read a standard',
      description: 'Its points, its scale, and whether a point may be not applicable.',
      params: { $ref: 'standard_params.json#' },
      response: { 200: { $ref: 'standard.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const standard = await findStandard(app.db, request.params.standard)
    if (!standard) throw notFound()
    return reply.resource(standard)
  })

  app.put('/standards/:standard', {
    config: { access: admins, if_match: 'standard' },
    schema: {
      operationId: 'putStandard',
      tags: ['Standards'],
      summary: 'Create or replace a standard',
      description: 'Once an assessment uses it, point numbers, scale values and what counts as met are fixed; words may change.',
      params: { $ref: 'standard_params.json#' },
      body: { $ref: 'standard_new.json#' },
      response: { 200: { $ref: 'standard.json#' }, 201: { $ref: 'standard.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { value, created } = await saveStandard(actOf(request), request.params.standard, request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })
}

export default standards
