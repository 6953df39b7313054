import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RawBuilder, sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { discussionVisibleTo, visibleTo } from './visible-to.ts'

export interface AssessmentTarget extends Target {
  id: string
  council_id: string
  standard: string
  region: string | null
}

async function find (app: FastifyInstance, request: FastifyRequest, visible: RawBuilder<boolean>): Promise<AssessmentTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<AssessmentTarget>`
    select a.id, a.council_id, a.standard, region_of(a.council_id, ${today}) as region, coalesce(c.ended_on <= ${today}, false) as frozen
    from assessment a
    join council c on c.id = a.council_id
    where a.id = ${id} and ${visible}`.execute(app.db)
  return rows[0]
}

/** The assessment that a path's {id} names, if the caller may see its sheet. */
export async function assessmentInPath (app: FastifyInstance, request: FastifyRequest) {
  return await find(app, request, visibleTo(request.caller, londonDay(app.now())))
}

/** The same, if the caller may see its comments. */
export async function discussionInPath (app: FastifyInstance, request: FastifyRequest) {
  return await find(app, request, discussionVisibleTo(request.caller, londonDay(app.now())))
}

/** The same for a path that also names a point: one that the standard has. */
export async function scoreInPath (app: FastifyInstance, request: FastifyRequest) {
  const target = await assessmentInPath(app, request)
  const { point } = request.params as { point: string }
  if (!target || !/^\d{1,4}$/.test(point)) return undefined
  const known = await app.db.selectFrom('point').select('number')
    .where('standard', '=', target.standard).where('number', '=', Number(point)).executeTakeFirst()
  return known && target
}
