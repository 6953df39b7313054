import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { findCouncil } from '../councils/queries.ts'
import type { Target } from '../plugins/access.ts'

export interface RegionTarget extends Target {
  region: string
  /** The head that all is kept under which belongs to the region. */
  head_id: string
}

export interface MemberTarget extends RegionTarget {
  council_id: string
}

/** The heads of the regions that were found before: none is ever taken away. */
const found_before = new WeakMap<Pool, Map<string, string>>()

/** The region that a path's {region} names. */
export async function regionInPath (app: FastifyInstance, request: FastifyRequest): Promise<RegionTarget | undefined> {
  const { region } = request.params as { region: string }
  const heads = found_before.get(app.pg.pool) ?? new Map<string, string>()
  const found = heads.get(region)
  if (found) return { region, head_id: found }
  if (!/^[a-z0-9-]+$/.test(region)) return undefined
  const known = await request.db.selectFrom('region').select('head_id').where('id', '=', region).executeTakeFirst()
  if (!known) return undefined
  found_before.set(app.pg.pool, heads.set(region, known.head_id))
  return { region, head_id: known.head_id }
}

/** The same for a path that names a council too: any, member or not, ended or not. */
export async function regionCouncilInPath (app: FastifyInstance, request: FastifyRequest): Promise<MemberTarget | undefined> {
  const target = await regionInPath(app, request)
  const council = target && await findCouncil(request.db, (request.params as { code: string }).code, app.now())
  return council && { ...target, council_id: council.council_id }
}
