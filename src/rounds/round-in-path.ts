import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { regionInPath, type RegionTarget } from '../regions/region-in-path.ts'

export interface RoundTarget extends Target {
  id: string
}

export interface RoundRegionTarget extends RegionTarget {
  id: string
}

/** The round that a path's {id} names. It is of the region whose lead asks, if that takes part: those who do prepare it together. */
export async function roundInPath (_: FastifyInstance, { params, caller, db }: FastifyRequest): Promise<RoundTarget | undefined> {
  const { id } = params as { id: string }
  const known = isUuid(id) && await db.selectFrom('round').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) return undefined
  const joined = caller?.role === 'lead' && caller.region !== null && await db.selectFrom('round_region').select('region')
    .where('round_id', '=', known.id).where('region', '=', caller.region).executeTakeFirst()
  return { id: known.id, region: joined ? joined.region : null }
}

/** The round and the region that a path names. */
export async function roundRegionInPath (app: FastifyInstance, request: FastifyRequest): Promise<RoundRegionTarget | undefined> {
  const region = await regionInPath(app, request)
  const round = region && await roundInPath(app, request)
  return round && { ...region!, id: round.id }
}
