// Strong ETags: 304 for whoever has it already, 412 for whoever would overwrite what somebody else wrote.
import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import plugin from 'fastify-plugin'
import type { Act } from '../database/write.ts'
import { stale } from '../errors.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with a single resource under its ETag: 304 without a body where the caller has it. */
    resource: <Body>(body: Body, etag?: string) => Body
  }
}

/** The ETag of a resource that has no version of its own: a digest of all that its reader sees. */
export function etagOf (body: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`
}

/** The tags of a header, without the coding that a compressed answer adds to them. */
const tagsIn = (header: string) => header.split(',').map(tag => tag.trim().replace(/;(br|gzip)"$/, '"'))

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
  app.decorateReply('resource', function<Body> (this: FastifyReply, body: Body, etag = etagOf(body)) {
    this.header('etag', etag)
    const known = this.request.headers['if-none-match']
    const reading = this.request.method === 'GET' || this.request.method === 'HEAD'
    if (!reading || known === undefined) return body
    if (known !== '*') {
      const matching = known.split(',').map(tag => tag.trim().replace(/^W\//, '')).find(tag => tagsIn(tag)[0] === etag)
      if (!matching) return body
      // The very tag that was sent, coding and all: it names what the caller has stored.
      this.header('etag', matching)
    }
    this.code(304).send()
    return this as unknown as Body
  })
}, { name: 'etag' })
