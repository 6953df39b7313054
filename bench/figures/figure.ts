/** One of those that a figure compares. */
export interface Side {
  name: string
  unit: string
  /** Measured once more before the first round, for nothing: a server that has answered little is not yet what it will be. */
  primed?: boolean
  /** What it comes to in one round: one value, or as many as were seen. */
  measure: (round: number) => Promise<number | number[]>
}

/** What stands in the place of a side that cannot be measured here. */
export interface Missing {
  name: string
  missing: string
}

/** All values of the sides, over all rounds; undefined and NaN where there are none. */
export interface Measured {
  of: (side: string) => number[] | undefined
  median: (side: string) => number
  /** What the sides said that failed. */
  failures: Map<string, string>
}

/** A row of what has to be shown. */
export interface Goal {
  figure: string
  at_least?: number
  at_most?: number
  unit?: string
  /** NaN where one of its sides could not be measured. */
  value: (measured: Measured) => number
}

export interface Group {
  sides: (Side | Missing)[]
  goals: Goal[]
  /** What is to be said below the table. */
  notes?: string[]
  /** Looks, once all rounds are over, whether what was measured also did what it should; gives what to say. Throws where it did not. */
  check?: () => Promise<string>
}

/** So many times as much as the other, by their medians. */
export const ratio = (side: string, other: string) => ({ median }: Measured) => median(side) / median(other)

/** The one side of a figure for which something is not there. */
export const missing = (name: string, why: string): Missing => ({ name, missing: why })
