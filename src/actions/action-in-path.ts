import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { visibleTo } from '../assessments/visible-to.ts'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'

export interface ActionTarget extends Target {
  id: string
  council_id: string
}

/** The improvement action that a path's {id} names, if the caller may see the sheet of its assessment. */
export async function actionInPath (app: FastifyInstance, request: FastifyRequest): Promise<ActionTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<ActionTarget>`
    select p.id, p.council_id, coalesce(c.ended_on <= ${today}, false) as frozen
    from improvement_action p
    join assessment a on a.council_id = p.council_id and a.id = p.assessment_id
    join council c on c.id = p.council_id
    where p.id = ${id} and ${visibleTo(request.caller, today)}`.execute(request.db)
  return rows[0]
}
