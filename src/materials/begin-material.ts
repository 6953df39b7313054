import { v7 as uuidv7 } from 'uuid'
import { type Act, write, type Write } from '../database/write.ts'
import { broken, materialState } from '../errors.ts'
import type { RegionTarget } from '../regions/region-in-path.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Material, MaterialNew, MaterialVersion, MaterialVersionNew } from '../wire-types.d.ts'
import { checkVersion, type Source } from './check-version.ts'
import type { MaterialTarget } from './material-in-path.ts'
import { findMaterial, findVersion } from './queries.ts'
import { factOf, givePoints, wordsOf } from './version-facts.ts'

interface Begun {
  head_id: string
  id: string
  standard: string
  number: number
}

/** For a lead its council answers for what is written; an admin helps out, and answers for none. */
const councilOf = ({ role, council_id }: Caller) => role === 'lead' ? council_id : null

/** Keeps a version that begins, and gives what the history tells of it. */
async function keepVersion (tools: Write, caller: Caller, { head_id, id, standard, number }: Begun, given: MaterialVersionNew, source: Source) {
  const { trx, word, now } = tools
  const { points, minutes = null, licence } = given
  const [wording] = await word(wordsOf(given)) as [Buffer]
  await trx.insertInto('material_version').values({
    head_id, material_id: id, number, standard, status: 'preparation', wording, minutes, licence, council_id: councilOf(caller), ...source, created_at: now
  }).execute()
  await givePoints(trx, { head_id, id, standard, number }, points)
  return { pointer: `/versions/${number}`, after: factOf('preparation', given, wording) }
}

/** Makes a material of a region, whose head is locked: its first version in preparation. Throws ruleBroken with every fault. */
export async function makeMaterial (tools: Write, caller: Caller, { region, head_id }: Pick<RegionTarget, 'region' | 'head_id'>, given: MaterialNew): Promise<Material> {
  const { trx, now, record } = tools
  const { kind, standard } = given
  const known = await trx.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  if (!known) throw broken('/standard', `there is no standard ${standard}: see /v1/standards`)
  const material = { head_id, id: uuidv7(), standard }
  const source = await checkVersion(trx, material, 1, given)
  await trx.insertInto('material').values({ ...material, region, kind, created_at: now }).execute()
  const begun = await keepVersion(tools, caller, { ...material, number: 1 }, given, source)
  await record({ action: 'material begun', subject: `materials/${material.id}`, changes: [{ pointer: '', after: { region, kind, standard } }, begun] })
  return await findMaterial(trx, material, caller)
}

/** Begins a material of a region. Throws ruleBroken with every fault. */
export async function beginMaterial (act: Act, caller: Caller, target: RegionTarget, given: MaterialNew): Promise<Material> {
  return await write(act, target.head_id, async tools => await makeMaterial(tools, caller, target, given))
}

/** Begins the next version of a material. Throws materialState while one is in preparation, and ruleBroken with every fault. */
export async function beginVersion (act: Act, caller: Caller, { head_id, id }: MaterialTarget, given: MaterialVersionNew): Promise<MaterialVersion> {
  return await write(act, head_id, async tools => {
    const { trx, record } = tools
    const last = await trx.selectFrom('material_version').select(['number', 'standard', 'status'])
      .where('head_id', '=', head_id).where('material_id', '=', id).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
    if (last.status === 'preparation') throw materialState(`Version ${last.number} is in preparation: change that one, or publish it first.`)
    const begun = { head_id, id, standard: last.standard, number: last.number + 1 }
    const source = await checkVersion(trx, begun, begun.number, given)
    const change = await keepVersion(tools, caller, begun, given, source)
    await record({ action: 'material version begun', subject: `materials/${id}`, changes: [change] })
    return (await findVersion(trx, { head_id, id }, begun.number))!
  })
}
