// What is told to all who listen for the same: that something changed, once it has settled, and not again before a moment has passed.
import { setTimeout as wait } from 'node:timers/promises'
import type { LiveChange } from '../wire-types.d.ts'

/** The regions that changed; true: any may have. */
export type Changed = Set<string> | true

export interface Channel {
  /** The id of the last event. */
  readonly last_id: string
  /** Tells once it has settled, all have been told of what was before and a moment is over: then with all else that has settled. */
  tell: (changed: Changed) => void
}

export interface ChannelSettings {
  /** Begins the ids of its events: by it those of another process are told from ours. */
  prefix: string
  settle_ms: number
  between_ms: number
  now: () => Date
  /** Gives all the bytes of an event, which are the same for each; resolves once they have them. */
  send: (event: Buffer) => Promise<void>
}

/** An event as the stream has it: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventOf (id: string, changed: Changed, now: Date): Buffer {
  const data: LiveChange = { at: now.toISOString(), regions: changed === true ? [] : [...changed].sort() }
  return Buffer.from(`event: changed\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`)
}

/** Something that is to be told, and when it was heard of. */
interface Heard {
  changed: Changed
  at: number
}

const together = (heard: Heard[]): Changed => heard.some(({ changed }) => changed === true)
  ? true
  : new Set(heard.flatMap(({ changed }) => [...changed as Set<string>]))

export function openChannel ({ prefix, settle_ms, between_ms, now, send }: ChannelSettings): Channel {
  let count = 0
  let waiting: Heard[] = []
  let busy = false

  const idOf = (count: number) => `${prefix}-${count}`

  async function sendAll () {
    busy = true
    while (waiting.length > 0) {
      await wait(Math.max(0, waiting[0]!.at + settle_ms - performance.now()), undefined, { ref: false })
      // By the first alone, so that what comes again and again is told too.
      const settled = performance.now() - settle_ms
      const told = waiting.filter(({ at }, i) => i === 0 || at <= settled)
      waiting = waiting.slice(told.length)
      await Promise.all([send(eventOf(idOf(++count), together(told), now())), wait(between_ms, undefined, { ref: false })])
    }
    busy = false
  }

  return {
    get last_id () { return idOf(count) },
    tell: changed => {
      waiting.push({ changed, at: performance.now() })
      if (!busy) sendAll()
    }
  }
}
