// Who holds a token, kept in memory by the token's digest, so that a request costs no query.
import { londonDayAt } from '../plugins/clock.ts'
import type { Caller } from './find-caller.ts'

export interface KnownCaller {
  caller: Caller
  /** When it was read, and on which day in London: regions and ends of councils are by day. */
  read_at: number
  day: string
  /** When it ends; Infinity: never by itself. */
  until: number
  /** When its use was last noted. */
  noted_at: number
}

export interface KnownCallers {
  /** The holder of the token with this digest, if that is known and still holds at the moment. */
  at: (digest: string, now: number) => KnownCaller | undefined
  /** Finds who holds it, and keeps that unless anything about tokens has changed meanwhile. */
  read: (digest: string, now: Date, find: () => Promise<Caller | undefined>) => Promise<KnownCaller | undefined>
  /** Lets go of these tokens, or of all. */
  forget: (tokens: string[] | true) => void
  /** How many are known, and how often somebody had to be looked for. */
  readonly size: number
  readonly reads: number
}

const most = 10_000

/** An empty memory of callers, which keeps for as long as `ttl` says just then. */
export function keepCallers (ttl: () => number): KnownCallers {
  const known = new Map<string, KnownCaller>()
  let generation = 0
  let reads = 0

  function holds ({ read_at, day, until }: KnownCaller, now: number): boolean {
    const age = now - read_at
    return age >= 0 && age < ttl() && now < until && day === londonDayAt(now)
  }

  return {
    get size () { return known.size },
    get reads () { return reads },
    at: (digest, now) => {
      const one = known.get(digest)
      if (one === undefined || holds(one, now)) return one
      known.delete(digest)
    },
    read: async (digest, now, find) => {
      const began = generation
      reads++
      const found = await find()
      if (!found) return undefined
      const read_at = now.getTime()
      const { expires_at, last_used_at } = found
      const one: KnownCaller = {
        caller: found,
        read_at,
        day: londonDayAt(read_at),
        until: expires_at === null ? Infinity : Date.parse(expires_at),
        noted_at: last_used_at === null ? -Infinity : Date.parse(last_used_at)
      }
      if (began !== generation) return one
      // The oldest goes: maps keep the order in which their keys came.
      if (known.size >= most) known.delete(known.keys().next().value!)
      known.set(digest, one)
      return one
    },
    forget: tokens => {
      generation++
      if (tokens === true) return known.clear()
      for (const [digest, { caller }] of known) if (tokens.includes(caller.token_id)) known.delete(digest)
    }
  }
}
