import { assessmentInPath } from '../assessments/assessment-in-path.ts'
import { visibleTo } from '../assessments/visible-to.ts'
import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import type { Caller } from '../tokens/find-caller.ts'
import { completeReview } from './complete-review.ts'
import { acceptReview, changeDueDay, declineReview, releaseReview } from './move-review.ts'
import { offerReview } from './offer-review.ts'
import { findReview, listReviews } from './queries.ts'
import { reviewInPath } from './review-in-path.ts'
import { reviewVisibleTo } from './visible-to.ts'

const seesAll = access({ may: 'everyone', of: assessmentInPath })
const sees = access({ may: 'everyone', of: reviewInPath })
const offers = access({ may: { reviewer: ['own council', 'own region'], lead: ['own region'], admin: ['any'] }, of: assessmentInPath })
const does = access({ may: { reviewer: ['reviewing council'] }, of: reviewInPath })
const keeps = access({ may: { lead: ['own region'], admin: ['any'] }, of: reviewInPath })

const one = { 200: { $ref: 'review.json#' }, '4xx': { $ref: 'problem.json#' } } as const

/** review_days: working days that a review has, unless told otherwise; reply_days: working days that a council has to reply. */
const reviews: Routes = async (app, { review_days = 15, reply_days = 10 }) => {
  const audienceOf = (caller: Caller | undefined, today: string) => ({ visible: reviewVisibleTo(caller, today), sheet_seen: visibleTo(caller, today) })
  const dueOn = () => app.working_days.after(londonDay(app.now()), review_days)
  const replyBy = (day: string) => app.working_days.after(day, reply_days)

  app.get('/assessments/:id/reviews', {
    config: { access: seesAll },
    schema: {
      operationId: 'listReviews',
      tags: ['Reviews'],
      summary: 'List the reviews of an assessment',
      description: 'Those that the caller may see, without their points: its own council, the assessed one and leads see all, the region\'s reviewers the completed ones, everyone those once they are published.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'reviews_query.json#' },
      response: { 200: { $ref: 'reviews.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const today = londonDay(app.now())
    const audience = audienceOf(request.caller, today)
    return await reply.list(async paging => await listReviews(request.db, seesAll.target(request), today, audience, request.query, paging), by_id)
  })

  app.post('/assessments/:id/reviews', {
    config: { access: offers, optional_body: true },
    schema: {
      operationId: 'offerReview',
      tags: ['Reviews'],
      summary: 'Volunteer, or invite a council',
      description: 'A reviewer of the region volunteers with `{}` and has accepted; a lead names the council that is invited. Of a submitted assessment only; a conflict of interest is refused with the problem type that says which.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'review_new.json#' },
      response: { 201: { $ref: 'review.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await offerReview(act, request.caller!, offers.target(request), request.body, dueOn()),
      review => reply.code(201).header('location', `/v1/reviews/${review.id}`).resource(review)
    )
  })

  app.get('/reviews/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getReview',
      tags: ['Reviews'],
      summary: 'Read a review',
      description: 'With the reviewer\'s own view by point, and the council\'s replies.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const today = londonDay(app.now())
    const { council_id, id } = sees.target(request)
    const review = await findReview(request.db, council_id, id, today, audienceOf(request.caller, today))
    if (!review) throw notFound()
    return reply.resource(review)
  })

  app.patch('/reviews/:id', {
    config: { access: keeps, if_match: 'review' },
    schema: {
      operationId: 'changeReview',
      tags: ['Reviews'],
      summary: 'Give a review another day',
      description: 'By a lead, while it is open.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'review_change.json#' },
      response: one
    }
  }, async (request, reply) => reply.resource(await changeDueDay(actOf(request), keeps.target(request), request.body.due_on)))

  app.post('/reviews/:id/accept', {
    config: { access: does, if_match: 'review' },
    schema: {
      operationId: 'acceptReview',
      tags: ['Reviews'],
      summary: 'Take an invitation on',
      description: 'By any reviewer of the invited council.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await acceptReview(act, does.target(request)),
    review => reply.resource(review)
  ))

  app.post('/reviews/:id/decline', {
    config: { access: does, if_match: 'review', optional_body: true },
    schema: {
      operationId: 'declineReview',
      tags: ['Reviews'],
      summary: 'Decline an invitation',
      description: 'By any reviewer of the invited council; a reason may be given.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'review_closing.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await declineReview(act, does.target(request), request.body.reason),
    review => reply.resource(review)
  ))

  app.post('/reviews/:id/release', {
    config: { access: keeps, if_match: 'review', optional_body: true },
    schema: {
      operationId: 'releaseReview',
      tags: ['Reviews'],
      summary: 'Release an open review',
      description: 'By a lead, when nothing happens; the council may offer again, and another may be invited.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'review_closing.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await releaseReview(act, request.caller!, keeps.target(request), request.body.reason),
    review => reply.resource(review)
  ))

  app.post('/reviews/:id/complete', {
    config: { access: does, if_match: 'review' },
    schema: {
      operationId: 'completeReview',
      tags: ['Reviews'],
      summary: 'Complete a review',
      description: 'By any reviewer of its council. Conflicts of interest are looked for again: one that came up since is refused, and the review marked. The council then has its working days to reply.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'review_completion.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await completeReview(act, does.target(request), request.body, replyBy),
    review => reply.resource(review)
  ))
}

export default reviews
