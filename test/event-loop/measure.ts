// How long the event loop of a served process waits while it is sent hostile input, and whether others are served meanwhile.
// `npm run test:event-loop`: the figures are for whoever looks at them; it fails where p99.9 is above 50 ms.
import { once } from 'node:events'
import { connect } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parentPort, Worker, workerData, isMainThread } from 'node:worker_threads'
import t from 'tap'
import { openSouthWest } from '../helpers/story.ts'

const seconds = Number(process.env.SECONDS ?? 20)
const most_ms = 50

interface Given {
  port: number
  editor: string
  admin: string
  until: number
}

const mebibyte = 1024 * 1024
const fill = (text: string, bytes = mebibyte - 200) => text.repeat(Math.floor(bytes / text.length))

/** Bodies that take long to look at, if anything does. */
const bodies = [
  fill('['), `{"name":"${fill('x')}"}`, `{"name":"${fill('a\u0300', mebibyte / 2)}"}`, `{"name":"${fill('\\u0007')}"}`, `{${fill('"a":1,')}"b":1}`, `[${fill('0,')}0]`, `{"shared_with":[${fill('"x",')}"y"]}`,
  `{"scores":[${fill('{},')}{}]}`, `{"name":${fill('9')}}`, `"${fill('\\"')}"`, `{"description":"${fill('\\r\\n')}"}`, `{"url":"https://${fill('a.')}"}`, fill('{"a":')
]

/** Sends hostile input as fast as it is answered, from a thread of its own, so that only the service is measured. */
async function attack ({ port, editor, until }: Given) {
  const headers = { authorization: `Bearer ${editor}`, 'content-type': 'application/json' }
  const send = async (method: string, path: string, more: object = {}) => await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...more }).then(async answer => { await answer.text(); return answer.status }, () => 0)
  for (let n = 0; n < 20; n++) {
    const slow = connect(port, '127.0.0.1')
    slow.on('error', () => {})
    slow.write(`POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${editor}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`)
    const drip = setInterval(() => slow.writable && slow.write(' '), 100)
    slow.on('close', () => clearInterval(drip))
  }
  let sent = 0
  const lane = async (lane: number) => {
    for (let n = lane; Date.now() < until; n++, sent++) {
      const kind = n % (bodies.length + 2)
      if (kind < bodies.length) await send(n % 2 ? 'POST' : 'PUT', n % 2 ? '/v1/councils/CON/services' : '/v1/councils/CON/help/lgdss-2016/3', { body: bodies[kind] })
      else await send('GET', `/v1/councils?q=${fill('%25', 600)}`)
    }
  }
  await Promise.all([0, 1, 2, 3].map(lane))
  parentPort!.postMessage(sent)
  process.exit(0)
}

if (isMainThread) {
  t.test('the event loop goes on under hostile input', { timeout: 600_000 }, async t => {
    const { app, editor, admin } = await openSouthWest(t)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as { port: number }
    const until = Date.now() + seconds * 1000
    const delay = monitorEventLoopDelay({ resolution: 1 })
    const worker = new Worker(new URL(import.meta.url), { workerData: { port, editor, admin, until } satisfies Given })
    let sent = 0
    worker.on('message', count => { sent = count })
    const ended = once(worker, 'exit')
    delay.enable()
    const times: number[] = []
    while (Date.now() < until) {
      const began = performance.now()
      const { status } = await fetch(`http://127.0.0.1:${port}/v1/councils`)
      times.push(performance.now() - began)
      if (status !== 200) t.fail(`others are answered with ${status}`)
    }
    delay.disable()
    await ended
    const at = (share: number) => times.sort((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(1)
    const p999 = delay.percentile(99.9) / 1e6
    t.comment(`event loop: p50 ${(delay.percentile(50) / 1e6).toFixed(1)} ms, p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, p99.9 ${p999.toFixed(1)} ms, at most ${(delay.max / 1e6).toFixed(1)} ms`)
    t.comment(`${sent} hostile requests; others: ${times.length} answered, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
    t.ok(p999 <= most_ms, `p99.9 is at most ${most_ms} ms`)
  })
} else await attack(workerData as Given)
