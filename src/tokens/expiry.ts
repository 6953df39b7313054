// Nothing works for ever: when a token stops is settled when it is issued and when its secret is replaced.
import type { Fault } from '../wire-types.d.ts'

const standard_days = 90
const day_ms = 24 * 60 * 60 * 1000

export interface Bound {
  /** The latest that it may be. */
  until: string
  /** Whose bound that is, in words. */
  why: string
}

/** What is usual from a moment on: 90 days. */
export function usualExpiry (now: string): string {
  return new Date(Date.parse(now) + standard_days * day_ms).toISOString()
}

/** The latest that anybody may give: a year from a moment on. */
export function yearFrom (now: string): Bound {
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + 1)
  return { until: until.toISOString(), why: 'a token works for a year at most' }
}

/** The one that comes first; what is undefined bounds nothing. */
export function narrowest (...bounds: (Bound | undefined)[]): Bound {
  return bounds.filter(bound => bound !== undefined).reduce((a, b) => Date.parse(b.until) < Date.parse(a.until) ? b : a)
}

/**
 * When a token stops working, in one form whatever offset was given: as given, or else as is usual, as far as the bound allows.
 * Adds what is wrong to the faults.
 */
export function settleExpiry (given: string | null | undefined, usual: string, bound: Bound, now: string, faults: Fault[]): string {
  const latest = Date.parse(bound.until)
  const expires = given ? Date.parse(given) : Math.min(Date.parse(usual), latest)
  if (expires <= Date.parse(now)) faults.push({ pointer: '/expires_at', detail: given ? 'must be in the future' : `${bound.why}: that has passed` })
  else if (expires > latest) faults.push({ pointer: '/expires_at', detail: `${bound.why}: give ${bound.until} or sooner` })
  return new Date(expires).toISOString()
}
