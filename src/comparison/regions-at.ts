import { runNamed } from '../database/named-statement.ts'
import type { Db } from '../plugins/database.ts'
import { type Definition, progressStatement, type Sums } from '../progress/progress-at.ts'
import type { Phase } from '../wire-types.d.ts'
import { agesAt, type AgesAt } from './ages.ts'
import { wasThere } from './latest-at.ts'

export interface RegionSums extends Sums, AgesAt {
  /** False: there is no such region. */
  known: boolean
}

const day = '($4::date[])[1]'

/** The sums of progress, and beside them how old is what was counted; $1 regions, $2 standard, $3 phase or 'any', $4 days, of which there is one. */
const makeStatement = (progress: string) => `
  with stood as (
    select m.region, lower(st.during) as published_on
    from council c
    join standing st on st.council_id = c.id and st.standard = $2 and st.during @> ${day} and ($3 = 'any' or st.phase::text = $3)
    left join membership m on m.council_id = c.id and m.period @> ${day}
    where ${wasThere(day)}
  ),
  age as (
    -- Councils of no region count with all.
    select case when grouping(region) = 1 then '' else region end as region, ${agesAt(day)}
    from stood
    group by grouping sets ((region), ())
  )
  select progress.*, progress.region = '' or region.id is not null as known,
    coalesce(age.assessments, 0) as assessments, coalesce(age.older_than_12_months, 0) as older_than_12_months,
    age.oldest_published_on, age.middle_published_on, age.other_middle_published_on
  from (${progress}) progress
  left join region on region.id = progress.region
  left join age on age.region = progress.region
  order by progress.region = '', progress.region`

/** The sums for each region that is named, or for every one (null), and for all councils as the last. */
export async function readRegionsAt (
  db: Db, definition: Definition, regions: string[] | null, standard: string, phase: Phase | undefined, day: string
): Promise<RegionSums[]> {
  const { name, text } = progressStatement(definition, 'several', 'days')
  return await runNamed<RegionSums>(db, `compared ${name}`, makeStatement(text), [regions && [...new Set(regions), ''], standard, phase ?? 'any', [day]])
}
