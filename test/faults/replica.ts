// The public is answered from a replica that stops replaying, and then dies: nobody reads what is older than what they know of.
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import type { Fault } from './fault.ts'
import { freePorts } from './programs.ts'
import { openStand, populate, type Process, send } from './stand.ts'
import { ask, atPort, openStandby } from './standby.ts'

const progress = 'GET /v1/regions/south-west/progress?standard=lgdss-2016'
const sheet = { scores: Array.from({ length: 15 }, (_, place) => ({ point: place + 1, score: 4, rationale: 'As seen' })) }

async function publish (address: string, { editor, service }: { editor: string, service: string }) {
  const must = async (line: string, body?: unknown) => {
    const answer = await send(address, line, { as: editor, body })
    if (answer.status >= 300) throw new Error(`${line}: ${answer.status} ${answer.text}`)
    return answer.body
  }
  const { id } = await must(`POST /v1/services/${service}/assessments`, { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01' })
  await must(`PUT /v1/assessments/${id}/scores`, sheet)
  await must(`POST /v1/assessments/${id}/submit`)
  await must(`POST /v1/assessments/${id}/publish`)
}

/** A figure of a process, as Prometheus reads it. */
async function figure (port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(text.split('\n').find(line => line.startsWith(name))?.split(' ').at(-1))
}

async function published ({ address }: Process, t: Test): Promise<number> {
  const { status, body } = await send(address, progress)
  if (status !== 200) t.fail(`a public read is answered with ${status}`)
  return body.councils.published
}

export const replica: Fault = {
  name: 'replica',
  promise: 'the public is never told less than was told before by a replica that lags, and goes on reading when it dies',
  run: async (t, whole) => {
    const stand = await openStand(t)
    const codes = Array.from({ length: whole ? 20 : 2 }, (_, place) => `A${String.fromCharCode(65 + place)}`)
    // It is migrated before it is copied.
    const first = await stand.serve()
    const { councils } = await populate(stand, first.address, codes)
    await first.end()
    const standby = await openStandby(t, stand.server(), 'reader')
    const ports = await freePorts(2)
    const read_url = atPort(stand.server().service_url, standby.port)
    // One of them keeps answers, which an old one must never get into; the other asks each time.
    const serve = async (port: number) =>
      await stand.serve({ READ_DATABASE_URL: read_url, METRICS_PORT: String(port), ANSWER_CACHE_MB: port === ports[0] ? '16' : '0' })
    const [one, other] = await Promise.all(ports.map(serve)) as [Process, Process]
    const areUsed = async (used: number) => {
      for (const port of ports) while (await figure(port, 'standpoint_replica_used') !== used) await wait(20)
    }

    for (const [place, council] of councils.entries()) {
      await areUsed(1)
      t.equal(await published(one, t), place, 'the replica knows what was published')
      t.ok(await figure(ports[0]!, 'standpoint_pool_connections{pool="replica"}') > 0, 'it is asked')
      await ask(standby.owner_url, 'select pg_wal_replay_pause()')
      await publish(one.address, council)
      t.equal(await published(one, t), place + 1, 'who has written reads it in the same process')
      await wait(250)
      t.equal(await published(other, t), place + 1, 'and so does everybody in another, once the news have come')
      // Longer than a check: a replica that lags stays out of use.
      if (place === 0) await wait(1_500)
      t.equal(await figure(ports[1]!, 'standpoint_replica_used'), 0, 'meanwhile the replica is not read from')
      t.equal(await published(other, t), place + 1, 'and nothing older is read')
      await ask(standby.owner_url, 'select pg_wal_replay_resume()')
    }

    await areUsed(1)
    standby.crash()
    const until = Date.now() + (whole ? 5_000 : 500)
    while (Date.now() < until) t.equal(await published(other, t), councils.length, 'reads go on without it')
    await areUsed(0)
  }
}
