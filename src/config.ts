// Environment to one checked, frozen object; the only reader of process.env.
import { readFileSync } from 'node:fs'
import { isSafeAddress } from './sign-in/fetch-json.ts'
import type { TraceSettings } from './seeing/open-traces.ts'
import type { MetricsAddress } from './seeing/serve-metrics.ts'
import type { SignInSettings } from './sign-in/open-sign-in.ts'
import type { Role } from './wire-types.d.ts'

export interface Config {
  /** The service's connection; undefined: the embedded server. */
  readonly database_url: string | undefined
  /** The owner's connection, for migrations; undefined: the same as database_url. */
  readonly migration_database_url: string | undefined
  /** The service's own connection for notifications, past any pooler; undefined: the same as database_url. */
  readonly direct_database_url: string | undefined
  /** A streaming replica of it, for what the public reads; undefined: there is none. */
  readonly read_database_url: string | undefined
  readonly data_dir: string
  /** Whether DATA_DIR was set: only the default folder may be replaced by one that PostgreSQL can reach. */
  readonly data_dir_given: boolean
  readonly host: string
  readonly port: number
  /** Whether PORT was set: only the default moves on when taken. */
  readonly port_given: boolean
  readonly log_level: string
  /** Where metrics are served; undefined: nowhere. */
  readonly metrics: MetricsAddress | undefined
  /** Where traces are sent; undefined: nowhere. */
  readonly traces: TraceSettings | undefined
  /** From how many milliseconds on a statement is logged as slow; 0: none is. */
  readonly slow_ms: number
  readonly pool_max: number
  /** Whether hot statements are prepared by name: not behind a pooler such as PgBouncer. */
  readonly prepared_statements: boolean
  /** Memory for ready answers, in megabytes; 0: none are kept. */
  readonly answer_cache_mb: number
  /** Requests that may wait for a connection to the database, before more are refused. */
  readonly queue_max: number
  /** Pages that may be told of changes at the same time, and how many of them on one network; 0: none. */
  readonly live_max: number
  readonly live_network_max: number
  /** How old a public answer may be that is given while the database is away, in minutes; 0: none is. */
  readonly stale_minutes: number
  /** For how many seconds it says that it is not ready, and answers as ever, before it stops. */
  readonly drain_seconds: number
  /** For how many seconds requests under way may go on when it stops. */
  readonly stop_seconds: number
  readonly trust_proxy: boolean
  /** Where the service is reached from outside, without a slash at the end; undefined: pages don't say where they are. */
  readonly public_url: string | undefined
  /** What secrets of webhooks are worked out from; undefined: with the embedded server one of its own, else there are no webhooks. */
  readonly webhook_key: string | undefined
  /** Whether webhooks may lead to private addresses, and by http. */
  readonly webhook_private_addresses: boolean
  /** Requests a minute for one token, and for one address without a token; 0: no limit. */
  readonly rate_limit: number
  /** Whether what stands is only changed by who names its ETag in If-Match. */
  readonly require_if_match: boolean
  /** The OpenID Connect provider whose tokens are taken beside ours; undefined: none. */
  readonly sign_in: SignInSettings | undefined
  /** Working days that a review has, unless it is offered with a day of its own. */
  readonly review_days: number
  /** Working days that a council has to reply to a completed review. */
  readonly reply_days: number
  /** Bank holidays proclaimed since those that come with it, as YYYY-MM-DD. */
  readonly extra_bank_holidays: string[]
}

export class ConfigError extends Error {}

