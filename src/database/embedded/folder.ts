import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { chooseAccount, findClosedFolder } from './account.ts'
import type { Account } from './account.ts'
import { shared_folder } from './binaries.ts'
import { EmbeddedServerError, codeOf } from './error.ts'

/** Where a cluster is and whom it runs as: `cluster` and `log_file` are in `data_dir`, an absolute path without symlinks. */
export interface Place { data_dir: string, cluster: string, log_file: string, account: Account }

/** The file beside the data that holds the passwords of its roles. */
export const passwords_name = 'postgres-passwords.json'

/** Passwords of the two roles, kept beside the data. */
export interface Passwords { owner: string, service: string }

/** Makes the data folder if need be. Where the account cannot enter it, throws, or with `fallback` takes a folder that it can. */
export function openFolder (wanted: string, fallback: boolean, log: (message: string) => void): Place {
  const asked = resolve(wanted)
  const closed = findClosed(asked)
  if (closed === undefined) return makeFolder(asked)
  if (!fallback) {
    throw new EmbeddedServerError(`PostgreSQL runs as ${closed.name}, who cannot enter ${closed.folder}, so the data cannot be in ${asked}. ` +
      'Set DATA_DIR to a folder that this account can enter, or run Standpoint as an ordinary user.')
  }
  const instead = join(shared_folder, `data-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`)
  log(`PostgreSQL runs as ${closed.name}, who cannot enter ${closed.folder}: the data is kept in ${instead}`)
  const place = makeFolder(instead)
  const still = findClosed(instead)
  if (still !== undefined) throw new EmbeddedServerError(`${still.name} cannot enter ${still.folder} either. Set DATA_DIR to a folder that it can.`)
  return place
}

function findClosed (folder: string): { name: string, folder: string } | undefined {
  const account = chooseAccount(join(folder, 'postgres'))
  const closed = account && findClosedFolder(account, folder)
  return closed === undefined ? undefined : { name: account!.name, folder: closed }
}

function makeFolder (folder: string): Place {
  try {
    const first = mkdirSync(folder, { recursive: true })
    // As root another account has to pass: the modes are set, whatever the umask.
    if (first !== undefined && process.getuid?.() === 0) openUpTo(first, folder)
    const data_dir = realpathSync(folder)
    const cluster = join(data_dir, 'postgres')
    return { data_dir, cluster, log_file: join(data_dir, 'postgres.log'), account: chooseAccount(cluster) }
  } catch (error) {
    throw explain(error, folder)
  }
}

function openUpTo (first: string, folder: string): void {
  chmodSync(folder, 0o755)
  if (folder !== first) openUpTo(first, dirname(folder))
}

/** Whether there is data. */
export function isCluster (place: Place): boolean {
  return existsSync(join(place.cluster, 'PG_VERSION'))
}

/** The passwords beside the data, made on first use. Throws when there is data and no password for it. */
export function keepPasswords (place: Place): Passwords {
  const file = join(place.data_dir, passwords_name)
  const partial = `${file}.${randomBytes(6).toString('hex')}`
  // Asked before reading: a cluster is never there before its passwords are.
  const initialised = isCluster(place)
  try {
    if (!existsSync(file)) {
      if (initialised) throw new EmbeddedServerError(`${place.cluster} holds data, but its passwords in ${file} are gone. Restore that file, or set another DATA_DIR.`)
      writeSafely(partial, JSON.stringify({ owner: makePassword(), service: makePassword() }))
      // A link, unlike a rename, never replaces the passwords that another first start has just made.
      try { linkSync(partial, file) } catch (error) { if (codeOf(error) !== 'EEXIST') throw error }
      syncFolder(place.data_dir)
    }
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  } catch (error) {
    throw explain(error, place.data_dir)
  } finally {
    rmSync(partial, { force: true })
  }
}

function makePassword (): string {
  return randomBytes(24).toString('base64url')
}

function writeSafely (file: string, text: string): void {
  const fd = openSync(file, 'wx', 0o600)
  try {
    writeSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Makes names in a folder survive a power cut. */
export function syncFolder (folder: string): void {
  const fd = openSync(folder, 'r')
  try { fsyncSync(fd) } finally { closeSync(fd) }
}

const meanings: Record<string, string> = {
  EACCES: 'this account may not read or write there',
  EPERM: 'this account may not read or write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'it is a file',
  // What Node's recursive mkdir makes of a read-only file system.
  ENOENT: 'it could not be made there'
}

/** What an error of the file system means for a folder, to be added to a sentence; empty where that is not known. */
export function reasonOf (error: unknown): string {
  const meaning = meanings[codeOf(error) ?? '']
  return meaning ? `, because ${meaning}` : ''
}

/** An error of the file system or of PostgreSQL, said so that one knows which folder to see to. */
export function explain (error: unknown, folder: string): EmbeddedServerError {
  if (error instanceof EmbeddedServerError) return error
  return new EmbeddedServerError(`The data folder ${folder} cannot be used${reasonOf(error)} (${(error as Error).message}). ` +
    'See to it, or set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of your own.', { cause: error })
}
