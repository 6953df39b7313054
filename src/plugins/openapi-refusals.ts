// How operations are refused: said once for a status, since every refusal is a problem document.
import type { FastifySchema, RouteOptions } from 'fastify'
import { problem_kinds } from '../errors.ts'
import type { Access, Target } from './access.ts'
import { type Answer, header, type HeadedDocument, limits, refused_with } from './openapi-headers.ts'

const writes = (method: RouteOptions['method']) => !['GET', 'HEAD'].includes(String(method))

/** Every status with which a route can refuse: what it takes and who may call it say which. */
export function refusalsOf (schema: FastifySchema, { method, config }: RouteOptions, { may }: Access<Target>): number[] {
  const statuses = [401, 414, 429, 431, 500, 503]
  if (schema.params || schema.querystring || schema.body) statuses.push(400)
  if (schema.params) statuses.push(404)
  if (may !== 'everyone') statuses.push(403)
  if (config?.if_match) statuses.push(428)
  if (writes(method)) statuses.push(409, 412, 413, 415, 422)
  else if (schema.querystring) statuses.push(422)
  // What a route says by itself: a read that conflicts with the state.
  statuses.push(...Object.keys(schema.response ?? {}).filter(status => /^4\d\d$/.test(status)).map(Number))
  return [...new Set(statuses)].sort()
}

/** What a refusal carries beside its problem, by its status. */
const headers: Record<number, object> = {
  401: header('WWW-Authenticate'),
  // Where a request with the same Idempotency-Key is under way.
  409: header('Retry-After'),
  429: { ...limits, ...header('Retry-After') },
  503: header('Retry-After')
}

function refusal (status: number): Answer {
  const kinds = [...problem_kinds.values()].filter(kind => kind.status === status)
  const { type, title, remedy } = kinds[0]!
  const example = { type, title, status, detail: remedy, instance: '6f0f5a8e-6a55-4a0c-9a3c-2f1c0a8b7d11' }
  return {
    description: `${kinds.map(({ title }) => title).join('; ')}.`,
    headers: { ...header('X-Request-Id'), ...headers[status] },
    content: { 'application/problem+json': { schema: { $ref: 'problem.json#' }, example } }
  }
}

/** Gives each operation its refusals, by reference, and the document what they refer to. */
export function addRefusals (document: HeadedDocument): void {
  const used = new Set<number>()
  for (const operation of Object.values(document.paths ?? {}).flatMap(methods => Object.values(methods))) {
    const { [refused_with]: statuses = [] } = operation
    delete operation[refused_with]
    for (const status of statuses) {
      used.add(status)
      operation.responses[status] = { $ref: `#/components/responses/Refused${status}` }
    }
  }
  const responses = Object.fromEntries([...used].sort().map(status => [`Refused${status}`, refusal(status)]))
  document.components = { ...document.components, responses }
}
