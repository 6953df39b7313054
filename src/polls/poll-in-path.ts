import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validate as isUuid } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import type { RegionTarget } from '../regions/region-in-path.ts'

export interface PollTarget extends RegionTarget {
  id: string
}

/** A council that is asked for a code. It is nobody's to write for: a lead gives it, whichever council that comes from. */
export interface PollCouncilTarget extends PollTarget {
  asked_id: string
  asked: string
}

/** The poll that a path's {id} names. */
export async function pollInPath (_: FastifyInstance, request: FastifyRequest): Promise<PollTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  return await request.db.selectFrom('poll').select(['id', 'head_id', 'region']).where('id', '=', id).executeTakeFirst()
}

/** The same for a path that names a council too: one that there is. */
export async function pollCouncilInPath (app: FastifyInstance, request: FastifyRequest): Promise<PollCouncilTarget | undefined> {
  const target = await pollInPath(app, request)
  const council = target && await findCouncil(request.db, (request.params as { code: string }).code, app.now())
  return council && { ...target, asked_id: council.council_id, asked: council.code }
}
