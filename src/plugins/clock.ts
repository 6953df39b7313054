import plugin from 'fastify-plugin'
import { broken } from '../errors.ts'

export type Clock = () => Date

declare module 'fastify' {
  interface FastifyInstance {
    now: Clock
  }
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in London at that moment, as YYYY-MM-DD. */
export function londonDay (moment: Date): string {
  return london.format(moment)
}

/** The day that a question is about: today unless given. Throws ruleBroken where it is in the future. */
export function dayAskedFor (as_of: string | undefined, now: Date): string {
  const today = londonDay(now)
  if (as_of !== undefined && as_of > today) throw broken('/as_of', `${as_of} is in the future: ask for ${today} or before`)
  return as_of ?? today
}

/** app.now: the only time that writes and questions are given. */
export default plugin<{ now?: Clock }>(async function clock (app, { now = () => new Date() }) {
  app.decorate('now', now)
}, { name: 'clock' })
