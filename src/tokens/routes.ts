import { findCouncil } from '../councils/queries.ts'
import { actOf } from '../database/write.ts'
import { findLook } from '../inbox/own-reviews.ts'
import { anyToken } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { issueToken } from './issue-token.ts'
import { listTokens } from './queries.ts'
import { revokeToken } from './revoke-token.ts'
import { endOverlap, rotateToken } from './rotate-token.ts'
import { held, issuing, listing, revocable, rotatable } from './token-in-path.ts'

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
    const reviews_looked_at = await findLook(request.db, token_id)
    return reply.resource({ id: token_id, name, role, council, region: role === 'lead' ? region : null, expires_at, reviews_looked_at })
  })

  app.get('/tokens', {
    config: { access: listing },
    schema: {
      operationId: 'listTokens',
      tags: ['Tokens'],
      summary: 'List the tokens',
      description: 'Revoked ones too, with their last use to the minute; never the secrets. An admin sees all, an editor those that its token made.',
      querystring: { $ref: 'tokens_query.json#' },
      response: { 200: { $ref: 'tokens.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council, role, expires_before } = request.query
    const found = council ? await findCouncil(request.db, council, app.now()) : undefined
    if (council && !found) return await reply.list(async () => [], by_id)
    const issued_by = request.caller!.role === 'admin' ? undefined : request.caller!.token_id
    const filter = { council_id: found?.council_id, role, issued_by, expires_before: expires_before && new Date(expires_before).toISOString() }
    return await reply.list(async paging => await listTokens(request.db, filter, paging), by_id)
  })

  app.post('/tokens', {
    config: { access: issuing, secret_answer: true },
    schema: {
      operationId: 'issueToken',
      tags: ['Tokens'],
      summary: 'Issue a token',
      description: 'The secret is shown this once. An editor\'s and a reviewer\'s token names a council, a lead\'s a region and its own council. It works for 90 days unless `expires_at` says otherwise, a year at most. An editor makes editor, reviewer and reader tokens for its own council, which work no longer than its own.',
      body: { $ref: 'token_new.json#' },
      response: { 201: { $ref: 'token_issued.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(async act => await issueToken(act, request.body, request.caller), issued => {
      reply.code(201).header('cache-control', 'no-store')
      return issued
    })
  })

  app.post('/tokens/:id/rotate', {
    config: { access: rotatable, secret_answer: true },
    schema: {
      operationId: 'rotateToken',
      tags: ['Tokens'],
      summary: 'Replace a token\'s secret',
      description: 'By its holder or an admin. It keeps its id, so what it wrote stays its own. The new secret is shown this once; the one before goes on working for the overlap, but replaces and makes nothing more. An admin renews by it, for 90 days unless `expires_at` says otherwise; a holder keeps the expiry, or gives a sooner one.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'token_rotation.json#' },
      response: { 200: { $ref: 'token_issued.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(async act => await rotateToken(act, rotatable.target(request).id, request.body, request.caller), rotated => {
      reply.header('cache-control', 'no-store')
      return rotated
    })
  })

  app.delete('/tokens/:id/earlier-secret', {
    config: { access: held },
    schema: {
      operationId: 'endTokenOverlap',
      tags: ['Tokens'],
      summary: 'End the overlap of a token\'s secrets',
      description: 'By its holder or an admin: the secret that was replaced stops working at once.',
      params: { $ref: 'id_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await endOverlap(actOf(request), held.target(request).id)
    return reply.code(204).send()
  })

  app.delete('/tokens/:id', {
    config: { access: revocable },
    schema: {
      operationId: 'revokeToken',
      tags: ['Tokens'],
      summary: 'Revoke a token',
      description: 'By its holder, the editor that made it, or an admin. It stops working at once; what was written with it stays. All that an editor\'s token made is revoked with it; of what an admin\'s made or rotated, what is since `made_since`.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'revocation_query.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await revokeToken(actOf(request), revocable.target(request).id, request.query.made_since)
    return reply.code(204).send()
  })
}

export default tokens
