import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type EmbeddedServer, openEmbeddedServer } from '../database/embedded-server.ts'
import { type Account, chooseAccount, giveTo } from '../database/embedded/account.ts'
import { installedVersion } from '../database/embedded/binaries.ts'
import { explain, passwords_name } from '../database/embedded/folder.ts'
import { data_prefix } from './copy-cluster.ts'
import { majorOf, type Manifest, platform } from './manifest.ts'
import { loadDump, requireProgram } from './postgres-programs.ts'
import { readArchive } from './read-archive.ts'

export interface RestoreOptions {
  log?: (message: string) => void
  /** Ends it early; nothing of it is left. */
  signal?: AbortSignal
  /** False for what is thrown away, and in tests: a crash of the machine then loses it. */
  fsync?: boolean
  /** Also keeps what is not as it was written: better than nothing, where there is no other backup. */
  despite_faults?: boolean
}

/** Throws where the embedded server here cannot work with what the backup holds; says what can. */
export async function requireUsableHere (file: string, { kind, postgresql, platform: origin, pg_dump, standpoint }: Manifest): Promise<void> {
  if (kind === 'dump') {
    await requireProgram('pg_restore', majorOf(pg_dump!))
    return
  }
  const here = majorOf(installedVersion())
  if (majorOf(postgresql) !== here) {
    throw new Error(`${file} has the files of a PostgreSQL ${majorOf(postgresql)}, and this Standpoint comes with PostgreSQL ${here}: restore it with Standpoint ${standpoint}.`)
  }
  if (origin !== platform) throw new Error(`${file} has the files of a server on ${origin}, which none on ${platform} can use: restore it on a machine of that kind.`)
}

/** Lays out the data folder as it was. Nothing is synced here: PostgreSQL syncs all of its files when it starts on a copy of a running server. */
async function unpackCluster (file: string, folder: string, account: Account, signal?: AbortSignal) {
  for await (const { name, mode, body } of readArchive(file)) {
    if (!name.startsWith(data_prefix)) continue
    if (name.split('/').includes('..')) throw new Error(`${file} is damaged: ${name} leads out of the data.`)
    const path = join(folder, name.slice(data_prefix.length))
    if (name.endsWith('/')) mkdirSync(path, { mode })
    else await pipeline(Readable.from(body), createWriteStream(path, { flags: 'wx', mode }), { signal })
    // The passwords are the service's to read, not the server's.
    if (path !== join(folder, passwords_name)) giveTo(account, path)
  }
}

/** Makes an empty folder into a running server with what the backup holds, which stops when it is closed. */
export async function bringUp (file: string, { kind }: Manifest, folder: string, { log, signal, fsync }: RestoreOptions): Promise<EmbeddedServer> {
  const account = chooseAccount(join(folder, 'postgres'))
  giveTo(account, folder)
  try {
    if (kind === 'cluster') await unpackCluster(file, folder, account, signal)
  } catch (error) {
    signal?.throwIfAborted()
    throw (error as NodeJS.ErrnoException).syscall ? explain(error, folder) : error
  }
  // Who serves has it alone, and stops it for certain.
  const server = await openEmbeddedServer({ data_dir: folder, serving: true, log, fsync })
  try {
    if (kind === 'dump') await loadDump(file, server.owner_url, signal)
    return server
  } catch (error) {
    await server.close()
    throw error
  }
}
