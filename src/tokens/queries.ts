import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Act } from '../database/write.ts'
import { notFound } from '../errors.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Role, Token } from '../wire-types.d.ts'

const columns = sql`
  t.id, t.name, t.role, c.code as council, t.region, t.issued_by, t.issuer, t.subject, t.created_at, t.expires_at, t.rotated_at,
  t.earlier_secret_until, t.revoked_at, t.last_used_at`

/** A token, without its secret. */
export async function findToken (db: Db | Trx, id: string): Promise<Token | undefined> {
  const { rows } = await sql<Token>`
    select ${columns}
    from token t
    left join council c on c.id = t.council_id
    where t.id = ${id}`.execute(db)
  return rows[0]
}

/** The id of a token that is there. Throws notFound. */
export async function requireToken ({ db }: Act, id: string): Promise<string> {
  const token = isUuid(id) ? await findToken(db, id) : undefined
  if (!token) throw notFound(`No token has the id ${id}.`)
  return token.id
}

export interface TokenFilter {
  council_id?: string
  role?: Role
  expires_before?: string
  /** Only what this token made. */
  issued_by?: string
}

/** Tokens in order of their ids, revoked ones too, one more than the page holds. */
export async function listTokens (db: Db, { council_id, role, expires_before, issued_by }: TokenFilter, { after, limit }: Paging): Promise<Token[]> {
  const { rows } = await sql<Token>`
    select ${columns}
    from token t
    left join council c on c.id = t.council_id
    where ${after ? sql`t.id > ${after[0]}` : sql`true`}
      and ${council_id ? sql`t.council_id = ${council_id}` : sql`true`}
      and ${role ? sql`t.role = ${role}` : sql`true`}
      and ${expires_before ? sql`t.expires_at < ${expires_before}` : sql`true`}
      and ${issued_by ? sql`t.issued_by = ${issued_by}` : sql`true`}
    order by t.id
    limit ${limit + 1}`.execute(db)
  return rows
}
