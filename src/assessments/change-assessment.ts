import { type Act, type Change, write } from '../database/write.ts'
import { brokenAt, onceSubmitted } from '../errors.ts'
import type { AssessmentChange } from '../wire-types.d.ts'
import type { AssessmentTarget } from './assessment-in-path.ts'
import { faultOfDay } from './begin-assessment.ts'
import { answerWith, holdAssessment, requireDraft, touch } from './held-assessment.ts'
import type { Versioned } from './queries.ts'

const hex = (wording: Buffer | null) => wording && { wording: wording.toString('hex') }

/** Changes a draft's phase, day or summary; what is left out stays, and what stands so already is no change. */
export async function changeAssessment (act: Act, { council_id, id }: AssessmentTarget, change: AssessmentChange): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const { trx, word, record } = tools
    const held = await holdAssessment(tools, council_id, id)
    requireDraft(held)
    const fault = change.assessed_on && faultOfDay(change.assessed_on, act.now)
    if (fault) throw brokenAt([fault])
    const { phase, assessed_on, summary } = { ...held, ...change }
    const changes: Change[] = []
    if (phase !== held.phase) changes.push({ pointer: '/phase', before: held.phase, after: phase })
    if (assessed_on !== held.assessed_on) changes.push({ pointer: '/assessed_on', before: held.assessed_on, after: assessed_on })
    let wording = held.wording
    if (summary !== held.summary) {
      wording = summary === null ? null : (await word({ summary }))[0]!
      changes.push({ pointer: '/summary', before: hex(held.wording), after: hex(wording) })
    }
    if (changes.length > 0) {
      await trx.updateTable('assessment').set({ phase, assessed_on, wording }).where('council_id', '=', council_id).where('id', '=', id).execute()
      await touch(tools, council_id, [id])
      await record({ action: 'assessment changed', subject: `assessments/${id}`, changes })
    }
    return await answerWith(tools, held)
  })
}

/** Deletes a draft that was never submitted: the one thing that is ever deleted. Its history stays. */
export async function deleteAssessment (act: Act, { council_id, id }: AssessmentTarget): Promise<void> {
  await write(act, council_id, async tools => {
    const held = await holdAssessment(tools, council_id, id)
    if (held.first_submitted_at) throw onceSubmitted()
    await tools.trx.deleteFrom('assessment').where('council_id', '=', council_id).where('id', '=', id).execute()
    await tools.record({ action: 'assessment deleted', subject: `assessments/${id}`, changes: [{ pointer: '', before: { standard: held.standard, phase: held.phase } }] })
  })
}
