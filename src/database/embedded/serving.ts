import { findServing, takeServing } from './presence.ts'
import type { Presence } from './presence.ts'

/** The right to serve, guarded for as long as this process serves. */
export interface Serving {
  /** Stops guarding it; gives the connection that holds it, or undefined when it is lost: to another process, or with the server. */
  settle (): Promise<Presence | undefined>
}

/** What the right is regained with. */
interface Means {
  connect: () => Promise<Presence>
  /** Starts a server that has ended, if that is wanted. */
  restart: () => Promise<void>
  log: (message: string) => void
}

/**
 * Guards the right to serve that `first` holds: a connection that breaks (a backend killed, a crash that PostgreSQL
 * recovered from, or did not) is replaced, once a second, until another process turns out to have taken the right.
 */
export function guardServing (first: Presence, { connect, restart, log }: Means): Serving {
  let holder: Presence | undefined
  let rivalled = false
  let settled = false
  let said = ''
  let attempt: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  // Once, though what follows in the message is told anew with each attempt.
  function complain ({ message }: Error) {
    const [what] = message.split('\n') as [string]
    if (what !== said) log(message)
    said = what
  }

  function hold (presence: Presence) {
    holder = presence
    presence.once('end', () => {
      holder = undefined
      regainLater()
    })
  }

  function regainLater () {
    if (settled || rivalled || holder !== undefined) return
    timer = setTimeout(() => { takeBack().then(regainLater) }, 1000).unref()
  }

  // One attempt at a time, or two connections of this process would take each other for a rival.
  function takeBack () {
    attempt ??= tryOnce().finally(() => { attempt = undefined })
    return attempt
  }

  async function tryOnce () {
    if (holder !== undefined) return
    // Who leaves needs no server any more.
    if (!settled) await restart().catch(complain)
    const presence = await connect().catch(() => undefined)
    if (presence === undefined) return
    said = ''
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
      // Or it would take the right to a server that is started after this, in the place of whoever started that.
      clearTimeout(timer)
      if (holder === undefined && !rivalled) await takeBack()
      return holder
    }
  }
}