const roles: Role[] = ['admin', 'editor', 'reviewer', 'lead', 'reader']
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Reads and checks the whole configuration. Throws a ConfigError that lists every fault. */
export function readConfig (env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = []
  const check = (name: string, ok: boolean, expected: string) => {
    if (!ok) faults.push(`${name} is ${JSON.stringify(env[name])}: ${expected}`)
  }
  const whole = (name: string, standard: number, least: number, most: number) => {
    const given = env[name]
    if (!given) return standard
    check(name, /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most, `give a whole number from ${least} to ${most}`)
    return Number(given)
  }
  // A secret may be kept in a file, as containers have it: X_FILE in the place of X.
  const secret = (name: string) => {
    const file = env[`${name}_FILE`]
    if (!file) return env[name]
    if (env[name]) faults.push(`${name} and ${name}_FILE are both set: keep one`)
    try {
      const text = readFileSync(file, 'utf8').trim()
      if (text === '') faults.push(`${name}_FILE is ${JSON.stringify(file)}: the file is empty`)
      return text
    } catch (error) {
      faults.push(`${name}_FILE is ${JSON.stringify(file)}: the file cannot be read (${(error as NodeJS.ErrnoException).code})`)
    }
  }
  const postgres_url = (name: string) => {
    const given = secret(name)
    if (!given) return undefined
    // The value is not repeated: it holds a password.
    if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) faults.push(`${name}: give an address such as postgres://user:password@host:5432/name`)
    return given
  }
  // Each role by its own name, or by what the provider calls it; nobody is an admin by a sign-in unless that is said here.
  const mapped = new Map((env.OIDC_ROLES || 'editor,reviewer,lead,reader').split(',').map(pair => {
    const [claim = '', role = claim] = pair.split('=').map(part => part.trim())
    return [claim, role as Role]
  }))
  check('OIDC_ROLES', [...mapped].every(([claim, role]) => claim && roles.includes(role)), `give roles, or claims with theirs such as officer=editor; roles are ${roles.join(', ')}`)
  const [issuer = '', audience = ''] = [env.OIDC_ISSUER, env.OIDC_AUDIENCE]
  if (!issuer !== !audience) faults.push('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both, or neither')
  check('OIDC_ISSUER', !issuer || (isSafeAddress(issuer) && !/[?#]/.test(issuer)), 'give an https address, as the provider itself writes it')
  const pool_max = whole('POOL_MAX', 10, 1, 1000)
  const [metrics_host, metrics_port] = [env.METRICS_HOST || '127.0.0.1', env.METRICS_PORT ? whole('METRICS_PORT', 0, 0, 65535) : undefined]
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
  check('OTEL_EXPORTER_OTLP_ENDPOINT', !endpoint || (/^https?:\/\//.test(endpoint) && URL.canParse(endpoint)), 'give the address of a collector that takes OTLP over HTTP, such as http://localhost:4318')
  check('OTEL_TRACES_SAMPLER_ARG', /^(0?\.\d+|[01](\.0*)?)?$/.test(env.OTEL_TRACES_SAMPLER_ARG ?? ''), 'give a share from 0 to 1')
  const config: Config = {
    database_url: postgres_url('DATABASE_URL'),
    migration_database_url: postgres_url('MIGRATION_DATABASE_URL'),
    direct_database_url: postgres_url('DIRECT_DATABASE_URL'),
    read_database_url: postgres_url('READ_DATABASE_URL'),
    data_dir: env.DATA_DIR || '.data',
    data_dir_given: Boolean(env.DATA_DIR),
    host: env.HOST || '127.0.0.1',
    port: whole('PORT', 3000, 0, 65535),
    port_given: Boolean(env.PORT),
    log_level: env.LOG_LEVEL || 'info',
    metrics: metrics_port === undefined ? undefined : Object.freeze({ host: metrics_host, port: metrics_port }),
    traces: endpoint ? Object.freeze({ endpoint, share: Number(env.OTEL_TRACES_SAMPLER_ARG || 1) }) : undefined,
    slow_ms: whole('SLOW_MS', 1000, 0, 1_000_000),
    pool_max,
    prepared_statements: env.PREPARED_STATEMENTS !== 'false',
    answer_cache_mb: whole('ANSWER_CACHE_MB', 16, 0, 4096),
    queue_max: whole('QUEUE_MAX', 2 * pool_max, 1, 10_000),
    live_max: whole('LIVE_MAX', 2_000, 0, 100_000),
    live_network_max: whole('LIVE_NETWORK_MAX', 50, 0, 100_000),
    stale_minutes: whole('STALE_MINUTES', 10, 0, 1440),
    drain_seconds: whole('DRAIN_SECONDS', 0, 0, 600),
    stop_seconds: whole('STOP_SECONDS', 25, 1, 3600),
    trust_proxy: env.TRUST_PROXY === 'true',
    public_url: env.PUBLIC_URL?.replace(/\/$/, '') || undefined,
    webhook_key: secret('WEBHOOK_KEY') || undefined,
    webhook_private_addresses: env.WEBHOOK_PRIVATE_ADDRESSES === 'true',
    rate_limit: whole('RATE_LIMIT', 600, 0, 1_000_000),
    require_if_match: env.REQUIRE_IF_MATCH === 'true',
    sign_in: issuer && audience ? Object.freeze({ issuer, audience, roles: mapped }) : undefined,
    review_days: whole('REVIEW_DAYS', 15, 1, 250),
    reply_days: whole('REPLY_DAYS', 10, 0, 250),
    extra_bank_holidays: (env.EXTRA_BANK_HOLIDAYS || '').split(',').map(day => day.trim()).filter(Boolean)
  }
  const has = (name: string) => Boolean(env[name] || env[`${name}_FILE`])
  for (const name of ['MIGRATION_DATABASE_URL', 'DIRECT_DATABASE_URL', 'READ_DATABASE_URL'].filter(name => has(name) && !has('DATABASE_URL'))) {
    faults.push(`${name} is set without DATABASE_URL: set both, or neither`)
  }
  check('LOG_LEVEL', levels.includes(config.log_level), `give one of ${levels.join(', ')}`)
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  check('EXTRA_BANK_HOLIDAYS', config.extra_bank_holidays.every(isDay), 'give days such as 2027-05-10, with commas between')
  const isSwitch = (given: string | undefined) => ['true', 'false', '', undefined].includes(given)
  check('TRUST_PROXY', isSwitch(env.TRUST_PROXY), 'give true or false')
  const isOrigin = (given: string) => URL.canParse(given) && /^https?:\/\/[^/?#@\s]+\/?$/.test(given)
  check('PUBLIC_URL', !env.PUBLIC_URL || isOrigin(env.PUBLIC_URL), 'give where the service is reached, without a path, such as https://standpoint.example.org')
  check('REQUIRE_IF_MATCH', isSwitch(env.REQUIRE_IF_MATCH), 'give true or false')
  check('WEBHOOK_PRIVATE_ADDRESSES', isSwitch(env.WEBHOOK_PRIVATE_ADDRESSES), 'give true or false')
  // The value is not repeated: it is a secret.
  if (config.webhook_key !== undefined && config.webhook_key.length < 32) faults.push('WEBHOOK_KEY is too short: give 32 characters or more, such as those of openssl rand -hex 32')
  check('PREPARED_STATEMENTS', isSwitch(env.PREPARED_STATEMENTS), 'give true or false')
  if (faults.length > 0) throw new ConfigError(`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n  ${faults.join('\n  ')}`)
  return Object.freeze(config)
}
