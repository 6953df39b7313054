import { sql } from 'kysely'
import { type Act, register, write } from '../database/write.ts'
import { brokenAt, standardInUse } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import type { Fault, Standard, StandardNew } from '../wire-types.d.ts'
import { findStandard } from './queries.ts'

export interface Saved<T> {
  value: T
  created: boolean
}

/** Throws ruleBroken with every fault. */
function checkStandard (id: string, { points, scale }: StandardNew) {
  const faults: Fault[] = []
  const repeated = (values: number[], pointer: (index: number) => string) => values.forEach((value, i) => {
    if (values.indexOf(value) !== i) faults.push({ pointer: pointer(i), detail: `${value} is given twice: give each once` })
  })
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push({ pointer: '/standard', detail: 'an id is of small letters and digits, joined by hyphens' })
  repeated(points.map(({ number }) => number), i => `/points/${i}/number`)
  repeated(scale.map(({ value }) => value), i => `/scale/${i}/value`)
  if (!scale.some(({ met }) => met)) faults.push({ pointer: '/scale', detail: 'no value counts as met: at least one has to' })
  if (faults.length > 0) throw brokenAt(faults)
}

const fixedPart = ({ points, scale }: StandardNew) => JSON.stringify([
  points.map(({ number }) => number).sort((a, b) => a - b),
  scale.map(({ value, met }) => [value, met]).sort(([a], [b]) => Number(a) - Number(b))
])

async function isInUse (trx: Trx, id: string) {
  return await trx.selectFrom('assessment').select('id').where('standard', '=', id).limit(1).executeTakeFirst() !== undefined
}

async function storeStandard (trx: Trx, id: string, { points, scale, ...standard }: StandardNew) {
  await trx.insertInto('standard').values({ id, ...standard })
    .onConflict(conflict => conflict.column('id').doUpdateSet(standard)).execute()
  await sql`
    with given as (select * from json_to_recordset(${JSON.stringify(points)}) as p (number smallint, title text, summary text, url text)),
    gone as (delete from point where standard = ${id} and number not in (select number from given))
    insert into point (standard, number, title, summary, url)
    select ${id}, number, title, summary, url from given
    on conflict (standard, number) do update set title = excluded.title, summary = excluded.summary, url = excluded.url`.execute(trx)
  await sql`
    with given as (select * from json_to_recordset(${JSON.stringify(scale)}) as v (value smallint, label text, meaning text, met boolean)),
    gone as (delete from scale_value where standard = ${id} and value not in (select value from given))
    insert into scale_value (standard, value, label, meaning, met)
    select ${id}, value, label, meaning, met from given
    on conflict (standard, value) do update set label = excluded.label, meaning = excluded.meaning, met = excluded.met`.execute(trx)
}

/**
 * Creates or replaces a standard. Throws ruleBroken where numbers repeat, and standardInUse where an assessment
 * rests on what would change. `only_missing` leaves one that is there as it is.
 */
export async function saveStandard (act: Act, id: string, standard: StandardNew, { only_missing = false } = {}): Promise<Saved<Standard>> {
  return await write(act, register, async ({ trx, record, announce }) => {
    const before = await findStandard(trx, id)
    requireMatch(act, before && etagOf(before), { council_id: register, subject: `standards/${id}` })
    if (before && only_missing) return { value: before, created: false }
    if (before && fixedPart(before) !== fixedPart(standard)) {
      // Whoever begins an assessment holds this row by its foreign key: lock it, then look.
      await trx.selectFrom('standard').select('id').where('id', '=', id).forUpdate().execute()
      if (await isInUse(trx, id)) throw standardInUse()
    }
    checkStandard(id, standard)
    await storeStandard(trx, id, standard)
    const after = (await findStandard(trx, id))!
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      announce({ all: true })
      await record({ action: before ? 'standard changed' : 'standard created', subject: `standards/${id}`, changes: [{ pointer: '', before, after }] })
    }
    return { value: after, created: !before }
  })
}
