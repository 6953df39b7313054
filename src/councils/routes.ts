import { actOf } from '../database/write.ts'
import { unsupportedMediaType } from '../errors.ts'
import { access, admins, everyone } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { councilInPath, councilStandardInPath, registerCouncilInPath } from './council-in-path.ts'
import { importRegister } from './import-register.ts'
import { listCouncils, readCouncil } from './queries.ts'
import { recodeCouncil } from './recode-council.ts'
import { saveCouncil } from './save-council.ts'
import { listSignUps, saveSignUp } from './sign-up.ts'

const sees = access({ may: 'everyone', of: councilInPath })
const keepsRegister = access({ may: { admin: ['any'] }, of: registerCouncilInPath })
const signsUp = access({ may: { editor: ['own council'], admin: ['any'] }, of: councilStandardInPath })

const mebibyte = 1024 * 1024

/** The one route that takes CSV, and takes nothing else: hence parsers of its own. */
const imports: Routes = async app => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('text/csv', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body)

  app.post('/councils/import', {
    bodyLimit: 20 * mebibyte,
    config: { access: admins, budget: 'imports' },
    schema: {
      operationId: 'importCouncils',
      tags: ['Councils'],
      summary: 'Import the public register of councils',
      description: 'CSV in the columns of the public register, rows in any order. Good rows are kept and the others listed with their lines, unless atomic is set. The same file again changes nothing.',
      querystring: { $ref: 'import_query.json#' },
      body: { content: { 'text/csv': { schema: { $ref: 'register_csv.json#' } } } },
      response: { 200: { $ref: 'register_import.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const csv: unknown = request.body
    if (!Buffer.isBuffer(csv)) throw unsupportedMediaType()
    return await reply.once(async act => await importRegister(act, csv, request.query), report => report)
  })
}

const councils: Routes = async app => {
  await app.register(imports)

  app.get('/councils', {
    config: { access: everyone },
    schema: {
      operationId: 'listCouncils',
      tags: ['Councils'],
      summary: 'List the councils',
      description: 'Current councils, and those that have ended where asked for.',
      querystring: { $ref: 'councils_query.json#' },
      response: { 200: { $ref: 'councils.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const now = app.now()
    return await reply.list(async paging => await listCouncils(request.db, now, request.query, paging), by_id, ({ id, ...council }) => council)
  })

  app.get('/councils/:code', {
    config: { access: sees },
    schema: {
      operationId: 'getCouncil',
      tags: ['Councils'],
      summary: 'Read a council',
      description: 'By register code or GSS code, current or former.',
      params: { $ref: 'council_params.json#' },
      response: { 200: { $ref: 'council.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource(await readCouncil(request.db, sees.target(request).council_id, app.now())))

  app.put('/councils/:code', {
    config: { access: admins, if_match: 'council' },
    schema: {
      operationId: 'putCouncil',
      tags: ['Councils'],
      summary: 'Create or replace a council',
      description: 'What is left out is empty. A former code or GSS code stays an alias.',
      params: { $ref: 'council_params.json#' },
      body: { $ref: 'council_new.json#' },
      response: { 200: { $ref: 'council.json#' }, 201: { $ref: 'council.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { value, created } = await saveCouncil(actOf(request), request.params.code, request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })

  app.post('/councils/:code/recode', {
    config: { access: keepsRegister, if_match: 'council' },
    schema: {
      operationId: 'recodeCouncil',
      tags: ['Councils'],
      summary: 'Give a council another code',
      description: 'The register gave it another code; the old one stays an alias.',
      params: { $ref: 'council_params.json#' },
      body: { $ref: 'recode.json#' },
      response: { 200: { $ref: 'council.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await recodeCouncil(act, keepsRegister.target(request).council_id, request.body.code),
    council => reply.resource(council)
  ))

  app.get('/councils/:code/sign-ups', {
    config: { access: sees },
    schema: {
      operationId: 'listSignUps',
      tags: ['Councils'],
      summary: 'List the sign-ups of a council',
      description: 'The standards that it has pledged to work to.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'sign_ups.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id } = sees.target(request)
    return await reply.list(async paging => await listSignUps(request.db, council_id, paging), { keyOf: ({ standard }) => [standard], form: [/^[a-z0-9-]+$/] })
  })

  app.put('/councils/:code/sign-ups/:standard', {
    config: { access: signsUp, if_match: 'sign-up' },
    schema: {
      operationId: 'putSignUp',
      tags: ['Councils'],
      summary: 'Record a sign-up',
      description: 'A public pledge to work to a standard.',
      params: { $ref: 'council_standard_params.json#' },
      body: { $ref: 'sign_up_new.json#' },
      response: { 200: { $ref: 'sign_up.json#' }, 201: { $ref: 'sign_up.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, standard } = signsUp.target(request)
    const { value, created } = await saveSignUp(actOf(request), council_id, standard, request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })
}

export default councils
