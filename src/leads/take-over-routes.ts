import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { answers, asks, hears } from './lead-in-path.ts'
import { listTakeOvers } from './queries.ts'
import { acceptTakeOver, askToTakeOver, declineTakeOver } from './take-over.ts'

const takeOvers: Routes = async app => {
  app.get('/regions/:region/take-overs', {
    config: { access: hears },
    schema: {
      operationId: 'listTakeOvers',
      tags: ['Groups'],
      summary: 'List the requests to take a region over',
      description: 'A lead of the region and an admin see all, a member its own.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'take_overs.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { head_id } = hears.target(request)
    return await reply.list(async paging => await listTakeOvers(request.db, head_id, request.caller, paging), by_id)
  })

  app.post('/regions/:region/take-over', {
    config: { access: asks },
    schema: {
      operationId: 'askToTakeOver',
      tags: ['Groups'],
      summary: 'Ask to take a region over',
      description: 'By any member, while the region rests: nobody leads it, or its last meeting is over six months ago. An admin answers, or whoever leads it.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'take_over_new.json#' },
      response: { 201: { $ref: 'take_over.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const led = { ...asks.target(request), council_id: request.caller!.council_id! }
    return await reply.once(async act => await askToTakeOver(act, led, request.body), asked => reply.code(201).resource(asked))
  })

  app.post('/regions/:region/take-over/:id/accept', {
    config: { access: answers, if_match: 'take-over' },
    schema: {
      operationId: 'acceptTakeOver',
      tags: ['Groups'],
      summary: 'Let a member take a region over',
      description: 'Its term begins today, and its editors make tokens for its leads.',
      params: { $ref: 'take_over_params.json#' },
      response: { 200: { $ref: 'take_over.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await acceptTakeOver(act, answers.target(request)),
    taken_over => reply.resource(taken_over)
  ))

  app.post('/regions/:region/take-over/:id/decline', {
    config: { access: answers, if_match: 'take-over' },
    schema: {
      operationId: 'declineTakeOver',
      tags: ['Groups'],
      summary: 'Decline that a member takes a region over',
      description: 'With the reason, which the council that asked reads.',
      params: { $ref: 'take_over_params.json#' },
      body: { $ref: 'closing_reason.json#' },
      response: { 200: { $ref: 'take_over.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await declineTakeOver(act, answers.target(request), request.body.reason),
    declined => reply.resource(declined)
  ))
}

export default takeOvers
