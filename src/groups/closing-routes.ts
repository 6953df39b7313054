// What ends a proposal, one way or the other.
import type { Routes } from '../plugins/validation.ts'
import { endProposal, mergeProposal } from './close-proposal.ts'
import { openProposal } from './open-proposal.ts'
import { decides, keeps } from './proposal-in-path.ts'

const groupClosings: Routes = async app => {
  const one = { 200: { $ref: 'proposal.json#' }, '4xx': { $ref: 'problem.json#' } } as const

  app.post('/proposals/:id/open', {
    config: { access: decides, if_match: 'proposal' },
    schema: {
      operationId: 'openProposal',
      tags: ['Groups'],
      summary: 'Open a proposed group',
      description: 'Makes the region, the memberships of those who would join and the terms of its first leads from that day on, all or nothing. A council that is in another region by then is named in errors, unless `move` ends that membership on the same day.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'proposal_opening.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await openProposal(act, decides.target(request).id, request.body),
    proposal => reply.resource(proposal)
  ))

  app.post('/proposals/:id/merge', {
    config: { access: decides, if_match: 'proposal' },
    schema: {
      operationId: 'mergeProposal',
      tags: ['Groups'],
      summary: 'Merge a proposal into a region',
      description: 'Says which group those who would join are to go to instead, and why. Joining it is for them and its lead.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'proposal_merging.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await mergeProposal(act, decides.target(request).id, request.body),
    proposal => reply.resource(proposal)
  ))

  app.post('/proposals/:id/decline', {
    config: { access: decides, if_match: 'proposal' },
    schema: {
      operationId: 'declineProposal',
      tags: ['Groups'],
      summary: 'Decline a proposal',
      description: 'With the reason, which everyone reads.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'closing_reason.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await endProposal(act, decides.target(request).id, 'declined', request.body.reason),
    proposal => reply.resource(proposal)
  ))

  app.post('/proposals/:id/withdraw', {
    config: { access: keeps, if_match: 'proposal' },
    schema: {
      operationId: 'withdrawProposal',
      tags: ['Groups'],
      summary: 'Withdraw a proposal',
      description: 'By the council that proposed it, with the reason, which everyone reads.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'closing_reason.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await endProposal(act, keeps.target(request).id, 'withdrawn', request.body.reason),
    proposal => reply.resource(proposal)
  ))
}

export default groupClosings
