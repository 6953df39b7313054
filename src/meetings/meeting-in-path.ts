import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validate as isUuid } from 'uuid'
import type { RegionTarget } from '../regions/region-in-path.ts'

export interface MeetingTarget extends RegionTarget {
  id: string
}

export interface MeetingActionTarget extends MeetingTarget {
  action: string
}

/** The meeting that a path's {id} names. */
export async function meetingInPath (_: FastifyInstance, request: FastifyRequest): Promise<MeetingTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  return await request.db.selectFrom('meeting').select(['id', 'head_id', 'region']).where('id', '=', id).executeTakeFirst()
}

/** The same for a path that names one of its actions too. */
export async function meetingActionInPath (app: FastifyInstance, request: FastifyRequest): Promise<MeetingActionTarget | undefined> {
  const target = await meetingInPath(app, request)
  const { action } = request.params as { action: string }
  const known = target && isUuid(action) && await request.db.selectFrom('meeting_action').select('id')
    .where('head_id', '=', target.head_id).where('id', '=', action).where('meeting_id', '=', target.id).executeTakeFirst()
  return known ? { ...target!, action: known.id } : undefined
}
