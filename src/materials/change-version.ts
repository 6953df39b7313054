import { type Act, write, type Write } from '../database/write.ts'
import { materialState } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { MaterialVersion, MaterialVersionNew } from '../wire-types.d.ts'
import { checkVersion } from './check-version.ts'
import type { VersionTarget } from './material-in-path.ts'
import { findVersion } from './queries.ts'
import { factOf, givePoints, wordsOf } from './version-facts.ts'

/** The version as it stands, if it is in preparation and what the caller believes. Throws stale and materialState. */
async function holdVersion ({ trx, act }: Write, { head_id, id, number }: VersionTarget): Promise<MaterialVersion & { wording: Buffer }> {
  const before = (await findVersion(trx, { head_id, id }, number))!
  requireMatch(act, etagOf(before), { council_id: head_id, subject: `materials/${id}`, part: `/versions/${number}` })
  if (before.status === 'published') throw materialState(`Version ${number} is published, and never changes: begin the next.`)
  const { wording } = await trx.selectFrom('material_version').select('wording')
    .where('head_id', '=', head_id).where('material_id', '=', id).where('number', '=', number).executeTakeFirstOrThrow()
  return { ...before, wording }
}

/** What stands, in the form that it is written in. */
const asGiven = ({ title, summary, body, links, points, minutes, licence, adapted_from }: MaterialVersion): MaterialVersionNew => ({
  title, summary, body, links, points, minutes, licence, ...adapted_from && { adapted_from: { material: adapted_from.material, version: adapted_from.version } }
})

const sorted = ({ points, adapted_from, minutes = null, licence, ...words }: MaterialVersionNew) =>
  JSON.stringify([wordsOf({ points, licence, ...words }), [...points].sort((a, b) => a - b), minutes, licence, adapted_from?.material, adapted_from?.version])

/** Replaces what a version in preparation says. What stands so already is no change. Throws materialState once it is published. */
export async function changeVersion (act: Act, target: VersionTarget, given: MaterialVersionNew): Promise<MaterialVersion> {
  const { head_id, id, number } = target
  return await write(act, head_id, async tools => {
    const { trx, word, record } = tools
    const { wording: held, ...before } = await holdVersion(tools, target)
    const stood = asGiven(before)
    if (sorted(stood) === sorted(given)) return before
    const source = await checkVersion(trx, { head_id, id, standard: before.standard }, number, given)
    const same_words = JSON.stringify(wordsOf(stood)) === JSON.stringify(wordsOf(given))
    const wording = same_words ? held : (await word(wordsOf(given)))[0]!
    const { points, minutes = null, licence } = given
    await trx.updateTable('material_version').set({ wording, minutes, licence, ...source })
      .where('head_id', '=', head_id).where('material_id', '=', id).where('number', '=', number).execute()
    await givePoints(trx, { head_id, id, standard: before.standard, number }, points)
    await record({
      action: 'material changed',
      subject: `materials/${id}`,
      changes: [{ pointer: `/versions/${number}`, before: factOf('preparation', stood, held), after: factOf('preparation', given, wording) }]
    })
    return (await findVersion(trx, target, number))!
  })
}

/** Publishes a version, for good. Throws materialState where it was published already. */
export async function publishVersion (act: Act, target: VersionTarget): Promise<MaterialVersion> {
  const { head_id, id, number, region } = target
  return await write(act, head_id, async tools => {
    const { trx, now, record, announce } = tools
    await holdVersion(tools, target)
    await trx.updateTable('material_version').set({ status: 'published', published_at: now })
      .where('head_id', '=', head_id).where('material_id', '=', id).where('number', '=', number).execute()
    await trx.updateTable('material').set({ published_at: now }).where('head_id', '=', head_id).where('id', '=', id).where('published_at', 'is', null).execute()
    announce({ regions: [region] })
    await record({
      action: 'material published',
      subject: `materials/${id}`,
      changes: [{ pointer: `/versions/${number}/status`, before: 'preparation', after: 'published' }]
    })
    return (await findVersion(trx, target, number))!
  })
}
