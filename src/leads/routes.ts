import { actOf } from '../database/write.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { handOver } from './hand-over.ts'
import { handsOver, keeps, sees } from './lead-in-path.ts'
import { by_term, listLeads } from './queries.ts'
import { saveLeadTerm } from './save-lead-term.ts'

const leads: Routes = async app => {
  app.get('/regions/:region/leads', {
    config: { access: sees, in_memory: 'region' },
    schema: {
      operationId: 'listLeads',
      tags: ['Groups'],
      summary: 'List who leads a region',
      description: 'Councils, never names, each from when and, where its term has an end, to when; those to come too, and with include_ended those that are over.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'leads_query.json#' },
      response: { 200: { $ref: 'lead_terms.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { head_id } = sees.target(request)
    const { include_ended = false } = request.query
    return await reply.list(async paging => await listLeads(app.db, head_id, londonDay(app.now()), include_ended, paging), by_term)
  })

  app.put('/regions/:region/leads/:code', {
    config: { access: keeps, if_match: 'lead term' },
    schema: {
      operationId: 'putLeadTerm',
      tags: ['Groups'],
      summary: 'Record who leads a region',
      description: 'A council leads it from a day on, perhaps to a day; it need not be a member, because a group that begins is helped by leads of others. The same first day changes the last one; a term that overlaps one of this council replaces it; a last day that is the first means that it never was.',
      params: { $ref: 'region_council_params.json#' },
      body: { $ref: 'lead_term_new.json#' },
      response: { 200: { $ref: 'lead_term.json#' }, 201: { $ref: 'lead_term.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { value, created } = await saveLeadTerm(actOf(request), keeps.target(request), request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })

  app.post('/regions/:region/handover', {
    config: { access: handsOver },
    schema: {
      operationId: 'handOver',
      tags: ['Groups'],
      summary: 'Hand a region over',
      description: 'By a lead, for its own council: its term ends on that day and the other council\'s begins, both or neither. The day may be to come, such as the one on which the council ends. The council that leads from then on makes tokens for its own leads.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'handover_new.json#' },
      response: { 200: { $ref: 'handover.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const led = { ...handsOver.target(request), council_id: request.caller!.council_id! }
    return await reply.once(async act => await handOver(act, led, request.body), handed_over => reply.resource(handed_over))
  })
}

export default leads
