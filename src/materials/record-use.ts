import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, write } from '../database/write.ts'
import { broken, brokenAt, forbidden, materialState } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, MaterialUse, MaterialUseNew } from '../wire-types.d.ts'
import type { MaterialTarget } from './material-in-path.ts'
import type { MaterialKey } from './queries.ts'

const use = sql`
  select u.id, u.material_id as material, u.number as version, u.region, c.code as council, u.used_on, u.meeting_id as meeting, u.minutes_taken,
    w.body::jsonb ->> 'would_change' as would_change, u.recorded_at
  from material_use u
  left join council c on c.id = u.council_id
  cross join lateral text_of(u.head_id, u.wording) as w (body)`

/** Who has used a material and what they would change, in order of their ids, one more than the page holds. */
export async function listUses (db: Db, { head_id, id }: MaterialKey, { after, limit }: Paging): Promise<MaterialUse[]> {
  const { rows } = await sql<MaterialUse>`
    ${use}
    where u.material_head_id = ${head_id} and u.material_id = ${id} and ${after ? sql`u.id > ${after[0]}` : sql`true`}
    order by u.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** Throws ruleBroken where the version or the day is none that it can have been used in, and materialState where it is in preparation. */
async function checkUse (trx: Trx, { head_id, id }: MaterialKey, { version, used_on }: MaterialUseNew, today: string): Promise<void> {
  const faults: Fault[] = []
  const known = await trx.selectFrom('material_version').select('status')
    .where('head_id', '=', head_id).where('material_id', '=', id).where('number', '=', version).executeTakeFirst()
  if (!known) faults.push({ pointer: '/version', detail: `there is no version ${version} of it` })
  if (used_on > today) faults.push({ pointer: '/used_on', detail: `${used_on} is in the future: give ${today} or before` })
  if (faults.length > 0) throw brokenAt(faults)
  if (known!.status !== 'published') throw materialState(`Version ${version} is in preparation: publish it first.`)
}

/**
 * Records that a group has used a version: its own fact, kept under its own head. Throws forbidden for a lead of another region, ruleBroken
 * with every fault, and materialState while the version is in preparation.
 */
export async function recordUse (act: Act, caller: Caller, material: MaterialTarget, given: MaterialUseNew): Promise<MaterialUse> {
  const { region, version, used_on, meeting = null, minutes_taken = null, would_change } = given
  if (caller.role === 'lead' && caller.region !== region) throw forbidden('A lead says what its own group has used.')
  const of = await act.db.selectFrom('region').select('head_id').where('id', '=', region).executeTakeFirst()
  if (!of) throw broken('/region', `there is no region ${region}: see /v1/regions`)
  return await write(act, of.head_id, async ({ trx, now, word, record, announce, act }) => {
    await checkUse(trx, material, given, londonDay(act.now))
    const [wording = null] = would_change === undefined ? [] : await word({ would_change })
    const id = uuidv7()
    const council_id = caller.role === 'lead' ? caller.council_id : null
    await trx.insertInto('material_use').values({
      head_id: of.head_id,
      id,
      region,
      material_head_id: material.head_id,
      material_id: material.id,
      number: version,
      council_id,
      used_on,
      meeting_id: meeting,
      minutes_taken,
      wording,
      recorded_at: now
    }).execute()
    announce({ regions: [region, material.region] })
    await record({
      action: 'material used',
      subject: `materials/${material.id}`,
      changes: [{ pointer: `/uses/${id}`, after: { version, used_on, meeting, minutes_taken, ...wording && { wording: wording.toString('hex') } } }]
    })
    const { rows: [recorded] } = await sql<MaterialUse>`${use} where u.head_id = ${of.head_id} and u.id = ${id}`.execute(trx)
    return recorded!
  })
}
