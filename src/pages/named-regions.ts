// The regions beside each other, as more than one page shows them: by their names, where the API gives their ids.
import type { FastifyInstance } from 'fastify'
import { compareRegions } from '../comparison/compare-regions.ts'
import { listRegions } from '../regions/queries.ts'
import type { ComparedRegion, ProgressComparison, Region } from '../wire-types.d.ts'
import type { Filter } from './filter.ts'

export interface NamedRegion extends ComparedRegion {
  region: string
  name: string
}

export interface NamedRegions {
  /** Every region that there is, to choose from. */
  every: Region[]
  regions: NamedRegion[]
  /** All councils, those of no region included. */
  all: ComparedRegion
  /** The same as the API gives it, and the names of all regions by their ids. */
  comparison: ProgressComparison
  names: Map<string, string>
}

/** Every region, or those that are named by their ids, and all councils. Throws ruleBroken for an unknown region. */
export async function readNamedRegions (
  app: Pick<FastifyInstance, 'db' | 'rulesOf'>, { standard, phase, day }: Filter, ids: string[] | null
): Promise<NamedRegions> {
  const [every, comparison] = await Promise.all([
    listRegions(app.db, day, { after: undefined, limit: 1000 }),
    compareRegions(app, { standard: standard.id, phase }, ids, day)
  ])
  const names = new Map(every.map(({ id, name }) => [id, name]))
  const regions = comparison.regions.map(one => ({ ...one, region: one.region!, name: names.get(one.region!) ?? one.region! }))
  return { every, regions, all: comparison.all, comparison, names }
}
