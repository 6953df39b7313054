import { readFile } from 'node:fs/promises'
import t from 'tap'
import { ConfigError, readConfig } from '../src/config.ts'

t.test('needs nothing', async t => {
  t.match(readConfig({}), { database_url: undefined, data_dir: '.data', data_dir_given: false, host: '127.0.0.1', port: 3000, port_given: false, log_level: 'info', pool_max: 10, trust_proxy: false })
})

t.test('takes what is given', async t => {
  const config = readConfig({ DATABASE_URL: 'postgresql://a@b/c', MIGRATION_DATABASE_URL: 'postgres://o@b/c', DATA_DIR: '/srv', HOST: '::', PORT: '0', LOG_LEVEL: 'debug', POOL_MAX: '3', TRUST_PROXY: 'true' })
  t.match(config, { database_url: 'postgresql://a@b/c', migration_database_url: 'postgres://o@b/c', data_dir: '/srv', data_dir_given: true, host: '::', port: 0, port_given: true, log_level: 'debug', pool_max: 3, trust_proxy: true })
  t.ok(Object.isFrozen(config))
})

t.test('lists every fault in one message, and no password', async t => {
  const env = { MIGRATION_DATABASE_URL: 'mysql://root:secret@b/c', PORT: '70000', LOG_LEVEL: 'loud', POOL_MAX: '-1', TRUST_PROXY: 'maybe' }
  try {
    readConfig(env)
    t.fail('took it')
  } catch (error) {
    t.type(error, ConfigError)
    const { message } = error as ConfigError
    t.match(message, /^The configuration has 6 faults:/)
    for (const name of Object.keys(env)) t.match(message, name)
    t.notMatch(message, 'secret')
  }
})

t.test('takes where it is reached, without a path', t => {
  t.equal(readConfig({ PUBLIC_URL: 'https://standpoint.example.org/' }).public_url, 'https://standpoint.example.org')
  t.equal(readConfig({ PUBLIC_URL: '' }).public_url, undefined)
  for (const PUBLIC_URL of ['standpoint.example.org', 'ftp://standpoint.example.org', 'https://standpoint.example.org/a', 'https://user:secret@standpoint.example.org', 'https://a b']) {
    t.throws(() => readConfig({ PUBLIC_URL }), /PUBLIC_URL is /, PUBLIC_URL)
  }
  t.end()
})

t.test('takes a provider to sign in at, whole and over https, with what it calls our roles', async t => {
  const faults = (env: Record<string, string>) => {
    try {
      readConfig(env)
    } catch (error) {
      return (error as ConfigError).message
    }
  }
  const both = { OIDC_ISSUER: 'https://login.example.gov.uk/', OIDC_AUDIENCE: 'standpoint' }
  t.equal(readConfig({}).sign_in, undefined)
  t.match(readConfig(both).sign_in, { issuer: both.OIDC_ISSUER, audience: 'standpoint' })
  t.same([...readConfig(both).sign_in!.roles.keys()], ['editor', 'reviewer', 'lead', 'reader'], 'nobody is an admin unless it is said')
  t.same([...readConfig({ ...both, OIDC_ROLES: 'officer=editor, ops=admin' }).sign_in!.roles], [['officer', 'editor'], ['ops', 'admin']])
  t.equal(faults({ ...both, OIDC_ISSUER: 'http://127.0.0.1:8080' }), undefined)
  t.match(faults({ OIDC_ISSUER: both.OIDC_ISSUER }), /belong together/)
  for (const OIDC_ISSUER of ['http://login.example.gov.uk', 'login.example.gov.uk', 'https://a:b@login.example.gov.uk', 'https://login.example.gov.uk/?tenant=1']) {
    t.match(faults({ ...both, OIDC_ISSUER }), /OIDC_ISSUER is [^]*an https address/, OIDC_ISSUER)
  }
  for (const OIDC_ROLES of ['king', 'officer=king', '=editor', 'editor,,']) t.match(faults({ ...both, OIDC_ROLES }), /OIDC_ROLES is /, OIDC_ROLES)
})

t.test('reads secrets from files, without the line end that editors leave', async t => {
  const folder = t.testdir({ app: 'postgres://a:one@b/c\n', owner: ' postgres://o:two@b/c\r\n' })
  const config = readConfig({ DATABASE_URL_FILE: `${folder}/app`, MIGRATION_DATABASE_URL_FILE: `${folder}/owner` })
  t.match(config, { database_url: 'postgres://a:one@b/c', migration_database_url: 'postgres://o:two@b/c' })
})

t.test('refuses a secret that is given twice, cannot be read, is empty or is no address, and repeats none', async t => {
  const folder = t.testdir({ app: 'postgres://a:hunter2@b/c', empty: '\n', wrong: 'mysql://a:hunter2@b/c' })
  const faults = (env: Record<string, string>) => {
    try {
      readConfig({ PORT: 'y', ...env })
    } catch (error) {
      const { message } = error as ConfigError
      t.notMatch(message, 'hunter2')
      return message
    }
  }
  t.match(faults({ DATABASE_URL: 'postgres://a:hunter2@b/c', DATABASE_URL_FILE: `${folder}/app` }), /2 faults:[^]*DATABASE_URL and DATABASE_URL_FILE are both set: keep one/)
  t.match(faults({ DATABASE_URL_FILE: `${folder}/none`, MIGRATION_DATABASE_URL_FILE: folder }), /3 faults:[^]*none": [^]*ENOENT[^]*MIGRATION_DATABASE_URL_FILE is[^]*EISDIR/)
  t.match(faults({ DATABASE_URL_FILE: `${folder}/empty` }), /2 faults:[^]*the file is empty/)
  t.match(faults({ DATABASE_URL_FILE: `${folder}/wrong` }), /2 faults:[^]*DATABASE_URL: give an address/)
  t.match(faults({ MIGRATION_DATABASE_URL_FILE: `${folder}/app` }), /2 faults:[^]*without DATABASE_URL/)
})

t.test('is documented whole: what is read, the README and .env.example name the same variables', async t => {
  const read = new Set<string>()
  const listen: NodeJS.ProcessEnv = {}
  readConfig(new Proxy(listen, { get: (_, name) => { read.add(String(name)) } }))
  const source = async (file: string) => await readFile(new URL(`../${file}`, import.meta.url), 'utf8')
  const names = (text: string, line: RegExp) => [...text.matchAll(line)].flatMap(([, cell]) => cell!.match(/\b[A-Z]+(_[A-Z]+)*\b/g) ?? []).sort()
  const section = (await source('README.md')).split('### Configuration')[1]!.split('\n## ')[0]!
  t.same(names(section, /^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm), [...read].sort())
  t.same(names(await source('.env.example'), /^#([A-Z_]+)=/gm), [...read].sort())
})

t.test('takes where metrics are served and traces are sent', async t => {
  t.match(readConfig({}), { metrics: undefined, traces: undefined, slow_ms: 1000, read_database_url: undefined })
  t.match(readConfig({ METRICS_PORT: '9101', METRICS_HOST: '::', SLOW_MS: '0' }), { metrics: { host: '::', port: 9101 }, slow_ms: 0 })
  t.match(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_TRACES_SAMPLER_ARG: '0.1' }), { traces: { endpoint: 'http://localhost:4318', share: 0.1 } })
  t.throws(() => readConfig({ METRICS_PORT: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318', OTEL_TRACES_SAMPLER_ARG: '2', SLOW_MS: '-1', READ_DATABASE_URL: 'postgres://a@b/c' }),
    /has 5 faults/)
})
