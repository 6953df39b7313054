// Somebody who only reads meanwhile, from a thread of its own: how long each answer took, in milliseconds.
import { parentPort, workerData } from 'node:worker_threads'
import type { Given } from './attack.ts'

const { port, until } = workerData as Given
const times: number[] = []
const statuses = new Set<number>()
while (Date.now() < until) {
  const began = performance.now()
  const answer = await fetch(`http://127.0.0.1:${port}/v1/councils`)
  await answer.text()
  times.push(performance.now() - began)
  statuses.add(answer.status)
}
parentPort!.postMessage({ times, statuses: [...statuses] })
process.exit(0)
