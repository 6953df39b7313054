// A caller as callers should be: what was not answered is sent again, under the same key, until it is.
import { setTimeout as wait } from 'node:timers/promises'
import { send } from './stand.ts'

export type Answer = Awaited<ReturnType<typeof send>>
type Given = Parameters<typeof send>[2]

/** Where the service is just now; another address once it was started again. */
export interface Target {
  address: string
}

/** Whether it is worth sending again: it was not answered, may not have been done, or still runs. */
const passes = ({ status, body }: Answer) => status >= 500 || (status === 409 && body?.type === '/problems/still-running')

/** Longer than anything that is broken here stays so: whoever goes on asking hides that it was never mended. */
const patience_ms = 120_000

/** Sends a request until it is answered. Throws where that takes too long. */
export async function sendUntilAnswered (target: Target, line: string, given: Given): Promise<Answer> {
  for (const until = Date.now() + patience_ms; Date.now() < until;) {
    const answer = await send(target.address, line, given).catch(() => undefined)
    if (answer && !passes(answer)) return answer
    await wait(20)
  }
  throw new Error(`${line} was not answered within ${patience_ms / 1000} s`)
}

/** Numbers that look like chance and are the same each time, from 0 up to 1. Source: Mulberry32, by Tommy Ettinger, in the public domain. */
export function seeded (seed: number): () => number {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Does so many things, so many at the same time. */
export async function inParallel (count: number, at_once: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  await Promise.all(Array.from({ length: Math.min(at_once, count) }, async () => {
    while (next < count) await work(next++)
  }))
}
