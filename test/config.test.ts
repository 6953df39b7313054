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
