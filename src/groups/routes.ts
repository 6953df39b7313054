import { actOf } from '../database/write.ts'
import { everyone } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { joinProposal, leaveProposal } from './join-proposal.ts'
import { joins, keeps, leaves, proposes, sees } from './proposal-in-path.ts'
import { findProposal, listProposals } from './queries.ts'
import { changeProposal, proposeRegion } from './save-proposal.ts'

const groups: Routes = async app => {
  app.post('/regions', {
    config: { access: proposes },
    schema: {
      operationId: 'proposeRegion',
      tags: ['Groups'],
      summary: 'Propose a regional group',
      description: 'For any council, which need not be in it; what is proposed is its council\'s, and read by everyone at /v1/proposals. Say whom you hope for and why: councils then say that they would join, and an admin opens the group as a region.',
      body: { $ref: 'proposal_new.json#' },
      response: { 201: { $ref: 'proposal.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await proposeRegion(act, request.caller!.council_id, request.body),
      proposal => reply.code(201).resource(proposal)
    )
  })

  app.get('/proposals', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'listProposals',
      tags: ['Groups'],
      summary: 'List the groups that are proposed',
      description: 'Those that were opened, merged, withdrawn or declined too, oldest first; status narrows it down.',
      querystring: { $ref: 'proposals_query.json#' },
      response: { 200: { $ref: 'proposals.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listProposals(app.db, request.query, paging), by_id))

  app.get('/proposals/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getProposal',
      tags: ['Groups'],
      summary: 'Read a proposal',
      description: 'A group that is proposed, who would join it, and what became of it.',
      params: { $ref: 'id_params.json#' },
      response: { 200: { $ref: 'proposal.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource((await findProposal(request.db, sees.target(request).id))!))

  app.patch('/proposals/:id', {
    config: { access: keeps, if_match: 'proposal' },
    schema: {
      operationId: 'changeProposal',
      tags: ['Groups'],
      summary: 'Change what a proposal says',
      description: 'By the council that proposed it, while it is open. The id that the region is to have stays.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'proposal_change.json#' },
      response: { 200: { $ref: 'proposal.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource(await changeProposal(actOf(request), keeps.target(request).id, request.body)))

  app.put('/proposals/:id/councils/:code', {
    config: { access: joins, if_match: 'joining council' },
    schema: {
      operationId: 'joinProposal',
      tags: ['Groups'],
      summary: 'Say that a council would join',
      description: 'By its own editor or lead. It binds nobody, and a council may say so of several: where it already belongs to another region, whoever opens the group decides whether it moves.',
      params: { $ref: 'proposal_council_params.json#' },
      response: { 200: { $ref: 'joining.json#' }, 201: { $ref: 'joining.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { id, council_id } = joins.target(request)
    const { value, created } = await joinProposal(actOf(request), id, council_id)
    return reply.code(created ? 201 : 200).resource(value)
  })

  app.delete('/proposals/:id/councils/:code', {
    config: { access: leaves, if_match: 'joining council' },
    schema: {
      operationId: 'leaveProposal',
      tags: ['Groups'],
      summary: 'Take back that a council would join',
      description: 'While the proposal is open; it can be said again.',
      params: { $ref: 'proposal_council_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { id, council_id } = leaves.target(request)
    await leaveProposal(actOf(request), id, council_id)
    return reply.code(204).send()
  })
}

export default groups
