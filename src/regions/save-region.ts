import { type Act, register, type Write, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Region, RegionNew } from '../wire-types.d.ts'
import { findRegion } from './queries.ts'

const asChange = ({ name, description, started_on }: Region) => ({ name, description, started_on })

/** Stores a region in the transaction of a write under the register, in the place of the one that stood before, if one did. */
export async function storeRegion ({ trx, act, record, announce }: Write, id: string, region: RegionNew, before: Region | undefined): Promise<Region> {
  const { name, description, started_on } = region
  await trx.insertInto('region').values({ id, name, description, started_on })
    .onConflict(conflict => conflict.constraint('region_pkey').doUpdateSet({ name, description, started_on })).execute()
  const after = (await findRegion(trx, id, londonDay(act.now)))!
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    announce({ regions: [id] })
    await record({
      action: before ? 'region changed' : 'region created',
      subject: `regions/${id}`,
      changes: [{ pointer: '', ...before && { before: asChange(before) }, after: asChange(after) }]
    })
  }
  return after
}

/** Creates or replaces a region; members are apart. `only_missing` leaves one that is there as it is. */
export async function saveRegion (act: Act, id: string, region: RegionNew, { only_missing = false } = {}): Promise<Saved<Region>> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw broken('/region', 'an id is of small letters and digits, joined by hyphens')
  return await write(act, register, async tools => {
    const before = await findRegion(tools.trx, id, londonDay(act.now))
    requireMatch(act, before && etagOf(before), { council_id: register, subject: `regions/${id}` })
    if (before && only_missing) return { value: before, created: false }
    if (before?.ended_on && region.started_on !== null && region.started_on >= before.ended_on) {
      throw broken('/started_on', `the region ended on ${before.ended_on}: give an earlier day`)
    }
    return { value: await storeRegion(tools, id, region, before), created: !before }
  })
}
