import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import { type Act, register, write, type Write } from '../database/write.ts'
import { brokenAt, conflict, forbidden, notFound, webhooksOff } from '../errors.ts'
import { findNewest } from '../events/number-events.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, Webhook, WebhookChange, WebhookMade, WebhookNew, WebhookRotation } from '../wire-types.d.ts'
import { isPublic, literalIn } from './public-address.ts'
import { findWebhook } from './queries.ts'
import { keyIdOf, secretOf, shownSecret } from './secret.ts'
import type { WebhookTarget } from './webhook-in-path.ts'

export interface WebhookSettings {
  /** What secrets are worked out from; undefined: there are no webhooks. */
  key: string | undefined
  /** Whether they may lead to private addresses, and by http. */
  private_addresses: boolean
}

const overlap_minutes_usual = 24 * 60

const keyOf = ({ key }: WebhookSettings) => {
  if (key === undefined) throw webhooksOff()
  return key
}

/** What is wrong with an address that can be told without asking anybody. */
function faultsOfUrl (url: string | undefined, { private_addresses }: WebhookSettings): Fault[] {
  if (url === undefined || private_addresses) return []
  const address = new URL(url)
  const literal = literalIn(address)
  if (address.protocol !== 'https:') return [{ pointer: '/url', detail: 'must be an https address' }]
  return literal && !isPublic(literal) ? [{ pointer: '/url', detail: 'must be of the public internet' }] : []
}

/** What it is of: an editor's is of its own council, a lead's of its own region. Throws forbidden where another is named. */
async function scopeOf ({ db, now }: Act, caller: Caller, { council: code, region = null }: WebhookNew) {
  const council = code ? await findCouncil(db, code, now) : undefined
  if (caller.role === 'editor') {
    if (region || (code && council?.council_id !== caller.council_id)) throw forbidden('An editor\'s webhook is of its own council.')
    return { council_id: caller.council_id, region: null, faults: [] }
  }
  if (caller.role === 'lead') {
    // Of no region it would be of everything.
    if (caller.region === null) throw forbidden('Your council does not lead the region today.')
    if (code || (region && region !== caller.region)) throw forbidden('A lead\'s webhook is of its own region.')
    return { council_id: null, region: caller.region, faults: [] }
  }
  const faults: Fault[] = []
  if (code && !council) faults.push({ pointer: '/council', detail: `no council has the code ${code}` })
  if (code && region) faults.push({ pointer: '/region', detail: 'does not go with council: a webhook is of one or the other' })
  const known = region && await db.selectFrom('region').select('id').where('id', '=', region).executeTakeFirst()
  if (region && !known) faults.push({ pointer: '/region', detail: `there is no region ${region}` })
  return { council_id: council?.council_id ?? null, region, faults }
}

/** The history says where it sends by the host alone: the rest of an address is often a secret. */
const asChange = ({ url, ...rest }: { url: string, [more: string]: unknown }) => ({ host: new URL(url).host, ...rest })

/** Makes a webhook that is told of what comes from now on, and gives it with its secret. Throws webhooksOff, forbidden and ruleBroken. */
export async function makeWebhook (act: Act, caller: Caller, given: WebhookNew, settings: WebhookSettings): Promise<WebhookMade> {
  const key = keyOf(settings)
  // It goes on when nobody is signed in, and ends with its token.
  if (caller.expires_at === null) throw forbidden('Who signs in is not there when it is sent: make a token, and the webhook with that.')
  const { faults, ...scope } = await scopeOf(act, caller, given)
  faults.push(...faultsOfUrl(given.url, settings))
  if (faults.length > 0) throw brokenAt(faults)
  return await write(act, scope.council_id ?? register, async ({ trx, now, record }) => {
    const id = uuidv7()
    const { url, types = null, description = null } = given
    const told_id = await findNewest(trx) ?? null
    await trx.insertInto('webhook').values({ id, token_id: caller.token_id, ...scope, url, types, description, key_id: keyIdOf(key), told_id, created_at: now }).execute()
    await record({ action: 'webhook made', subject: `webhooks/${id}`, changes: [{ pointer: '', after: asChange({ url, types, description, ...scope }) }] })
    return { ...(await findWebhook(trx, id, keyIdOf(key)))!, secret: shownSecret(secretOf(key, id, 1)) }
  })
}

