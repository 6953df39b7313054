// What is told to all who listen for the same: that something changed, once, and not again before a moment has passed.
import type { LiveChange } from '../wire-types.d.ts'

/** The regions that changed; true: any may have. */
export type Changed = Set<string> | true

export interface Channel {
  /** The id of the last event. */
  readonly last_id: string
  /** Tells at once, or once the moment is over: then with all that came meanwhile. */
  tell: (changed: Changed) => void
  /** Nothing more is told. */
  close: () => void
}

export interface ChannelSettings {
  /** Begins the ids of its events: by it those of another process are told from ours. */
  prefix: string
  between_ms: number
  now: () => Date
  /** Is given the bytes of an event, which are the same for all. */
  send: (event: Buffer) => void
}

/** An event as the stream has it: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventOf (id: string, changed: Changed, now: Date): Buffer {
  const data: LiveChange = { at: now.toISOString(), regions: changed === true ? [] : [...changed].sort() }
  return Buffer.from(`event: changed\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`)
}

export function openChannel ({ prefix, between_ms, now, send }: ChannelSettings): Channel {
  let count = 0
  let waiting: Changed | undefined
  let moment: NodeJS.Timeout | undefined

  const idOf = (count: number) => `${prefix}-${count}`

  function sendNow (changed: Changed) {
    waiting = undefined
    moment = setTimeout(() => {
      moment = undefined
      if (waiting) sendNow(waiting)
    }, between_ms).unref()
    send(eventOf(idOf(++count), changed, now()))
  }

  return {
    get last_id () { return idOf(count) },
    tell: changed => {
      if (!moment) sendNow(changed)
      else if (waiting === undefined) waiting = changed
      else waiting = waiting === true || changed === true ? true : waiting.union(changed)
    },
    close: () => clearTimeout(moment)
  }
}
