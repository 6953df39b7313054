import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { giveTo, runAs } from './account.ts'
import { EmbeddedServerError, codeOf, quoteLastLines } from './error.ts'
import { explain, isCluster, syncFolder } from './folder.ts'
import type { Place } from './folder.ts'
import { makePartial } from './partial.ts'

/** The role that owns the cluster and runs migrations. */
export const owner_role = 'standpoint_owner'

// Tunables go into postgresql.conf, where an operator may change them; what Standpoint relies on is given at each start.
// C.UTF-8 is built in since PostgreSQL 17: it orders by code point on every machine and still knows upper and lower case.
const initdb_options = [
  `--username=${owner_role}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
  '--set=timezone=UTC', '--set=log_timezone=UTC', '--set=password_encryption=scram-sha-256', '--set=max_connections=100'
]

/** Makes the cluster if there is none. Of two first starts at once one wins, and neither a kill nor a full disk leaves a half-made one. */
export async function createCluster (place: Place, binaries: string, password: string, fsync: boolean): Promise<void> {
  if (isCluster(place)) return
  try {
    const partial = makePartial(place.data_dir, 'postgres')
    try {
      await fillFolder(partial, place, binaries, password, fsync)
      putInPlace(join(partial, 'cluster'), place)
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  } catch (error) {
    throw explain(error, place.data_dir)
  }
}

async function fillFolder (partial: string, place: Place, binaries: string, password: string, fsync: boolean): Promise<void> {
  const password_file = join(partial, 'password')
  writeFileSync(password_file, password, { mode: 0o600, flag: 'wx' })
  for (const path of [password_file, partial]) giveTo(place.account, path)
  // Relative paths: initdb hands its own to a shell, which would read signs in the folder's name.
  const options = [...initdb_options, '--pwfile=password', '--pgdata=cluster', ...(fsync ? [] : ['--no-sync'])]
  const { code, output } = await runAs(place.account, join(binaries, 'initdb'), options, partial)
  if (code !== 0) throw new EmbeddedServerError(`initdb could not make a database in ${place.data_dir}. See to what it said and start again:${quoteLastLines(output)}`)
}

function putInPlace (made: string, place: Place): void {
  try {
    renameSync(made, place.cluster)
    syncFolder(place.data_dir)
  } catch (error) {
    const taken = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST'
    if (taken && isCluster(place)) return
    if (taken) throw new EmbeddedServerError(`${place.cluster} holds something that is not a PostgreSQL database. Move it away, or set another DATA_DIR.`)
    throw error
  }
}
