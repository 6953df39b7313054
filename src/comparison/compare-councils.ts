import type { Pool } from 'pg'
import { assembleProgress } from '../progress/assemble-progress.ts'
import type { Question } from '../progress/count-progress.ts'
import type { RegionComparison } from '../wire-types.d.ts'
import { agesOf } from './ages.ts'
import { meansOf, quarterOf, quartilesOf, quotient, roundedSpread, spreadOf, sumsOf } from './figures.ts'
import { readRegionAt } from './region-at.ts'
import { requireDefinition } from './unknown.ts'

/** The councils of a region side by side at the end of a day; without changes these are null. Throws ruleBroken for an unknown standard. */
export async function compareCouncils (
  pool: Pool, { standard, phase }: Question, region: string, day: string, { changes = true } = {}
): Promise<RegionComparison> {
  const at = await readRegionAt(pool, region, standard, phase, day, { changes })
  const definition = requireDefinition(at.definition, standard)
  const members = at.members.map(held => ({
    held,
    means: meansOf(definition, held.counts),
    progress: assembleProgress(definition, standard, phase, sumsOf([held], held.counts, region, day))
  }))
  const { services, reviewed, left_out } = assembleProgress(definition, standard, phase, sumsOf(at.members, null, region, day))
  const spread = spreadOf(members.map(({ means }) => means.whole))
  return {
    region,
    standard,
    phase: phase ?? null,
    as_of: day,
    services,
    reviewed,
    councils: members.map(({ held, means, progress: { mean, median, met_share } }) => ({
      council: held.council,
      name: held.name,
      services: held.services,
      reviewed: held.reviewed,
      mean,
      median,
      met_share,
      quarter: quarterOf(means.whole, spread),
      change: quotient(held.change_sum, held.change_scores),
      change_of: held.change_of,
      oldest_published_on: held.oldest_published_on,
      older_than_12_months: held.older_than_12_months
    })),
    quartiles: quartilesOf(spread),
    points: definition.points.map(({ number, title }, place) =>
      ({ number, title, ...roundedSpread(spreadOf(members.map(({ means }) => means.points[place]!))) })),
    ages: agesOf(at.ages, day),
    left_out
  }
}
