// draft → submitted → published, and back from submitted to draft.
import { sql } from 'kysely'
import { listShowingPromisesOf } from '../actions/promised.ts'
import { named } from '../database/named-statement.ts'
import { type Act, write, type Write } from '../database/write.ts'
import { incomplete, mustAnswer, reviewCompleted } from '../errors.ts'
import type { Action } from '../events/told.ts'
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
    cross join lateral text_of(s.council_id, s.wording) as w (body)
    where p.standard = ${standard} and (w.body::jsonb ->> 'rationale') is null
    order by p.number`.execute(trx)
  return rows
}

interface Move {
  council_id: string
  id: string
  status: Held['status']
  now: string
  reviewed: boolean
  touched: string[]
  token_id: string | null
  request_id: string | null
  action: Action
  /** As JSON. */
  changes: string
}

const move = named<never, Move>('move-assessment', ({ council_id, id, status, now, reviewed, touched, token_id, request_id, action, changes }) => sql`
  select move_assessment(
    ${council_id}, ${id}, ${status}, ${now}, ${reviewed}, ${touched}::uuid[], ${token_id}, ${request_id}, ${action}, ${changes}::jsonb
  )`)

/** Moves it to another status, with its version and its history, and gives what it is then. */
async function moveTo (tools: Write, held: Held, status: Held['status'], { reviewed = false, touched = [] as string[] } = {}) {
  const { trx, now, act: { token_id, request_id } } = tools
  const { council_id, id } = held
  const action = status === 'draft' ? 'assessment withdrawn' : `assessment ${status}` as const
  const changes = JSON.stringify([{ pointer: '/status', before: held.status, after: status }])
  await move(trx, { council_id, id, status, now, reviewed, touched, token_id, request_id, action, changes })
  return await answerWith(tools, held)
}

/** What stands around a submitted assessment, and bears on whether and how it moves. */
interface Around {
  /** Comments that must be answered first. */
  questions: string[]
  /** A review of it is completed. */
  reviewed: boolean
  under_review: boolean
  /** It has improvement actions. */
  promising: boolean
  /** What its service published last before. */
  superseded: string[]
}

const readAround = named<Around, Held>('around-assessment', ({ council_id, id, service_id, standard }) => sql`
  select
    array(
      select c.id from comment c
      where c.council_id = ${council_id} and c.assessment_id = ${id} and c.must_answer and c.resolved_at is null
      order by c.id
    ) as questions,
    exists (select from review r where r.council_id = ${council_id} and r.assessment_id = ${id} and r.status = 'completed') as reviewed,
    exists (select from review r where r.council_id = ${council_id} and r.assessment_id = ${id} and r.status in ('invited', 'accepted')) as under_review,
    exists (select from improvement_action p where p.council_id = ${council_id} and p.assessment_id = ${id}) as promising,
    array(
      select p.id from assessment p
      where p.council_id = ${council_id} and p.service_id = ${service_id} and p.standard = ${standard} and p.status = 'published'
      order by p.published_at desc, p.id desc
      limit 1
    ) as superseded`)

/** Submits a draft to peers. Throws incomplete, listing every gap. A dry run answers the same and changes nothing. */
export async function submitAssessment (act: Act, { council_id, id }: AssessmentTarget, dry_run = false): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    requireDraft(held)
    const errors = await findGaps(tools, held)
    if (errors.length > 0) throw incomplete(`${errors.length} of its points ${errors.length === 1 ? 'is' : 'are'} not ready to submit.`, { errors })
    await resumeReviews(tools, held)
    return await moveTo(tools, held, 'submitted')
  }, { dry_run })
}

/** Takes a submitted assessment back to draft, until a review is completed; open reviews pause. */
export async function withdrawAssessment (act: Act, { council_id, id }: AssessmentTarget): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    requireSubmitted(held)
    const [around] = await readAround(tools.trx, held)
    if (around!.reviewed) throw reviewCompleted()
    await pauseReviews(tools, held)
    return await moveTo(tools, held, 'draft')
  })
}

function requireAnswered ({ questions }: Around) {
  if (questions.length === 0) return
  throw mustAnswer(`${questions.length === 1 ? 'A question waits' : `${questions.length} questions wait`}: reply and resolve, then publish.`, { existing: questions[0] })
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
    const [found] = await readAround(tools.trx, held)
    const around = found!
    requireAnswered(around)
    if (around.reviewed) await requireReplies(tools, held, accept_open)
    if (around.under_review) await releaseOpenReviews(tools, held)
    const published = await moveTo(tools, held, 'published', { reviewed: around.reviewed, touched: around.superseded })
    if (around.promising) await touch(tools, council_id, await listShowingPromisesOf(tools.trx, council_id, id))
    tools.announce({ council_id })
    return published
  })
}
