import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { prepares } from './queries.ts'

export interface MaterialTarget extends Target {
  id: string
  region: string
  /** The head of the region's group, under which it is kept. */
  head_id: string
}

export interface VersionTarget extends MaterialTarget {
  number: number
}

/** The material that a path's {id} names, if the caller may know of it: leads know of what is in preparation, all others of what was published. */
export async function materialInPath (
  _: FastifyInstance, request: Pick<FastifyRequest, 'params' | 'caller' | 'db'>
): Promise<MaterialTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const { rows } = await sql<MaterialTarget>`
    select m.id, m.region, m.head_id
    from material m
    where m.id = ${id} and (m.published_at is not null or ${prepares(request.caller)})`.execute(request.db)
  return rows[0]
}

/** The same for a version of it. */
export async function versionInPath (_: FastifyInstance, request: FastifyRequest): Promise<VersionTarget | undefined> {
  const { id, number } = request.params as { id: string, number: string }
  if (!isUuid(id) || !/^[1-9]\d{0,3}$/.test(number)) return undefined
  const { rows } = await sql<VersionTarget>`
    select m.id, m.region, m.head_id, v.number
    from material m
    join material_version v on v.head_id = m.head_id and v.material_id = m.id
    where m.id = ${id} and v.number = ${Number(number)} and (v.status = 'published' or ${prepares(request.caller)})`.execute(request.db)
  return rows[0]
}
