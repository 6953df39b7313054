import { validate as isUuid } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import { actOf } from '../database/write.ts'
import { findLook } from '../inbox/own-reviews.ts'
import { access, admins, anyToken } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { issueToken } from './issue-token.ts'
import { findToken, listTokens } from './queries.ts'
import { revokeToken } from './revoke-token.ts'

const oneToken = access({
  may: { admin: ['any'] },
  of: async (app, request) => {
    const { id } = request.params as { id: string }
    // Only an admin may know which tokens there are: for all others none is here, and they are told what they lack.
    if (request.caller?.role !== 'admin') return {}
    return isUuid(id) && await findToken(app.db, id) ? {} : undefined
  }
})

const tokens: Routes = async app => {
  app.get('/me', {
    config: { access: anyToken },
    schema: {
      operationId: 'getMe',
      tags: ['Tokens'],
      summary: 'Whose token is this',
      description: 'For any token.',
      response: { 200: { $ref: 'me.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { token_id, name, role, council, region, expires_at } = request.caller!
    const reviews_looked_at = await findLook(app.db, token_id)
    return reply.resource({ id: token_id, name, role, council, region: role === 'lead' ? region : null, expires_at, reviews_looked_at })
  })

  app.get('/tokens', {
    config: { access: admins },
    schema: {
      operationId: 'listTokens',
      tags: ['Tokens'],
      summary: 'List the tokens',
      description: 'Revoked ones too, with their last use to the minute; never the secrets.',
      querystring: { $ref: 'tokens_query.json#' },
      response: { 200: { $ref: 'tokens.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council, role, expires_before } = request.query
    const found = council ? await findCouncil(app.db, council, app.now()) : undefined
    if (council && !found) return await reply.list(async () => [], by_id)
    const filter = { council_id: found?.council_id, role, expires_before: expires_before && new Date(expires_before).toISOString() }
    return await reply.list(async paging => await listTokens(app.db, filter, paging), by_id)
  })

  app.post('/tokens', {
    config: { access: admins },
    schema: {
      operationId: 'issueToken',
      tags: ['Tokens'],
      summary: 'Issue a token',
      description: 'The secret is shown this once. An editor\'s and a reviewer\'s token names a council, a lead\'s a region and its own council.',
      body: { $ref: 'token_new.json#' },
      response: { 201: { $ref: 'token_issued.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const issued = await issueToken(actOf(request), request.body)
    return reply.code(201).header('cache-control', 'no-store').send(issued)
  })

  app.delete('/tokens/:id', {
    config: { access: oneToken },
    schema: {
      operationId: 'revokeToken',
      tags: ['Tokens'],
      summary: 'Revoke a token',
      description: 'It stops working at once; what was written with it stays.',
      params: { $ref: 'id_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await revokeToken(actOf(request), request.params.id)
    return reply.code(204).send()
  })
}

export default tokens
