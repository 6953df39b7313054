import { v7 as uuidv7 } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import { type Act, register, write, type Write } from '../database/write.ts'
import { brokenAt, forbidden } from '../errors.ts'
import { beginFirstTerm } from '../leads/begin-term.ts'
import { leadsOrIsTo } from '../leads/terms.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Fault, Role, TokenIssued, TokenNew } from '../wire-types.d.ts'
import { type Bound, narrowest, settleExpiry, usualExpiry, yearFrom } from './expiry.ts'
import type { Caller } from './find-caller.ts'
import { findToken } from './queries.ts'
import { digestOf, makeSecret } from './secret.ts'

const needs = {
  admin: { council: false, region: false },
  editor: { council: true, region: false },
  reviewer: { council: true, region: false },
  lead: { council: true, region: true },
  reader: { council: false, region: false }
}
const narrower: Role[] = ['editor', 'reviewer', 'reader']

function faultsOfScope ({ role, council, region }: TokenNew): Fault[] {
  const faults: Fault[] = []
  for (const [field, value] of Object.entries({ council, region }) as ['council' | 'region', string | null | undefined][]) {
    if (needs[role][field] && !value) faults.push({ pointer: `/${field}`, detail: `a token of role ${role} names a ${field}` })
    if (!needs[role][field] && value) faults.push({ pointer: `/${field}`, detail: `a token of role ${role} names no ${field}` })
  }
  return faults
}

/** How long what an editor makes may work: never longer than its own token, nor than what it was shown here; undefined: an admin or the operator makes it. */
async function boundOf ({ trx, act }: Write, maker: Caller | undefined): Promise<Bound | undefined> {
  if (!maker || maker.role === 'admin') return undefined
  const why = 'it works no longer than the token that makes it'
  const { expires_at } = (await findToken(trx, act.token_id!))!
  return narrowest(...[expires_at, maker.expires_at].map(until => until ? { until, why } : undefined))
}

/** Throws forbidden for what this maker, if it is none that may make any, could not itself be. */
async function refuseWider (tools: Write, { role, council: code, region }: TokenNew, council_id: string | undefined, maker: Caller | undefined): Promise<void> {
  if (!maker || maker.role === 'admin') return
  if ((code && council_id !== maker.council_id) || ![...narrower, 'lead'].includes(role)) {
    throw forbidden(`An editor makes tokens of the roles ${narrower.join(', ')} for its own council, and of the role lead where that leads.`)
  }
  if (role !== 'lead' || !region) return
  const led = await tools.trx.selectFrom('region').select('head_id').where('id', '=', region).executeTakeFirst()
  if (!led || !await leadsOrIsTo(tools, { ...led, council_id: maker.council_id! }, londonDay(tools.act.now))) {
    throw forbidden(`Your council does not lead ${region}, nor is it to: ask those who do, or an admin.`)
  }
}

/** What a token is issued for. Throws forbidden for what this maker could not itself be, and ruleBroken with every fault. */
async function scopeOf (tools: Write, token: TokenNew, maker: Caller | undefined) {
  const { trx, act, now } = tools
  const { council: code, region = null } = token
  const council = code ? await findCouncil(trx, code, act.now) : undefined
  await refuseWider(tools, token, council?.council_id, maker)
  const faults = faultsOfScope(token)
  if (code && !council) faults.push({ pointer: '/council', detail: `no council has the code ${code}` })
  if (council?.ended) faults.push({ pointer: '/council', detail: `${code} has ended: name the council that followed` })
  const known = region && await trx.selectFrom('region').select('ended_on').where('id', '=', region).executeTakeFirst()
  if (region && !known) faults.push({ pointer: '/region', detail: `there is no region ${region}` })
  if (known && known.ended_on && known.ended_on <= londonDay(act.now)) faults.push({ pointer: '/region', detail: `${region} ended on ${known.ended_on}: name one that followed` })
  const bound = narrowest(yearFrom(now), await boundOf(tools, maker))
  const expires_at = settleExpiry(token.expires_at, usualExpiry(now), bound, now, faults)
  if (faults.length > 0) throw brokenAt(faults)
  return { council_id: council?.council_id ?? null, region, expires_at }
}

/**
 * Issues a token and gives it with its secret, which is stored nowhere. The maker is the caller; undefined: the operator.
 * Throws ruleBroken where role, council, region and expiry don't fit, forbidden where the maker could not itself be that.
 */
export async function issueToken (act: Act, token: TokenNew, maker?: Caller): Promise<TokenIssued> {
  const { name, role } = token
  return await write(act, register, async tools => {
    const { trx, now, record } = tools
    const scope = await scopeOf(tools, token, maker)
    const id = uuidv7()
    const secret = makeSecret()
    const digest = Buffer.from(digestOf(secret), 'base64')
    await trx.insertInto('token').values({ id, name, role, ...scope, digest, created_at: now, issued_by: act.token_id }).execute()
    await record({ action: 'token issued', subject: `tokens/${id}`, changes: [{ pointer: '', after: { name, role, ...scope } }] })
    if (role === 'lead') await beginFirstTerm(tools, scope.region!, scope.council_id!, londonDay(act.now))
    return { ...(await findToken(trx, id))!, token: secret }
  })
}
