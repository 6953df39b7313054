import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, type Write, write } from '../database/write.ts'
import { alreadyExists, broken } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { ServiceTarget } from '../services/service-in-path.ts'
import type { AssessmentNew } from '../wire-types.d.ts'
import { answerWith } from './held-assessment.ts'
import type { Versioned } from './queries.ts'

/** Throws ruleBroken where the day is in the future. */
export function requirePast (assessed_on: string, now: Date): void {
  const today = londonDay(now)
  if (assessed_on > today) throw broken('/assessed_on', `${assessed_on} is in the future: give ${today} or before`)
}

async function copyScores ({ trx, now }: Write, { council_id }: ServiceTarget, id: string, standard: string, copy_of: string) {
  const source = await trx.selectFrom('assessment').select(['id', 'standard']).where('council_id', '=', council_id).where('id', '=', copy_of).executeTakeFirst()
  if (!source) throw broken('/copy_of', 'is no assessment of this council')
  if (source.standard !== standard) throw broken('/copy_of', `is on ${source.standard}: scores are copied within one standard only`)
  await sql`
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    select council_id, ${id}, standard, point, score, wording, ${now}
    from score
    where council_id = ${council_id} and assessment_id = ${copy_of}`.execute(trx)
}

/**
 * Begins a draft on a service. Throws ruleBroken where the standard, the day or copy_of do not hold,
 * and alreadyExists, with its id, where the council has used the reference before.
 */
export async function beginAssessment (act: Act, service: ServiceTarget, given: AssessmentNew): Promise<Versioned> {
  const { standard, phase, assessed_on, summary = null, reference = null, copy_of } = given
  const { council_id } = service
  requirePast(assessed_on, act.now)
  return await write(act, council_id, async tools => {
    const { trx, now, word, record } = tools
    const known = await trx.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
    if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
    const [wording = null] = summary === null ? [] : await word({ summary })
    const id = uuidv7()
    const made = await trx.insertInto('assessment')
      .values({ council_id, id, service_id: service.id, standard, phase, status: 'draft', reference, assessed_on, wording, created_at: now })
      .onConflict(conflict => conflict.constraint('assessment_reference_key').doNothing()).returning('id').executeTakeFirst()
    if (!made) {
      const existing = await trx.selectFrom('assessment').select('id').where('council_id', '=', council_id).where('reference', '=', reference).executeTakeFirstOrThrow()
      throw alreadyExists(`The council has an assessment with the reference ${reference} already.`, { existing: existing.id })
    }
    await trx.insertInto('assessment_head').values({ council_id, assessment_id: id, updated_at: now }).execute()
    if (copy_of) await copyScores(tools, service, id, standard, copy_of)
    const after = { service: service.id, standard, phase, assessed_on, reference, copy_of, wording: wording?.toString('hex') }
    await record({ action: 'assessment begun', subject: `assessments/${id}`, changes: [{ pointer: '', after }] })
    return await answerWith(tools, { council_id, id })
  })
}
