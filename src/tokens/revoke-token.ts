import { sql } from 'kysely'
import { type Act, type Entry, register, write } from '../database/write.ts'

/**
 * Revokes a token, and with it what it may have left as a back door: all that an editor's made, and what an admin's made or gave
 * a new secret to since the moment given. One that is revoked already stays so, as of then.
 */
export async function revokeToken (act: Act, id: string, made_since: string | null = null): Promise<void> {
  await write(act, register, async ({ trx, now, record, announce }) => {
    const { rows } = await sql<{ id: string }>`
      with recursive gone (id, role) as (
        select id, role from token where id = ${id}
        union
        select t.id, t.role
        from gone
        join token t on (t.issued_by = gone.id and (gone.role <> 'admin' or t.created_at >= ${made_since}::timestamptz))
          or (t.rotated_by = gone.id and t.rotated_at >= ${made_since}::timestamptz)
      )
      update token
      set revoked_at = ${now}
      where id in (select id from gone) and revoked_at is null
      returning id`.execute(trx)
    if (rows.length === 0) return
    announce({ tokens: rows.map(({ id }) => id) })
    await record(...rows.map(({ id }): Entry => ({ action: 'token revoked', subject: `tokens/${id}`, changes: [{ pointer: '/revoked_at', before: null, after: now }] })))
  })
}
