// What an assessment's own moves mean for its open reviews. Each is part of the write that moves the assessment.
import { sql } from 'kysely'
import type { Held } from '../assessments/held-assessment.ts'
import type { Write } from '../database/write.ts'
import { recommendationsOpen } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { openOn } from './status-on.ts'

const isOpen = ({ council_id, id }: Held) => sql`r.council_id = ${council_id} and r.assessment_id = ${id} and r.status in ('invited', 'accepted')`

/** Pauses the open reviews, and keeps the sheet as their reviewers saw it. */
export async function pauseReviews ({ trx, now, record }: Write, held: Held): Promise<void> {
  const { rows: paused } = await sql<{ id: string }>`
    update review r set paused_at = ${now} where ${isOpen(held)} returning r.id`.execute(trx)
  if (paused.length === 0) return
  // Withdrawn twice before a reviewer has looked again: what counts is what they saw first.
  await sql`
    insert into seen_score (council_id, review_id, point, score, wording)
    select s.council_id, r.id, s.point, s.score, s.wording
    from review r
    join score s on s.council_id = r.council_id and s.assessment_id = r.assessment_id
    where ${isOpen(held)}
    on conflict do nothing`.execute(trx)
  await record({ action: 'reviews paused', subject: `assessments/${held.id}`, changes: paused.map(({ id }) => ({ pointer: `/reviews/${id}/paused`, before: false, after: true })) })
}

/** Resumes the paused reviews; each is due as many days later as it was paused. */
export async function resumeReviews ({ trx, act, record }: Write, held: Held): Promise<void> {
  const { rows: resumed } = await sql<{ id: string, due_on: string }>`
    update review r
    set paused_at = null, due_on = r.due_on + (${londonDay(act.now)}::date - london_day(r.paused_at))
    where ${isOpen(held)} and r.paused_at is not null
    returning r.id, r.due_on`.execute(trx)
  if (resumed.length === 0) return
  await record({
    action: 'reviews resumed',
    subject: `assessments/${held.id}`,
    changes: resumed.flatMap(({ id, due_on }) => [{ pointer: `/reviews/${id}/paused`, before: true, after: false }, { pointer: `/reviews/${id}/due_on`, after: due_on }])
  })
}

/** Releases the reviews that publication finds still open; those of an ended council were released by its end. */
export async function releaseOpenReviews ({ trx, now, act, record }: Write, held: Held): Promise<void> {
  const { rows } = await sql<{ id: string, open: boolean }>`
    update review r
    set status = 'released', release_cause = 'publication', closed_at = ${now}, paused_at = null
    from (select r.id, ${openOn(londonDay(act.now))} as open from review r where ${isOpen(held)}) found
    where ${isOpen(held)} and r.id = found.id
    returning r.id, found.open`.execute(trx)
  const released = rows.filter(({ open }) => open)
  if (released.length === 0) return
  await record({ action: 'reviews released', subject: `assessments/${held.id}`, changes: released.map(({ id }) => ({ pointer: `/reviews/${id}/status`, after: 'released' })) })
}

interface Unanswered {
  id: string
  point: number
  reviewer: string
  reply_by: string
}

/**
 * Throws recommendationsOpen, listing them, while recommendations wait for a reply and the time for it is not up; left open on
 * purpose, the history says which they were.
 */
export async function requireReplies ({ trx, act, record }: Write, { council_id, id }: Held, accept_open: boolean): Promise<void> {
  const { rows } = await sql<Unanswered>`
    select r.id, ps.point, c.name as reviewer, r.reply_by
    from review r
    join council c on c.id = r.reviewer_council_id
    join peer_score ps on ps.council_id = r.council_id and ps.review_id = r.id and ps.recommends
    where r.council_id = ${council_id} and r.assessment_id = ${id} and r.status = 'completed' and r.reply_by >= ${londonDay(act.now)}
      and not exists (
        select from recommendation_reply rr where rr.council_id = ps.council_id and rr.review_id = ps.review_id and rr.point = ps.point
      )
    order by ps.point, r.id`.execute(trx)
  if (rows.length === 0) return
  if (accept_open) {
    const changes = rows.map(row => ({ pointer: `/reviews/${row.id}/points/${row.point}/reply`, after: 'left open' }))
    return await record({ action: 'recommendations left open', subject: `assessments/${id}`, changes })
  }
  const last = rows.map(({ reply_by }) => reply_by).sort().at(-1)!
  const waiting = rows.length === 1 ? 'A recommendation waits' : `${rows.length} recommendations wait`
  throw recommendationsOpen(`${waiting} for a reply: reply to each, wait until ${last} has passed, or publish with ?accept_open=true.`, {
    errors: rows.map(({ id, point, reviewer, reply_by }) => ({
      pointer: `/reviews/${id}/points/${point}`, detail: `${reviewer}'s recommendation on point ${point} has no reply; there is time until ${reply_by}`
    }))
  })
}
