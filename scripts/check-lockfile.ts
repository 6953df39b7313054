// Fails unless package-lock.json says of each package exactly what is to be installed, from whichever registry: a version and its digest,
// no address, nothing from a repository or a folder. And Node itself is one version, on every platform.
import { type LockedPackage, nameOf, packagesIn, readLockfile } from './lockfile.ts'

const lockfile = readLockfile()
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/
/** A range of versions, and not an address, a path or the name of something else. */
const range = /^[\^~]?\d+\.\d+\.\d+(-[\w.]+)?$/

function faultsOf ({ version, integrity, resolved, link, inBundle }: LockedPackage): string[] {
  return [
    !exact.test(version ?? '') && `is of no exact version: ${version}`,
    !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') && 'has no sha512 integrity',
    resolved !== undefined && `is tied to an address: ${resolved}`,
    link && 'is a link to a folder',
    inBundle && 'comes inside another package'
  ].filter(fault => typeof fault === 'string')
}

const faults = packagesIn(lockfile).flatMap(([path, locked]) => faultsOf(locked).map(fault => `${path} ${fault}`))
if (lockfile.lockfileVersion !== 3) faults.push(`lockfileVersion is ${lockfile.lockfileVersion}, not 3`)

const { dependencies, optionalDependencies = {}, devDependencies } = lockfile.packages[''] ?? {}
for (const [name, wanted] of Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })) {
  if (!range.test(wanted)) faults.push(`${name} is asked for as ${wanted}: name a version`)
}

const platforms = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-linux-'))
if (platforms.length === 0) faults.push('no node-linux- package is asked for')
for (const [name, wanted] of platforms) {
  if (!exact.test(wanted) || wanted !== platforms[0]![1]) faults.push(`${name} is asked for as ${wanted}: pin all platforms to one exact version`)
  const locked = packagesIn(lockfile).find(([path]) => nameOf(path) === name)
  if (locked?.[1].version !== wanted) faults.push(`${name} is locked at ${locked?.[1].version}, not ${wanted}`)
}

for (const fault of faults) console.error(fault)
console.log(`${packagesIn(lockfile).length} packages in the lockfile, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`)
if (faults.length > 0) process.exitCode = 1
