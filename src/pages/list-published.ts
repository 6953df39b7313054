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

/** The ids of the assessments, of one council by its code where it is given. */
export async function listStanding (db: Db, day: string, council?: string): Promise<string[]> {
  const { rows } = await sql<{ assessment_id: string }>`
    select st.assessment_id
    from standing st
    where st.during @> ${day}::date
      and ${council === undefined ? sql`true` : sql`st.council_id = (select id from council where code = ${council})`}
    order by st.council_id, st.assessment_id`.execute(db)
  return rows.map(({ assessment_id }) => assessment_id)
}
