import type { FastifyReply } from 'fastify'
import type { Versioned } from './queries.ts'

/** Who reads, as far as it makes a difference to what they see. */
function audienceOf ({ request: { caller } }: FastifyReply): string {
  return caller ? `${caller.role}-${caller.council ?? caller.region ?? 'any'}` : 'public'
}

/** The ETag of an assessment: version, audience and format. */
export function versionTag (reply: FastifyReply, version: number): string {
  return `"${version}.${audienceOf(reply)}.json"`
}

/** Answers with an assessment under its ETag. */
export function answerAssessment (reply: FastifyReply, { version, assessment }: Versioned) {
  return reply.resource(assessment, versionTag(reply, version))
}
