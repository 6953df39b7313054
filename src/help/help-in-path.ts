import type { FastifyInstance, FastifyRequest } from 'fastify'
import { councilStandardInPath, type CouncilStandardTarget } from '../councils/council-in-path.ts'

export interface CouncilPointTarget extends CouncilStandardTarget {
  point: number
}

/** The council, the standard and the point that a path names: one that the standard has. */
export async function councilPointInPath (app: FastifyInstance, request: FastifyRequest): Promise<CouncilPointTarget | undefined> {
  const { point } = request.params as { point: string }
  const target = /^\d{1,4}$/.test(point) ? await councilStandardInPath(app, request) : undefined
  const known = target && await request.db.selectFrom('point').select('number')
    .where('standard', '=', target.standard).where('number', '=', Number(point)).executeTakeFirst()
  return known && { ...target, point: known.number }
}

/** The same for a point on which the council offers help. */
export async function helpOfferInPath (app: FastifyInstance, request: FastifyRequest): Promise<CouncilPointTarget | undefined> {
  const target = await councilPointInPath(app, request)
  const known = target && await request.db.selectFrom('help_offer').select('point')
    .where('council_id', '=', target.council_id).where('standard', '=', target.standard).where('point', '=', target.point).executeTakeFirst()
  return known && target
}
