// What package-lock.json says of the packages that are installed.
import { readFileSync } from 'node:fs'

export interface LockedPackage {
  version?: string
  integrity?: string
  resolved?: string
  license?: string
  link?: boolean
  inBundle?: boolean
  /** Installed for development alone: it does not ship. */
  dev?: boolean
}

interface Manifest {
  name?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export interface Lockfile {
  lockfileVersion: number
  packages: Record<string, LockedPackage & Manifest>
}

/** A lockfile: the project's own, unless another is named. Throws where it cannot be read. */
export function readLockfile (path = process.argv[2] ?? 'package-lock.json'): Lockfile {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The packages that it installs, by where they are put; the project itself is none. */
export const packagesIn = ({ packages }: Lockfile): [string, LockedPackage][] => Object.entries(packages).filter(([path]) => path !== '')

/** What a package is called, wherever it is put. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
