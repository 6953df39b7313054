import { type Act, write } from '../database/write.ts'
import { notFound } from '../errors.ts'
import type { Trx } from '../plugins/database.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { HelpOffer, HelpOfferNew } from '../wire-types.d.ts'
import { findHelpOffer, type OfferedPoint } from './queries.ts'

/** What the history tells of an offer; one without a note has no text. */
const asChange = (wording: Buffer | null) => wording ? { wording: wording.toString('hex') } : { note: null }

async function wordingOf (trx: Trx, { council_id, standard, point }: OfferedPoint): Promise<Buffer | null> {
  const { wording } = await trx.selectFrom('help_offer').select('wording')
    .where('council_id', '=', council_id).where('standard', '=', standard).where('point', '=', point).executeTakeFirstOrThrow()
  return wording
}

const aboutOffer = ({ council_id, standard, point }: OfferedPoint) => ({ council_id, subject: `councils/${council_id}`, part: `/help/${standard}/${point}` })

/** Offers help on a point, or says anew what with; what stands so already is no change, and keeps its day. */
export async function saveHelpOffer (act: Act, offered: OfferedPoint, { note = null }: HelpOfferNew): Promise<Saved<HelpOffer>> {
  const { council_id, standard, point } = offered
  return await write(act, council_id, async ({ trx, now, word, record, announce }) => {
    const before = await findHelpOffer(trx, offered)
    requireMatch(act, before && etagOf(before), aboutOffer(offered))
    if (before && before.note === note) return { value: before, created: false }
    const replaced = before && asChange(await wordingOf(trx, offered))
    const wording = note === null ? null : (await word({ note }))[0]!
    await trx.insertInto('help_offer').values({ council_id, standard, point, wording, offered_at: now })
      .onConflict(conflict => conflict.constraint('help_offer_pkey').doUpdateSet({ wording })).execute()
    announce({ council_id })
    await record({
      action: before ? 'help offer changed' : 'help offered',
      subject: `councils/${council_id}`,
      changes: [{ pointer: `/help/${standard}/${point}`, ...replaced && { before: replaced }, after: asChange(wording) }]
    })
    return { value: (await findHelpOffer(trx, offered))!, created: !before }
  })
}

/** Takes an offer back; its history stays. Throws notFound where it is gone by now. */
export async function withdrawHelpOffer (act: Act, offered: OfferedPoint): Promise<void> {
  const { council_id, standard, point } = offered
  await write(act, council_id, async ({ trx, record, announce }) => {
    const before = await findHelpOffer(trx, offered)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before), aboutOffer(offered))
    const taken_back = asChange(await wordingOf(trx, offered))
    await trx.deleteFrom('help_offer').where('council_id', '=', council_id).where('standard', '=', standard).where('point', '=', point).execute()
    announce({ council_id })
    await record({
      action: 'help offer withdrawn',
      subject: `councils/${council_id}`,
      changes: [{ pointer: `/help/${standard}/${point}`, before: taken_back }]
    })
  })
}
