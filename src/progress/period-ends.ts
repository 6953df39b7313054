import { brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Fault, ProgressHistoryQuery } from '../wire-types.d.ts'

const most_entries = 400

/** The last day of the period that a day falls in, as YYYY-MM-DD. */
function endOf (day: string, every: NonNullable<ProgressHistoryQuery['every']>): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  if (every === 'day') return day
  const last_month = every === 'year' ? 12 : every === 'quarter' ? Math.ceil(month / 3) * 3 : month
  return new Date(Date.UTC(year, last_month, 0)).toISOString().slice(0, 10)
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const yearBefore = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4).replace('-02-29', '-02-28')}`

/** From when to when a history is asked for: to today, and from a year before its end, unless given. */
export function rangeOf ({ from, to }: ProgressHistoryQuery, now: Date) {
  const today = londonDay(now)
  const last = to ?? today
  const range = { from: from ?? yearBefore(last), to: last }
  const faults: Fault[] = []
  if (range.to > today) faults.push({ pointer: '/to', detail: `${range.to} is in the future: ask for ${today} or before` })
  if (range.from > range.to) faults.push({ pointer: '/from', detail: `${range.from} is after ${range.to}, the end` })
  if (faults.length > 0) throw brokenAt(faults)
  return range
}

/** The last day of each period, the last one cut at the end. Throws ruleBroken where there are more than 400. */
export function periodEnds ({ from, to }: { from: string, to: string }, every: NonNullable<ProgressHistoryQuery['every']>): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = nextDay(days.at(-1)!)) {
    const end = endOf(day, every)
    days.push(end < to ? end : to)
    if (days.length > most_entries) throw brokenAt([{ pointer: '/every', detail: `gives more than ${most_entries} entries: ask for longer periods, or fewer of them` }])
  }
  return days
}
