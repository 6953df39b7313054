import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { findRound, listRounds } from './queries.ts'
import { roundInPath, roundRegionInPath } from './round-in-path.ts'
import { beginRound, changeRound, joinRegion } from './save-round.ts'

const begins = access({ may: { lead: ['leading'], admin: ['any'] } })
const sees = access({ may: 'everyone', of: roundInPath })
const prepares = access({ may: { lead: ['own region'], admin: ['any'] }, of: roundInPath })
const joins = access({ may: { lead: ['own region'], admin: ['any'] }, of: roundRegionInPath })

const one = { 200: { $ref: 'round.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const rounds: Routes = async app => {
  app.get('/rounds', {
    config: { access: everyone },
    schema: {
      operationId: 'listRounds',
      tags: ['Rounds'],
      summary: 'List the rounds',
      description: 'Sets of meetings over several regions on the same points, in the order in which they were begun.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'rounds.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listRounds(request.db, paging), by_id))

  app.post('/rounds', {
    config: { access: begins },
    schema: {
      operationId: 'beginRound',
      tags: ['Rounds'],
      summary: 'Begin a round',
      description: 'By a lead of any region, which takes part in it from the start, or by an admin.',
      body: { $ref: 'round_new.json#' },
      response: { 201: { $ref: 'round.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await beginRound(act, request.caller!, request.body),
      round => reply.code(201).header('location', `/v1/rounds/${round.id}`).resource(round)
    )
  })

  app.get('/rounds/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getRound',
      tags: ['Rounds'],
      summary: 'Read a round',
      description: 'With its meetings over the regions.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const round = await findRound(request.db, sees.target(request).id)
    if (!round) throw notFound()
    return reply.resource(round)
  })

  app.patch('/rounds/:id', {
    config: { access: prepares, if_match: 'round' },
    schema: {
      operationId: 'changeRound',
      tags: ['Rounds'],
      summary: 'Change a round',
      description: 'By the leads of all regions that take part: it is prepared together. Meetings that are arranged stay as they are.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'round_change.json#' },
      response: one
    }
  }, async (request, reply) => reply.resource(await changeRound(actOf(request), prepares.target(request).id, request.body)))

  app.put('/rounds/:id/regions/:region', {
    config: { access: joins, if_match: 'round' },
    schema: {
      operationId: 'joinRound',
      tags: ['Rounds'],
      summary: 'Take part in a round',
      description: 'By the region\'s leads. Its meetings can be of the round from then on, and its leads prepare it with the others.',
      params: { $ref: 'round_region_params.json#' },
      response: { 201: { $ref: 'round.json#' }, ...one }
    }
  }, async (request, reply) => {
    const { value, created } = await joinRegion(actOf(request), joins.target(request))
    return reply.code(created ? 201 : 200).resource(value)
  })
}

export default rounds
