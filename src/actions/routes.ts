import { assessmentInPath } from '../assessments/assessment-in-path.ts'
import { councilInPath } from '../councils/council-in-path.ts'
import { actOf } from '../database/write.ts'
import { broken, notFound } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { actionInPath } from './action-in-path.ts'
import { changeAction } from './change-action.ts'
import { countActions } from './count-actions.ts'
import { promiseAction } from './promise-action.ts'
import { findAction, listActions } from './queries.ts'
import { regionActionsTable } from './region-actions-table.ts'

const ofAssessment = access({ may: 'everyone', of: assessmentInPath })
const ofCouncil = access({ may: 'everyone', of: councilInPath })
const ofRegion = access({ may: 'everyone', of: regionInPath })
const sees = access({ may: 'everyone', of: actionInPath })
const promises = access({ may: { editor: ['own council'], admin: ['any'] }, of: assessmentInPath })
const keeps = access({ may: { editor: ['own council'], admin: ['any'] }, of: actionInPath })

const one = { 200: { $ref: 'improvement_action.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const actions: Routes = async app => {
  app.get('/assessments/:id/actions', {
    config: { access: ofAssessment },
    schema: {
      operationId: 'listAssessmentActions',
      tags: ['Actions'],
      summary: 'List the improvement actions of an assessment',
      description: 'What the council has promised on it, for whoever sees the sheet.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'assessment_actions_query.json#' },
      response: { 200: { $ref: 'improvement_actions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, id: assessment } = ofAssessment.target(request)
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    const filter = { ...request.query, council_id, assessment }
    return await reply.list(async paging => await listActions(request.db, reader, filter, paging), by_id)
  })

  app.post('/assessments/:id/actions', {
    config: { access: promises },
    schema: {
      operationId: 'promiseAction',
      tags: ['Actions'],
      summary: 'Promise an improvement',
      description: 'From a recommendation of a completed review, from a comment, or from neither; whatever the status of the assessment. It is never deleted: it is done, or dropped with a reason.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'improvement_action_new.json#' },
      response: { 201: { $ref: 'improvement_action.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await promiseAction(act, request.caller!, promises.target(request), request.body),
      action => reply.code(201).header('location', `/v1/actions/${action.id}`).resource(action)
    )
  })

  app.get('/actions/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getAction',
      tags: ['Actions'],
      summary: 'Read an improvement action',
      description: 'For whoever sees the sheet of the assessment that it comes from.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const { council_id, id } = sees.target(request)
    const action = await findAction(request.db, council_id, id, { caller: request.caller, today: londonDay(app.now()) })
    if (!action) throw notFound()
    return reply.resource(action)
  })

  app.patch('/actions/:id', {
    config: { access: keeps, if_match: 'improvement action' },
    schema: {
      operationId: 'changeAction',
      tags: ['Actions'],
      summary: 'Change an improvement action',
      description: 'What it says and by when, while it is open; or where it stands: dropping and reopening take a reason.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'improvement_action_change.json#' },
      response: one
    }
  }, async (request, reply) => reply.resource(await changeAction(actOf(request), request.caller!, keeps.target(request), request.body)))

  app.get('/councils/:code/actions', {
    config: { access: ofCouncil },
    schema: {
      operationId: 'listCouncilActions',
      tags: ['Actions'],
      summary: 'List the improvement actions of a council',
      description: 'Of every assessment that the caller may see, past ones too.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'council_actions_query.json#' },
      response: { 200: { $ref: 'improvement_actions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = ofCouncil.target(request)
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return await reply.list(async paging => await listActions(request.db, reader, { ...request.query, council_id }, paging), by_id)
  })

  app.get('/regions/:region/actions', {
    config: { access: ofRegion, in_memory: 'region', csv: regionActionsTable },
    schema: {
      operationId: 'countRegionActions',
      tags: ['Actions'],
      summary: 'Count the improvement actions of a region',
      description: 'Those on published assessments of councils that belong to the region today, point by point. Says what was left out, and why.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_actions_query.json#' },
      response: { 200: { $ref: 'region_actions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { standard } = request.query
    const known = await request.db.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
    if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
    return reply.figures(await countActions(request.db, ofRegion.target(request).region, standard, londonDay(app.now())))
  })
}

export default actions
