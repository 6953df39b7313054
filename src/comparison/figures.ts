// From counts to figures by which councils and regions stand beside each other.
import type { Definition, Sums } from '../progress/progress-at.ts'
import type { Quartiles } from '../wire-types.d.ts'
import type { Holding } from './council-at.ts'

/** A quotient to four decimals, halves away from nought; null over nothing. */
export function quotient (sum: number | null, over: number): number | null {
  return over === 0 ? null : Math.sign(sum!) * Math.round(Math.abs(sum!) * 10_000 / over) / 10_000
}

/** The means of a council, not rounded: of each point, and of all applicable scores together. Null over nothing. */
export function meansOf ({ points, scale }: Definition, counts: number[] | null) {
  const whole = { sum: 0, scores: 0 }
  const of_points = points.map((_, place) => {
    const own = { sum: 0, scores: 0 }
    scale.forEach(({ value }, i) => {
      const count = counts?.[place * (scale.length + 1) + i] ?? 0
      own.sum += value * count
      own.scores += count
    })
    whole.sum += own.sum
    whole.scores += own.scores
    return own
  })
  const mean = ({ sum, scores }: { sum: number, scores: number }) => scores === 0 ? null : sum / scores
  return { whole: mean(whole), points: of_points.map(mean) }
}

export interface Spread {
  councils: number
  lowest: number | null
  quartile_1: number | null
  median: number | null
  quartile_3: number | null
  highest: number | null
}

/** How means spread, not rounded; between two of them as percentile_cont of SQL has it. Councils without one do not count. */
export function spreadOf (means: (number | null)[]): Spread {
  const sorted = means.filter(mean => mean !== null).sort((a, b) => a - b)
  const at = (part: number) => {
    if (sorted.length === 0) return null
    const place = part * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
    return below + (above - below) * (place - Math.floor(place))
  }
  return { councils: sorted.length, lowest: at(0), quartile_1: at(0.25), median: at(0.5), quartile_3: at(0.75), highest: at(1) }
}

/** The spread as it is answered. */
export function roundedSpread ({ councils, ...figures }: Spread) {
  const rounded = Object.entries(figures).map(([name, figure]) => [name, figure === null ? null : quotient(figure, 1)])
  return { councils, ...Object.fromEntries(rounded) as Omit<Spread, 'councils'> }
}

/** The quartiles alone. */
export function quartilesOf (spread: Spread): Quartiles {
  const { councils, quartile_1, median, quartile_3 } = roundedSpread(spread)
  return { councils, quartile_1, median, quartile_3 }
}

/** In which quarter of its region a mean is: those that are alike are in the same one, the lower. */
export function quarterOf (mean: number | null, { quartile_1, median, quartile_3 }: Spread) {
  if (mean === null) return null
  return 1 + [quartile_1, median, quartile_3].filter(bound => mean > bound!).length as 1 | 2 | 3 | 4
}

/** Councils as the sums that progress is assembled from; the counts are those of all of them together. */
export function sumsOf (held: Holding[], counts: number[] | null, region: string | null, as_of: string): Sums {
  const total = (figure: (one: Holding) => number | boolean) => held.reduce((sum, one) => sum + Number(figure(one)), 0)
  return {
    region: region ?? '',
    as_of,
    members: held.length,
    signed_up: 0,
    services: total(({ services }) => services),
    reviewed: total(({ reviewed }) => reviewed),
    councils_counted: total(({ services }) => services > 0),
    councils_at_other_phase: total(({ services, published }) => services === 0 && published > 0),
    councils_ended: total(({ published, ended }) => published === 0 && ended > 0),
    services_at_other_phase: total(({ services, published }) => published - services),
    services_ended: total(({ ended }) => ended),
    services_unpublished: total(({ recorded, published }) => recorded - published),
    counts
  }
}
