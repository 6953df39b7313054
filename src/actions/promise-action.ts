import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { type Held, holdAssessment, touch } from '../assessments/held-assessment.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt } from '../errors.ts'
import { faultOfDueDay, londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, ImprovementAction, ImprovementActionNew } from '../wire-types.d.ts'
import { listShowingAction } from './promised.ts'
import { findAction } from './queries.ts'

async function faultOfPoint ({ trx }: Write, standard: string, point: number | undefined): Promise<Fault | undefined> {
  if (point === undefined) return undefined
  const known = await trx.selectFrom('point').select('number').where('standard', '=', standard).where('number', '=', point).executeTakeFirst()
  if (!known) return { pointer: '/point', detail: `${standard} has no point ${point}` }
}

/** What is wrong with the recommendation that an action is said to come from. */
async function faultOfReview ({ trx }: Write, { council_id, id }: Held, review: string, point: number | undefined): Promise<Fault | undefined> {
  const { rows: [found] } = await sql<{ points: number[] }>`
    select array(
      select ps.point from peer_score ps where ps.council_id = r.council_id and ps.review_id = r.id and ps.recommends order by ps.point
    ) as points
    from review r
    where r.council_id = ${council_id} and r.assessment_id = ${id} and r.id = ${review} and r.status = 'completed'`.execute(trx)
  if (!found) return { pointer: '/review', detail: 'is no completed review of this assessment' }
  if (point !== undefined && found.points.includes(point)) return undefined
  const there = found.points.length === 0 ? 'the review has no recommendations' : `the review's recommendations are on ${found.points.join(', ')}`
  return { pointer: '/point', detail: point === undefined ? `is missing: it says which recommendation is meant, and ${there}` : `has no recommendation: ${there}` }
}

/** The point that an action is to improve: its own, or that of the comment it comes from. Throws ruleBroken with every fault. */
async function pointOf (tools: Write, held: Held, { due_on, point, review, comment }: ImprovementActionNew): Promise<number | null> {
  const faults: (Fault | undefined)[] = [
    due_on === undefined ? undefined : faultOfDueDay(due_on, londonDay(tools.act.now)), await faultOfPoint(tools, held.standard, point)
  ]
  if (review !== undefined && comment !== undefined) faults.push({ pointer: '/comment', detail: 'does not go with review: an action comes from one or the other' })
  else if (review !== undefined) faults.push(await faultOfReview(tools, held, review, point))
  const source = comment === undefined
    ? undefined
    : await tools.trx.selectFrom('comment').select('point')
      .where('council_id', '=', held.council_id).where('assessment_id', '=', held.id).where('id', '=', comment).executeTakeFirst()
  if (comment !== undefined && !source) faults.push({ pointer: '/comment', detail: 'is no comment on this assessment' })
  const found = faults.filter(fault => fault !== undefined)
  if (found.length > 0) throw brokenAt(found)
  return point ?? source?.point ?? null
}

/** Promises an improvement, on an assessment at any status. Throws ruleBroken where its day, its point or what it comes from do not hold. */
export async function promiseAction (act: Act, caller: Caller, assessment: AssessmentTarget, given: ImprovementActionNew): Promise<ImprovementAction> {
  return await write(act, assessment.council_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const held = await holdAssessment(tools, assessment.council_id, assessment.id)
    const point = await pointOf(tools, held, given)
    const { council_id, id: assessment_id, service_id, standard } = held
    const { action, owner_role, due_on = null, review: review_id = null, comment: comment_id = null } = given
    const [wording] = await word({ action, owner_role }) as [Buffer]
    const id = uuidv7()
    await trx.insertInto('improvement_action').values({
      council_id, id, assessment_id, service_id, standard, point, review_id, comment_id, wording, due_on, status: 'open', created_at: now, updated_at: now
    }).execute()
    if (held.status === 'published') announce({ council_id })
    await record({
      action: 'improvement promised',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/actions/${id}`, after: { point, review: review_id, comment: comment_id, due_on, status: 'open', wording: wording.toString('hex') } }]
    })
    await touch(tools, council_id, await listShowingAction(trx, council_id, id))
    return (await findAction(trx, council_id, id, { caller, today: londonDay(tools.act.now) }))!
  })
}
