// The table of contents: plugins first, then features, each with its prefix.
import fastify, { LogController, type FastifyServerOptions } from 'fastify'
import type { PoolSettings } from './database/open-pool.ts'
import access from './plugins/access.ts'
import admission from './plugins/admission.ts'
import arrival from './plugins/arrival.ts'
import auth from './plugins/auth.ts'
import clock, { type Clock } from './plugins/clock.ts'
import closing from './plugins/closing.ts'
import compression from './plugins/compression.ts'
import csv from './plugins/csv.ts'
import database from './plugins/database.ts'
import departure from './plugins/departure.ts'
import drawing from './plugins/drawing.ts'
import errors, { answerClientError, answerFrameworkError } from './plugins/errors.ts'
import etag from './plugins/etag.ts'
import fastReads from './plugins/fast-reads.ts'
import forms from './plugins/forms.ts'
import guesses from './plugins/guesses.ts'
import headers from './plugins/headers.ts'
import idempotency from './plugins/idempotency.ts'
import json from './plugins/json.ts'
import knownSheets from './plugins/known-sheets.ts'
import logging, { requestIdOf } from './plugins/logging.ts'
import notifications from './plugins/notifications.ts'
import openapi from './plugins/openapi.ts'
import paging from './plugins/paging.ts'
import publicReads from './plugins/public-reads.ts'
import rateLimit from './plugins/rate-limit.ts'
import rules from './plugins/rules.ts'
import seeing, { type SeeingSettings } from './plugins/seeing.ts'
import serialization from './plugins/serialization.ts'
import telling from './plugins/telling.ts'
import texts from './plugins/texts.ts'
import validation, { type SchemaTypeProvider } from './plugins/validation.ts'
import workingDays from './plugins/working-days.ts'
import type { LiveSettings } from './live/listeners.ts'
import type { SignInSettings } from './sign-in/open-sign-in.ts'
import actions from './actions/routes.ts'
import assessments from './assessments/routes.ts'
import assessmentsImport from './assessments-import/routes.ts'
import chartRoutes from './charts/routes.ts'
import comments from './comments/routes.ts'
import comparison from './comparison/routes.ts'
import councils from './councils/routes.ts'
import digest from './digest/routes.ts'
import documentation from './documentation/routes.ts'
import events from './events/routes.ts'
import groupClosings from './groups/closing-routes.ts'
import groups from './groups/routes.ts'
import health from './health/routes.ts'
import help from './help/routes.ts'
import history from './history/routes.ts'
import inbox from './inbox/routes.ts'
import interests from './interests/routes.ts'
import leads from './leads/routes.ts'
import takeOvers from './leads/take-over-routes.ts'
import live from './live/routes.ts'
import materials from './materials/routes.ts'
import materialVersions from './materials/version-routes.ts'
import meetingCalendars from './meetings/calendar-routes.ts'
import meetingRecords from './meetings/record-routes.ts'
import meetings from './meetings/routes.ts'
import pages from './pages/routes.ts'
import polls from './polls/routes.ts'
import progress from './progress/routes.ts'
import redactions from './redactions/routes.ts'
import regionalReviews from './regional-reviews/routes.ts'
import regions from './regions/routes.ts'
import rounds from './rounds/routes.ts'
import reviewPoints from './reviews/point-routes.ts'
import reviews from './reviews/routes.ts'
import scores from './scores/routes.ts'
import services from './services/routes.ts'
import standards from './standards/routes.ts'
import messages from './threads/message-routes.ts'
import threads from './threads/routes.ts'
import tokens from './tokens/routes.ts'
import webhooks from './webhooks/routes.ts'
import type { WebhookSettings } from './webhooks/save-webhook.ts'

export interface AppConfig {
  database: PoolSettings
  /** Where notifications are heard, if not at the database's own address: a pooler passes none on. */
  direct_url?: string
  /** A streaming replica, for what the public reads; none unless given. */
  read_url?: string
  logger?: FastifyServerOptions['logger']
  trust_proxy?: boolean
  /** Requests a minute for one token, or for one address without; none unless given. */
  rate_limit?: number
  /** The OpenID Connect provider whose tokens are taken beside ours; none unless given. */
  sign_in?: SignInSettings
  /** What stands is only changed by who names its ETag in If-Match; no unless given. */
  require_if_match?: boolean
  /** How long a body may be on its way, in milliseconds; 30 s unless given. */
  body_ms?: number
  /** How much a reader has to take of an answer in so many milliseconds; 16 KiB in 30 s unless given. */
  departure?: { each_ms: number, least_bytes: number }
  /** How much memory ready answers may take; 16 unless given, 0: none are kept. */
  answer_cache_mb?: number
  /** How old an answer in memory may be that is given while the database is away; 10 unless given, 0: none is. */
  stale_minutes?: number
  /** The clock that every write takes its time from; the machine's unless given. */
  now?: Clock
  /** What secrets of webhooks are worked out from, and where these may lead; none are made without a key. */
  webhooks?: Partial<WebhookSettings>
  /** Working days that a review has, and that a council has to reply to it; 15 and 10 unless given. */
  review_days?: number
  reply_days?: number
  /** Bank holidays beside those that come with it. */
  extra_bank_holidays?: string[]
  /** Where the service is reached from outside, such as https://standpoint.example.org: what pages say of themselves to those who are sent them. */
  public_url?: string
  /** How many may listen to changes, and how these are told; 2,000 of which 50 from one network unless given. */
  live?: Partial<LiveSettings>
  /** Metrics, traces, and which statements are logged as slow; nothing of it unless given. */
  seeing?: SeeingSettings
}

