// What the sitemap leads to of what changes: councils with something published, and each service's latest published assessment.
import { sql } from 'kysely'
import type { Db } from '../plugins/database.ts'

/** How many assessments stand on a day. */
export async function countStanding (db: Db, day: string): Promise<number> {
  const { rows } = await sql<{ assessments: number }>`
    select count(*) as assessments
    from standing
    where during @> ${day}::date`.execute(db)
  return rows[0]!.assessments
}

/** The codes of the councils that they are of. */
export async function listPublishing (db: Db, day: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select c.code
    from council c
    where exists (select from standing st where st.council_id = c.id and st.during @> ${day}::date)
    order by c.code`.execute(db)
  return rows.map(({ code }) => code)
}

/** The ids of the assessments, from the first that is not skipped. */
export async function listStanding (db: Db, day: string, skipped: number, limit: number): Promise<string[]> {
  const { rows } = await sql<{ assessment_id: string }>`
    select assessment_id
    from standing
    where during @> ${day}::date
    order by council_id, assessment_id
    offset ${skipped}
    limit ${limit}`.execute(db)
  return rows.map(({ assessment_id }) => assessment_id)
}
