import { setTimeout as wait } from 'node:timers/promises'

import { findBinaries } from './embedded/binaries.ts'
import { createCluster, owner_role } from './embedded/cluster.ts'
import { makeClose } from './embedded/closing.ts'
import { enter } from './embedded/entering.ts'
import { EmbeddedServerError, codeOf } from './embedded/error.ts'
import { explain, keepPasswords, openFolder } from './embedded/folder.ts'
import type { Passwords, Place } from './embedded/folder.ts'
import { findPostmaster, startPostmaster, stopPostmaster } from './embedded/postmaster.ts'
import { connectPresence, service_role } from './embedded/presence.ts'

export { EmbeddedServerError }

/** A PostgreSQL that keeps its data in a folder, and how to reach it. */
export interface EmbeddedServer {
  /** As the cluster's owner, who runs migrations. */
  owner_url: string
  /** As the role of the service, which owns nothing. */
  service_url: string
  port: number
  /** Absolute, and where the data really is: elsewhere than asked if `fallback` had to be used. */
  data_dir: string
  /** True when this call started the server, false when it joined a running one. */
  started: boolean
  /**
   * Leaves the server. One who serves stops it, even if somebody else started it; anyone else stops only what they started
   * themselves, and only if nobody else is connected. Safe to call again.
   */
  close (): Promise<void>
}

export interface EmbeddedServerOptions {
  data_dir: string
  /** Claims the sole right to serve from this data, until closed. */
  serving?: boolean
  /** While serving: starts the server again where it has ended by itself, as after its disk was full. */
  keep_running?: boolean
  /** False only for tests: a crash of the machine then loses data. */
  fsync?: boolean
  /** As root: where PostgreSQL's account cannot enter `data_dir`, keep the data where it can. */
  fallback?: boolean
  log?: (message: string) => void
}

// A crashed server replays its log before it answers; one that is stopping has requests to finish.
const patience_ms = 60_000
// The server is starting, stopping or going down under us, or has no connection left: all of it passes.
const passing_codes = ['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']

/** Opens the PostgreSQL in a folder: makes it, starts it, recovers it or joins it, whichever it needs. Throws EmbeddedServerError. */
export async function openEmbeddedServer (options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { serving = false, keep_running = false, fsync = true, fallback = false, log = () => {} } = options
  const place = openFolder(options.data_dir, fallback, log)
  const binaries = await findBinaries(place.account, log)
  const passwords = keepPasswords(place)
  await createCluster(place, binaries, passwords.owner, fsync)

  const deadline = Date.now() + patience_ms
  let started = false
  let last = ''
  while (Date.now() < deadline) {
    try {
      const found = findPostmaster(place)
      if (found === undefined) {
        const fault = await startPostmaster(place, binaries, { fsync, seconds: Math.ceil((deadline - Date.now()) / 1000) })
        if (fault === undefined) {
          started = true
          continue
        }
        last = `:${fault}\n`
      } else if (found.port !== undefined) {
        const urls = makeUrls(found.port, passwords)
        const connect = () => connectPresence(urls.owner_url, `standpoint ${serving ? 'serve ' : ''}(pid ${process.pid})`)
        const presence = await enter(place, passwords.service, connect, serving)
        const restart = async () => {
          if (keep_running && !findPostmaster(place)) await startPostmaster(place, binaries, { fsync, seconds: patience_ms / 1000 })
        }
        const close = makeClose({ place, presence, connect, restart, serving, started, log })
        return { ...urls, port: found.port, data_dir: place.data_dir, started, close }
      }
    } catch (error) {
      if (!isPassing(error)) {
        // Nobody else can use what we could not enter; one who serves from it already is an EmbeddedServerError.
        if (started && !(error instanceof EmbeddedServerError)) await stopPostmaster(place)
        throw explainRefusal(error, place)
      }
      last = ` (${(error as Error).message})`
    }
    await wait(50)
  }
  throw new EmbeddedServerError(`PostgreSQL in ${place.data_dir} did not answer within ${patience_ms / 1000} s${last}. ` +
    `See ${place.log_file}; if it is still recovering, start again later.`)
}

function makeUrls (port: number, passwords: Passwords) {
  const make = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/standpoint`
  return { owner_url: make(owner_role, passwords.owner), service_url: make(service_role, passwords.service) }
}

function isPassing (error: unknown): boolean {
  return passing_codes.includes(codeOf(error) ?? '') || /^Connection terminated|timeout expired|not queryable/.test((error as Error).message)
}

function explainRefusal (error: unknown, place: Place): Error {
  if (codeOf(error) !== '28P01') return explain(error, place.data_dir)
  return new EmbeddedServerError(`PostgreSQL in ${place.data_dir} does not take the password in postgres-passwords.json. ` +
    'Restore the file that belongs to this data, or set another DATA_DIR.', { cause: error })
}
