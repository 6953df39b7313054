import type { FastifyInstance, FastifyRequest } from 'fastify'
import { assessmentInPath, type AssessmentTarget, discussionInPath } from '../assessments/assessment-in-path.ts'

/** A council that reviews an assessment joins in, also once it belongs to another region. */
const withReviewer = (find: typeof assessmentInPath) => async (app: FastifyInstance, request: FastifyRequest): Promise<AssessmentTarget | undefined> => {
  const target = await find(app, request)
  if (!target || request.caller?.role !== 'reviewer') return target
  const review = await app.db.selectFrom('review').select('reviewer_council_id')
    .where('council_id', '=', target.council_id).where('assessment_id', '=', target.id).where('reviewer_council_id', '=', request.caller.council_id)
    .where('status', 'in', ['invited', 'accepted', 'completed']).executeTakeFirst()
  return { ...target, ...review }
}

/** The assessment that a path's {id} names, if the caller may see its sheet, and whose review of it the caller's is. */
export const reviewedInPath = withReviewer(assessmentInPath)
/** The same, if the caller may see its comments. */
export const reviewedDiscussionInPath = withReviewer(discussionInPath)
