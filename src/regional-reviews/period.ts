import { type RawBuilder, sql } from 'kysely'
import { broken } from '../errors.ts'

/** Days in London, the last one excluded; open where one is left out. */
export interface Period {
  from?: string
  to?: string
}

/** Throws ruleBroken where a period ends before it begins. */
export function requirePeriod ({ from, to }: Period): void {
  if (from !== undefined && to !== undefined && to < from) throw broken('/to', `${to} is before ${from}: give the first day after the period`)
}

/** Whether a review `r` was completed in a period. */
export function completedIn ({ from, to }: Period): RawBuilder<boolean> {
  const conditions = [
    sql`r.status = 'completed'`,
    // A day begins where the one before ends.
    from !== undefined && sql`r.completed_at >= day_end(${from}::date - 1)`,
    to !== undefined && sql`r.completed_at < day_end(${to}::date - 1)`
  ].filter(condition => condition !== false)
  return sql`(${sql.join(conditions, sql` and `)})`
}
