// Whom a thread is for, today: the one place where that is said, as SQL over `th` and of a region in a path.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RawBuilder, sql } from 'kysely'
import { londonDay } from '../plugins/clock.ts'
import { regionInPath, type RegionTarget } from '../regions/region-in-path.ts'
import type { Caller } from '../tokens/find-caller.ts'

/** Leads where it is for the leads of all regions; or else whoever's council belongs to its region today, and its leads. */
export function threadVisibleTo (caller: Caller | undefined, today: string): RawBuilder<boolean> {
  switch (caller?.role) {
    case 'admin': return sql`true`
    case 'lead': return sql`((th.region is null and ${caller.region !== null}) or th.region = ${caller.region} or th.region = region_of(${caller.council_id}, ${today}))`
    case 'editor':
    case 'reviewer': return sql`(th.region = ${caller.region})`
    default: return sql`false`
  }
}

/** The region of a path's {region}, with the caller's council where that belongs to it today: one may lead another region than one's own. */
export async function audienceInPath (app: FastifyInstance, request: FastifyRequest): Promise<RegionTarget | undefined> {
  const { caller } = request
  const target = await regionInPath(app, request)
  if (!target || caller?.role !== 'lead' || !caller.council_id || caller.region === target.region) return target
  const { rows: [own] } = await sql<{ region: string | null }>`select region_of(${caller.council_id}, ${londonDay(app.now())}) as region`.execute(request.db)
  return own!.region === target.region ? { ...target, member_council_id: caller.council_id } : target
}
