import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { holdAssessment, requireSubmitted } from '../assessments/held-assessment.ts'
import { findCouncil } from '../councils/queries.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { alreadyExists, brokenAt, forbidden } from '../errors.ts'
import { faultOfDueDay, londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, Review, ReviewNew } from '../wire-types.d.ts'
import { findConflict } from './check-conflict.ts'
import { answerWithReview } from './held-review.ts'

interface Offered {
  reviewer_council_id: string
  status: 'invited' | 'accepted'
}

/** Whose review it would be: a reviewer's own council's, or the one that a lead or admin names, or what is wrong with that. */
async function whoseReview ({ trx, act }: Write, caller: Caller, code: string | undefined): Promise<Offered | Fault> {
  const named = code === undefined ? undefined : await findCouncil(trx, code, act.now)
  if (caller.role === 'reviewer') {
    if (code !== undefined && named?.council_id !== caller.council_id) throw forbidden('A reviewer volunteers for its own council; only a lead invites another.')
    return { reviewer_council_id: caller.council_id!, status: 'accepted' }
  }
  if (named) return { reviewer_council_id: named.council_id, status: 'invited' }
  return { pointer: '/reviewer_council', detail: code === undefined ? 'is missing: name the council that you invite' : `no council has the code ${code}` }
}

/** What is wrong with the two as council and reviewer today, whatever the register says of their past. */
async function faultOfRegion ({ trx }: Write, assessed: string, { reviewer_council_id, status }: Offered, today: string): Promise<Fault | undefined> {
  const { rows: [found] } = await sql<{ same: boolean | null, ended: boolean | null }>`
    select region_of(${assessed}, ${today}) = region_of(c.id, ${today}) as same, c.ended_on <= ${today}::date as ended
    from council c
    where c.id = ${reviewer_council_id}`.execute(trx)
  if (found!.ended) return { pointer: '/reviewer_council', detail: 'has ended: invite a council that goes on' }
  if (found!.same) return undefined
  if (status === 'accepted') throw forbidden('Reviewers are of the same region, and the two councils are not today.')
  return { pointer: '/reviewer_council', detail: 'is not of the same region today: invite a member' }
}

/** Throws alreadyExists where the council's review stands already: its assessed council is locked, and the key stands behind it. */
async function refuseSecond ({ trx }: Write, { council_id, assessment_id, reviewer_council_id }: Record<'council_id' | 'assessment_id' | 'reviewer_council_id', string>) {
  const held = await trx.selectFrom('review').select(['id', 'status'])
    .where('council_id', '=', council_id).where('assessment_id', '=', assessment_id).where('reviewer_council_id', '=', reviewer_council_id)
    .where('status', 'in', ['invited', 'accepted', 'completed']).executeTakeFirst()
  if (held) throw alreadyExists(`The council has a review here, which is ${held.status}.`, { existing: held.id })
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
    const offered = await whoseReview(tools, caller, given.reviewer_council)
    const whose = 'pointer' in offered ? undefined : offered
    const found = whose && await findConflict(trx, { council_id, id: assessment_id }, whose.reviewer_council_id)
    if (found) throw found.problem
    const fault = whose ? await faultOfRegion(tools, council_id, whose, today) : offered as Fault
    requireSubmitted(await holdAssessment(tools, council_id, assessment_id))
    const { due_on = default_due_on } = given
    const faults = [fault, faultOfDueDay(due_on, today)].filter(one => one !== undefined)
    if (whose && !fault) await refuseSecond(tools, { council_id, assessment_id, reviewer_council_id: whose.reviewer_council_id })
    if (faults.length > 0) throw brokenAt(faults)
    const { reviewer_council_id, status } = whose!
    const id = uuidv7()
    const accepted_at = status === 'accepted' ? now : null
    await trx.insertInto('review')
      .values({ council_id, id, assessment_id, reviewer_council_id, status, due_on, accepted_at, created_at: now }).execute()
    await record({
      action: status === 'accepted' ? 'review volunteered' : 'review invited',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/reviews/${id}`, after: { reviewer_council: reviewer_council_id, status, due_on } }]
    })
    return await answerWithReview(tools, { council_id, id })
  }, { relations: 'rest' })
}
