// Lists the licences of what ships, by package-lock.json and by what is installed, and fails where one is not allowed. What is for
// development alone does not ship.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameOf, packagesIn, readLockfile } from './lockfile.ts'

/** Those that let anybody use, change and pass on the code, and ask for no more than that the notice stays. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'PostgreSQL', 'Unlicense'])

/**
 * Those of single packages that ask for more, and why that is no burden. MPL-2.0: whoever changes its files passes these changes on, and
 * nothing of it is changed here. OFL-1.1: a typeface is not sold by itself, nor a changed one under its name. PSF-2.0: whoever passes a changed one
 * on says what they changed, and nothing is.
 */
const allowed_of = new Map([['@resvg/resvg-wasm', 'MPL-2.0'], ['@expo-google-fonts/source-sans-3', 'MIT AND OFL-1.1'], ['argparse', 'PSF-2.0']])

/** Whether an SPDX expression can be met by allowed licences alone; parentheses around parts are more than is needed so far. */
function isAllowed (licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1')
  return bare.split(' OR ').some(either => either.split(' AND ').every(one => allowed.has(one)))
}

const path = process.argv[2] ?? 'package-lock.json'

/** What an installed package says itself; undefined where it is for another platform, and so not installed. */
function installedLicence (place: string): string | undefined {
  try {
    const { license } = JSON.parse(readFileSync(join(dirname(path), place, 'package.json'), 'utf8'))
    return typeof license === 'string' ? license : 'none'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const shipped = packagesIn(readLockfile(path)).filter(([, { dev }]) => !dev)
const by_licence = new Map<string, string[]>()
const faults: string[] = []
for (const [place, { version, license }] of shipped) {
  const installed = installedLicence(place)
  const name = `${nameOf(place)}@${version}`
  const licence = installed ?? license ?? 'none'
  if (license !== undefined && license !== licence) faults.push(`${name} is ${license} in the lockfile, and ${licence} as installed.`)
  if (!isAllowed(licence) && allowed_of.get(nameOf(place)) !== licence) faults.push(`${name} is ${licence}, which is not allowed: see scripts/list-licences.ts.`)
  by_licence.set(licence, [...by_licence.get(licence) ?? [], name])
}

for (const [licence, names] of [...by_licence].sort(([a], [b]) => a < b ? -1 : 1)) console.log(`${licence} (${names.length}): ${names.sort().join(', ')}`)
for (const fault of faults) console.error(fault)
console.log(`${shipped.length} packages ship, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`)
if (faults.length > 0) process.exitCode = 1
