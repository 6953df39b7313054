import { answerAssessment } from '../assessments/answer.ts'
import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import { versionTag } from '../plugins/etag.ts'
import type { Routes } from '../plugins/validation.ts'
import { scoreAnswer, sheetAnswer } from './compose-answer.ts'
import { scoreInPath, sheetInPath } from './held-sheet.ts'
import { writeScores } from './write-scores.ts'

const recordsScore = access({ may: { editor: ['own council'], admin: ['any'] }, of: scoreInPath })
const recordsSheet = access({ may: { editor: ['own council'], admin: ['any'] }, of: sheetInPath })

const scores: Routes = async app => {
  app.put('/assessments/:id/scores/:point', {
    config: { access: recordsScore, if_match: 'assessment' },
    schema: {
      operationId: 'putScore',
      tags: ['Scores'],
      summary: 'Score a point',
      description: 'Or say that it does not apply. Takes and gives the ETag of the assessment.',
      params: { $ref: 'score_params.json#' },
      body: { $ref: 'score_new.json#' },
      response: { 200: { $ref: 'score.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { params: { point }, body } = request
    const given = { scores: [{ point, ...body }], whole: false, pointer: () => '' }
    const stored = await writeScores(actOf(request), recordsScore.target(request), given)
    return reply.resource(scoreAnswer(stored, given.scores[0]!), versionTag(request.caller, stored.version))
  })

  app.put('/assessments/:id/scores', {
    config: { access: recordsSheet, if_match: 'assessment' },
    schema: {
      operationId: 'putSheet',
      tags: ['Scores'],
      summary: 'Replace the whole sheet',
      description: 'All or nothing; points left out are cleared.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'sheet_new.json#' },
      response: { 200: { $ref: 'assessment.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const sheet = recordsSheet.target(request)
    const given = { scores: request.body.scores, whole: true, pointer: (index: number) => `/scores/${index}` }
    const stored = await writeScores(actOf(request), sheet, given)
    return answerAssessment(reply, await sheetAnswer(request.db, sheet, stored, given.scores))
  })
}

export default scores
