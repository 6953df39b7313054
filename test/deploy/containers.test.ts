// No container engine runs in CI: what docker-compose.yml, the Dockerfile and .dockerignore say is held against the files there are.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.ts'

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
  t.match(last, /^ENTRYPOINT \["node", "--max-semi-space-size=4", "--max-old-space-size=512", "src\/cli\.ts"\]\nCMD \["serve"\]$/m)
  t.match(dockerfile, /^RUN npm ci --omit=dev --omit=optional/m)
  t.notMatch(dockerfile, /^FROM (?!node:24-)/m)
  t.end()
})
