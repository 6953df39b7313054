import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { assessmentInPath, type AssessmentTarget, discussionInPath } from '../assessments/assessment-in-path.ts'
import { londonDay } from '../plugins/clock.ts'
import { openOn } from '../reviews/status-on.ts'

/** A council whose review of an assessment is open joins in, also once it belongs to another region. */
const withReviewer = (find: typeof assessmentInPath) => async (app: FastifyInstance, request: FastifyRequest): Promise<AssessmentTarget | undefined> => {
  const target = await find(app, request)
  if (!target || request.caller?.role !== 'reviewer') return target
  const { rows: [review] } = await sql<{ reviewer_council_id: string }>`
    select r.reviewer_council_id
    from review r
    where r.council_id = ${target.council_id} and r.assessment_id = ${target.id} and r.reviewer_council_id = ${request.caller.council_id}
      and ${openOn(londonDay(app.now()))}
    limit 1`.execute(request.db)
  return { ...target, ...review }
}

/** The assessment that a path's {id} names, if the caller may see its sheet, and whose review of it the caller's is. */
export const reviewedInPath = withReviewer(assessmentInPath)
/** The same, if the caller may see its comments. */
export const reviewedDiscussionInPath = withReviewer(discussionInPath)
