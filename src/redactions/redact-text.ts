import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { listShowingAction } from '../actions/promised.ts'
import { touch } from '../assessments/held-assessment.ts'
import { forgetBodies } from '../database/idempotency-keys.ts'
import { type Act, type Write, write } from '../database/write.ts'
import { broken, notFound } from '../errors.ts'
import { touchThreadsShowing } from '../threads/touch-thread.ts'
import type { Redaction, RedactionNew } from '../wire-types.d.ts'
import { findTarget, type Target } from './find-target.ts'
import { type HeldText, listCopies, listShown, listTextsAt, type Shown } from './held-texts.ts'
import { isInList, type Place, placeOf } from './place.ts'
import { findLastRedaction, findRedaction } from './queries.ts'

/** Those that no reader sees now stand in the history alone. */
const addressesOf = (digests: Buffer[], shown: Shown[]) => {
  const seen = new Set(shown.map(({ digest }) => digest.toString('hex')))
  return [...new Set([...shown.map(({ address }) => address), ...digests.some(digest => !seen.has(digest.toString('hex'))) ? ['history'] : []])]
}

/** What shows one of these is another from now on. */
async function touchShown (tools: Write, council_id: string, shown: Shown[]) {
  const ids = shown.map(({ assessment_id }) => assessment_id)
  for (const { action_id } of shown) if (action_id) ids.push(...await listShowingAction(tools.trx, council_id, action_id))
  await touch(tools, council_id, [...new Set(ids.filter(id => id !== null))])
  await touchThreadsShowing(tools, council_id, shown.map(({ digest }) => digest))
}

/** In a list only the newest text is sure to be meant: earlier it may have had another place, so it goes wherever it stands in what was written here. */
const sameElsewhere = (place: Place, texts: HeldText[]) => isInList(place) ? texts.slice(-1).map(({ text }) => text) : []

async function takeOut (tools: Write, { council_id, subject, address }: Target, place: Place, texts: HeldText[], { pointer, reason, copies }: RedactionNew) {
  const { trx, now, act, word } = tools
  const same = await listCopies(trx, council_id, texts)
  const left = copies ? [] : same
  const digests = texts.map(({ digest }) => digest)
  const left_at = addressesOf(left, await listShown(trx, council_id, left))
  const shown = await listShown(trx, council_id, copies ? [...digests, ...same] : digests)
  const [wording] = await word({ reason }) as [Buffer]
  const id = uuidv7()
  const equal = copies ? texts.map(({ text }) => text) : sameElsewhere(place, texts)
  await sql`
    select redact_texts(
      ${council_id}, ${now}, ${act.token_id}, ${act.request_id}, ${id}, ${address}, ${pointer}, ${subject}, ${place.pointers.at(-1)!}, ${wording},
      ${place.path}::text[], ${digests}::bytea[], ${equal}::text[], ${copies ? same : []}::bytea[], ${left_at}::text[]
    )`.execute(trx)
  await touchShown(tools, council_id, shown)
  await forgetBodies(trx, council_id)
  return id
}

/**
 * Removes a text, with all that stood in its place earlier, for good. What was removed already is no change: the redaction that did it is
 * given again. Throws notFound where nothing is at the target, and ruleBroken where the pointer names no text of it.
 */
export async function redactText (act: Act, given: RedactionNew, dry_run = false): Promise<{ value: Redaction, created: boolean }> {
  const { pointer } = given
  const target = await findTarget(act.db, given.target, act.now)
  if (!target) throw notFound(`Nothing with texts is at ${given.target}.`)
  const place = placeOf(target, pointer)
  if (!place) throw broken('/pointer', `names no text of ${target.address}: say such as /summary, /body or /scores/3/rationale`)
  const { council_id, subject, address } = target
  return await write(act, council_id, async tools => {
    const { trx, announce } = tools
    const texts = await listTextsAt(trx, council_id, subject, place)
    if (!texts) throw broken('/pointer', `there is no text at ${pointer} of ${address}, and never was`)
    if (texts.length === 0) {
      const value = await findLastRedaction(trx, council_id, address, pointer)
      if (!value) throw broken('/pointer', 'reads removed already')
      return { value, created: false }
    }
    const id = await takeOut(tools, target, place, texts, given)
    announce({ all: true })
    return { value: (await findRedaction(trx, council_id, id))!, created: true }
  }, { dry_run, also_ended: true })
}
