import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { namedByRole } from './by-role.ts'
import { discussionVisibleTo, visibleTo } from './visible-to.ts'

export interface AssessmentTarget extends Target {
  id: string
  council_id: string
  standard: string
  region: string | null
}

function findBy (what: string, visible: typeof visibleTo) {
  const find = namedByRole<AssessmentTarget, { id: string, today: string }>(what, ({ id, today }, viewer) => sql`
    select a.id, a.council_id, a.standard, region_of(a.council_id, ${today}) as region, coalesce(c.ended_on <= ${today}, false) as frozen
    from assessment a
    join council c on c.id = a.council_id
    where a.id = ${id} and ${visible(viewer, today)}`)

  return async (app: FastifyInstance, { params, caller, db }: Pick<FastifyRequest, 'params' | 'caller' | 'db'>): Promise<AssessmentTarget | undefined> => {
    const { id } = params as { id: string }
    if (!isUuid(id)) return undefined
    const [found] = await find(db, caller, { id, today: londonDay(app.now()) })
    return found
  }
}

/** The assessment that a path's {id} names, if the caller may see its sheet. */
export const assessmentInPath = findBy('assessment', visibleTo)

/** The same, if everybody may see it: on nobody's behalf. */
export const publishedInPath = async (app: FastifyInstance, { params }: FastifyRequest) =>
  await assessmentInPath(app, { params, caller: undefined, db: app.db })

/** The same, if the caller may see its comments. */
export const discussionInPath = findBy('discussion', discussionVisibleTo)
