import { sql } from 'kysely'
import { brokenAt } from '../errors.ts'
import type { Trx } from '../plugins/database.ts'
import type { Fault, Licence, MaterialVersionNew } from '../wire-types.d.ts'
import { faultOfLicence } from './licences.ts'
import type { MaterialKey } from './queries.ts'

/** What a version is adapted from, as the database knows it. */
export interface Source {
  adapted_head_id: string | null
  adapted_material_id: string | null
  adapted_number: number | null
}

const most_bytes = 100_000

function faultOfBody (body: string): Fault | undefined {
  const bytes = Buffer.byteLength(body)
  if (bytes > most_bytes) return { pointer: '/body', detail: `has ${bytes} bytes in UTF-8, and may have ${most_bytes}: put what is long elsewhere, and link to it` }
}

async function faultsOfPoints (trx: Trx, standard: string, points: number[]): Promise<Fault[]> {
  const known = new Set((await trx.selectFrom('point').select('number').where('standard', '=', standard).execute()).map(({ number }) => number))
  return points.flatMap((point, i) => {
    if (!known.has(point)) return [{ pointer: `/points/${i}`, detail: `${standard} has no point ${point}` }]
    if (points.indexOf(point) !== i) return [{ pointer: `/points/${i}`, detail: `${point} is given twice: give each once` }]
    return []
  })
}

/** The licences of all that earlier versions of a material were adapted from. */
async function listEarlierLicences (trx: Trx, { head_id, id }: MaterialKey, number: number): Promise<Licence[]> {
  const { rows } = await sql<{ licence: Licence }>`
    select distinct o.licence
    from material_version v
    join material_version o on o.head_id = v.adapted_head_id and o.material_id = v.adapted_material_id and o.number = v.adapted_number
    where v.head_id = ${head_id} and v.material_id = ${id} and v.number < ${number}`.execute(trx)
  return rows.map(({ licence }) => licence)
}

/**
 * What a version is adapted from. Throws ruleBroken with every fault: a standard or points that are not there, a source that was not
 * published, a licence that those of its sources do not allow, a body that is too long.
 */
export async function checkVersion (trx: Trx, material: MaterialKey & { standard: string }, number: number, given: MaterialVersionNew): Promise<Source> {
  const { body, points, licence, adapted_from } = given
  const faults: (Fault | undefined)[] = [faultOfBody(body), ...await faultsOfPoints(trx, material.standard, points)]
  const made_from = await listEarlierLicences(trx, material, number)
  const source = adapted_from && await trx.selectFrom('material_version').select(['head_id', 'licence'])
    .where('material_id', '=', adapted_from.material).where('number', '=', adapted_from.version).where('status', '=', 'published').executeTakeFirst()
  if (adapted_from?.material === material.id) faults.push({ pointer: '/adapted_from', detail: 'is the material itself, whose versions follow each other anyway: leave it out' })
  else if (adapted_from && !source) faults.push({ pointer: '/adapted_from', detail: 'is no version that was published' })
  const detail = faultOfLicence(licence, source ? [...made_from, source.licence] : made_from)
  if (detail) faults.push({ pointer: '/licence', detail })
  const found = faults.filter(fault => fault !== undefined)
  if (found.length > 0) throw brokenAt(found)
  return { adapted_head_id: source?.head_id ?? null, adapted_material_id: adapted_from?.material ?? null, adapted_number: adapted_from?.version ?? null }
}
