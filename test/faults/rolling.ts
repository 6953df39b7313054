// Two processes behind HAProxy are restarted by turns, under load that reads and writes: nobody notices.
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { findProgram, freePorts, listening, runProgram } from './programs.ts'
import { openStand, populate, send } from './stand.ts'

const configuration = new URL('../../deploy/haproxy/haproxy.cfg', import.meta.url).pathname

export const rolling: Fault = {
  name: 'rolling',
  promise: 'processes are restarted by turns behind a load balancer, and no request fails',
  run: async (t, whole) => {
    const haproxy = findProgram('haproxy')
    if (!haproxy) return t.plan(0, 'haproxy is not installed')
    const stand = await openStand(t)
    const [entrance, ...ports] = await freePorts(3) as [number, number, number]
    const serve = async (port: number) => await stand.serve({ PORT: String(port), TRUST_PROXY: 'true', DRAIN_SECONDS: whole ? '3' : '1' })
    const processes = await Promise.all(ports.map(serve))
    const { admin, councils } = await populate(stand, processes[0]!.address, ['AAA', 'BBB', 'CCC', 'DDD'])
    runProgram(t, haproxy, ['-f', configuration, '-db'], {
      STANDPOINT_BIND: `127.0.0.1:${entrance}`, STANDPOINT_ONE: `127.0.0.1:${ports[0]}`, STANDPOINT_TWO: `127.0.0.1:${ports[1]}`
    })
    await listening(entrance)
    const address = `http://127.0.0.1:${entrance}`
    // HAProxy takes both to be ready until it has looked.
    await wait(1_000)

    const load = new AbortController()
    let answered = 0
    const failed: string[] = []
    const ask = async (line: string, options?: Parameters<typeof send>[2]) => {
      const answer = await send(address, line, options).catch(error => ({ status: 0, text: String(error.cause ?? error) }))
      answered++
      if (answer.status < 200 || answer.status >= 300) failed.push(`${line}: ${answer.status} ${answer.text}`)
    }
    const references = new Set<string>()
    const write = async ({ editor, service }: typeof councils[number]) => {
      for (let i = 0; !load.signal.aborted; i++) {
        const reference = `${service} ${i}`
        const before = failed.length
        await ask(`POST /v1/services/${service}/assessments`, { as: editor, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01', reference } })
        if (failed.length === before) references.add(reference)
        await wait(20)
      }
    }
    const read = async () => {
      for (let i = 0; !load.signal.aborted; i++) {
        await ask('GET /v1/regions/south-west/progress?standard=lgdss-2016', i % 2 ? { as: admin } : {})
        await ask('GET /v1/councils/AAA/services')
        await wait(5)
      }
    }
    const clients = [...councils.map(write), read(), read(), read(), read()]
    const restarts = whole ? 50 : 1
    for (let i = 0; i < restarts; i++) {
      const at = i % 2
      t.equal(await processes[at]!.end(), 0, `restart ${i + 1}: it ends in its own time`)
      processes[at] = await serve(ports[at]!)
      // Until HAProxy has seen that it is ready, twice.
      await wait(whole ? 1_200 : 600)
    }
    load.abort()
    await Promise.all(clients)
    t.comment(`${answered} requests over ${restarts} restarts, ${references.size} written`)
    t.same(failed, [], 'no request fails')
    const drafts = await Promise.all(councils.map(async ({ code, editor }) => await countDrafts(address, code, editor)))
    t.equal(drafts.reduce((sum, count) => sum + count), references.size, 'each acknowledged write is there once')
    if (whole) await stand.verify()
  }
}

async function countDrafts (address: string, code: string, editor: string): Promise<number> {
  let count = 0
  for (let path: string | null = `/v1/assessments?council=${code}&limit=500`; path;) {
    const { body } = await send(address, `GET ${path}`, { as: editor })
    count += body.items.length
    path = body.next && `/v1/assessments?council=${code}&limit=500&cursor=${encodeURIComponent(body.next)}`
  }
  return count
}
