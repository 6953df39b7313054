import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findCouncil } from '../councils/queries.ts'
import type { Target } from '../plugins/access.ts'

export interface RegionTarget extends Target {
  region: string
}

export interface MemberTarget extends RegionTarget {
  council_id: string
}

/** The region that a path's {region} names. */
export async function regionInPath (app: FastifyInstance, request: FastifyRequest): Promise<RegionTarget | undefined> {
  const { region } = request.params as { region: string }
  if (!/^[a-z0-9-]+$/.test(region)) return undefined
  const known = await app.db.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()
  return known && { region }
}

/** The same for a path that names a council too: any, member or not, ended or not. */
export async function regionCouncilInPath (app: FastifyInstance, request: FastifyRequest): Promise<MemberTarget | undefined> {
  const target = await regionInPath(app, request)
  const council = target && await findCouncil(app.db, (request.params as { code: string }).code, app.now())
  return council && { ...target, council_id: council.council_id }
}
