import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { holdAssessment, requireSubmitted } from '../assessments/held-assessment.ts'
import { findCouncil } from '../councils/queries.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { alreadyExists, broken, forbidden } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Review, ReviewNew } from '../wire-types.d.ts'
import { findConflict } from './check-conflict.ts'
import { answerWithReview } from './held-review.ts'

interface Offered {
  reviewer_council_id: string
  status: 'invited' | 'accepted'
  /** Told only after a conflict, which no later day mends. */
  ended: boolean
}

/** Whose review it will be: a reviewer's own council's, or the one that a lead or admin names. */
async function whoseReview ({ trx, act }: Write, caller: Caller, code: string | undefined): Promise<Offered> {
  const named = code === undefined ? undefined : await findCouncil(trx, code, act.now)
  if (caller.role === 'reviewer') {
    if (code !== undefined && named?.council_id !== caller.council_id) throw forbidden('A reviewer volunteers for its own council; only a lead invites another.')
    return { reviewer_council_id: caller.council_id!, status: 'accepted', ended: false }
  }
  if (code === undefined) throw broken('/reviewer_council', 'is missing: name the council that you invite')
  if (!named) throw broken('/reviewer_council', `no council has the code ${code}`)
  return { reviewer_council_id: named.council_id, status: 'invited', ended: named.ended }
}

async function areOfOneRegion ({ trx }: Write, assessed: string, reviewer: string, today: string): Promise<boolean> {
  const { rows } = await sql<{ same: boolean | null }>`select region_of(${assessed}, ${today}) = region_of(${reviewer}, ${today}) as same`.execute(trx)
  return rows[0]!.same === true
}

/** Throws ruleBroken where a day by which something is due has passed. */
export function requireDayToCome (due_on: string, today: string): void {
  if (due_on < today) throw broken('/due_on', `${due_on} has passed: give ${today} or later`)
}

/**
 * Offers a review of a submitted assessment: a reviewer volunteers for its council and has accepted, a lead's invitation waits for
 * its answer. Throws a conflict of interest, notSubmitted, and alreadyExists where the council's review stands already.
 */
export async function offerReview (
  act: Act, caller: Caller, { council_id, id: assessment_id }: AssessmentTarget, given: ReviewNew, default_due_on: string
): Promise<Review> {
  return await write(act, council_id, async tools => {
    const { trx, now, record } = tools
    const today = londonDay(tools.act.now)
    const { reviewer_council_id, status, ended } = await whoseReview(tools, caller, given.reviewer_council)
    const found = await findConflict(trx, { council_id, id: assessment_id }, reviewer_council_id)
    if (found) throw found.problem
    if (ended) throw broken('/reviewer_council', 'has ended: invite a council that goes on')
    if (!await areOfOneRegion(tools, council_id, reviewer_council_id, today)) {
      if (status === 'accepted') throw forbidden('Reviewers are of the same region, and the two councils are not today.')
      throw broken('/reviewer_council', 'is not of the same region today: invite a member')
    }
    requireSubmitted(await holdAssessment(tools, council_id, assessment_id))
    const { due_on = default_due_on } = given
    requireDayToCome(due_on, today)
    const id = uuidv7()
    const accepted_at = status === 'accepted' ? now : null
    const inserted = await trx.insertInto('review')
      .values({ council_id, id, assessment_id, reviewer_council_id, status, due_on, accepted_at, created_at: now })
      .onConflict(conflict => conflict.columns(['council_id', 'assessment_id', 'reviewer_council_id'])
        .where('status', 'in', ['invited', 'accepted', 'completed']).doNothing())
      .returning('id').executeTakeFirst()
    if (!inserted) throw await standsAlready(tools, { council_id, assessment_id, reviewer_council_id })
    await record({
      action: status === 'accepted' ? 'review volunteered' : 'review invited',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/reviews/${id}`, after: { reviewer_council: reviewer_council_id, status, due_on } }]
    })
    return await answerWithReview(tools, { council_id, id })
  })
}

async function standsAlready ({ trx }: Write, { council_id, assessment_id, reviewer_council_id }: Record<'council_id' | 'assessment_id' | 'reviewer_council_id', string>) {
  const { id, status } = await trx.selectFrom('review').select(['id', 'status'])
    .where('council_id', '=', council_id).where('assessment_id', '=', assessment_id).where('reviewer_council_id', '=', reviewer_council_id)
    .where('status', 'in', ['invited', 'accepted', 'completed']).executeTakeFirstOrThrow()
  return alreadyExists(`The council has a review here, which is ${status}.`, { existing: id })
}