/** The service, ready to listen or to be injected into. */
export async function buildApp (config: AppConfig) {
  const app = fastify({
    logger: config.logger ?? false,
    // The nearest proxy is believed; what a caller writes into X-Forwarded-For itself is not.
    trustProxy: config.trust_proxy ? (_, hop) => hop === 0 : false,
    genReqId: requestIdOf,
    logController: new LogController({ requestIdLogLabel: 'request_id' }),
    bodyLimit: 1024 * 1024,
    // The longest import; see arrival for all others.
    requestTimeout: 60 * 60_000,
    // Node would answer a request without Host by itself, and without a word; see arrival.
    http: { headersTimeout: 30_000, requireHostHeader: false },
    connectionTimeout: 60_000,
    handlerTimeout: 25_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 }
  }).withTypeProvider<SchemaTypeProvider>()

  await app.register(logging)
  await app.register(seeing, config.seeing ?? { slow_ms: 0 })
  await app.register(clock, { now: config.now })
  await app.register(workingDays, { proclaimed: config.extra_bank_holidays })
  await app.register(closing)
  await app.register(departure, config.departure ?? { each_ms: 30_000, least_bytes: 16 * 1024 })
  await app.register(errors)
  await app.register(validation)
  await app.register(serialization)
  await app.register(openapi)
  await app.register(json)
  await app.register(texts)
  await app.register(etag, { require_if_match: config.require_if_match ?? false })
  await app.register(forms)
  await app.register(csv)
  await app.register(paging)
  await app.register(database, config.database)
  await app.register(notifications, { ...config.database, url: config.direct_url ?? config.database.url })
  await app.register(publicReads, { ...config.database, read_url: config.read_url })
  await app.register(rules)
  await app.register(telling, config.webhooks ?? {})
  await app.register(knownSheets)
  await app.register(drawing, {})
  await app.register(headers)
  await app.register(arrival, { body_ms: config.body_ms ?? 30_000 })
  await app.register(guesses, { limit: config.rate_limit ?? 0 })
  await app.register(auth, { sign_in: config.sign_in })
  await app.register(rateLimit, { limit: config.rate_limit ?? 0 })
  await app.register(admission)
  await app.register(fastReads, {
    bytes: (config.answer_cache_mb ?? 16) * 1024 * 1024,
    stale_ms: (config.stale_minutes ?? 10) * 60_000,
    trust_proxy: config.trust_proxy ?? false
  })
  await app.register(compression)
  await app.register(access)
  await app.register(idempotency)

  await app.register(health, { prefix: '/health' })
  await app.register(documentation)
  await app.register(standards, { prefix: '/v1' })
  await app.register(regions, { prefix: '/v1' })
  await app.register(groups, { prefix: '/v1' })
  await app.register(groupClosings, { prefix: '/v1' })
  await app.register(leads, { prefix: '/v1' })
  await app.register(takeOvers, { prefix: '/v1' })
  await app.register(councils, { prefix: '/v1' })
  await app.register(services, { prefix: '/v1' })
  await app.register(assessments, { prefix: '/v1' })
  await app.register(assessmentsImport, { prefix: '/v1' })
  await app.register(scores, { prefix: '/v1' })
  await app.register(history, { prefix: '/v1' })
  await app.register(comments, { prefix: '/v1' })
  await app.register(reviews, { prefix: '/v1', review_days: config.review_days, reply_days: config.reply_days })
  await app.register(reviewPoints, { prefix: '/v1' })
  await app.register(interests, { prefix: '/v1' })
  await app.register(inbox, { prefix: '/v1' })
  await app.register(regionalReviews, { prefix: '/v1' })
  await app.register(help, { prefix: '/v1' })
  await app.register(actions, { prefix: '/v1' })
  await app.register(materials, { prefix: '/v1' })
  await app.register(materialVersions, { prefix: '/v1' })
  await app.register(rounds, { prefix: '/v1' })
  await app.register(meetings, { prefix: '/v1' })
  await app.register(meetingRecords, { prefix: '/v1' })
  await app.register(meetingCalendars, { prefix: '/v1', public_url: config.public_url })
  await app.register(polls, { prefix: '/v1' })
  await app.register(progress, { prefix: '/v1' })
  await app.register(comparison, { prefix: '/v1' })
  await app.register(chartRoutes, { prefix: '/v1' })
  await app.register(threads, { prefix: '/v1' })
  await app.register(messages, { prefix: '/v1' })
  await app.register(digest, { prefix: '/v1', public_url: config.public_url })
  await app.register(redactions, { prefix: '/v1' })
  await app.register(events, { prefix: '/v1' })
  await app.register(live, { prefix: '/v1', ...config.live })
  await app.register(webhooks, { prefix: '/v1' })
  await app.register(tokens, { prefix: '/v1' })
  await app.register(pages, { public_url: config.public_url })
  return app
}

export type App = Awaited<ReturnType<typeof buildApp>>
