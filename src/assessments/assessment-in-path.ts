import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { named } from '../database/named-statement.ts'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Role } from '../wire-types.d.ts'
import { discussionVisibleTo, visibleTo } from './visible-to.ts'

export interface AssessmentTarget extends Target {
  id: string
  council_id: string
  standard: string
  region: string | null
}

interface Asked extends Pick<Caller, 'council_id' | 'region' | 'reads'> {
  id: string
  today: string
}

/** One statement for each role, because what is visible is another condition for each. */
function findBy (what: string, visible: typeof visibleTo) {
  const statements = new Map<Role | undefined, ReturnType<typeof named<AssessmentTarget, Asked>>>()
  const statementFor = (role: Role | undefined) => named<AssessmentTarget, Asked>(`${what}-for-${role ?? 'public'}`, ({ id, today, council_id, region, reads }) => sql`
    select a.id, a.council_id, a.standard, region_of(a.council_id, ${today}) as region, coalesce(c.ended_on <= ${today}, false) as frozen
    from assessment a
    join council c on c.id = a.council_id
    where a.id = ${id} and ${visible(role && { role, council_id, region, reads }, today)}`)

  return async (app: FastifyInstance, { params, caller }: FastifyRequest): Promise<AssessmentTarget | undefined> => {
    const { id } = params as { id: string }
    if (!isUuid(id)) return undefined
    const { role, council_id = null, region = null, reads = [] } = caller ?? {}
    if (!statements.has(role)) statements.set(role, statementFor(role))
    const [found] = await statements.get(role)!(app.pg.pool, { id, today: londonDay(app.now()), council_id, region, reads })
    return found
  }
}

/** The assessment that a path's {id} names, if the caller may see its sheet. */
export const assessmentInPath = findBy('assessment', visibleTo)

/** The same, if the caller may see its comments. */
export const discussionInPath = findBy('discussion', discussionVisibleTo)
