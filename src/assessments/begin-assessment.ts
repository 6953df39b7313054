import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, type Change, type Write, write } from '../database/write.ts'
import { alreadyExists, brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { ServiceTarget } from '../services/service-in-path.ts'
import { factOf } from '../scores/score-fact.ts'
import type { AssessmentNew, Fault } from '../wire-types.d.ts'
import { answerWith } from './held-assessment.ts'
import type { Versioned } from './queries.ts'

/** What is wrong with the day that an assessment speaks of, if anything is. */
export function faultOfDay (assessed_on: string, now: Date): Fault | undefined {
  const today = londonDay(now)
  if (assessed_on > today) return { pointer: '/assessed_on', detail: `${assessed_on} is in the future: give ${today} or before` }
}

async function refuseReference ({ trx }: Write, council_id: string, reference: string | null) {
  if (reference === null) return
  const held = await trx.selectFrom('assessment').select('id').where('council_id', '=', council_id).where('reference', '=', reference).executeTakeFirst()
  if (held) throw alreadyExists(`The council has an assessment with the reference ${reference} already.`, { existing: held.id })
}

async function checkGiven ({ trx, act }: Write, council_id: string, { standard, assessed_on, copy_of }: AssessmentNew) {
  const faults = [faultOfDay(assessed_on, act.now)].filter(fault => fault !== undefined)
  const known = await trx.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  if (!known) faults.push({ pointer: '/standard', detail: `there is no standard ${standard}: see /v1/standards` })
  const source = copy_of && await trx.selectFrom('assessment').select('standard').where('council_id', '=', council_id).where('id', '=', copy_of).executeTakeFirst()
  if (copy_of && !source) faults.push({ pointer: '/copy_of', detail: 'is no assessment of this council' })
  if (source && source.standard !== standard) faults.push({ pointer: '/copy_of', detail: `is on ${source.standard}: scores are copied within one standard only` })
  if (faults.length > 0) throw brokenAt(faults)
}

/** Brings the scores of an earlier assessment, words and all; gives them as the history has them. */
async function copyScores ({ trx, now }: Write, council_id: string, id: string, copy_of: string): Promise<Change[]> {
  const { rows } = await sql<{ point: number, score: number | null, wording: string | null }>`
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    select council_id, ${id}, standard, point, score, wording, ${now}
    from score
    where council_id = ${council_id} and assessment_id = ${copy_of}
    returning point, score, encode(wording, 'hex') as wording`.execute(trx)
  return rows.map(({ point, ...score }) => ({ pointer: `/scores/${point}`, after: factOf(score) }))
}

/**
 * Begins a draft on a service. Throws alreadyExists, with its id, where the council has used the reference before,
 * and ruleBroken where the standard, the day or copy_of do not hold.
 */
export async function beginAssessment (act: Act, { council_id, id: service_id }: ServiceTarget, given: AssessmentNew): Promise<Versioned> {
  const { standard, phase, assessed_on, summary = null, reference = null, copy_of } = given
  return await write(act, council_id, async tools => {
    const { trx, now, word, record } = tools
    await refuseReference(tools, council_id, reference)
    await checkGiven(tools, council_id, given)
    const [wording = null] = summary === null ? [] : await word({ summary })
    const id = uuidv7()
    await trx.insertInto('assessment')
      .values({ council_id, id, service_id, standard, phase, status: 'draft', reference, assessed_on, wording, created_at: now }).execute()
    await trx.insertInto('assessment_head').values({ council_id, assessment_id: id, updated_at: now }).execute()
    const copied = copy_of ? await copyScores(tools, council_id, id, copy_of) : []
    const after = { service: service_id, standard, phase, assessed_on, reference, copy_of, wording: wording?.toString('hex') }
    await record({ action: 'assessment begun', subject: `assessments/${id}`, changes: [{ pointer: '', after }, ...copied] })
    return await answerWith(tools, { council_id, id })
  })
}
