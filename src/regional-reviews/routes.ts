import { assessmentInPath } from '../assessments/assessment-in-path.ts'
import { broken } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { calibrationTable } from './calibration-table.ts'
import { countCalibration } from './count-calibration.ts'
import { countReciprocity } from './count-reciprocity.ts'
import { listRegionReviews } from './list-region-reviews.ts'
import { requirePeriod } from './period.ts'
import { by_work, requireReviewable, suggestReviewers } from './suggest-reviewers.ts'

const leads = access({ may: { lead: ['own region'], admin: ['any'] }, of: regionInPath })
const assigns = access({ may: { lead: ['own region'], admin: ['any'] }, of: assessmentInPath })
const ofRegion = access({ may: 'everyone', of: regionInPath })

const regionalReviews: Routes = async app => {
  app.get('/regions/:region/reviews', {
    config: { access: leads },
    schema: {
      operationId: 'listRegionReviews',
      tags: ['Reviews'],
      summary: 'List the reviews of a region',
      description: 'Who reviews whom and how far it is: reviews of the assessments of the councils that belong to the region today.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_reviews_query.json#' },
      response: { 200: { $ref: 'region_reviews.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = leads.target(request)
    const today = londonDay(app.now())
    return await reply.list(async paging => await listRegionReviews(request.db, region, today, request.query, paging), by_id)
  })

  app.get('/regions/:region/reciprocity', {
    config: { access: leads },
    schema: {
      operationId: 'listReciprocity',
      tags: ['Reviews'],
      summary: 'Compare reviews given and received',
      description: 'For each council that belongs to the region today: reviews completed in the period, by it and of its assessments, whichever region the other council belongs to; and those open now.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'reciprocity_query.json#' },
      response: { 200: { $ref: 'reciprocity_list.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = leads.target(request)
    const { from, to } = request.query
    requirePeriod({ from, to })
    const today = londonDay(app.now())
    return await reply.list(async paging => await countReciprocity(request.db, region, { from, to }, today, paging), by_id, ({ id, ...council }) => council)
  })

  app.get('/assessments/:id/suggested-reviewers', {
    config: { access: assigns },
    schema: {
      operationId: 'listSuggestedReviewers',
      tags: ['Reviews'],
      summary: 'Suggest reviewers',
      description: 'Councils of the region without a conflict of interest, and without an open or completed review of this assessment: fewest given in the last 365 days first, then fewest open. For a submitted assessment.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'suggested_reviewers.json#' }, 409: { $ref: 'problem.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const assessment = assigns.target(request)
    await requireReviewable(request.db, assessment)
    const now = app.now()
    return await reply.list(async paging => await suggestReviewers(request.db, assessment, now, paging), by_work)
  })

  app.get('/regions/:region/calibration', {
    config: { access: ofRegion, in_memory: 'region', csv: calibrationTable },
    schema: {
      operationId: 'getCalibration',
      tags: ['Progress'],
      summary: 'Compare own and peer scores',
      description: 'Point by point, the mean gap between peers\' scores and the councils\' own, and the spread between peers, with how many each rests on. Over completed reviews of what councils that belong to the region today have published, superseded assessments too.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'calibration_query.json#' },
      response: { 200: { $ref: 'calibration.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { standard, from, to } = request.query
    const known = await request.db.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
    if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
    requirePeriod({ from, to })
    const { region } = ofRegion.target(request)
    return reply.figures(await countCalibration(request.db, { region, standard, from, to }, londonDay(app.now())))
  })
}

export default regionalReviews
