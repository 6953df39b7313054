import { setTimeout as wait } from 'node:timers/promises'
import { must } from '../call.ts'
import type { Sheet } from '../data/make-drafts.ts'

export interface Publisher {
  address: string
  sheets: Sheet[]
  editors: Map<string, string>
  /** How many a second. */
  rate: number
  /** How many may be under way: one after the other says which came first, several keep up the rate. */
  at_once: number
}

/** Publishes at a steady rate until stopped, and tells of each when its answer is here. */
export function startPublishing ({ address, sheets, editors, rate, at_once }: Publisher, told: (at: number) => void = () => {}) {
  const stopping = new AbortController()
  const begun = performance.now()
  let next = 0
  let published = 0
  const lanes = Promise.all(Array.from({ length: at_once }, async () => {
    while (!stopping.signal.aborted) {
      await wait(Math.max(0, begun + next++ * 1000 / rate - performance.now()))
      const sheet = sheets.pop()
      if (!sheet) throw new Error('there are no more sheets to publish')
      await must(address, `POST /v1/assessments/${sheet.id}/publish`, { token: editors.get(sheet.council) })
      told(performance.now())
      published++
    }
  }))
  // Told to whoever stops it.
  lanes.catch(() => {})
  return {
    /** Waits for those under way; gives how many a second there were. Throws what one of them did. */
    stop: async (): Promise<number> => {
      stopping.abort()
      const rate = published / (performance.now() - begun) * 1000
      await lanes
      return rate
    }
  }
}
