// Who signs in has a token here too, without a secret: what they write is theirs, and an admin sees it and may revoke it.
import { v7 as uuidv7 } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import { type Act, register, write } from '../database/write.ts'
import { beginFirstTerm } from '../leads/begin-term.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Role } from '../wire-types.d.ts'
import type { Identity } from './read-identity.ts'

interface Holder {
  issuer: string
  subject: string
  role: Role
  council_id: string | null
  region: string | null
}

async function findToken ({ db }: Act, { issuer, subject, role, council_id, region }: Holder): Promise<string | undefined> {
  const row = await db.selectFrom('token').select('id')
    .where('issuer', '=', issuer).where('subject', '=', subject).where('role', '=', role)
    .where('council_id', 'is not distinct from', council_id).where('region', 'is not distinct from', region)
    .executeTakeFirst()
  return row?.id
}

async function makeToken (act: Act, holder: Holder): Promise<void> {
  await write(act, register, async tools => {
    const { trx, now, record } = tools
    const name = `${holder.role}, signed in at ${new URL(holder.issuer).hostname}`.slice(0, 100)
    const id = uuidv7()
    // Of those who come at the same time, one makes it.
    const made = await trx.insertInto('token').values({ id, name, ...holder, created_at: now })
      .onConflict(conflict => conflict.doNothing()).returning('id').executeTakeFirst()
    if (!made) return
    await record({ action: 'token made at sign-in', subject: `tokens/${id}`, changes: [{ pointer: '', after: { name, ...holder } }] })
    const { role, region, council_id } = holder
    if (role === 'lead') await beginFirstTerm(tools, region!, council_id!, londonDay(act.now), { if_never: true })
  })
}

/**
 * The id of the token that stands for who signs in, made when they first come. Undefined where the council is unknown or has ended
 * (whoever runs its sign-in now is not its officer), or there is no such region.
 */
export async function findSignedIn (act: Act, { issuer, subject, role, council: code, region }: Identity): Promise<string | undefined> {
  const council = code === null ? undefined : await findCouncil(act.db, code, act.now)
  if (code !== null && (!council || council.ended)) return undefined
  const holder = { issuer, subject, role, council_id: council?.council_id ?? null, region }
  const known = await findToken(act, holder)
  if (known) return known
  if (region !== null && !await act.db.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()) return undefined
  await makeToken(act, holder)
  return await findToken(act, holder)
}
