// What the bench's data is called, in every database that it has.

export const standard = 'lgdss-2016'
export const regions = 10
export const councils = 400
/** The one whose progress is read, and in whose councils is written. */
export const region = 'bench-01'
/** Each region has its councils one after the other. */
export const councils_in_region = councils / regions

export interface Period {
  first: string
  last: string
}

/** The five years up to yesterday. */
export function fiveYears (now = new Date()): Period {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const last = new Date(now.getTime() - 24 * 60 * 60 * 1000)
  const first = new Date(last)
  first.setUTCFullYear(first.getUTCFullYear() - 5)
  return { first: day(first), last: day(last) }
}
