import { realpathSync } from 'node:fs'

import { EmbeddedServerError } from './error.ts'
import type { Place } from './folder.ts'
import { askFolder, findServing, prepareDatabase, takeServing } from './presence.ts'
import type { Presence } from './presence.ts'

/** Connects to the running server, sees that it is ours and complete, and takes the right to serve if asked. Gives the connection. */
export async function enter (
  place: Place, service_password: string, connect: () => Promise<Presence>, serving: boolean
): Promise<Presence> {
  const presence = await connect()
  try {
    const folder = await askFolder(presence)
    if (folder !== place.cluster && realpathSync(folder) !== realpathSync(place.cluster)) {
      throw new EmbeddedServerError(`${place.cluster} is a copy of ${folder}, whose server is running. Delete the copy's postmaster.pid and start again.`)
    }
    await prepareDatabase(presence, service_password)
    if (serving && !await takeServing(presence)) {
      throw new EmbeddedServerError(`Standpoint is already being served from ${place.data_dir}, by ${await findServing(presence) ?? 'another process'}. ` +
        'Stop that one first, or set another DATA_DIR.')
    }
    // A lock may have come free because the server is being stopped: then it takes no new connection.
    await (await connect()).end()
    return presence
  } catch (error) {
    await presence.end().catch(() => {})
    throw error
  }
}
