import { admins } from '../plugins/access.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { listRedactions } from './queries.ts'
import { redactText } from './redact-text.ts'

const redactions: Routes = async app => {
  app.get('/redactions', {
    config: { access: admins },
    schema: {
      operationId: 'listRedactions',
      tags: ['History'],
      summary: 'List the redactions',
      description: 'What was removed from where, by whom and why, oldest first; never what it said.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'redactions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listRedactions(request.db, paging), by_id))

  app.post('/redactions', {
    config: { access: admins },
    schema: {
      operationId: 'redactText',
      tags: ['History'],
      summary: 'Redact a text',
      description: 'For a text that should never have been written, such as personal data. It reads "removed" from then on, wherever it is shown and in ' +
        'the history, with every text that stood in its place earlier; an address reads "https://removed.invalid/". Scores, dates and states stay, and so ' +
        'does all else that is published. An assessment begun as a copy shares its texts, so they go there too; texts elsewhere that say exactly the same ' +
        'go with copies, and are named in left_at otherwise. There is no way back: dry_run=true answers the same and changes nothing. 200 where it was ' +
        'removed already, with the redaction that did it.',
      querystring: { $ref: 'dry_run_query.json#' },
      body: { $ref: 'redaction_new.json#' },
      response: { 200: { $ref: 'redaction.json#' }, 201: { $ref: 'redaction.json#' }, 404: { $ref: 'problem.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { dry_run = false } = request.query
    return await reply.once(
      async act => await redactText(act, request.body, dry_run),
      ({ value, created }) => reply.code(created && !dry_run ? 201 : 200).resource(value)
    )
  })
}

export default redactions
