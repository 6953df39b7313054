import { holdAssessment, requireDraft } from '../assessments/held-assessment.ts'
import { transactAlone } from '../database/transact.ts'
import { type Act, write } from '../database/write.ts'
import { councilEnded, tokenRefused } from '../errors.ts'
import { requireVersion } from '../plugins/etag.ts'
import { findStandard } from '../standards/queries.ts'
import { checkScores, faultsOfScores } from './check-scores.ts'
import type { Sheet } from './held-sheet.ts'
import { type Given, type Stored, storeScores, valuesOf } from './store-scores.ts'

/** Looks at all of it again with the council locked: refuses with the reason, or writes after all. */
async function writeLocked (act: Act, sheet: Sheet, given: Given): Promise<Stored> {
  return await write(act, sheet.council_id, async tools => {
    const { trx } = tools
    requireDraft(await holdAssessment(tools, sheet.council_id, sheet.id))
    checkScores((await findStandard(trx, sheet.standard))!, given.scores, given.pointer)
    const [stored] = await storeScores(trx, valuesOf({ ...act, now: new Date(tools.now) }, sheet, given, null))
    // Its time was up, or the council's, at this very moment.
    if (stored!.version === null) throw stored!.against === 'council ended' ? councilEnded() : tokenRefused()
    return stored!
  })
}

function isAllowed ({ rules }: Sheet, { scores, pointer }: Given): boolean {
  const { faults, off_scale } = faultsOfScores(rules, scores, pointer)
  return faults.length === 0 && off_scale.length === 0
}

/**
 * Writes scores of a draft, all or none; what stands so already is left as it is. Where nothing speaks against it that is one
 * statement; where something may, it is looked at with the council locked. Throws notFound, stale, notADraft, and ruleBroken or
 * scoreOffScale listing every fault; outcomeUnknown where it was not heard whether it was written.
 */
export async function writeScores (act: Act, sheet: Sheet, given: Given): Promise<Stored> {
  const { state } = sheet
  if (state) {
    requireVersion(act, state.version, { council_id: sheet.council_id, subject: `assessments/${sheet.id}` })
    requireDraft(state)
    checkScores(sheet.rules, given.scores, given.pointer)
  } else if (!isAllowed(sheet, given)) {
    // Whether it is there at all, and a draft, comes before what is wrong with the scores.
    return await writeLocked(act, sheet, given)
  }
  const seen_version = act.if_match === undefined ? null : state!.version
  const [stored] = await transactAlone(async () => await storeScores(act.db, valuesOf(act, sheet, given, seen_version)))
  return stored!.version === null ? await writeLocked(act, sheet, given) : stored!
}
