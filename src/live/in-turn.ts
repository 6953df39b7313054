// Pages are told one after the other: each then asks for what it shows, and if all asked at once everybody else would wait for them.
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { ahead_ms, spread_ms } from './settle.ts'

/** So many are told at once. */
const at_once = 5
/** More are told a few every 4 ms: whoever else asks waits behind those few alone. */
const every_ms = 4

interface Turn {
  left: ServerResponse[]
  bytes: Buffer
  done: () => void
}

export interface InTurn {
  /** Gives the bytes to each; resolves once all have them. */
  send: (responses: Iterable<ServerResponse>, bytes: Buffer) => Promise<void>
}

/** One queue for all that is told, so that many regions at once take no longer than one. */
export function sendInTurn (write: (response: ServerResponse, bytes: Buffer) => void): InTurn {
  const turns: Turn[] = []
  let timer: NodeJS.Timeout | undefined
  /** How many are told every 4 ms, so that all have their turn in time. */
  let pace = at_once

  function go () {
    timer = undefined
    let left = pace
    while (left > 0 && turns.length > 0) {
      const turn = turns[0]!
      for (const response of turn.left.splice(0, left)) {
        write(response, turn.bytes)
        left--
      }
      if (turn.left.length === 0) turns.shift()!.done()
    }
    if (turns.length === 0) pace = at_once
    // Also when nothing is left: who comes next waits for as long.
    if (left < pace) timer = setTimeout(go, every_ms).unref()
  }

  return {
    send: async (responses, bytes) => {
      const left = [...responses]
      if (left.length > at_once) {
        write(left.shift()!, bytes)
        await wait(ahead_ms, undefined, { ref: false })
      }
      await new Promise<void>(resolve => {
        turns.push({ left, bytes, done: resolve })
        const waiting = turns.reduce((sum, { left }) => sum + left.length, 0)
        pace = Math.max(pace, Math.ceil(waiting * every_ms / spread_ms))
        if (!timer) go()
      })
    }
  }
}
