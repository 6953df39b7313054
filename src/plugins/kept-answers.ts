// Answers in memory, within so many bytes, each until what it is of has changed, or its day or its time is over.
import { londonDayAt } from './clock.ts'
import type { ReadyAnswer } from './ready-answer.ts'

/** A time in which nothing has changed of what answers with a tag are of. */
export interface Era {
  over: boolean
}

/** When an answer was made: what it says is of then. */
export interface Made {
  era: Era
  at: number
  day: string
  /** It is given for so long at least, in milliseconds, from a moment of the monotonic clock on. */
  least?: { ms: number, from: number }
}

interface Kept extends Made {
  ready: ReadyAnswer
  /** What it counted for when it was last weighed. */
  weight: number
  addresses: string[]
}

/** What an address asks for: the keys of its answer as JSON and as CSV, or of the one that it names itself. */
export interface Keys {
  /** The pattern of its route. */
  route: string
  json: string
  csv: string
  /** Where a route has other forms: the key of the one that an Accept header prefers. */
  byAccept?: (accept: string | undefined) => string
}

/** An answer, and how long ago it was made, in milliseconds. */
export interface StaleAnswer {
  ready: ReadyAnswer
  age: number
}

/** What says so of it. Sources: RFC 9111, section 5.1, and RFC 9211, where no time left is a negative one. */
export function staleHeaders ({ age }: StaleAnswer): string[] {
  const seconds = Math.floor(age / 1000)
  return ['age', String(seconds), 'cache-status', `standpoint; hit; ttl=${-seconds}; detail=stale`]
}

export interface KeptAnswers {
  /** The era that is now, of what has this tag. */
  eraOf: (tag: string) => Era
  /** Ends the eras of these tags, or of all: nothing made in them is given any more. */
  end: (tags: string[] | 'all') => void
  /** Whether what was made then is good still. */
  isGood: (made: Made, now: number) => boolean
  /** A good answer. */
  at: (key: string, now: number) => ReadyAnswer | undefined
  /** An answer that may not be good any more, though nothing was heard against it. */
  staleAt: (key: string, now: number) => StaleAnswer | undefined
  /** Keeps an answer, unless its era or its day ended while it was made, or it is too large. */
  keep: (key: string, ready: ReadyAnswer, made: Made, now: number) => void
  /** Notes that a kept answer has grown by a form. */
  weigh: (key: string) => void
  /** What an address, as it was written, asks for; known from when it was last answered. */
  keysAt: (address: string) => Keys | undefined
  remember: (address: string, key: string, keys: Keys) => void
  /** Its size in bytes, about. */
  readonly weight: number
}

/** An address may be written in many ways; those beyond this are read anew each time. */
const most_addresses = 8

/** An empty memory of so many bytes, in which answers are good for as long as `ttl` says just then, and of use for `stale_ms` where there are no others. */
export function keepAnswers (bytes: number, ttl: () => number, stale_ms: number): KeptAnswers {
  // In order of use: maps keep the order in which their keys came.
  const answers = new Map<string, Kept>()
  const addresses = new Map<string, Keys>()
  const eras = new Map<string, Era>()
  let weight = 0

  function drop (key: string) {
    const kept = answers.get(key)
    if (!kept) return
    answers.delete(key)
    weight -= kept.weight
    for (const address of kept.addresses) addresses.delete(address)
  }

  function weigh (key: string) {
    const kept = answers.get(key)
    if (!kept) return
    weight -= kept.weight
    kept.weight = kept.ready.size + 2 * (key.length + kept.addresses.reduce((sum, address) => sum + address.length, 0))
    weight += kept.weight
    // What was not asked for for longest goes.
    while (weight > bytes) drop(answers.keys().next().value!)
  }

  function isGood ({ era, at, day, least }: Made, now: number) {
    const age = now - at
    const settling = least !== undefined && performance.now() - least.from < least.ms
    return (!era.over || settling) && age >= 0 && age < ttl() && day === londonDayAt(now)
  }

  return {
    get weight () { return weight },
    eraOf: tag => {
      const era = eras.get(tag) ?? { over: false }
      eras.set(tag, era)
      return era
    },
    end: tags => {
      for (const tag of tags === 'all' ? [...eras.keys()] : tags) {
        const era = eras.get(tag)
        if (era) era.over = true
        eras.delete(tag)
      }
    },
    isGood,
    at: (key, now) => {
      const kept = answers.get(key)
      if (!kept || !isGood(kept, now)) return undefined
      answers.delete(key)
      answers.set(key, kept)
      return kept.ready
    },
    staleAt: (key, now) => {
      const kept = answers.get(key)
      if (!kept || kept.era.over) return undefined
      const age = now - kept.at
      return age >= 0 && age < stale_ms ? { ready: kept.ready, age } : undefined
    },
    keep: (key, ready, made, now) => {
      if (ready.size > bytes / 4 || !isGood(made, now)) return
      const { addresses = [], weight = 0 } = answers.get(key) ?? {}
      answers.delete(key)
      answers.set(key, { ...made, ready, weight, addresses })
      weigh(key)
    },
    weigh,
    keysAt: address => addresses.get(address),
    remember: (address, key, keys) => {
      const kept = answers.get(key)
      if (!kept || addresses.has(address) || kept.addresses.length >= most_addresses) return
      kept.addresses.push(address)
      addresses.set(address, keys)
      weigh(key)
    }
  }
}
