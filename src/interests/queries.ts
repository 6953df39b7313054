import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Interest } from '../wire-types.d.ts'

const interest = sql`
  select d.id, c.code as council, other.code as other_council, w.body::jsonb ->> 'reason' as reason,
    json_build_object('name', t.name, 'council', tc.code) as declared_by, d.declared_at
  from declared_interest d
  join council c on c.id = d.council_id
  join council other on other.id = d.other_council_id
  cross join lateral text_of(d.council_id, d.wording) as w (body)
  join token t on t.id = d.token_id
  left join council tc on tc.id = t.council_id`

/** A declared interest. */
export async function findInterest (db: Db | Trx, council_id: string, id: string): Promise<Interest | undefined> {
  const { rows } = await sql<Interest>`${interest} where d.council_id = ${council_id} and d.id = ${id}`.execute(db)
  return rows[0]
}

/** The interests between a council and others, whoever declared them, in order of their ids, one more than the page holds. */
export async function listInterests (db: Db, council_id: string, { after, limit }: Paging): Promise<Interest[]> {
  const { rows } = await sql<Interest>`
    ${interest}
    where (d.council_id = ${council_id} or d.other_council_id = ${council_id})
      and ${after ? sql`d.id > ${after[0]}` : sql`true`}
    order by d.id
    limit ${limit + 1}`.execute(db)
  return rows
}
