// Counting by the minute: so much for each holder, be it a token or an address.

/** What is left to a holder after one was counted. */
export interface Left {
  /** Negative: it was one too many. */
  count: number
  /** After how many seconds there are as many again as there were. */
  reset_s: number
}

export interface Counter {
  limit: number
  count: (holder: string) => Left
  /** The same, but counts nothing and gives nothing where it would be one too many. */
  countIfLeft: (holder: string) => Left | undefined
  /** Takes one back that turned out not to count. */
  uncount: (holder: string) => void
}

interface Window {
  began: number
  /** When it was last put behind the others. */
  used: number
  count: number
}

export const window_s = 60
const most_holders = 50_000

/** So many a minute for each holder. */
export function makeCounter (limit: number): Counter {
  // In order of use, so that the one longest unused goes when there are too many.
  const windows = new Map<string, Window>()

  function windowOf (holder: string, now: number): Window {
    const held = windows.get(holder)
    if (held && now - held.began < window_s * 1000) {
      // To the second will do.
      if (now - held.used < 1000) return held
      held.used = now
      windows.delete(holder)
      windows.set(holder, held)
      return held
    }
    const window = { began: now, used: now, count: 0 }
    windows.delete(holder)
    if (windows.size >= most_holders) windows.delete(windows.keys().next().value!)
    windows.set(holder, window)
    return window
  }

  const countIn = (window: Window, now: number): Left =>
    ({ count: limit - ++window.count, reset_s: Math.ceil((window.began - now) / 1000) + window_s })

  return {
    limit,
    count: holder => {
      const now = Date.now()
      return countIn(windowOf(holder, now), now)
    },
    countIfLeft: holder => {
      const now = Date.now()
      const window = windowOf(holder, now)
      return window.count < limit ? countIn(window, now) : undefined
    },
    uncount: holder => {
      const window = windows.get(holder)
      if (window && window.count > 0) window.count--
    }
  }
}

/** Whose an address is, as far as can be told: whoever has one of IPv6 has the 2^64 beside it. */
export function networkOf (address: string): string {
  if (!address.includes(':')) return address
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  const [front = '', back = ''] = address.split('::')
  const groups = front === '' ? [] : front.split(':')
  const behind = back === '' ? 0 : back.split(':').length
  const filled = address.includes('::') ? [...groups, ...Array<string>(Math.max(8 - groups.length - behind, 0)).fill('0'), ...back.split(':')] : groups
  return `${filled.slice(0, 4).join(':').toLowerCase()}::/64`
}
