import { broken } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import { pageOf, pagingOf } from '../plugins/paging.ts'
import type { Db } from '../plugins/database.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import type { CountedQuery, ProgressQuery } from '../wire-types.d.ts'
import { countProgress, everyRegion, oneRegion, type ProgressQuestion } from './count-progress.ts'
import { listCounted } from './list-counted.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

async function questionOf (db: Db, now: Date, { standard, phase, as_of }: ProgressQuery | CountedQuery): Promise<ProgressQuestion> {
  const known = await db.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
  return { standard, phase, as_of: dayAskedFor(as_of, now) }
}

const progress: Routes = async app => {
  app.get('/regions/:region/progress', {
    config: { access: ofRegion },
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
    return reply.resource(counted!)
  })

  app.get('/progress', {
    config: { access: everyone },
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
    return reply.resource({ standard, phase, as_of, regions, all })
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
    const paging = pagingOf(request.query, [/^[0-9a-f-]{36}$/, /^\d{1,4}$/])
    const question = await questionOf(app.db, app.now(), request.query)
    const rows = await listCounted(app.db, question, request.params.region, paging)
    return reply.page(pageOf(rows, paging, ({ assessment, point }) => [assessment, point]))
  })
}

export default progress
