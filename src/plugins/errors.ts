// Every failure leaves as RFC 9457 problem details, whoever noticed it first.
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import pg from 'pg'
import { failureOf } from '../database/failures.ts'
import * as errors from '../errors.ts'
import { Problem } from '../errors.ts'
import { listRecentChanges, seesChanges } from '../history/recent-changes.ts'
import type { RecentChange } from '../wire-types.d.ts'
import { versionTag } from './etag.ts'
import { loggable } from './logging.ts'
import { faultsOf } from './validation.ts'

/** Constraints whose violation is the caller's to mend; whoever expects one in particular catches it nearer. */
const by_constraint: Record<string, () => Problem> = {
  assessment_published_frozen: () => errors.notADraft('It is published and never changes: begin a new assessment.'),
  assessment_submitted_kept: () => errors.onceSubmitted(),
  improvement_action_assessment_fkey: () => errors.conflict('Improvement actions are promised on it, and these are kept: leave the draft, or submit it.'),
  improvement_action_comment_fkey: () => errors.conflict('Improvement actions are promised on it, and these are kept: leave the draft, or submit it.'),
  membership_one_region: () => errors.otherRegion(),
  standard_in_use: () => errors.standardInUse(),
  help_offer_point_fkey: () => errors.standardInUse('Councils offer help on its points: keep these, or create a new version under another id.'),
  material_point_point_fkey: () => errors.standardInUse('Materials are on its points: keep these, or create a new version under another id.'),
  round_point_point_fkey: () => errors.standardInUse('Rounds are about its points: keep these, or create a new version under another id.'),
  meeting_point_point_fkey: () => errors.standardInUse('Meetings are about its points: keep these, or create a new version under another id.'),
  poll_point_meeting_point_fkey: () => errors.conflict('A poll of the meeting has asked about a point that would go: keep it.'),
  poll_point_once_a_meeting: () => errors.pointAsked(),
  poll_point_once_a_day: () => errors.pointAsked(),
  poll_code_attendance_fkey: () => errors.conflict('A council that would go has a code in a poll that is open: close the poll first.'),
  council_lifetime_check: () => errors.broken('/ended_on', 'must be later than started_on')
}

/** Well-formed for JSON, but no value to PostgreSQL: a text with a NUL, a day in the year 0. */
const unstorable_codes = /^(22003|22007|22008|22009|22021|22P02|22P05)/

function fromDatabase (error: pg.DatabaseError): Problem | undefined {
  const known = error.constraint && by_constraint[error.constraint]
  if (known) return known()
  if (error.code && unstorable_codes.test(error.code)) return errors.badRequest('A value cannot be kept: a text with a NUL character, or a day, a time or a number out of range.')
}

function fromFastify (error: FastifyError, method: string): Problem | undefined {
  if (error.validation) {
    const where = error.validationContext
    const detail = where === 'body' ? 'The body does not fit its schema.' : `The ${where === 'params' ? 'path' : where} does not fit its schema.`
    return errors.invalidInput(detail, { errors: faultsOf(error.validation) })
  }
  if (error.statusCode === 413) return errors.tooLarge()
  if (error.statusCode === 415) return errors.unsupportedMediaType()
  // Its time was up, while its handler goes on.
  if (error.statusCode === 503) return method === 'GET' || method === 'HEAD' ? errors.unavailable() : errors.outcomeUnknown()
  if (error.statusCode && error.statusCode < 500) return errors.badRequest(error.message)
}

/** The problem that an error stands for. */
export function problemOf (error: unknown, { method, server }: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  const failure = failureOf(error)
  if (failure) {
    server.database.failed(error)
    return errors.unavailable(failure.detail)
  }
  if (error instanceof pg.DatabaseError) return fromDatabase(error) ?? errors.fault()
  return (error instanceof Error && fromFastify(error as FastifyError, method)) || errors.fault()
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Shows a problem to whoever reads pages, and dresses the answer; undefined: none was asked for. */
    show_problem: { as_page: (problem: Problem, request: FastifyRequest, reply: FastifyReply) => string | undefined }
  }
}

