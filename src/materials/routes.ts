import { access, everyone } from '../plugins/access.ts'
import { notFound } from '../errors.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { beginMaterial } from './begin-material.ts'
import { findDescent } from './descent.ts'
import { materialInPath } from './material-in-path.ts'
import { findMaterial, listMaterials } from './queries.ts'
import { listUses, recordUse } from './record-use.ts'
import { as_text, writeForm } from './text-forms.ts'

const sees = access({ may: 'everyone', of: materialInPath })
const makes = access({ may: { lead: ['own region'], admin: ['any'] }, of: regionInPath })
const uses = access({ may: { lead: ['leading'], admin: ['any'] }, of: materialInPath })

const materials: Routes = async app => {
  app.get('/materials', {
    config: { access: everyone },
    schema: {
      operationId: 'listMaterials',
      tags: ['Materials'],
      summary: 'Find materials',
      description: 'Workshop plans, agendas, exercises and notes of all groups, as their versions published last say. Leads find those too of which nothing was published yet.',
      querystring: { $ref: 'materials_query.json#' },
      response: { 200: { $ref: 'materials.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { caller, db, query } = request
    return await reply.list(async paging => await listMaterials(db, caller, query, paging), by_id)
  })

  app.post('/regions/:region/materials', {
    config: { access: makes },
    schema: {
      operationId: 'beginMaterial',
      tags: ['Materials'],
      summary: 'Begin a material',
      description: 'Its first version, in preparation: leads of all regions read it, and nobody else. `adapted_from` names the version of another material that it is made from, whose licence says under which it may be.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'material_new.json#' },
      response: { 201: { $ref: 'material.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await beginMaterial(act, request.caller!, makes.target(request), request.body),
    material => reply.code(201).header('location', `/v1/materials/${material.id}`).resource(material)
  ))

  app.get('/materials/:id', {
    config: { access: sees, forms: as_text },
    schema: {
      operationId: 'getMaterial',
      tags: ['Materials'],
      summary: 'Read a material',
      description: 'With the version published last and, for leads, the one in preparation. As Markdown by `Accept: text/markdown` or ?format=md, as HTML for a page by ?format=html: of the version published last, or of the one in preparation where none was.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'material_query.json#' },
      response: { 200: { $ref: 'material.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const material = await findMaterial(request.db, sees.target(request), request.caller)
    return await reply.inForm(material, async form => await writeForm(app, form, (material.latest ?? material.in_preparation)!))
  })

  app.get('/materials/:id/descent', {
    config: { access: sees },
    schema: {
      operationId: 'getDescent',
      tags: ['Materials'],
      summary: 'See where a material came from, and what came of it',
      description: 'The whole line of a version: everything that it came from, and everything that was made of it. What is in preparation is in leads\' lines alone.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'material_descent_query.json#' },
      response: { 200: { $ref: 'material_descent.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const target = sees.target(request)
    const { latest, in_preparation } = await findMaterial(request.db, target, request.caller)
    const last = (latest ?? in_preparation)!.version
    const { version = last } = request.query
    if (version > last && version !== in_preparation?.version) throw notFound()
    return reply.resource(await findDescent(request.db, target, version, request.caller))
  })

  app.get('/materials/:id/uses', {
    config: { access: sees },
    schema: {
      operationId: 'listMaterialUses',
      tags: ['Materials'],
      summary: 'List who has used a material',
      description: 'Which groups have, in which version, and what they would change.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'material_uses.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listUses(request.db, sees.target(request), paging), by_id))

  app.post('/materials/:id/uses', {
    config: { access: uses },
    schema: {
      operationId: 'recordUse',
      tags: ['Materials'],
      summary: 'Say that a group has used a material',
      description: 'By a lead of the region whose group did: when, for how long, and what it would change. What was published is used.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'material_use_new.json#' },
      response: { 201: { $ref: 'material_use.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await recordUse(act, request.caller!, uses.target(request), request.body),
    use => reply.code(201).header('location', `/v1/materials/${use.material}/uses`).resource(use)
  ))
}

export default materials
