import type { FastifyReply } from 'fastify'
import { versionTag } from '../plugins/etag.ts'
import type { Versioned } from './queries.ts'

/** Answers with an assessment under its ETag. */
export function answerAssessment (reply: FastifyReply, { version, assessment }: Versioned) {
  return reply.resource(assessment, versionTag(reply.request.caller, version))
}
