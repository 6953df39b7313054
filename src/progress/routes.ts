import { access, everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import type { Keyset } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { requireStandard } from '../standards/queries.ts'
import type { AllProgress, Counted, Progress, ProgressHistory, ProgressHistoryQuery } from '../wire-types.d.ts'
import { countEveryRegion, countHistory, countProgress } from './count-progress.ts'
import { listCounted } from './list-counted.ts'
import { progressTable } from './progress-table.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

// Read by many at once: what is published between two pages would let a service be counted twice.
const by_assessment: Keyset<Counted> = {
  keyOf: ({ assessment, point }) => [assessment, point], form: [/^[0-9a-f-]{36}$/, /^\d{1,4}$/], at_once: 5000
}

const progress: Routes = async app => {
  const historyOf = async (region: string | null, query: ProgressHistoryQuery) => await countHistory(app, query, region, app.now())

  app.get('/regions/:region/progress', {
    config: { access: ofRegion, in_memory: 'region', csv: (one: Progress) => progressTable([one]) },
    schema: {
      operationId: 'getProgress',
      tags: ['Progress'],
      summary: 'Read the progress of a region',
      description: 'Counted over the latest published assessment of each service of the councils that belonged to the region at that day. Says what was left out, and why.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'progress_query.json#' },
      response: { 200: { $ref: 'progress.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const [counted] = await countProgress(app, request.query, request.params.region, [dayAskedFor(request.query.as_of, app.now())])
    return reply.figures(counted!)
  })

  app.get('/progress', {
    config: { access: everyone, in_memory: 'nation', csv: ({ regions, all }: AllProgress) => progressTable([...regions, all]) },
    schema: {
      operationId: 'getAllProgress',
      tags: ['Progress'],
      summary: 'Read the progress of all regions',
      description: 'Each region, and all councils together, those of no region included.',
      querystring: { $ref: 'progress_query.json#' },
      response: { 200: { $ref: 'all_progress.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const regions = await countEveryRegion(app, request.query, dayAskedFor(request.query.as_of, app.now()))
    const all = regions.pop()!
    const { standard, phase, as_of } = all
    return reply.figures({ standard, phase, as_of, regions, all })
  })

  app.get('/regions/:region/progress/history', {
    config: { access: ofRegion, in_memory: 'region', csv: ({ series }: ProgressHistory) => progressTable(series) },
    schema: {
      operationId: 'getProgressHistory',
      tags: ['Progress'],
      summary: 'Read how the progress of a region went',
      description: 'Progress as of the last day of each period; the last one is cut at `to`. At most 400 entries.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'progress_history_query.json#' },
      response: { 200: { $ref: 'progress_history.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.figures(await historyOf(request.params.region, request.query)))

  app.get('/progress/history', {
    config: { access: everyone, in_memory: 'nation', csv: ({ series }: ProgressHistory) => progressTable(series) },
    schema: {
      operationId: 'getAllProgressHistory',
      tags: ['Progress'],
      summary: 'Read how the progress of all councils went',
      description: 'Over all councils together, those of no region included. At most 400 entries.',
      querystring: { $ref: 'progress_history_query.json#' },
      response: { 200: { $ref: 'progress_history.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.figures(await historyOf(null, request.query)))

  app.get('/regions/:region/counted', {
    config: { access: ofRegion },
    schema: {
      operationId: 'listCounted',
      tags: ['Progress'],
      summary: 'List what progress counted',
      description: 'Score by score, for spreadsheets and workshops.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'counted_query.json#' },
      response: { 200: { $ref: 'counted_list.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { standard, phase, as_of } = request.query
    await requireStandard(request.db, standard)
    const question = { standard, phase, as_of: dayAskedFor(as_of, app.now()) }
    return await reply.list(async paging => await listCounted(request.db, question, request.params.region, paging), by_assessment)
  })
}

export default progress
