import { brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { DigestQuery, Fault } from '../wire-types.d.ts'

const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** The same day of an earlier month, or its last day where it has no such. */
function monthsBefore (day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(0)
  first.setUTCFullYear(year, month - 1 - months, 1)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return dayAt(first.setUTCDate(Math.min(date, last.getUTCDate())))
}

/** The day before a day. */
export const dayBefore = (day: string): string => dayAt(Date.parse(`${day}T00:00:00Z`) - 86_400_000)

/** The first and the last day that a digest is asked for: the month up to today unless given. Throws ruleBroken with every fault. */
export function periodOf ({ since, until }: Pick<DigestQuery, 'since' | 'until'>, now: Date) {
  const today = londonDay(now)
  const last = until ?? today
  const first = since ?? monthsBefore(last, 1)
  const faults: Fault[] = []
  if (last > today) faults.push({ pointer: '/until', detail: `${last} is in the future: ask for ${today} or before` })
  if (last < '1900-01-01') faults.push({ pointer: '/until', detail: `${last} is too long ago: ask for 1900-01-01 or later` })
  else if (first > last) faults.push({ pointer: '/since', detail: `${first} is after ${last}, the last day` })
  else if (first < monthsBefore(last, 12)) faults.push({ pointer: '/since', detail: `is more than a year before ${last}: ask for ${monthsBefore(last, 12)} or later` })
  if (faults.length > 0) throw brokenAt(faults)
  return { since: first, until: last, now: now.toISOString() }
}
