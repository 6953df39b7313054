// How old the assessments are that were counted at a day.
import type { Ages } from '../wire-types.d.ts'

/** Part of a statement, over the `published_on` of what stood. The days in the middle are two, alike where the number is odd. */
export const agesAt = (day: string) => `
  count(*) as assessments,
  count(*) filter (where published_on < ${day} - interval '12 months') as older_than_12_months,
  min(published_on) as oldest_published_on,
  percentile_disc(0.5) within group (order by published_on) as middle_published_on,
  percentile_disc(0.5) within group (order by published_on desc) as other_middle_published_on`

export interface AgesAt {
  assessments: number
  older_than_12_months: number
  oldest_published_on: string | null
  middle_published_on: string | null
  other_middle_published_on: string | null
}

function monthsBetween (from: string, to: string): number {
  const [[year, month, day], [to_year, to_month, to_day]] = [from, to].map(text => text.split('-').map(Number)) as [[number, number, number], [number, number, number]]
  return (to_year - year) * 12 + to_month - month - Number(to_day < day)
}

/** How old the assessments are that were counted at a day; the median is of whole months. */
export function agesOf ({ assessments, older_than_12_months, oldest_published_on, ...middle }: AgesAt, as_of: string): Ages {
  const [one, other] = [middle.middle_published_on, middle.other_middle_published_on]
  const median_months = one === null ? null : (monthsBetween(one, as_of) + monthsBetween(other!, as_of)) / 2
  return { assessments, older_than_12_months, oldest_published_on, median_months }
}
