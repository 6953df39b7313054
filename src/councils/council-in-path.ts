import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Target } from '../plugins/access.ts'
import { findCouncil } from './queries.ts'

export interface CouncilTarget extends Target {
  council_id: string
  /** Its register code, whatever the path names it by. */
  code: string
  region: string | null
  ended: boolean
}

export interface CouncilStandardTarget extends CouncilTarget {
  standard: string
}

/** The council that a path's {code} names, for the register's own writes: they reach one that has ended too. */
export async function registerCouncilInPath (app: FastifyInstance, request: FastifyRequest): Promise<CouncilTarget | undefined> {
  const { code } = request.params as { code: string }
  return await findCouncil(request.db, code, app.now())
}

/** The council that a path's {code} names; one that has ended is written no more. */
export async function councilInPath (app: FastifyInstance, request: FastifyRequest): Promise<CouncilTarget | undefined> {
  const council = await registerCouncilInPath(app, request)
  return council && { ...council, frozen: council.ended }
}

/** The same for a path that names a standard too: one that there is. */
export async function councilStandardInPath (app: FastifyInstance, request: FastifyRequest): Promise<CouncilStandardTarget | undefined> {
  const council = await councilInPath(app, request)
  const { standard } = request.params as { standard: string }
  if (!council || !/^[a-z0-9-]+$/.test(standard)) return undefined
  const known = await request.db.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  return known && { ...council, standard }
}
