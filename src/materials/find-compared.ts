import { validate as isUuid } from 'uuid'
import { broken, notFound } from '../errors.ts'
import type { Db } from '../plugins/database.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { MaterialVersion } from '../wire-types.d.ts'
import type { VersionTarget } from './material-in-path.ts'
import { findVersion, isPreparing } from './queries.ts'

/** A version of any material, for those who may know of it. */
async function findAny (db: Db, id: string, number: number, caller: Caller | undefined): Promise<MaterialVersion | undefined> {
  if (!isUuid(id)) return undefined
  const known = await db.selectFrom('material').select('head_id').where('id', '=', id).executeTakeFirst()
  const found = known && await findVersion(db, { head_id: known.head_id, id }, number)
  const may = found?.status === 'published' || isPreparing(caller)
  return may ? found : undefined
}

/** What a version was adapted from, or else the one before it; undefined where it was made from nothing here. */
export async function findBefore (
  db: Db, { id, number }: Pick<VersionTarget, 'id' | 'number'>, { adapted_from }: MaterialVersion, caller: Caller | undefined
): Promise<MaterialVersion | undefined> {
  const before = adapted_from ?? (number > 1 ? { material: id, version: number - 1 } : undefined)
  return before && await findAny(db, before.material, before.version, caller)
}

/**
 * A version and what it is held against: the one that is named as {material}:{version}, or else what it was made from. Throws ruleBroken where
 * that is none, and notFound where it was made from nothing here.
 */
export async function findCompared (
  db: Db, target: VersionTarget, named: string | undefined, caller: Caller | undefined
): Promise<{ from: MaterialVersion, to: MaterialVersion }> {
  const to = (await findVersion(db, target, target.number))!
  const [id, number] = named?.split(':') ?? []
  if (id && number) {
    const from = await findAny(db, id.toLowerCase(), Number(number), caller)
    if (!from) throw broken('/from', 'is no version that there is: give {material}:{version}')
    return { from, to }
  }
  const from = await findBefore(db, target, to, caller)
  if (!from) throw notFound('It is the first, and was adapted from nothing here: name a version to compare it with, as ?from={material}:{version}.')
  return { from, to }
}
