import { sql } from 'kysely'
import { named } from '../database/named-statement.ts'
import type { Write } from '../database/write.ts'
import { notADraft, notFound, notSubmitted } from '../errors.ts'
import { requireVersion } from '../plugins/etag.ts'
import type { AssessmentStatus, Phase } from '../wire-types.d.ts'
import { findAssessment, type Versioned } from './queries.ts'

/** An assessment as it stands while its council is locked. */
export interface Held {
  council_id: string
  id: string
  service_id: string
  standard: string
  phase: Phase
  status: 'draft' | 'submitted' | 'published'
  assessed_on: string
  wording: Buffer | null
  summary: string | null
  first_submitted_at: string | null
  version: number
}

const readHeld = named<Held, { council_id: string, id: string }>('held-assessment', ({ council_id, id }) => sql`
  select a.council_id, a.id, a.service_id, a.standard, a.phase, a.status, a.assessed_on, a.wording, w.body::jsonb ->> 'summary' as summary,
    a.first_submitted_at, h.version
  from assessment a
  join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id
  cross join lateral text_of(a.council_id, a.wording) as w (body)
  where a.council_id = ${council_id} and a.id = ${id}`)

/** Reads the assessment that a write is about. Throws notFound where it is gone by now, and stale where If-Match is behind. */
export async function holdAssessment ({ trx, act }: Write, council_id: string, id: string): Promise<Held> {
  const [held] = await readHeld(trx, { council_id, id })
  if (!held) throw notFound()
  requireVersion(act, held.version)
  return held
}

/** Throws notADraft unless it is a draft. */
export function requireDraft ({ status }: { status: AssessmentStatus }): void {
  if (status === 'submitted') throw notADraft('It is submitted: withdraw it first.')
  if (status !== 'draft') throw notADraft('It is published and never changes: begin a new assessment, which supersedes it.')
}

/** Throws notSubmitted unless it is submitted. */
export function requireSubmitted ({ status }: Held): void {
  if (status === 'draft') throw notSubmitted('It is a draft: submit it first.')
  if (status === 'published') throw notSubmitted('It is published already, and stays so.')
}

/** Moves the version and the time of change of assessments that a reader sees otherwise from now on. */
export async function touch ({ trx, now }: Write, council_id: string, ids: string[]): Promise<void> {
  await sql`
    update assessment_head
    set version = version + 1, updated_at = greatest(${now}, updated_at + interval '1 millisecond')
    where council_id = ${council_id} and assessment_id = any(${ids}::uuid[])`.execute(trx)
}

/** The assessment as it stands within the write: its answer. */
export async function answerWith ({ trx }: Write, { council_id, id }: { council_id: string, id: string }): Promise<Versioned> {
  return (await findAssessment(trx, council_id, id))!
}
