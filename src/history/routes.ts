import { assessmentInPath } from '../assessments/assessment-in-path.ts'
import { commentInPath } from '../comments/comment-in-path.ts'
import { access, admins } from '../plugins/access.ts'
import { by_id, type Keyset, type Paging } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import type { HistoryEntry, HistoryHead } from '../wire-types.d.ts'
import { listHeads } from './heads.ts'
import { listCommentHistory, listHistory } from './queries.ts'

const sees = access({ may: { editor: ['own council'], admin: ['any'] }, of: assessmentInPath })
const sees_comments = access({ may: { editor: ['own council', 'author'], reviewer: ['author'], lead: ['author'], admin: ['any'] }, of: commentInPath })

const by_seq: Keyset<HistoryEntry> = { keyOf: ({ seq }) => [seq], form: [/^\d{1,15}$/] }
const by_council: Keyset<HistoryHead> = { keyOf: ({ council_id }) => [council_id], form: by_id.form }

const history: Routes = async app => {
  app.get('/assessments/:id/history', {
    config: { access: sees },
    schema: {
      operationId: 'listHistory',
      tags: ['Assessments'],
      summary: 'Read the history of an assessment',
      description: 'Who changed what and when, oldest first.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'history.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, id } = sees.target(request)
    const rows = async (paging: Paging) => await listHistory(request.db, council_id, `assessments/${id}`, paging)
    return await reply.list(rows, by_seq)
  })

  app.get('/comments/:id/history', {
    config: { access: sees_comments },
    schema: {
      operationId: 'listCommentHistory',
      tags: ['Comments'],
      summary: 'Read the history of a comment',
      description: 'Its earlier texts, and when it was resolved and reopened, oldest first. For its author and editors of the assessed council.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'history.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, id } = sees_comments.target(request)
    const rows = async (paging: Paging) => await listCommentHistory(request.db, council_id, id, paging)
    return await reply.list(rows, by_seq)
  })

  app.get('/history/heads', {
    config: { access: admins },
    schema: {
      operationId: 'listHistoryHeads',
      tags: ['History'],
      summary: 'List where each history stands',
      description: 'The newest entry of each council\'s history and of the register\'s, with the hash that follows from all before it. Kept elsewhere, ' +
        'they show later whether anything before them was changed: history verify on the command line takes them as a file, one a line.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'history_heads.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listHeads(request.db, paging), by_council))
}

export default history
