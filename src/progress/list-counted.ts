import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Counted } from '../wire-types.d.ts'
import { type ProgressQuestion, servicesAt } from './services-at.ts'

/** Every score that a region's progress counted, by assessment and point, one more than the page holds. */
export async function listCounted (db: Db, question: ProgressQuestion, region: string, { after, limit }: Paging): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with ${servicesAt(question, region)}
    select c.code as council, c.gss_code, considered.service_id as service, considered.assessment_id as assessment, considered.phase,
      considered.published_on, s.point, s.score, s.score is null as not_applicable
    from considered
    join council c on c.id = considered.council_id
    join score s on s.council_id = considered.council_id and s.assessment_id = considered.assessment_id
    where considered.state = 'counted'
      and ${after ? sql`(s.assessment_id, s.point) > (${after[0]}::uuid, ${after[1]}::smallint)` : sql`true`}
    order by s.assessment_id, s.point
    limit ${limit + 1}`.execute(db)
  return rows
}
