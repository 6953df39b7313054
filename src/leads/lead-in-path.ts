import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { access } from '../plugins/access.ts'
import { regionCouncilInPath, regionInPath, type RegionTarget } from '../regions/region-in-path.ts'
import { takeOverVisibleTo } from './queries.ts'

export interface TakeOverTarget extends RegionTarget {
  id: string
  council_id: string
}

/** The request that a path's {id} names within its {region}, if it is the caller's to know of. */
async function takeOverInPath (app: FastifyInstance, request: FastifyRequest): Promise<TakeOverTarget | undefined> {
  const { id } = request.params as { id: string }
  const region = isUuid(id) ? await regionInPath(app, request) : undefined
  if (!region) return undefined
  const { rows: [found] } = await sql<{ id: string, council_id: string }>`
    select t.id, t.council_id
    from take_over t
    where t.head_id = ${region.head_id} and t.id = ${id} and ${takeOverVisibleTo(request.caller)}`.execute(request.db)
  return found && { ...region, ...found }
}

export const sees = access({ may: 'everyone', of: regionInPath })
export const keeps = access({ may: { lead: ['own region'], admin: ['any'] }, of: regionCouncilInPath })
export const handsOver = access({ may: { lead: ['own region'] }, of: regionInPath })
export const asks = access({ may: { editor: ['own region'], reviewer: ['own region'] }, of: regionInPath })
export const hears = access({ may: { editor: ['own region'], reviewer: ['own region'], lead: ['own region'], admin: ['any'] }, of: regionInPath })
export const answers = access({ may: { lead: ['own region'], admin: ['any'] }, of: takeOverInPath })