const keyIdIn = ({ key }: WebhookSettings) => key && keyIdOf(key)

/** A webhook, held for the rest of the transaction against those who send. Throws stale where If-Match is behind. */
async function hold ({ trx, act }: Write, { id, scope_council_id }: WebhookTarget, settings: WebhookSettings) {
  const held = await trx.selectFrom('webhook').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!held) throw notFound()
  requireMatch(act, etagOf(await findWebhook(trx, id, keyIdIn(settings))), { council_id: scope_council_id ?? register, subject: `webhooks/${id}` })
  return held
}

/** Begins anew with what was not delivered: as if none of it had been tried. */
async function beginAnew ({ trx, now }: Write, id: string) {
  await sql`
    update webhook_delivery d
    set attempts = 0, first_attempt_at = null, claim = null, next_at = ${now}
    where d.webhook_id = ${id} and d.status = 'pending' and d.next_at is not null`.execute(trx)
}

/** Changes a webhook, or stops it, or has it go on from where it stopped. Throws ruleBroken. */
export async function changeWebhook (act: Act, target: WebhookTarget, { enabled, ...given }: WebhookChange, settings: WebhookSettings): Promise<Webhook> {
  const faults = faultsOfUrl(given.url, settings)
  if (faults.length > 0) throw brokenAt(faults)
  return await write(act, target.scope_council_id ?? register, async tools => {
    const { trx, now, record } = tools
    const { url, types, description, disabled_at, disabled_because } = await hold(tools, target, settings)
    const after = { url, types, description, ...given }
    const was = { enabled: disabled_at === null }
    const set = enabled === undefined || enabled === was.enabled
      ? {}
      : enabled ? { disabled_at: null, disabled_because: null, failing_since: null } : { disabled_at: now, disabled_because: 'asked' as const }
    if (enabled && disabled_because === 'token') throw conflict('The token that made it was revoked or has expired: make another webhook.')
    if (JSON.stringify([after, set]) !== JSON.stringify([{ url, types, description }, {}])) {
      await trx.updateTable('webhook').set({ ...after, ...set }).where('id', '=', target.id).execute()
      if (enabled) await beginAnew(tools, target.id)
      await record({
        action: 'webhook changed',
        subject: `webhooks/${target.id}`,
        changes: [{ pointer: '', before: asChange({ url, types, description, ...was }), after: asChange({ ...after, enabled: enabled ?? was.enabled }) }]
      })
    }
    return (await findWebhook(trx, target.id, keyIdIn(settings)))!
  })
}

/** Deletes a webhook, with its deliveries. */
export async function deleteWebhook (act: Act, target: WebhookTarget, settings: WebhookSettings): Promise<void> {
  await write(act, target.scope_council_id ?? register, async tools => {
    const { url, types, description } = await hold(tools, target, settings)
    await tools.trx.deleteFrom('webhook').where('id', '=', target.id).execute()
    await tools.record({ action: 'webhook deleted', subject: `webhooks/${target.id}`, changes: [{ pointer: '', before: asChange({ url, types, description }) }] })
  })
}

/** Replaces a webhook's secret, and gives the new one; for the overlap messages are signed by both. Throws webhooksOff. */
export async function replaceSecret (
  act: Act, target: WebhookTarget, { overlap_minutes = overlap_minutes_usual }: WebhookRotation, settings: WebhookSettings
): Promise<WebhookMade> {
  const key = keyOf(settings)
  return await write(act, target.scope_council_id ?? register, async tools => {
    const { trx, now, record } = tools
    const held = await hold(tools, target, settings)
    const generation = held.generation + 1
    // By a key that the service has no longer nothing can be signed.
    const overlaps = overlap_minutes > 0 && held.key_id === keyIdOf(key)
    const earlier_until = overlaps ? new Date(Date.parse(now) + overlap_minutes * 60_000).toISOString() : null
    await trx.updateTable('webhook').set({ generation, key_id: keyIdOf(key), earlier_until }).where('id', '=', target.id).execute()
    await record({
      action: 'webhook secret replaced',
      subject: `webhooks/${target.id}`,
      changes: [{ pointer: '/earlier_secret_until', before: held.earlier_until, after: earlier_until }]
    })
    return { ...(await findWebhook(trx, target.id, keyIdOf(key)))!, secret: shownSecret(secretOf(key, target.id, generation)) }
  })
}
