import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { discussionVisibleTo } from '../assessments/visible-to.ts'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { openOn } from '../reviews/status-on.ts'

export interface CommentTarget extends Target {
  id: string
  council_id: string
  assessment_id: string
  token_id: string
}

/** The comment that a path's {id} names, if the caller may see the comments of its assessment. */
export async function commentInPath (app: FastifyInstance, request: FastifyRequest): Promise<CommentTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<CommentTarget>`
    select k.id, k.council_id, k.assessment_id, k.token_id, region_of(k.council_id, ${today}) as region, coalesce(c.ended_on <= ${today}, false) as frozen,
      reviewing.reviewer_council_id
    from comment k
    join assessment a on a.council_id = k.council_id and a.id = k.assessment_id
    join council c on c.id = k.council_id
    left join lateral (
      select r.reviewer_council_id
      from review r
      where r.council_id = k.council_id and r.assessment_id = k.assessment_id and r.reviewer_council_id = ${request.caller?.council_id ?? null}
        and ${openOn(today)}
      limit 1
    ) reviewing on true
    where k.id = ${id} and ${discussionVisibleTo(request.caller, today)}`.execute(request.db)
  return rows[0]
}
