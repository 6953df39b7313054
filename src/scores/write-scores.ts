import type { Pool } from 'pg'
import { type Act, write } from '../database/write.ts'
import { councilEnded, tokenRefused } from '../errors.ts'
import type { Outcome } from './compose-answer.ts'
import { holdSheet, type Sheet } from './held-sheet.ts'
import { type Given, planScores } from './plan-scores.ts'
import { storeScores, storing, valuesOf } from './store-scores.ts'

/** Looks at all of it again with the council locked, because something has moved since the sheet in the path was read. */
async function writeLocked (act: Act, sheet: Sheet, given: Given): Promise<Outcome<any>> {
  return await write(act, sheet.council_id, async tools => {
    const held = await holdSheet(tools, sheet)
    const plan = planScores(act, held, given)
    if (plan.changes.length === 0) return { held, plan }
    const { rows: [stored] } = await storing(valuesOf({ ...act, now: new Date(tools.now) }, held, plan)).execute(tools.trx)
    // Its time was up, or the council's, at this very moment.
    if (stored!.version === null) throw stored!.against === 'council ended' ? councilEnded() : tokenRefused()
    return { held, plan, stored }
  })
}

/**
 * Writes scores of a draft, all or none; what stands so already is left as it is. The rules are looked at on the sheet as the path
 * found it, and what follows is written if that still stands. Throws notFound, stale, notADraft, and ruleBroken or scoreOffScale
 * listing every fault.
 */
export async function writeScores<Held extends Sheet> (pool: Pool, act: Act, held: Held, given: Given): Promise<Outcome<Held>> {
  const plan = planScores(act, held, given)
  if (plan.changes.length === 0) return { held, plan }
  const [stored] = await storeScores(pool, valuesOf(act, held, plan))
  return stored!.version === null ? await writeLocked(act, held, given) : { held, plan, stored: stored! }
}
