import { linkSync, lstatSync, renameSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { explain, openFolder, passwords_name, type Place, syncFolder } from '../database/embedded/folder.ts'
import { makePartial } from '../database/embedded/partial.ts'
import { findPostmaster } from '../database/embedded/postmaster.ts'
import { bringUp, requireUsableHere, type RestoreOptions } from './bring-up.ts'
import { inspect, type Inspection, isAcceptable, type Restored } from './inspect.ts'
import type { Manifest } from './manifest.ts'
import { checkArchive } from './read-archive.ts'

/** Brings the backup up in a folder of its own, and looks at it; the server has stopped again after that. */
export async function tryIn (folder: string, file: string, manifest: Manifest, options: RestoreOptions): Promise<Inspection> {
  const server = await bringUp(file, manifest, folder, options)
  try {
    return await inspect({ owner_url: server.owner_url, service: { url: server.service_url } }, manifest)
  } finally {
    await server.close()
    options.signal?.throwIfAborted()
  }
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Throws unless the folder is free for another database. */
function requireFree (place: Place) {
  const { data_dir, cluster } = place
  const running = isThere(cluster) && findPostmaster(place)
  if (running) throw new Error(`${data_dir} is in use: its PostgreSQL is running (pid ${running.pid}). Stop what uses it, and move its data away; or set another DATA_DIR.`)
  const names = [cluster, join(data_dir, passwords_name)].filter(isThere)
  if (names.length > 0) {
    throw new Error(`${data_dir} holds a database, which is never overwritten: move ${names.join(' and ')} away, or set another DATA_DIR.`)
  }
}

/** Data is never there before its passwords are. */
function putInPlace (folder: string, { data_dir, cluster }: Place) {
  const passwords = join(data_dir, passwords_name)
  linkSync(join(folder, passwords_name), passwords)
  try {
    renameSync(join(folder, 'postgres'), cluster)
    syncFolder(data_dir)
  } catch (error) {
    rmSync(passwords)
    throw error
  }
}

/** Restores a backup into DATA_DIR, which has to have no data: brought up beside its place, and put there when it is found whole. */
export async function restoreIntoFolder (file: string, manifest: Manifest, { data_dir, data_dir_given }: Config, options: RestoreOptions): Promise<Restored> {
  await requireUsableHere(file, manifest)
  const place = openFolder(data_dir, !data_dir_given, options.log ?? (() => {}))
  requireFree(place)
  await checkArchive(file)
  const folder = makePartial(place.data_dir, 'postgres')
  try {
    const found = await tryIn(folder, file, manifest, options)
    if (!isAcceptable(found, options.despite_faults)) return { manifest, found, into: undefined }
    putInPlace(folder, place)
    return { manifest, found, into: place.data_dir }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? explain(error, place.data_dir) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
