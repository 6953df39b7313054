import { findServing, takeServing } from './presence.ts'
import type { Presence } from './presence.ts'

/** The right to serve, guarded for as long as this process serves. */
export interface Serving {
  /** Stops guarding it; gives the connection that holds it, or undefined when it is lost: to another process, or with the server. */
  settle (): Promise<Presence | undefined>
}

/**
 * Guards the right to serve that `first` holds: a connection that breaks (a backend killed, a crash that PostgreSQL
 * recovered from) is replaced, once a second, until another process turns out to have taken the right.
 */
export function guardServing (first: Presence, connect: () => Promise<Presence>, log: (message: string) => void): Serving {
  let holder: Presence | undefined
  let rivalled = false
  let settled = false
  let attempt: Promise<void> | undefined

  function hold (presence: Presence) {
    holder = presence
    presence.once('end', () => {
      holder = undefined
      regainLater()
    })
  }

  function regainLater () {
    if (settled || rivalled || holder !== undefined) return
    setTimeout(() => { takeBack().then(regainLater) }, 1000).unref()
  }

  // One attempt at a time, or two connections of this process would take each other for a rival.
  function takeBack () {
    attempt ??= tryOnce().finally(() => { attempt = undefined })
    return attempt
  }

  async function tryOnce () {
    if (holder !== undefined) return
    const presence = await connect().catch(() => undefined)
    if (presence === undefined) return
    try {
      if (await takeServing(presence)) return hold(presence)
      rivalled = true
      log(`The connection to PostgreSQL broke, and ${await findServing(presence) ?? 'another process'} now serves from the same data. Stop one of the two.`)
    } catch {
      // Broken again: the next attempt will tell.
    }
    await presence.end().catch(() => {})
  }

  hold(first)
  return {
    async settle () {
      settled = true
      if (holder === undefined && !rivalled) await takeBack()
      return holder
    }
  }
}
