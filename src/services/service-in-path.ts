import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'

export interface ServiceTarget extends Target {
  id: string
  council_id: string
}

/** The service that a path's {id} names: services are public. */
export async function serviceInPath (app: FastifyInstance, request: FastifyRequest): Promise<ServiceTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const { rows } = await sql<ServiceTarget>`
    select s.id, s.council_id, coalesce(c.ended_on <= london_day(${app.now()}), false) as frozen
    from service s
    join council c on c.id = s.council_id
    where s.id = ${id}`.execute(request.db)
  return rows[0]
}
