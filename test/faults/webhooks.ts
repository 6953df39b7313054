// A receiver that fails, hangs and restarts, with the service killed meanwhile: every event arrives, signed, and in each council's order.
// And whoever pulls meanwhile sees every event once, in order, without a gap.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Test } from 'tap'
import type { Event, HistoryHead } from '../../src/wire-types.d.ts'
import type { Fault } from './fault.ts'
import { openStand, populate, type Process, send } from './stand.ts'

/** Numbers from 0 to 1 that are the same each time. */
function seeded (seed: number) {
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
}

/** A receiver that takes some messages, refuses some, and leaves some without an answer, until it is told to take all. */
function openReceiver (t: Test, random: () => number) {
  const taken: Event[] = []
  const faulty: string[] = []
  const receiver = { taken, faulty, kind: false, hung: 0, refused: 0, secret: '', port: 0, url: '', stop: async () => {}, start: async () => {} }
  let server: Server | undefined
  receiver.start = async () => {
    server = createServer(async (request, response) => {
      let text = ''
      try {
        for await (const chunk of request) text += chunk
      } catch {
        return
      }
      const lot = receiver.kind ? 1 : random()
      if (lot < 0.03) {
        receiver.hung++
        return
      }
      if (lot < 0.3) {
        receiver.refused++
        response.writeHead(503).end()
        return
      }
      try {
        const { data } = new Webhook(receiver.secret).verify(text, request.headers as Record<string, string>) as { data: Event }
        if (data.id !== request.headers['webhook-id']) faulty.push(`${data.id} came as ${request.headers['webhook-id']}`)
        taken.push(data)
      } catch (error) {
        faulty.push((error as Error).message)
      }
      response.writeHead(204).end()
    })
    server.listen(receiver.port, '127.0.0.1')
    await once(server, 'listening')
    receiver.port = (server.address() as AddressInfo).port
    receiver.url = `http://127.0.0.1:${receiver.port}/hook`
  }
  receiver.stop = async () => {
    const closed = once(server!, 'close')
    server!.closeAllConnections()
    server!.close()
    await closed
  }
  t.teardown(() => {
    server?.closeAllConnections()
    server?.close()
  })
  return receiver
}

/** Pulls until told to stop, and then to the end: all that it was given, in the order in which it came. */
function startPulling (addressOf: () => string, as: string) {
  const seen: Event[] = []
  let stopping = false
  const pulling = (async () => {
    let after = ''
    while (true) {
      const last_round = stopping
      // Whoever is killed or not there yet is asked again.
      const answer = await send(addressOf(), `GET /v1/events?limit=20${after && `&after=${after}`}`, { as }).catch(() => undefined)
      if (answer?.status !== 200) {
        await wait(20)
        continue
      }
      seen.push(...answer.body.items)
      after = answer.body.last ?? ''
      if (answer.body.next === null && last_round) return
    }
  })()
  return {
    seen,
    stop: async () => {
      stopping = true
      await pulling
    }
  }
}

async function run (t: Test, whole: boolean) {
  const stand = await openStand(t)
  const random = seeded(18)
  const settings = { WEBHOOK_KEY: 'a key that the faults are signed with', WEBHOOK_PRIVATE_ADDRESSES: 'true' }
  let service: Process = await stand.serve(settings)
  const other = whole ? await stand.serve(settings) : undefined
  const writers = whole ? 16 : 4
  const codes = Array.from({ length: writers }, (_, i) => `W${String.fromCharCode(65 + i)}A`)
  const { admin, councils } = await populate(stand, service.address, codes)

  const receiver = openReceiver(t, random)
  await receiver.start()
  const made = await send(service.address, 'POST /v1/webhooks', { as: admin, body: { url: receiver.url, types: ['service.changed'] } })
  receiver.secret = made.body.secret
  const pulled = startPulling(() => service.address, admin)

  const until = Date.now() + (whole ? 60_000 : 0)
  const going_on = new AbortController()
  const acknowledged = new Map<string, number>(codes.map(code => [code, 0]))
  const write = async ({ code, editor, service: id }: typeof councils[number], i: number) => {
    for (let n = 0; !going_on.signal.aborted; n++) {
      const at = other && i % 2 ? other.address : service.address
      const answer = await send(at, `PATCH /v1/services/${id}`, { as: editor, body: { description: `Change ${n}` } }).catch(() => undefined)
      if (answer?.status === 200) acknowledged.set(code, acknowledged.get(code)! + 1)
      await wait(whole ? 5 : 30)
    }
  }
  const breaking = async () => {
    do {
      // Something gets through each time, so that something is under way when it breaks.
      for (const before = receiver.taken.length; receiver.taken.length < before + 4;) await wait(20)
      await wait(whole ? 2_000 : 0)
      await receiver.stop()
      await wait(100)
      await receiver.start()
      await service.end('SIGKILL')
      service = await stand.serve(settings)
    } while (Date.now() < until)
    going_on.abort()
  }
  await Promise.all([...councils.map(write), breaking()])
  receiver.kind = true
  await pulled.stop()

  // What was under way when a process was killed is taken over after its lease: the short form does not wait for that.
  const wanted = pulled.seen.filter(({ type }) => type === 'service.changed')
  const came = () => new Set(receiver.taken.map(({ id }) => id))
  const patience = Date.now() + (whole ? 180_000 : 0)
  while (came().size < wanted.length && Date.now() < patience) await wait(100)

  const ids = pulled.seen.map(({ id }) => id)
  t.equal(new Set(ids).size, ids.length, `whoever pulled saw each of ${ids.length} events once`)
  t.same(ids, [...ids].sort(), 'in order')
  for (const { code } of councils) {
    const told = wanted.filter(({ council }) => council === code).length
    const written = acknowledged.get(code)!
    // One that was written may not have been acknowledged; none that was is missing.
    t.ok(told >= written, `${code}: ${written} acknowledged, ${told} told`)
  }
  const { body: { items } } = await send(service.address, 'GET /v1/history/heads?limit=500', { as: admin })
  const heads = (items as HistoryHead[]).filter(({ council }) => council !== null && codes.includes(council))
  const entries = heads.reduce((sum, { seq }) => sum + seq, 0)
  const of_councils = pulled.seen.filter(({ council }) => council !== null && codes.includes(council)).length
  t.equal(of_councils, entries, 'as many as the histories have entries, for each of these is told')

  t.same(receiver.faulty, [], 'every signature verifies')
  for (const code of codes) {
    const order = [...new Set(receiver.taken.filter(({ council }) => council === code).map(({ id }) => id))]
    t.same(order, [...order].sort(), `${code}: what arrived came first in order`)
  }
  t.comment(`${receiver.refused} were refused, ${receiver.hung} left without an answer`)
  if (whole) t.ok(receiver.refused > 0 && receiver.hung > 0)
  if (whole) t.same(wanted.filter(({ id }) => !came().has(id)), [], `each of ${wanted.length} events arrived, by ${receiver.taken.length} messages`)
  else t.ok(receiver.taken.length > 0, `${came().size} of ${wanted.length} events had arrived`)
  await stand.verify()
}

export const webhooks: Fault = {
  name: 'webhooks',
  promise: 'each event arrives at least once and in its council\'s order, and is pulled once, whatever fails meanwhile',
  run
}
