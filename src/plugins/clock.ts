import plugin from 'fastify-plugin'
import { broken } from '../errors.ts'
import type { Fault } from '../wire-types.d.ts'

export type Clock = () => Date

declare module 'fastify' {
  interface FastifyInstance {
    now: Clock
  }
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

let known_minute = NaN
let known_day = ''

/** The day in London at that moment, in milliseconds since 1970, as YYYY-MM-DD. Within one minute it costs nothing: days begin with one. */
export function londonDayAt (ms: number): string {
  const minute = Math.floor(ms / 60_000)
  if (minute !== known_minute) {
    known_day = london.format(ms)
    known_minute = minute
  }
  return known_day
}

/** The day in London at that moment, as YYYY-MM-DD. */
export function londonDay (moment: Date): string {
  return londonDayAt(moment.getTime())
}

/** The day that a question is about: today unless given. Throws ruleBroken where it is in the future. */
export function dayAskedFor (as_of: string | undefined, now: Date): string {
  const today = londonDay(now)
  if (as_of !== undefined && as_of > today) throw broken('/as_of', `${as_of} is in the future: ask for ${today} or before`)
  return as_of ?? today
}

/** What is wrong with a day by which something is to be done, if anything is: it is today or later, and within ten years. */
export function faultOfDueDay (due_on: string, today: string): Fault | undefined {
  const last = `${Number(today.slice(0, 4)) + 10}${today.slice(4)}`
  if (due_on < today) return { pointer: '/due_on', detail: `${due_on} has passed: give ${today} or later` }
  if (due_on > last) return { pointer: '/due_on', detail: `${due_on} is too far off: give a day up to ${last}` }
}

/** app.now: the only time that writes and questions are given. */
export default plugin<{ now?: Clock }>(async function clock (app, { now = () => new Date() }) {
  app.decorate('now', now)
}, { name: 'clock' })
