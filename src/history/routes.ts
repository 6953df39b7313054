import { assessmentInPath } from '../assessments/assessment-in-path.ts'
import { access } from '../plugins/access.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { listHistory } from './queries.ts'

const sees = access({ may: { editor: ['own council'], admin: ['any'] }, of: assessmentInPath })

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
    const rows = async (paging: Paging) => await listHistory(app.db, council_id, `assessments/${id}`, paging)
    return await reply.list(rows, { keyOf: ({ seq }) => [seq], form: [/^\d{1,15}$/] })
  })
}

export default history
