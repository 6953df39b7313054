import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Opening } from './live-pages.ts'

export interface Pages {
  /** Milliseconds from each moment until each page showed what came with it: Infinity where one never did. */
  delays: (acknowledged: number[], before: number) => Promise<number[]>
  close: () => Promise<void>
}

const patience_ms = 10_000

/** Opens pages in a process of their own, and gives them once all of them listen. */
export async function openPages (opening: Opening): Promise<Pages> {
  const child = fork(fileURLToPath(new URL('live-pages.ts', import.meta.url)))
  const told = async (message: object): Promise<{ delays?: number[] }> => {
    child.send(message)
    const answer = await Promise.race([once(child, 'message').then(([answer]) => answer), once(child, 'exit').then(() => ({ failed: 'it has gone' }))])
    if (answer.failed) throw new Error(`The open pages: ${answer.failed}`)
    return answer
  }
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }
  try {
    await told(opening)
  } catch (error) {
    await close()
    throw error
  }
  return {
    delays: async (acknowledged, before) => (await told({ acknowledged, before, patience_ms })).delays!.map(ms => ms < 0 ? Infinity : ms),
    close
  }
}
