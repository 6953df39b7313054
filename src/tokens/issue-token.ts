import { v7 as uuidv7 } from 'uuid'
import { type Act, register, write, type Write } from '../database/write.ts'
import { brokenAt } from '../errors.ts'
import { findCouncil } from '../councils/queries.ts'
import type { Fault, TokenIssued, TokenNew } from '../wire-types.d.ts'
import { findToken } from './queries.ts'
import { digestOf, makeSecret } from './secret.ts'

const needs = {
  admin: { council: false, region: false },
  editor: { council: true, region: false },
  reviewer: { council: true, region: false },
  lead: { council: true, region: true },
  reader: { council: false, region: false }
}

function faultsOfScope ({ role, council, region, expires_at }: TokenNew, now: string): Fault[] {
  const faults: Fault[] = []
  for (const [field, value] of Object.entries({ council, region }) as ['council' | 'region', string | null | undefined][]) {
    if (needs[role][field] && !value) faults.push({ pointer: `/${field}`, detail: `a token of role ${role} names a ${field}` })
    if (!needs[role][field] && value) faults.push({ pointer: `/${field}`, detail: `a token of role ${role} names no ${field}` })
  }
  if (expires_at && Date.parse(expires_at) <= Date.parse(now)) faults.push({ pointer: '/expires_at', detail: 'must be in the future' })
  return faults
}

/** The ids that a token is issued for. Throws ruleBroken with every fault. */
async function scopeOf ({ trx, act, now }: Write, token: TokenNew) {
  const faults = faultsOfScope(token, now)
  const { council: code, region = null } = token
  const council = code ? await findCouncil(trx, code, act.now) : undefined
  if (code && !council) faults.push({ pointer: '/council', detail: `no council has the code ${code}` })
  if (council?.ended) faults.push({ pointer: '/council', detail: `${code} has ended: name the council that followed` })
  const known = region && await trx.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()
  if (region && !known) faults.push({ pointer: '/region', detail: `there is no region ${region}` })
  if (faults.length > 0) throw brokenAt(faults)
  return { council_id: council?.council_id ?? null, region }
}

/** Issues a token and gives it with its secret, which is stored nowhere. Throws ruleBroken where role, council and region don't fit. */
export async function issueToken (act: Act, token: TokenNew): Promise<TokenIssued> {
  const { name, role } = token
  // One form for all times, whatever offset was given.
  const expires_at = token.expires_at ? new Date(token.expires_at).toISOString() : null
  return await write(act, register, async tools => {
    const { trx, now, record } = tools
    const { council_id, region } = await scopeOf(tools, token)
    const id = uuidv7()
    const secret = makeSecret()
    await trx.insertInto('token').values({ id, name, role, council_id, region, digest: Buffer.from(digestOf(secret), 'base64'), created_at: now, expires_at }).execute()
    await record({ action: 'token issued', subject: `tokens/${id}`, changes: [{ pointer: '', after: { name, role, council_id, region, expires_at } }] })
    return { ...(await findToken(trx, id))!, token: secret }
  })
}
