/** The query that asks for the same digest again, whatever day it is by then. */
export function queryOf ({ since, until, standard }: { since: string, until: string, standard: string | null }): string {
  return new URLSearchParams({ since, until, ...standard && { standard } }).toString()
}
