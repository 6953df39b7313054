// A picture as an answer.
import type { FastifyReply } from 'fastify'
import { etagOfText } from '../plugins/etag.ts'
import { drawBadge } from './badge.ts'

/** In a picture nothing runs and nothing is loaded: it has a style of its own, and that is all. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

const example = drawBadge({ place: 'Cornwall Council', label: 'Local Government Digital Service Standard', figure: '62% met, 26 Nov 2026', lang: 'en' })

/** How the document tells of a picture. */
export const svgOf = (description: string) =>
  ({ description, content: { 'image/svg+xml': { schema: { type: 'string', maxLength: 1_000_000 }, example } } })

/** Answers with a picture under its ETag. */
export function answerSvg (reply: FastifyReply, svg: string, cache_control?: string): never {
  if (cache_control) reply.header('cache-control', cache_control)
  reply.header('content-security-policy', policy).type('image/svg+xml; charset=utf-8')
  // It is no JSON, which is all that types know of.
  return reply.resource(svg, etagOfText(svg)) as never
}
