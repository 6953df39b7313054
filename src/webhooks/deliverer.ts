// Numbers events, plans their deliveries and makes them, in the background: where there are no webhooks, it asks now and then whether there are.
import { readEvents } from '../events/list-events.ts'
import { findNewest, numberEvents } from '../events/number-events.ts'
import type { Db } from '../plugins/database.ts'
import type { WebhookMessage } from '../wire-types.d.ts'
import { findOwner, mayBeTold } from './acting-for.ts'
import { type Claimed, claimDelivery, findNextDue } from './claim-delivery.ts'
import { planDeliveries } from './plan-deliveries.ts'
import type { WebhookSettings } from './save-webhook.ts'
import { keyIdOf, secretOf, signedHeaders } from './secret.ts'
import { sendMessage } from './send-message.ts'
import { forgetSettled, type Outcome, settleDelivery } from './settle-delivery.ts'

/** How many deliveries are under way at a time, in all and to one webhook: a slow one does not take all of them. */
const most_under_way = 16
const most_of_one = 4
/** How often it is looked at what other processes have left. */
const poll_ms = 15_000
/** Writes that come together are told together. */
const wait_least_ms = 20
const kept_ms = 30 * 24 * 60 * 60_000
const forget_every_ms = 60 * 60_000
/** How long deliveries under way may take once the service ends. */
const ending_ms = 1_000

interface Surroundings extends WebhookSettings {
  operator_db: Db
  now: () => Date
  warn: (error: unknown) => void
}

export interface Deliverer {
  /** Begins to work in the background. */
  start: () => void
  /** Something was written: if there are webhooks, there may be something to do. */
  wrote: () => void
  /** A webhook was made or changed. */
  changed: () => void
  /** Does all that is due now. Throws what kept it. */
  settle: () => Promise<void>
  close: () => Promise<void>
}

export function makeDeliverer ({ operator_db, now, key, private_addresses, warn }: Surroundings): Deliverer {
  const under_way = new Map<string, number>()
  const workers = new Set<Promise<void>>()
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let due_at = Infinity
  let started = false
  /** There were webhooks when it was last looked: without any, a write is told to nobody. */
  let known = true
  let forgotten_at = -Infinity
  let round: Promise<void> | undefined
  const state = {
    closing: false,
    /** Somebody asked while a round was under way. */
    again: false,
    /** How many deliveries were made since it was last looked what there is to plan: more may be then. */
    made: 0
  }

  async function attempt (claimed: Claimed): Promise<Outcome> {
    const { webhook_id, event_id, token_id, url, key_id, generation, earlier_until } = claimed
    const at = now()
    const caller = await findOwner(operator_db, token_id, at)
    if (!caller) return 'token'
    if (!await mayBeTold(operator_db, caller, event_id, at)) return 'withheld'
    if (key === undefined || key_id !== keyIdOf(key)) return { error: 'the service has another key now: replace the secret' }
    const generations = earlier_until !== null && Date.parse(earlier_until) > at.getTime() ? [generation, generation - 1] : [generation]
    const [event] = await readEvents(operator_db, [event_id])
    const message: WebhookMessage = { type: event!.type, timestamp: event!.at, data: event! }
    const body = JSON.stringify(message)
    const headers = signedHeaders(generations.map(one => secretOf(key, webhook_id, one)), event_id, at, body)
    try {
      return { status: await sendMessage({ url, headers, body }, { private_addresses, signal: ending.signal }) }
    } catch (error) {
      return ending.signal.aborted ? 'interrupted' : { error: (error as Error).message }
    }
  }

  async function deliver (claimed: Claimed) {
    const { webhook_id } = claimed
    under_way.set(webhook_id, (under_way.get(webhook_id) ?? 0) + 1)
    try {
      await settleDelivery(operator_db, claimed, await attempt(claimed), now())
    } finally {
      const left = under_way.get(webhook_id)! - 1
      if (left === 0) under_way.delete(webhook_id)
      else under_way.set(webhook_id, left)
    }
  }

  /** Makes deliveries until none is due; whoever finds one has another look for more. */
  async function work () {
    while (!state.closing) {
      const busy = [...under_way].filter(([, count]) => count >= most_of_one).map(([id]) => id)
      const claimed = await claimDelivery(operator_db, busy, now())
      if (!claimed) return
      addWorker()
      await deliver(claimed)
      state.made++
    }
  }

  function addWorker () {
    if (workers.size >= most_under_way || state.closing) return
    const worker = work().catch(warn).finally(() => {
      workers.delete(worker)
      rest()
    })
    workers.add(worker)
  }

  /** Looks again when the next delivery is due, and in any case after a while. */
  function rest () {
    if (!started || state.closing || workers.size > 0) return
    if (state.made > 0) return lookIn(0)
    findNextDue(operator_db).then(next => lookIn(next ? next.getTime() - now().getTime() : poll_ms), () => lookIn(poll_ms))
  }

  function lookIn (ms: number) {
    if (state.closing) return
    const wait = Math.min(Math.max(ms, wait_least_ms), poll_ms)
    const at = performance.now() + wait
    if (timer && at >= due_at) return
    clearTimeout(timer)
    due_at = at
    timer = setTimeout(() => {
      timer = undefined
      due_at = Infinity
      lookAround().catch(warn).finally(rest)
    }, wait).unref()
  }

  async function look () {
    state.made = 0
    const webhooks = await operator_db.selectFrom('webhook').select(['id', 'told_id']).where('disabled_at', 'is', null).orderBy('id').execute()
    known = webhooks.length > 0
    if (!known) return
    await numberEvents(operator_db, now())
    const newest = await findNewest(operator_db)
    for (const { id } of webhooks.filter(({ told_id }) => newest !== undefined && (told_id === null || told_id < newest))) {
      while (!state.closing && await planDeliveries(operator_db, id, now()));
    }
    if (now().getTime() - forgotten_at > forget_every_ms) {
      forgotten_at = now().getTime()
      await forgetSettled(operator_db, new Date(forgotten_at - kept_ms))
    }
    addWorker()
  }

  /** One at a time; whoever asks meanwhile has it done once more. */
  async function lookAround (): Promise<void> {
    state.again = true
    round ??= (async () => {
      while (state.again && !state.closing) {
        state.again = false
        await look()
      }
    })().finally(() => { round = undefined })
    await round
  }

  return {
    start: () => {
      started = true
      lookIn(0)
    },
    wrote: () => {
      if (started && known) lookIn(0)
    },
    changed: () => {
      known = true
      if (started) lookIn(0)
    },
    settle: async () => {
      do {
        await lookAround()
        while (workers.size > 0) await Promise.all(workers)
      } while (state.made > 0)
    },
    close: async () => {
      state.closing = true
      clearTimeout(timer)
      const abort = setTimeout(() => ending.abort(), ending_ms)
      await round?.catch(() => {})
      await Promise.all(workers)
      clearTimeout(abort)
    }
  }
}
