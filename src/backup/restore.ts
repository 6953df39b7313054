import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { requireUsableHere, type RestoreOptions } from './bring-up.ts'
import type { Restored } from './inspect.ts'
import { readManifest } from './manifest.ts'
import { checkArchive } from './read-archive.ts'
import { restoreIntoDatabase } from './restore-into-database.ts'
import { restoreIntoFolder, tryIn } from './restore-into-folder.ts'

/**
 * Restores a backup to where the configuration points, which has to be empty, and looks whether it holds what was written. Where it does
 * not, and nobody asked for it all the same, it is not kept. Throws what kept it from being restored; nothing of it is left then.
 */
export async function restore (config: Config, file: string, options: RestoreOptions = {}): Promise<Restored> {
  const manifest = await readManifest(file)
  return await (config.database_url ? restoreIntoDatabase : restoreIntoFolder)(file, manifest, config, options)
}

/** Does all that restoring does in a folder that is thrown away, in the system's folder for temporary files. */
export async function tryBackup (file: string, options: RestoreOptions = {}): Promise<Restored> {
  const manifest = await readManifest(file)
  await requireUsableHere(file, manifest)
  await checkArchive(file)
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-backup-'))
  try {
    return { manifest, found: await tryIn(folder, file, manifest, { ...options, fsync: false }), into: undefined }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
