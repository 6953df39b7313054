// The primary dies under load and its synchronous replica takes its place, twice: whatever was acknowledged is there.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import type { Fault } from './fault.ts'
import { openStand, populate, send } from './stand.ts'
import { ask, atPort, crash, openStandby, type Server } from './standby.ts'

/** An address that moves from one server to another, as a virtual address or a name of a managed service does. */
async function openAddress (t: Test, port: number) {
  let target = port
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    const onward = connect(target, '127.0.0.1')
    for (const [one, other] of [[socket, onward], [onward, socket]] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => { for (const socket of sockets) socket.destroy() }
  t.teardown(async () => {
    server.close()
    cut()
  })
  return {
    port: (server.address() as AddressInfo).port,
    moveTo: (next: number) => {
      target = next
      cut()
    }
  }
}

export const promotion: Fault = {
  name: 'promotion',
  promise: 'a synchronous replica takes the place of a primary that dies under load, twice, and no acknowledged write is lost',
  run: async (t, whole) => {
    if (!whole) return t.plan(0, 'it takes half a minute: npm run test:faults -- promotion')
    const stand = await openStand(t)
    const [owner_url, service_url] = [stand.server().owner_url, stand.server().service_url]
    const address = await openAddress(t, stand.server().port)
    const through = { DATABASE_URL: atPort(service_url, address.port), MIGRATION_DATABASE_URL: atPort(owner_url, address.port) }
    const service = await stand.serve(through)
    const { councils } = await populate(stand, service.address, ['AAA', 'BBB', 'CCC', 'DDD'])

    const acknowledged = new Set<string>()
    const load = new AbortController()
    let refused = 0
    let last = performance.now()
    let gap = 0
    const write = async ({ editor, service: id }: typeof councils[number]) => {
      for (let i = 0; !load.signal.aborted; i++) {
        const reference = `${id} ${i}`
        const body = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01', reference }
        const answer = await send(service.address, `POST /v1/services/${id}/assessments`, { as: editor, body })
        if (answer.status === 201) {
          acknowledged.add(reference)
          gap = Math.max(gap, performance.now() - last)
          last = performance.now()
        } else {
          refused++
          if (answer.status < 500) t.fail(`a write is refused with ${answer.status}: ${answer.text}`)
          await wait(20)
        }
      }
    }
    const writers = councils.map(write)

    let primary: Server = { data_dir: stand.data_dir, owner_url }
    for (const name of ['second', 'third']) {
      const standby = await openStandby(t, primary, name)
      await ask(primary.owner_url, `alter system set synchronous_standby_names = '${name}'`)
      await ask(primary.owner_url, 'select pg_reload_conf()')
      const isSynchronous = `select from pg_stat_replication where application_name = '${name}' and sync_state = 'sync'`
      while ((await ask(primary.owner_url, isSynchronous)).length === 0) await wait(50)
      await wait(3_000)
      const before = acknowledged.size
      gap = 0
      crash(primary)
      await standby.promote()
      address.moveTo(standby.port)
      primary = standby
      while (acknowledged.size < before + 200) await wait(50)
      t.comment(`${name}: ${before} acknowledged before, ${Math.round(gap)} ms without an acknowledged write`)
    }
    load.abort()
    await Promise.all(writers)
    t.ok(acknowledged.size > 400, `${acknowledged.size} writes were acknowledged, ${refused} refused`)
    const rows = await ask<{ reference: string }>(primary.owner_url, 'select reference from assessment')
    const there = new Set(rows.map(({ reference }) => reference))
    t.same([...acknowledged].filter(reference => !there.has(reference)), [], 'every acknowledged write is there')
    await stand.verify(through)
  }
}
