import { councilInPath } from '../councils/council-in-path.ts'
import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { councilPointInPath, helpOfferInPath } from './help-in-path.ts'
import { by_point, by_strength, listHelpOffers, listRegionHelp } from './queries.ts'
import { saveHelpOffer, withdrawHelpOffer } from './save-help-offer.ts'

const ofCouncil = access({ may: 'everyone', of: councilInPath })
const ofRegion = access({ may: 'everyone', of: regionInPath })
const offers = access({ may: { editor: ['own council'], lead: ['own council'], admin: ['any'] }, of: councilPointInPath })
const withdraws = access({ may: { editor: ['own council'], lead: ['own council'], admin: ['any'] }, of: helpOfferInPath })

const help: Routes = async app => {
  app.get('/councils/:code/help', {
    config: { access: ofCouncil },
    schema: {
      operationId: 'listHelpOffers',
      tags: ['Help'],
      summary: 'List what a council offers help on',
      description: 'Points of standards on which it is willing to help others.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'help_offers.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = ofCouncil.target(request)
    return await reply.list(async paging => await listHelpOffers(request.db, council_id, paging), by_point)
  })

  app.put('/councils/:code/help/:standard/:point', {
    config: { access: offers, if_match: 'help offer', optional_body: true },
    schema: {
      operationId: 'putHelpOffer',
      tags: ['Help'],
      summary: 'Offer help on a point',
      description: 'The council is willing to help others with it. A note that is left out is taken away.',
      params: { $ref: 'council_point_params.json#' },
      body: { $ref: 'help_offer_new.json#' },
      response: { 200: { $ref: 'help_offer.json#' }, 201: { $ref: 'help_offer.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { value, created } = await saveHelpOffer(actOf(request), offers.target(request), request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })

  app.delete('/councils/:code/help/:standard/:point', {
    config: { access: withdraws, if_match: 'help offer' },
    schema: {
      operationId: 'withdrawHelpOffer',
      tags: ['Help'],
      summary: 'Take an offer of help back',
      description: 'It can be made again at any time.',
      params: { $ref: 'council_point_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await withdrawHelpOffer(actOf(request), withdraws.target(request))
    return reply.code(204).send()
  })

  app.get('/regions/:region/help', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'listRegionHelp',
      tags: ['Help'],
      summary: 'Find who can help',
      description: 'What councils that belong to the region today offer, strongest latest published score on the point first. Each standard has its own scale: name one to compare.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_help_query.json#' },
      response: { 200: { $ref: 'region_help_offers.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = ofRegion.target(request)
    const today = londonDay(app.now())
    return await reply.list(async paging => await listRegionHelp(request.db, region, today, request.query, paging), by_strength)
  })
}

export default help
