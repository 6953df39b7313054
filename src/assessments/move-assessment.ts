// draft → submitted → published, and back from submitted to draft.
import { sql } from 'kysely'
import { listShowingPromisesOf } from '../actions/promised.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { incomplete, mustAnswer, reviewCompleted } from '../errors.ts'
import { pauseReviews, releaseOpenReviews, requireReplies, resumeReviews } from '../reviews/follow-assessment.ts'
import type { Fault } from '../wire-types.d.ts'
import type { AssessmentTarget } from './assessment-in-path.ts'
import { answerWith, type Held, holdAssessment, requireDraft, requireSubmitted, touch } from './held-assessment.ts'
import type { Versioned } from './queries.ts'

async function findGaps ({ trx }: Write, { council_id, id, standard }: Held): Promise<Fault[]> {
  const { rows } = await sql<Fault>`
    select
      case when s.point is null then '/scores/' || p.number else '/scores/' || p.number || '/rationale' end as pointer,
      'point ' || p.number || ' (' || p.title || ')' ||
        case when s.point is null then ' has no score: score it, or say that it does not apply'
          when s.score is null then ' does not apply, but the rationale does not say why'
          else ' has no rationale: say why it has this score' end as detail
    from point p
    left join score s on s.council_id = ${council_id} and s.assessment_id = ${id} and s.point = p.number
    left join wording w on w.council_id = s.council_id and w.digest = s.wording
    where p.standard = ${standard} and (w.body::jsonb ->> 'rationale') is null
    order by p.number`.execute(trx)
  return rows
}

async function moveTo (tools: Write, held: Held, status: Held['status'], set: object, also: string[] = []) {
  const { council_id, id } = held
  await tools.trx.updateTable('assessment').set({ status, ...set }).where('council_id', '=', council_id).where('id', '=', id).execute()
  if (status === 'published') await sql`select count_publication(${council_id}, ${id})`.execute(tools.trx)
  await touch(tools, council_id, [id, ...also])
  await tools.record({
    action: status === 'draft' ? 'assessment withdrawn' : `assessment ${status}`,
    subject: `assessments/${id}`,
    changes: [{ pointer: '/status', before: held.status, after: status }]
  })
  return await answerWith(tools, held)
}

/** Submits a draft to peers. Throws incomplete, listing every gap. A dry run answers the same and changes nothing. */
export async function submitAssessment (act: Act, { council_id, id }: AssessmentTarget, dry_run = false): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    requireDraft(held)
    const errors = await findGaps(tools, held)
    if (errors.length > 0) throw incomplete(`${errors.length} of its points ${errors.length === 1 ? 'is' : 'are'} not ready to submit.`, { errors })
    await resumeReviews(tools, held)
    return await moveTo(tools, held, 'submitted', { submitted_at: tools.now, first_submitted_at: held.first_submitted_at ?? tools.now })
  }, { dry_run })
}

const hasCompletedReview = ({ council_id, id }: Held) => sql<boolean>`
  exists (select from review where council_id = ${council_id} and assessment_id = ${id} and status = 'completed')`

/** Takes a submitted assessment back to draft, until a review is completed; open reviews pause. */
export async function withdrawAssessment (act: Act, { council_id, id }: AssessmentTarget): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    requireSubmitted(held)
    const { rows } = await sql<{ completed: boolean }>`select ${hasCompletedReview(held)} as completed`.execute(tools.trx)
    if (rows[0]!.completed) throw reviewCompleted()
    await pauseReviews(tools, held)
    return await moveTo(tools, held, 'draft', { submitted_at: null })
  })
}

async function requireAnswered ({ trx }: Write, { council_id, id }: Held) {
  const open = await trx.selectFrom('comment').select('id')
    .where('council_id', '=', council_id).where('assessment_id', '=', id).where('must_answer', '=', true).where('resolved_at', 'is', null)
    .orderBy('id').execute()
  if (open[0]) throw mustAnswer(`${open.length === 1 ? 'A question waits' : `${open.length} questions wait`}: reply and resolve, then publish.`, { existing: open[0].id })
}

async function findSuperseded ({ trx, now }: Write, { council_id, service_id, standard, id }: Held): Promise<string[]> {
  const superseded = await trx.selectFrom('assessment').select('id')
    .where('council_id', '=', council_id).where('service_id', '=', service_id).where('standard', '=', standard).where('status', '=', 'published')
    .where(sql<boolean>`(published_at, id) < (${now}::timestamptz, ${id}::uuid)`)
    .orderBy('published_at', 'desc').orderBy('id', 'desc').limit(1).execute()
  return superseded.map(({ id }) => id)
}

/**
 * Publishes a submitted assessment, reviewed or not, for good; what the service had published before is superseded by it, and
 * reviews still open are released. Throws mustAnswer while a question waits, and recommendationsOpen while recommendations do,
 * unless these are left open on purpose.
 */
export async function publishAssessment (act: Act, { council_id, id }: AssessmentTarget, accept_open = false): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    requireSubmitted(held)
    await requireAnswered(tools, held)
    await requireReplies(tools, held, accept_open)
    await releaseOpenReviews(tools, held)
    const superseded = await findSuperseded(tools, held)
    const published = await moveTo(tools, held, 'published', { published_at: tools.now, reviewed: hasCompletedReview(held) }, superseded)
    await touch(tools, council_id, await listShowingPromisesOf(tools.trx, council_id, id))
    tools.announce({ council_id })
    return published
  })
}
