import { councilInPath } from '../councils/council-in-path.ts'
import { access, everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { compareCouncils } from './compare-councils.ts'
import { compareRegions } from './compare-regions.ts'
import { countCouncil } from './count-council.ts'
import { councilTable, regionsTable, regionTable } from './tables.ts'

const ofCouncil = access({ may: 'everyone', of: councilInPath })
const ofRegion = access({ may: 'everyone', of: regionInPath })

const comparison: Routes = async app => {
  const { pool } = app.pg

  app.get('/councils/:code/progress', {
    // Its region's quartiles are in it, and which region that is depends on the day.
    config: { access: ofCouncil, in_memory: 'nation', csv: councilTable },
    schema: {
      operationId: 'getCouncilProgress',
      tags: ['Progress'],
      summary: 'Read the progress of a council',
      description: 'What it published last, by service and point, what changed since the earlier round, and how it stands among the councils of its region at that day.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'progress_query.json#' },
      response: { 200: { $ref: 'council_progress.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = ofCouncil.target(request)
    return reply.figures(await countCouncil(pool, request.query, council_id, dayAskedFor(request.query.as_of, app.now())))
  })

  app.get('/regions/:region/comparison', {
    config: { access: ofRegion, in_memory: 'region', csv: regionTable },
    schema: {
      operationId: 'compareCouncils',
      tags: ['Progress'],
      summary: 'Compare the councils of a region',
      description: 'Side by side as they belonged to it at that day, with the quartiles of their means, and how old what they published is.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'progress_query.json#' },
      response: { 200: { $ref: 'region_comparison.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const day = dayAskedFor(request.query.as_of, app.now())
    return reply.figures(await compareCouncils(pool, request.query, request.params.region, day))
  })

  app.get('/progress/comparison', {
    config: { access: everyone, in_memory: 'nation', csv: regionsTable },
    schema: {
      operationId: 'compareRegions',
      tags: ['Progress'],
      summary: 'Compare regions with each other and with all councils',
      description: 'Every region, or those named, and how far each is from all councils together, those of no region included.',
      querystring: { $ref: 'progress_comparison_query.json#' },
      response: { 200: { $ref: 'progress_comparison.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { regions, as_of } = request.query
    return reply.figures(await compareRegions(app, request.query, regions?.split(',') ?? null, dayAskedFor(as_of, app.now())))
  })
}

export default comparison
