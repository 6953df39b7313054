import { type Act, register, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Region, RegionNew } from '../wire-types.d.ts'
import { findRegion } from './queries.ts'

const asChange = ({ id, councils, ...facts }: Region) => facts

/** Creates or replaces a region; members are apart. `only_missing` leaves one that is there as it is. */
export async function saveRegion (act: Act, id: string, region: RegionNew, { only_missing = false } = {}): Promise<Saved<Region>> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw broken('/region', 'an id is of small letters and digits, joined by hyphens')
  const today = londonDay(act.now)
  return await write(act, register, async ({ trx, record, announce }) => {
    const before = await findRegion(trx, id, today)
    requireMatch(act, before && etagOf(before), { council_id: register, subject: `regions/${id}` })
    if (before && only_missing) return { value: before, created: false }
    const { name, description, started_on } = region
    await trx.insertInto('region').values({ id, name, description, started_on })
      .onConflict(conflict => conflict.constraint('region_pkey').doUpdateSet({ name, description, started_on })).execute()
    const after = (await findRegion(trx, id, today))!
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      announce({ regions: [id] })
      await record({
        action: before ? 'region changed' : 'region created',
        subject: `regions/${id}`,
        changes: [{ pointer: '', ...before && { before: asChange(before) }, after: asChange(after) }]
      })
    }
    return { value: after, created: !before }
  })
}
