// What a meeting or a round is about: points of a standard, and published versions of materials.
import { sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'
import type { AgendaMaterial, Fault } from '../wire-types.d.ts'

/** What is wrong with these points of a standard. */
export async function faultsOfPoints (trx: Trx, standard: string, points: number[]): Promise<Fault[]> {
  const known = await trx.selectFrom('point').select('number').where('standard', '=', standard).execute()
  if (known.length === 0) return [{ pointer: '/standard', detail: `there is no standard ${standard}: see /v1/standards` }]
  const numbers = new Set(known.map(({ number }) => number))
  return points.flatMap((point, i) => {
    if (!numbers.has(point)) return [{ pointer: `/points/${i}`, detail: `${standard} has no point ${point}` }]
    return points.indexOf(point) === i ? [] : [{ pointer: `/points/${i}`, detail: `${point} is given twice: give each once` }]
  })
}

export interface FoundMaterial {
  material_head_id: string
  material_id: string
  material_number: number
}

/** The versions that are meant, in their order, with what is wrong with them; a place without a material has none. */
export async function findMaterials (
  trx: Trx, materials: (AgendaMaterial | undefined)[], pointerOf: (place: number) => string
): Promise<{ found: (FoundMaterial | undefined)[], faults: Fault[] }> {
  const { rows } = await sql<FoundMaterial & { place: number }>`
    select given.place - 1 as place, v.head_id as material_head_id, v.material_id, v.number as material_number
    from unnest(${materials.map(one => one?.material ?? null)}::uuid[], ${materials.map(one => one?.version ?? null)}::smallint[])
      with ordinality as given (material, version, place)
    join material m on m.id = given.material
    join material_version v on v.head_id = m.head_id and v.material_id = m.id and v.number = given.version and v.status = 'published'`.execute(trx)
  const by_place = new Map(rows.map(({ place, ...found }) => [Number(place), found]))
  const faults = materials.flatMap((one, i) => one && !by_place.has(i)
    ? [{ pointer: pointerOf(i), detail: 'is no version of a material that is published' }]
    : [])
  return { found: materials.map((_, i) => by_place.get(i)), faults }
}
