import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Fault } from './fault.ts'
import type { Plan, Seen } from './load.ts'
import { openStand, populate, send } from './stand.ts'

const program = new URL('load.ts', import.meta.url).pathname

/** Sends by a plan, from a process of its own. */
async function load (plan: Plan): Promise<Seen> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(plan))
  return JSON.parse(await text(child.stdout)) as Seen
}

export const overload: Fault = {
  name: 'overload',
  promise: 'twice as many writes as there is capacity for are served at capacity, and the rest refused at once',
  run: async (t, whole) => {
    const stand = await openStand(t)
    const { address } = await stand.serve()
    const { councils } = await populate(stand, address, Array.from({ length: 20 }, (_, i) => `C${String(i).padStart(2, '0')}`))
    const targets = []
    for (const { editor, service } of councils) {
      const { body } = await send(address, `POST /v1/services/${service}/assessments`, { as: editor, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })
      targets.push({ method: 'PUT', path: `/v1/assessments/${body.id}/scores/1`, token: editor })
    }
    const body = JSON.stringify({ score: 3, rationale: 'Research every quarter, for the %nth time' })
    const plan = { address, targets, body }

    // A public read that memory has from now on.
    const read = '/v1/regions/south-west'
    await send(address, `GET ${read}`)
    await load({ ...plan, connections: 16, seconds: whole ? 5 : 0.5 })
    const peak = await load({ ...plan, connections: 16, seconds: whole ? 15 : 1 })
    const capacity = peak.goodput
    const calm = await load({ ...plan, connections: 512, seconds: whole ? 20 : 1, rate: 0.8 * capacity })
    const reads: number[] = []
    const failed: unknown[] = []
    const reading = setInterval(() => {
      const began = performance.now()
      send(address, `GET ${read}`).then(({ status }) => {
        if (status === 200) reads.push(performance.now() - began)
        else failed.push(status)
      }, error => failed.push(error))
    }, 200)
    const busy = await load({ ...plan, connections: 512, seconds: whole ? 60 : 2, rate: 2 * capacity })
    clearInterval(reading)
    t.comment(JSON.stringify({ capacity, calm, busy, reads_most: Math.round(Math.max(...reads)) }))

    t.same(Object.keys(busy.statuses).filter(status => !['200', '503'].includes(status)), [])
    t.equal(busy.without_retry_after, 0)
    t.same(failed, [], 'what is in memory is read meanwhile')
    t.ok(busy.statuses[503]! > 0, 'some are refused')
    t.ok(busy.statuses[200]! > 0, 'and some are served')
    if (whole) {
      t.ok(busy.goodput >= 0.8 * capacity, `goodput ${busy.goodput} of ${capacity}`)
      t.ok(busy.accepted.p99 <= 3 * calm.accepted.p99, `p99 of what is accepted ${busy.accepted.p99} ms, ${calm.accepted.p99} at 0.8 of capacity`)
      t.ok(busy.refused.p99 <= 50, `refused within ${busy.refused.p99} ms`)
    }
    t.equal((await send(address, 'GET /v1/me', { as: councils[0]!.editor })).status, 200, 'and it is as ever afterwards')
    await stand.verify()
  }
}
