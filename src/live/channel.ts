// What is told to all who listen for the same: that something changed, once, and not again before a moment has passed.
import { setTimeout as wait } from 'node:timers/promises'
import type { LiveChange } from '../wire-types.d.ts'

/** The regions that changed; true: any may have. */
export type Changed = Set<string> | true

export interface Channel {
  /** The id of the last event. */
  readonly last_id: string
  /** Tells at once, or once all have been told of what was before and a moment is over: then with all that came meanwhile. */
  tell: (changed: Changed) => void
}

export interface ChannelSettings {
  /** Begins the ids of its events: by it those of another process are told from ours. */
  prefix: string
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

export function openChannel ({ prefix, between_ms, now, send }: ChannelSettings): Channel {
  let count = 0
  let waiting: Changed | undefined
  let busy = false

  const idOf = (count: number) => `${prefix}-${count}`

  async function sendAll (changed: Changed) {
    busy = true
    for (let next: Changed | undefined = changed; next; next = waiting) {
      waiting = undefined
      await Promise.all([send(eventOf(idOf(++count), next, now())), wait(between_ms, undefined, { ref: false })])
    }
    busy = false
  }

  return {
    get last_id () { return idOf(count) },
    tell: changed => {
      if (!busy) sendAll(changed)
      else if (waiting === undefined) waiting = changed
      else waiting = waiting === true || changed === true ? true : waiting.union(changed)
    }
  }
}
