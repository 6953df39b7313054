import { InvalidArgumentError } from 'commander'

/** A whole number from 1. Throws InvalidArgumentError for anything else. */
export function readCount (given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError('give a whole number from 1')
  return Number(given)
}

/** Minutes as a whole number, a week at most. Throws InvalidArgumentError for anything else. */
export function readMinutes (given: string): number {
  if (!/^\d{1,5}$/.test(given) || Number(given) > 7 * 24 * 60) throw new InvalidArgumentError('give whole minutes, from 0 to 10080')
  return Number(given)
}

/** A moment as RFC 3339. Throws InvalidArgumentError for anything else. */
export function readTime (given: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(given) || Number.isNaN(Date.parse(given))) throw new InvalidArgumentError('give a time such as 2026-12-31T00:00:00Z')
  return given
}
