// A token keeps its id, and with it what it wrote; its secret is replaced.
import { type Act, type Entry, register, write, type Write } from '../database/write.ts'
import { brokenAt, nothingToRotate } from '../errors.ts'
import type { Fault, TokenIssued, TokenRotation } from '../wire-types.d.ts'
import { type Bound, narrowest, settleExpiry, usualExpiry, yearFrom } from './expiry.ts'
import type { Caller } from './find-caller.ts'
import { findToken } from './queries.ts'
import { digestOf, makeSecret } from './secret.ts'

const overlap_minutes_usual = 24 * 60

/** The token whose secret is to be replaced, with the end of the one that made it if that bounds it. */
async function readHeld ({ trx }: Write, id: string) {
  const held = await trx.selectFrom('token as t')
    .leftJoin('token as maker', join => join.onRef('maker.id', '=', 't.issued_by').on('maker.role', '<>', 'admin'))
    .select(['t.role', 't.digest', 't.revoked_at', 't.expires_at', 't.earlier_secret_until', 'maker.expires_at as maker_expires_at'])
    .where('t.id', '=', id).executeTakeFirstOrThrow()
  if (held.revoked_at) throw nothingToRotate('The token is revoked: issue another.')
  if (held.digest === null) throw nothingToRotate('Who holds it signs in elsewhere: it has no secret here.')
  return { ...held, digest: held.digest, expires_at: held.expires_at! }
}

/** An admin renews, as if the token were issued now; its holder keeps the end that it was given, because a thief would too. */
function expiryAfter (
  { expires_at, maker_expires_at }: Awaited<ReturnType<typeof readHeld>>, given: TokenRotation['expires_at'], renews: boolean, now: string
): string {
  const faults: Fault[] = []
  const maker: Bound | undefined = maker_expires_at ? { until: maker_expires_at, why: 'it works no longer than the token that made it' } : undefined
  const own: Bound = { until: expires_at, why: 'only an admin renews a token' }
  const settled = renews
    ? settleExpiry(given, usualExpiry(now), narrowest(yearFrom(now), maker), now, faults)
    : settleExpiry(given, expires_at, own, now, faults)
  if (faults.length > 0) throw brokenAt(faults)
  return settled
}

/**
 * Replaces the secret of a token and gives the new one, this once. The one before goes on working for the overlap, and what was
 * before that stops, so that at most two are live. By is the caller; undefined: the operator. Throws nothingToRotate, ruleBroken.
 */
export async function rotateToken (
  act: Act, id: string, { overlap_minutes = overlap_minutes_usual, expires_at: given }: TokenRotation, by?: Caller
): Promise<TokenIssued> {
  return await write(act, register, async tools => {
    const { trx, now, record, announce } = tools
    const held = await readHeld(tools, id)
    const expires_at = expiryAfter(held, given, !by || by.role === 'admin', now)
    const until = Math.min(Date.parse(now) + overlap_minutes * 60_000, Date.parse(expires_at))
    const earlier = overlap_minutes === 0
      ? { earlier_digest: null, earlier_secret_until: null }
      : { earlier_digest: held.digest, earlier_secret_until: new Date(until).toISOString() }
    const secret = makeSecret()
    const digest = Buffer.from(digestOf(secret), 'base64')
    await trx.updateTable('token').set({ digest, ...earlier, expires_at, rotated_at: now, rotated_by: act.token_id }).where('id', '=', id).execute()
    // What an editor made never outlives it.
    const cut = held.role !== 'editor'
      ? []
      : await trx.updateTable('token').set({ expires_at }).where('issued_by', '=', id).where('expires_at', '>', expires_at).returning('id').execute()
    announce({ tokens: [id, ...cut.map(({ id }) => id)] })
    await record({
      action: 'token rotated',
      subject: `tokens/${id}`,
      changes: [
        { pointer: '/expires_at', before: held.expires_at, after: expires_at },
        { pointer: '/earlier_secret_until', before: held.earlier_secret_until, after: earlier.earlier_secret_until }
      ]
    }, ...cut.map(({ id }): Entry => ({ action: 'token shortened', subject: `tokens/${id}`, changes: [{ pointer: '/expires_at', after: expires_at }] })))
    return { ...(await findToken(trx, id))!, token: secret }
  })
}

/** Ends the overlap: the secret that was replaced stops working at once. Nothing happens where there is none. */
export async function endOverlap (act: Act, id: string): Promise<void> {
  await write(act, register, async ({ trx, record, announce }) => {
    const ended = await trx.updateTable('token').set({ earlier_digest: null, earlier_secret_until: null })
      .where('id', '=', id).where('earlier_digest', 'is not', null).returning('id').executeTakeFirst()
    if (!ended) return
    announce({ tokens: [id] })
    await record({ action: 'token overlap ended', subject: `tokens/${id}`, changes: [{ pointer: '/earlier_secret_until', after: null }] })
  })
}
