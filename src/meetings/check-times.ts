import type { Fault } from '../wire-types.d.ts'

const day_ms = 24 * 60 * 60_000
const longest_days = 14
const furthest_days = 5 * 366

/** What is wrong with when a meeting is: it may be recorded afterwards, and is not longer or further off than any is. */
export function faultsOfTimes ({ starts_at, ends_at }: { starts_at: string, ends_at: string }, now: Date): Fault[] {
  const [start, end] = [Date.parse(starts_at), Date.parse(ends_at)]
  const faults: Fault[] = []
  if (start - now.getTime() > furthest_days * day_ms) faults.push({ pointer: '/starts_at', detail: 'is more than five years off' })
  if (end <= start) faults.push({ pointer: '/ends_at', detail: 'must be later than starts_at' })
  if (end - start > longest_days * day_ms) faults.push({ pointer: '/ends_at', detail: `is more than ${longest_days} days after starts_at: arrange several meetings` })
  return faults
}

/** The moment in the one form in which moments are written. */
export const momentOf = (text: string) => new Date(text).toISOString()
