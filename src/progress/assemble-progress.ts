// From sums to the figures of the contract. Means are rounded, shares are rounded down: never up to 1.
import type { Phase, PointProgress, Progress } from '../wire-types.d.ts'
import type { Definition, Sums } from './progress-at.ts'

/** A quotient to four decimals; null over nothing. The nominator is whole, so that its rounding is exact. */
const rounded = (sum: number, over: number) => over === 0 ? null : Math.round(sum * 10_000 / over) / 10_000
const roundedDown = (part: number, of: number) => of === 0 ? null : Math.floor(part * 10_000 / of) / 10_000

/** The middle of scores given by how many there are of each value; of an even number the mean of the two in the middle. */
export function medianOf (values: number[], counts: number[]): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const at = (place: number) => {
    let seen = 0
    return values[counts.findIndex(count => (seen += count) > place)]!
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2
}

/** How many there are of each value of the scale, and what follows from that. */
export function figuresOf ({ scale }: Pick<Definition, 'scale'>, counts: number[]) {
  const services = counts.reduce((sum, count) => sum + count, 0)
  const met = scale.reduce((sum, { met }, i) => met ? sum + counts[i]! : sum, 0)
  const total = scale.reduce((sum, { value }, i) => sum + value * counts[i]!, 0)
  return { services, mean: rounded(total, services), median: medianOf(scale.map(({ value }) => value), counts), met_share: roundedDown(met, services) }
}

/** The progress of one scope on one day. */
export function assembleProgress (definition: Definition, standard: string, phase: Phase | undefined, sums: Sums): Progress {
  const { points, scale } = definition
  const slots = scale.length + 1
  const counts = sums.counts ?? new Array<number>(points.length * slots).fill(0)
  const overall = new Array<number>(scale.length).fill(0)
  const by_point = points.map(({ number, title }, place): PointProgress => {
    const own = counts.slice(place * slots, place * slots + scale.length)
    own.forEach((count, i) => { overall[i]! += count })
    const { services, mean, median, met_share } = figuresOf(definition, own)
    const scores = scale.map(({ value }, i) => ({ value, services: own[i]! }))
    return { number, title, scores, not_applicable: counts[place * slots + scale.length]!, services, mean, median, met_share }
  })
  const { mean, median, met_share } = figuresOf(definition, overall)
  const { members, signed_up, councils_counted, councils_at_other_phase, councils_ended } = sums
  return {
    region: sums.region === '' ? null : sums.region,
    standard,
    phase: phase ?? null,
    as_of: sums.as_of,
    councils: { members, signed_up, published: councils_counted },
    services: sums.services,
    reviewed: sums.reviewed,
    points: by_point,
    mean,
    median,
    met_share,
    left_out: [
      { reason: 'nothing_published', councils: members - councils_counted - councils_at_other_phase - councils_ended, services: sums.services_unpublished },
      { reason: 'other_phase', councils: councils_at_other_phase, services: sums.services_at_other_phase },
      { reason: 'service_ended', councils: councils_ended, services: sums.services_ended }
    ]
  }
}
