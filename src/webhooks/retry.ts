// When a delivery that failed is tried again: a second later, then twice as long each time, half a day at most, for about three days.
const first_ms = 1_000
const longest_ms = 12 * 60 * 60_000
const patience_ms = 3 * 24 * 60 * 60_000

/** How long to wait after so many attempts: half as long to half as long again, so that those that failed together do not come back together. */
export function waitAfter (attempts: number, random = Math.random()): number {
  return Math.round(Math.min(first_ms * 2 ** (attempts - 1), longest_ms) * (0.5 + random))
}

/** Whether what was first tried then is not tried any more. */
export function isGivenUp (first_attempt_at: string, now: Date): boolean {
  return now.getTime() - Date.parse(first_attempt_at) >= patience_ms
}
