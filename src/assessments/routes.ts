import { findCouncil } from '../councils/queries.ts'
import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { serviceInPath } from '../services/service-in-path.ts'
import { answerAssessment } from './answer.ts'
import { assessmentInPath } from './assessment-in-path.ts'
import { beginAssessment } from './begin-assessment.ts'
import { changeAssessment, deleteAssessment } from './change-assessment.ts'
import { publishAssessment, submitAssessment, withdrawAssessment } from './move-assessment.ts'
import { findVisibleAssessment, listAssessments } from './queries.ts'
import { visibleTo } from './visible-to.ts'

const begins = access({ may: { editor: ['own council'], admin: ['any'] }, of: serviceInPath })
const sees = access({ may: 'everyone', of: assessmentInPath })
const records = access({ may: { editor: ['own council'], admin: ['any'] }, of: assessmentInPath })

const one = { 200: { $ref: 'assessment.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const assessments: Routes = async app => {
  app.get('/assessments', {
    config: { access: everyone },
    schema: {
      operationId: 'listAssessments',
      tags: ['Assessments'],
      summary: 'List the assessments',
      description: 'Every status that the caller may see, without scores. `updated_since` is inclusive.',
      querystring: { $ref: 'assessments_query.json#' },
      response: { 200: { $ref: 'assessments.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council, ...filter } = request.query
    const found = council ? await findCouncil(request.db, council, app.now()) : undefined
    if (council && !found) return await reply.list(async () => [], by_id)
    const today = londonDay(app.now())
    const visible = visibleTo(request.caller, today)
    return await reply.list(async paging => await listAssessments(request.db, visible, today, { council_id: found?.council_id, ...filter }, paging), by_id)
  })

  app.post('/services/:id/assessments', {
    config: { access: begins },
    schema: {
      operationId: 'beginAssessment',
      tags: ['Assessments'],
      summary: 'Begin an assessment',
      description: 'A draft, seen by the council alone. `reference` is your own, unique in the council; `copy_of` starts from the scores of an earlier one.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'assessment_new.json#' },
      response: { 201: { $ref: 'assessment.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await beginAssessment(act, begins.target(request), request.body),
      begun => answerAssessment(reply.code(201).header('location', `/v1/assessments/${begun.assessment.id}`), begun)
    )
  })

  app.get('/assessments/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getAssessment',
      tags: ['Assessments'],
      summary: 'Read an assessment',
      description: 'The sheet with its figures and completed reviews.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    // Asked again, because it may have been withdrawn or deleted since.
    const found = await findVisibleAssessment(request.db, request.caller, londonDay(app.now()), sees.target(request))
    if (!found) throw notFound()
    return answerAssessment(reply, found)
  })

  app.patch('/assessments/:id', {
    config: { access: records, if_match: 'assessment' },
    schema: {
      operationId: 'changeAssessment',
      tags: ['Assessments'],
      summary: 'Change a draft',
      description: 'Phase, day or summary; what is left out stays.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'assessment_change.json#' },
      response: one
    }
  }, async (request, reply) => answerAssessment(reply, await changeAssessment(actOf(request), records.target(request), request.body)))

  app.delete('/assessments/:id', {
    config: { access: records, if_match: 'assessment' },
    schema: {
      operationId: 'deleteAssessment',
      tags: ['Assessments'],
      summary: 'Delete a draft',
      description: 'Only one that was never submitted, and on which no improvement is promised: actions are kept.',
      params: { $ref: 'id_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await deleteAssessment(actOf(request), records.target(request))
    app.sheets.forget(request.params.id)
    return reply.code(204).send()
  })

  app.post('/assessments/:id/submit', {
    config: { access: records, if_match: 'assessment' },
    schema: {
      operationId: 'submitAssessment',
      tags: ['Assessments'],
      summary: 'Submit a draft to peers',
      description: 'Refused with every point that lacks a score or a rationale. `dry_run=true` answers the same and changes nothing.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'dry_run_query.json#' },
      response: one
    }
  }, async (request, reply) => {
    const { dry_run } = request.query
    return await reply.once(
      async act => await submitAssessment(act, records.target(request), dry_run),
      // A version that does not stand has no ETag.
      submitted => dry_run ? submitted.assessment : answerAssessment(reply, submitted)
    )
  })

  app.post('/assessments/:id/withdraw', {
    config: { access: records, if_match: 'assessment' },
    schema: {
      operationId: 'withdrawAssessment',
      tags: ['Assessments'],
      summary: 'Withdraw what was submitted',
      description: 'Back to draft, until a review is completed. Peers stop seeing it; their open reviews pause, and go on when it is submitted again.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await withdrawAssessment(act, records.target(request)),
    withdrawn => answerAssessment(reply, withdrawn)
  ))

  app.post('/assessments/:id/publish', {
    config: { access: records, if_match: 'assessment' },
    schema: {
      operationId: 'publishAssessment',
      tags: ['Assessments'],
      summary: 'Publish what was submitted',
      description: 'For good, reviewed or not. It supersedes what the service had published on the same standard, and releases reviews still open. `accept_open=true` publishes although recommendations wait for a reply.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'publish_query.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await publishAssessment(act, records.target(request), request.query.accept_open),
    published => answerAssessment(reply, published)
  ))
}

export default assessments
