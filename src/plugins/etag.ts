// Strong ETags: 304 for whoever has it already, 412 for whoever would overwrite what somebody else wrote.
import { hash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import plugin from 'fastify-plugin'
import type { Act } from '../database/write.ts'
import { stale } from '../errors.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with a single resource under its ETag: 304 without a body where the caller has it. */
    resource: <Body>(body: Body, etag?: string) => Body
  }
  interface FastifyRequest {
    /** The whole answer is wanted, to be kept: whether it is a 304, or without its body, is seen to afterwards. */
    wants_whole: boolean
  }
}

/** The ETag of a resource that has no version of its own: a digest of all that its reader sees. */
export function etagOf (body: unknown): string {
  return etagOfText(JSON.stringify(body))
}

/** The same of the text that leaves. */
export function etagOfText (text: string): string {
  return `"${hash('sha256', text, 'base64url').slice(0, 27)}"`
}

/** The tags of a header, without the coding that a compressed answer adds to them. */
const tagsIn = (header: string) => header.split(',').map(tag => tag.trim().replace(/;(br|gzip)"$/, '"'))

/** The tag by which If-None-Match names what has this ETag: the very one that was sent, coding and all, for that is what the caller has. */
export function knownTag (if_none_match: string, etag: string): string | undefined {
  if (if_none_match === '*') return etag
  return if_none_match.split(',').map(tag => tag.trim().replace(/^W\//, '')).find(tag => tagsIn(tag)[0] === etag)
}

/** Throws stale where what stands is not what If-Match or If-None-Match: * believes; undefined: nothing stands. */
export function requireMatch ({ if_match, if_none_match }: Act, etag: string | undefined): void {
  if (if_none_match === '*' && etag !== undefined) throw stale()
  if (if_match === undefined) return
  if (etag === undefined || (if_match !== '*' && !tagsIn(if_match).includes(etag))) throw stale()
}

/** Whether If-Match has a tag that begins with a version: any audience's tag of it will do. */
export function isVersion ({ if_match = '' }: Act, version: number): boolean {
  return tagsIn(if_match).some(tag => tag.startsWith(`"${version}.`))
}

/** The same as requireMatch for a resource whose tags begin with a version. */
export function requireVersion (act: Act, version: number): void {
  if (act.if_match !== undefined && act.if_match !== '*' && !isVersion(act, version)) throw stale()
}

export default plugin(async function etags (app) {
  app.decorateRequest('wants_whole', false)
  app.decorateReply('resource', function<Body> (this: FastifyReply, body: Body, etag = etagOf(body)) {
    this.header('etag', etag)
    const { method, headers, wants_whole } = this.request
    const reading = method === 'GET' || method === 'HEAD'
    const known = reading && !wants_whole && headers['if-none-match'] !== undefined ? knownTag(headers['if-none-match'], etag) : undefined
    if (known === undefined) return body
    this.header('etag', known).code(304).send()
    return this as unknown as Body
  })
}, { name: 'etag' })
