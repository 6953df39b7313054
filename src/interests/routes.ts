import { councilInPath } from '../councils/council-in-path.ts'
import { access } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { declareInterest } from './declare-interest.ts'
import { listInterests } from './queries.ts'

const sees = access({ may: { editor: ['own council'], reviewer: ['own council'], lead: ['own council', 'own region'], admin: ['any'] }, of: councilInPath })
const declares = access({ may: { reviewer: ['own council'], lead: ['own council', 'own region'], admin: ['any'] }, of: councilInPath })

const interests: Routes = async app => {
  app.get('/councils/:code/interests', {
    config: { access: sees },
    schema: {
      operationId: 'listInterests',
      tags: ['Reviews'],
      summary: 'List the declared interests of a council',
      description: 'With which councils it has one, whoever of the two declared it. For the council itself, leads of its region and admins.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'interests.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listInterests(request.db, sees.target(request).council_id, paging), by_id))

  app.post('/councils/:code/interests', {
    config: { access: declares },
    schema: {
      operationId: 'declareInterest',
      tags: ['Reviews'],
      summary: 'Declare an interest',
      description: 'Why two councils should not review each other, either way. By a reviewer for its own council, or a lead; for good.',
      params: { $ref: 'council_params.json#' },
      body: { $ref: 'interest_new.json#' },
      response: { 201: { $ref: 'interest.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = declares.target(request)
    return await reply.once(
      async act => await declareInterest(act, request.caller!.token_id, council_id, request.body),
      interest => reply.code(201).resource(interest)
    )
  })
}

export default interests
