export interface Spread {
  median: number
  lower: number
  upper: number
  /** How many values it is of. */
  of: number
}

function at (sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? NaN
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place))
}

/** Median and quartiles, between two values where none stands at the place; NaN of none. */
export function spreadOf (values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), lower: at(sorted, 0.25), upper: at(sorted, 0.75), of: sorted.length }
}

/** The value that a share of all values does not exceed. */
export function quantile (values: number[], share: number): number {
  return at(values.toSorted((a, b) => a - b), share)
}

/** How far the quartiles are from the median, as a share of it: the farther of the two. */
export function swing ({ median, lower, upper }: Spread): number {
  return Math.max(upper - median, median - lower) / median
}
