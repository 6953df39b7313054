import type { Place } from './folder.ts'
import { stopPostmaster } from './postmaster.ts'
import { isAlone } from './presence.ts'
import type { Presence } from './presence.ts'
import { guardServing } from './serving.ts'

/** How this process uses a server, which decides what closing it means. */
export interface Use {
  place: Place
  presence: Presence
  connect: () => Promise<Presence>
  /** Starts the server again where it has ended, if it is to be kept running. */
  restart: () => Promise<void>
  serving: boolean
  started: boolean
  log: (message: string) => void
}

/**
 * The function that leaves the server, stopping it where that is ours to do. Both ways a connection is held until the
 * server is down, and it is what decides:
 * - who serves holds the right to serve meanwhile, so that no other service can come up on a server about to stop;
 * - others hold the set-up lock, and every process with this server open holds a connection, even while its pool is
 *   empty. A newcomer is thus either counted, and the server left running, or cut off before it has opened anything,
 *   and then starts the server anew.
 */
export function makeClose (use: Use): () => Promise<void> {
  const leave = use.serving ? leaveServing(use) : () => leaveOther(use)
  let closed: Promise<void> | undefined
  return () => {
    closed ??= leave()
    return closed
  }
}

function leaveServing (use: Use): () => Promise<void> {
  const serving = guardServing(use.presence, use)
  return async () => {
    const presence = await serving.settle()
    // Without the right there is nothing to stop: the server is gone, or another process serves from it.
    if (presence !== undefined) await stopAndEnd(use, presence)
  }
}

async function leaveOther (use: Use): Promise<void> {
  // Where the connection is broken the server is gone, or somebody else is seeing to it.
  const ours = use.started && await isAlone(use.presence).catch(() => false)
  if (ours) await stopAndEnd(use, use.presence)
  else await use.presence.end().catch(() => {})
}

async function stopAndEnd (use: Use, presence: Presence): Promise<void> {
  await stopPostmaster(use.place)
  await presence.end().catch(() => {})
}
