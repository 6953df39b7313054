// Who may not review whom. The rule itself is the database's conflict_of_interest, so that lists can ask it of every member.
import { sql } from 'kysely'
import {
  conflictDeclaredInterest, conflictOwnCouncil, conflictSharedService, conflictSuccession, conflictTwoTier, type Problem
} from '../errors.ts'
import type { Trx } from '../plugins/database.ts'
import type { Review } from '../wire-types.d.ts'

export type Conflict = NonNullable<Review['conflict']>

interface Found {
  conflict: Conflict | null
  assessed: string
  reviewer: string
}

const problems: Record<Conflict, (assessed: string, reviewer: string) => Problem> = {
  'own-council': assessed => conflictOwnCouncil(`${assessed} does not review its own services: ask another council of the region.`),
  succession: (assessed, reviewer) => conflictSuccession(`One of ${assessed} and ${reviewer} came of the other by reorganisation: ask a council that is related to neither.`),
  'two-tier': (assessed, reviewer) => conflictTwoTier(`${assessed} and ${reviewer} are county and district of the same two-tier area: ask a council from elsewhere.`),
  'shared-service': (assessed, reviewer) => conflictSharedService(`${assessed} shares this service with ${reviewer}: ask a council that does not.`),
  'declared-interest': (assessed, reviewer) => conflictDeclaredInterest(`${assessed} and ${reviewer} have a declared interest between them: ask another council.`)
}

/** What stands between a council and the assessment that it would review, as the register is now, and the problem that says so. */
export async function findConflict (
  trx: Trx, assessment: { council_id: string, id: string }, reviewer_council_id: string
): Promise<{ conflict: Conflict, problem: Problem } | undefined> {
  const { rows: [found] } = await sql<Found>`
    select conflict_of_interest(a.council_id, a.service_id, reviewer.id) as conflict, assessed.name as assessed, reviewer.name as reviewer
    from assessment a
    join council assessed on assessed.id = a.council_id
    join council reviewer on reviewer.id = ${reviewer_council_id}
    where a.council_id = ${assessment.council_id} and a.id = ${assessment.id}`.execute(trx)
  if (!found?.conflict) return undefined
  return { conflict: found.conflict, problem: problems[found.conflict](found.assessed, found.reviewer) }
}