/** Most of what keeps the database from answering is over that soon. */
export const retry_after_s = '1'

/** What a caller sent may stand in what is said of it, but not all of it. */
const most_characters = 1_000
const most_faults = 10_000
const short = (text: string) => text.length > most_characters ? `${text.slice(0, most_characters - 1).toWellFormed()}…` : text

/** The body of a problem, within the bounds of its schema. */
export function problemBody ({ kind, message, more }: Problem, instance: string, changed?: RecentChange[]) {
  const { type, title, status } = kind
  const errors = more.errors?.slice(0, most_faults).map(({ pointer, detail }) => ({ pointer: short(pointer), detail: short(detail) }))
  return { type, title, status, detail: short(message), instance, errors, existing: more.existing, etag: more.etag, changed }
}

function send (problem: Problem, request: FastifyRequest, reply: FastifyReply, changed?: RecentChange[]) {
  const { status } = problem.kind
  // What was prepared for an answer that did not come about.
  for (const name of ['content-encoding', 'content-disposition', 'content-length', 'etag', 'link', 'location']) reply.removeHeader(name)
  reply.header('cache-control', 'no-store')
  if (status === 503) reply.header('retry-after', retry_after_s)
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  reply.code(status).headers(problem.more.headers ?? {})
  const page = request.server.show_problem.as_page(problem, request, reply)
  if (page !== undefined) return reply.serializer(String).send(page)
  return reply.type('application/problem+json')
    .serializer(JSON.stringify).send(problemBody(problem, request.id, changed))
}

function problemHere (error: unknown, request: FastifyRequest): Problem {
  const problem = problemOf(error, request)
  if (problem.kind.status === 500) request.log.error({ err: loggable(error) }, 'a fault of ours')
  return problem
}

/** Answers with the problem that an error stands for. */
export function sendProblem (error: unknown, request: FastifyRequest, reply: FastifyReply) {
  return send(problemHere(error, request), request, reply)
}

/** Whoever was not first is told what stands, and what has changed as far as it is theirs to know. */
async function explain (error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemHere(error, request)
  const { about } = problem.more
  if (!about) return send(problem, request, reply)
  if (about.version !== undefined) problem.more.etag = versionTag(request.caller, about.version)
  const told = problem.kind.status === 412 && seesChanges(request.caller, about)
  return send(problem, request, reply, told ? await listRecentChanges(request.db, about).catch(() => undefined) : undefined)
}

/** Malformed addresses never reach a route's error handler, nor its hooks: Fastify asks for this one. */
export function answerFrameworkError (error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  // No hook has run for it: what every answer carries is set here.
  reply.headers({ 'x-request-id': request.id, 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' })
  // A malformed address and one with an overlong part name nothing.
  sendProblem(error.statusCode === 400 || error.statusCode === 414 ? errors.notFound('The address is malformed.') : error, request, reply)
}

const by_parser: Record<string, () => Problem> = {
  ERR_HTTP_REQUEST_TIMEOUT: () => errors.timedOut(),
  HPE_HEADER_OVERFLOW: () => errors.headersTooLarge(),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () => errors.tooLarge()
}

/** What is no HTTP at all never reaches Fastify: the bare socket gets a bare answer. */
export function answerClientError (error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy(error)
  const problem = (by_parser[error.code!] ?? (() => errors.badRequest('This is not HTTP as RFC 9112 has it.')))()
  const body = JSON.stringify(problemBody(problem, 'none'))
  const { status } = problem.kind
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
}

export default plugin(async function errorAnswers (app) {
  app.decorate('show_problem', { as_page: () => undefined })
  app.setErrorHandler(explain)
  app.setNotFoundHandler((request, reply) => sendProblem(errors.notFound(), request, reply))
}, { name: 'errors' })
