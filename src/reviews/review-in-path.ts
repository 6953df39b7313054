import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { reviewVisibleTo } from './visible-to.ts'

export interface ReviewTarget extends Target {
  id: string
  council_id: string
  assessment_id: string
  reviewer_council_id: string
  standard: string
  region: string | null
}

/** The review that a path's {id} names, if the caller may see it. */
export async function reviewInPath (app: FastifyInstance, request: FastifyRequest): Promise<ReviewTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<ReviewTarget>`
    select r.id, r.council_id, r.assessment_id, r.reviewer_council_id, a.standard, region_of(r.council_id, ${today}) as region,
      coalesce(c.ended_on <= ${today}, false) as frozen
    from review r
    cross join lateral reviewed_assessment(r.council_id, r.assessment_id) a
    join council c on c.id = r.council_id
    where r.id = ${id} and ${reviewVisibleTo(request.caller, today)}`.execute(request.db)
  return rows[0]
}

const pointIn = ({ params }: FastifyRequest) => {
  const { point } = params as { point: string }
  return /^\d{1,4}$/.test(point) ? Number(point) : undefined
}

/** The same for a path that also names a point: one that the standard has. */
export async function reviewPointInPath (app: FastifyInstance, request: FastifyRequest): Promise<ReviewTarget | undefined> {
  const point = pointIn(request)
  const target = point === undefined ? undefined : await reviewInPath(app, request)
  const known = target && await request.db.selectFrom('point').select('number').where('standard', '=', target.standard).where('number', '=', point!).executeTakeFirst()
  return known && target
}

/** The same for a path that names a point on which the reviewer has said something. */
export async function peerScoreInPath (app: FastifyInstance, request: FastifyRequest): Promise<ReviewTarget | undefined> {
  const point = pointIn(request)
  const target = point === undefined ? undefined : await reviewInPath(app, request)
  const known = target && await request.db.selectFrom('peer_score').select('point')
    .where('council_id', '=', target.council_id).where('review_id', '=', target.id).where('point', '=', point!).executeTakeFirst()
  return known && target
}
