// How long the event loop of a served process waits while it is sent hostile input, and whether others are served meanwhile.
// `npm run test:event-loop`: the figures are for whoever looks at them; it fails where p99.9 is above 50 ms.
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { openSouthWest } from '../helpers/story.ts'
import type { Given } from './attack.ts'

const seconds = Number(process.env.SECONDS ?? 20)
const most_ms = 50

t.test('the event loop goes on under hostile input', { timeout: 600_000 }, async t => {
  const { app, editor } = await openSouthWest(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const until = Date.now() + seconds * 1000
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const start = (script: string) => new Worker(new URL(script, import.meta.url), { workerData: { port, editor, until } satisfies Given })
  const told = async <Message>(worker: Worker) => (await once(worker, 'message'))[0] as Message
  delay.enable()
  const [sent, { times, statuses }] = await Promise.all([
    told<number>(start('attack.ts')),
    told<{ times: number[], statuses: number[] }>(start('others.ts'))
  ])
  delay.disable()
  t.same(statuses, [200], 'others are served')
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
  const p999 = delay.percentile(99.9) / 1e6
  const ms = (share: number) => (delay.percentile(share) / 1e6).toFixed(1)
  t.comment(`event loop: p50 ${ms(50)} ms, p99 ${ms(99)} ms, p99.9 ${p999.toFixed(1)} ms, at most ${(delay.max / 1e6).toFixed(1)} ms`)
  t.comment(`${sent} hostile requests; others: ${times.length} answered, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
  t.ok(p999 <= most_ms, `p99.9 is at most ${most_ms} ms`)
})
