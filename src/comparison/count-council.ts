import type { Pool } from 'pg'
import { assembleProgress } from '../progress/assemble-progress.ts'
import type { Question } from '../progress/count-progress.ts'
import type { CouncilProgress, LatestAssessment } from '../wire-types.d.ts'
import { readCouncilAt } from './council-at.ts'
import { meansOf, quarterOf, quartilesOf, quotient, spreadOf, sumsOf } from './figures.ts'
import { requireDefinition } from './unknown.ts'

/** By how much scores have changed since the earlier round, and how many services have both; of one point, or of all together. */
function changeIn (latest: LatestAssessment[], point?: number) {
  const changes = latest.map(({ scores }) =>
    scores.filter(score => score.change !== null && (point === undefined || score.point === point)).map(({ change }) => change!))
  const all = changes.flat()
  return { change: quotient(all.reduce((sum, change) => sum + change, 0), all.length), change_of: changes.filter(({ length }) => length > 0).length }
}

/** The progress of a council at the end of a day, and how it stands in its region. Throws ruleBroken for an unknown standard. */
export async function countCouncil (pool: Pool, { standard, phase }: Question, council_id: string, day: string): Promise<CouncilProgress> {
  const held = await readCouncilAt(pool, council_id, standard, phase, day)
  const { council, name, region, as_of, latest, older_than_12_months, oldest_published_on } = held
  const definition = requireDefinition(held.definition, standard)
  const sums = sumsOf(held.there ? [held] : [], held.counts, region, as_of)
  const { services, reviewed, mean, median, met_share, points, left_out } = assembleProgress(definition, standard, phase, sums)
  const means = held.members_counts.map(counts => meansOf(definition, counts))
  const spread = region === null ? null : spreadOf(means.map(({ whole }) => whole))
  return {
    council,
    name,
    region,
    standard,
    phase: phase ?? null,
    as_of,
    services,
    reviewed,
    mean,
    median,
    met_share,
    ...changeIn(latest),
    older_than_12_months,
    oldest_published_on,
    quartiles: spread && quartilesOf(spread),
    quarter: spread && quarterOf(meansOf(definition, held.counts).whole, spread),
    points: points.map(({ number, title, services, not_applicable, mean, median, met_share }, place) => ({
      number,
      title,
      services,
      not_applicable,
      mean,
      median,
      met_share,
      ...changeIn(latest, number),
      region: region === null ? null : quartilesOf(spreadOf(means.map(({ points }) => points[place]!)))
    })),
    latest,
    left_out
  }
}
