import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Redaction } from '../wire-types.d.ts'

const redaction = sql`
  select r.id, c.code as council, r.target, r.pointer, w.body::jsonb ->> 'reason' as reason, r.texts, r.copies, r.left_at,
    json_build_object('name', t.name, 'council', tc.code) as redacted_by, r.redacted_at
  from redaction r
  left join council c on c.id = r.council_id
  join wording w on w.council_id = r.council_id and w.digest = r.wording
  join token t on t.id = r.token_id
  left join council tc on tc.id = t.council_id`

/** A redaction. */
export async function findRedaction (db: Db | Trx, council_id: string, id: string): Promise<Redaction | undefined> {
  const { rows } = await sql<Redaction>`${redaction} where r.council_id = ${council_id} and r.id = ${id}`.execute(db)
  return rows[0]
}

/** The last redaction of a place. */
export async function findLastRedaction (db: Db | Trx, council_id: string, target: string, pointer: string): Promise<Redaction | undefined> {
  const { rows } = await sql<Redaction>`
    ${redaction}
    where r.council_id = ${council_id} and r.target = ${target} and r.pointer = ${pointer}
    order by r.id desc
    limit 1`.execute(db)
  return rows[0]
}

/** All redactions in order of their ids, one more than the page holds. */
export async function listRedactions (db: Db, { after, limit }: Paging): Promise<Redaction[]> {
  const { rows } = await sql<Redaction>`
    ${redaction}
    where ${after ? sql`r.id > ${after[0]}` : sql`true`}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}
