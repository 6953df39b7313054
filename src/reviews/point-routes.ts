import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import { etagOf } from '../plugins/etag.ts'
import type { Routes } from '../plugins/validation.ts'
import { replyToReview } from './reply-to-review.ts'
import { peerScoreInPath, reviewPointInPath } from './review-in-path.ts'
import { clearPoint, scorePoint } from './score-point.ts'

const scores = access({ may: { reviewer: ['reviewing council'] }, of: reviewPointInPath })
const clears = access({ may: { reviewer: ['reviewing council'] }, of: peerScoreInPath })
const replies = access({ may: { editor: ['own council'], admin: ['any'] }, of: peerScoreInPath })

const reviewPoints: Routes = async app => {
  app.put('/reviews/:id/points/:point', {
    config: { access: scores, if_match: 'review' },
    schema: {
      operationId: 'putPeerScore',
      tags: ['Reviews'],
      summary: 'Say what you see on a point',
      description: 'The reviewer\'s own score, note, recommendation or good practice; what is left out is empty. Takes and gives the ETag of the review.',
      params: { $ref: 'review_point_params.json#' },
      body: { $ref: 'peer_score_new.json#' },
      response: { 200: { $ref: 'peer_score.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { point } = request.params
    const review = await scorePoint(actOf(request), scores.target(request), point, request.body)
    return reply.resource(review.points.find(one => one.point === point)!, etagOf(review))
  })

  app.delete('/reviews/:id/points/:point', {
    config: { access: clears, if_match: 'review' },
    schema: {
      operationId: 'deletePeerScore',
      tags: ['Reviews'],
      summary: 'Take back what you said on a point',
      description: 'Before the review is completed; the history keeps it.',
      params: { $ref: 'review_point_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await clearPoint(actOf(request), clears.target(request), request.params.point)
    return reply.code(204).send()
  })

  app.put('/reviews/:id/points/:point/reply', {
    config: { access: replies, if_match: 'review' },
    schema: {
      operationId: 'putReply',
      tags: ['Reviews'],
      summary: 'Reply to a recommendation',
      description: 'By the assessed council, from completion to publication: accept, with another score of its own or without, or challenge with a reason. The earlier score stays shown.',
      params: { $ref: 'review_point_params.json#' },
      body: { $ref: 'recommendation_reply_new.json#' },
      response: { 200: { $ref: 'recommendation_reply.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { point } = request.params
    const review = await replyToReview(actOf(request), replies.target(request), point, request.body)
    return reply.resource(review.points.find(one => one.point === point)!.reply!, etagOf(review))
  })
}

export default reviewPoints
