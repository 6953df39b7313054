import { v7 as uuidv7 } from 'uuid'
import { type Act, register, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { findCouncil } from '../councils/queries.ts'
import type { Trx } from '../plugins/database.ts'
import type { TokenIssued, TokenNew } from '../wire-types.d.ts'
import { findToken } from './queries.ts'
import { digestOf, makeSecret } from './secret.ts'

const needs = {
  admin: { council: false, region: false },
  editor: { council: true, region: false },
  reviewer: { council: true, region: false },
  lead: { council: true, region: true },
  reader: { council: false, region: false }
}

function checkScope ({ role, council, region, expires_at }: TokenNew, now: string) {
  for (const [field, value] of Object.entries({ council, region }) as ['council' | 'region', string | null | undefined][]) {
    if (needs[role][field] && !value) throw broken(`/${field}`, `a token of role ${role} names a ${field}`)
    if (!needs[role][field] && value) throw broken(`/${field}`, `a token of role ${role} names no ${field}`)
  }
  if (expires_at && Date.parse(expires_at) <= Date.parse(now)) throw broken('/expires_at', 'must be in the future')
}

async function councilOf (trx: Trx, code: string, now: Date): Promise<string> {
  const council = await findCouncil(trx, code, now)
  if (!council) throw broken('/council', `no council has the code ${code}`)
  if (council.ended) throw broken('/council', `${code} has ended: name the council that followed`)
  return council.council_id
}

/** Issues a token and gives it with its secret, which is stored nowhere. Throws ruleBroken where role, council and region don't fit. */
export async function issueToken (act: Act, token: TokenNew): Promise<TokenIssued> {
  const { name, role, region = null, expires_at = null } = token
  return await write(act, register, async ({ trx, now, record }) => {
    checkScope(token, now)
    const council_id = token.council ? await councilOf(trx, token.council, act.now) : null
    if (region && !await trx.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()) throw broken('/region', `there is no region ${region}`)
    const id = uuidv7()
    const secret = makeSecret()
    await trx.insertInto('token').values({ id, name, role, council_id, region, digest: digestOf(secret), created_at: now, expires_at }).execute()
    await record({ action: 'token issued', subject: `tokens/${id}`, changes: [{ pointer: '', after: { name, role, council_id, region, expires_at } }] })
    return { ...(await findToken(trx, id))!, token: secret }
  })
}
