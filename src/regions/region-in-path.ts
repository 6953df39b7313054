import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { findCouncil } from '../councils/queries.ts'
import type { Target } from '../plugins/access.ts'

export interface RegionTarget extends Target {
  region: string
}

export interface MemberTarget extends RegionTarget {
  council_id: string
}

/** The regions that were found before: none is ever taken away. */
const found_before = new WeakMap<Pool, Set<string>>()

/** The region that a path's {region} names. */
export async function regionInPath (app: FastifyInstance, request: FastifyRequest): Promise<RegionTarget | undefined> {
  const { region } = request.params as { region: string }
  const regions = found_before.get(app.pg.pool) ?? new Set()
  if (regions.has(region)) return { region }
  if (!/^[a-z0-9-]+$/.test(region)) return undefined
  const known = await request.db.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()
  if (!known) return undefined
  found_before.set(app.pg.pool, regions.add(region))
  return { region }
}

/** The same for a path that names a council too: any, member or not, ended or not. */
export async function regionCouncilInPath (app: FastifyInstance, request: FastifyRequest): Promise<MemberTarget | undefined> {
  const target = await regionInPath(app, request)
  const council = target && await findCouncil(request.db, (request.params as { code: string }).code, app.now())
  return council && { ...target, council_id: council.council_id }
}
