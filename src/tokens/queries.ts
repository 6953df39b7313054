import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Role, Token } from '../wire-types.d.ts'

const columns = sql`
  t.id, t.name, t.role, c.code as council, t.region, t.created_at, t.expires_at, t.revoked_at, t.last_used_at`

/** A token, without its secret. */
export async function findToken (db: Db | Trx, id: string): Promise<Token | undefined> {
  const { rows } = await sql<Token>`
    select ${columns}
    from token t
    left join council c on c.id = t.council_id
    where t.id = ${id}`.execute(db)
  return rows[0]
}

export interface TokenFilter {
  council_id?: string
  role?: Role
  expires_before?: string
}

/** Tokens in order of their ids, revoked ones too, one more than the page holds. */
export async function listTokens (db: Db, { council_id, role, expires_before }: TokenFilter, { after, limit }: Paging): Promise<Token[]> {
  const { rows } = await sql<Token>`
    select ${columns}
    from token t
    left join council c on c.id = t.council_id
    where ${after ? sql`t.id > ${after[0]}` : sql`true`}
      and ${council_id ? sql`t.council_id = ${council_id}` : sql`true`}
      and ${role ? sql`t.role = ${role}` : sql`true`}
      and ${expires_before ? sql`t.expires_at < ${expires_before}` : sql`true`}
    order by t.id
    limit ${limit + 1}`.execute(db)
  return rows
}
