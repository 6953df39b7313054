import { broken } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import type { Db } from '../plugins/database.ts'
import type { Keyset } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import type { AllProgress, Counted, CountedQuery, Progress, ProgressQuery } from '../wire-types.d.ts'
import { countProgress, everyRegion, oneRegion, type ProgressQuestion } from './count-progress.ts'
import { listCounted } from './list-counted.ts'
import { progressTable } from './progress-table.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

// Read by many at once: what is published between two pages would let a service be counted twice.
const by_assessment: Keyset<Counted> = {
  keyOf: ({ assessment, point }) => [assessment, point], form: [/^[0-9a-f-]{36}$/, /^\d{1,4}$/], at_once: 5000
}

async function questionOf (db: Db, now: Date, { standard, phase, as_of }: ProgressQuery | CountedQuery): Promise<ProgressQuestion> {
  const known = await db.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
  return { standard, phase, as_of: dayAskedFor(as_of, now) }
}

const progress: Routes = async app => {
  app.get('/regions/:region/progress', {
    config: { access: ofRegion, csv: (one: Progress) => progressTable([one]) },
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
    const question = await questionOf(app.db, app.now(), request.query)
    const [counted] = await countProgress(app.db, question, oneRegion(request.params.region))
    return reply.figures(counted!)
  })

  app.get('/progress', {
    config: { access: everyone, csv: ({ regions, all }: AllProgress) => progressTable([...regions, all]) },
    schema: {
      operationId: 'getAllProgress',
      tags: ['Progress'],
      summary: 'Read the progress of all regions',
      description: 'Each region, and all councils together, those of no region included.',
      querystring: { $ref: 'progress_query.json#' },
      response: { 200: { $ref: 'all_progress.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const question = await questionOf(app.db, app.now(), request.query)
    const regions = await countProgress(app.db, question, everyRegion)
    const all = regions.pop()!
    const { standard, phase, as_of } = all
    return reply.figures({ standard, phase, as_of, regions, all })
  })

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
    const question = await questionOf(app.db, app.now(), request.query)
    return await reply.list(async paging => await listCounted(app.db, question, request.params.region, paging), by_assessment)
  })
}

export default progress
