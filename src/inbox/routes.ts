import { councilInPath } from '../councils/council-in-path.ts'
import { broken } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { readInbox } from './council-inbox.ts'
import { listOwnReviews, noteLook } from './own-reviews.ts'

const works_there = access({ may: { editor: ['own council'], reviewer: ['own council'], admin: ['any'] }, of: councilInPath })
const reviewers = access({ may: { reviewer: ['any'] } })

/** When the list was read: now unless given. Throws ruleBroken where it is in the future. */
function momentOfLook (at: string | undefined, now: Date): string {
  if (at === undefined) return now.toISOString()
  if (Date.parse(at) > now.getTime()) throw broken('/at', 'is in the future: give the moment that the list was read')
  return new Date(at).toISOString()
}

const inbox: Routes = async app => {
  app.get('/councils/:code/inbox', {
    config: { access: works_there },
    schema: {
      operationId: 'getInbox',
      tags: ['Reviews'],
      summary: 'See what waits for a council',
      description: 'Questions to answer, reviews under way and recommendations to reply to, over all its assessments. For its own editors and reviewers.',
      params: { $ref: 'council_params.json#' },
      response: { 200: { $ref: 'inbox.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource(await readInbox(request.db, works_there.target(request), londonDay(app.now()))))

  app.get('/me/reviews', {
    config: { access: reviewers },
    schema: {
      operationId: 'listMyReviews',
      tags: ['Reviews'],
      summary: 'List the reviews by one\'s own council',
      description: 'For a reviewer: what is to do, what is overdue, and what was answered since the mark, which is set by saying that one has looked.',
      querystring: { $ref: 'my_reviews_query.json#' },
      response: { 200: { $ref: 'my_reviews.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const today = londonDay(app.now())
    return await reply.list(async paging => await listOwnReviews(request.db, request.caller!, today, request.query, paging), by_id)
  })

  app.post('/me/reviews/looked', {
    config: { access: reviewers },
    schema: {
      operationId: 'noteLook',
      tags: ['Reviews'],
      summary: 'Say that one has looked',
      description: 'Sets the mark since which answers count, for this token. Reading the list does not, so that nothing is missed when its answer is lost.',
      querystring: { $ref: 'looked_query.json#' },
      response: { 200: { $ref: 'looked.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const looked_at = momentOfLook(request.query.at, app.now())
    return await reply.once(async act => await noteLook(act, request.caller!.token_id, looked_at), look => look)
  })
}

export default inbox
