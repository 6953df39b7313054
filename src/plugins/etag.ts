// Strong ETags: 304 for whoever has it already, 412 for whoever would overwrite what somebody else wrote.
import { hash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import plugin from 'fastify-plugin'
import type { Act } from '../database/write.ts'
import { type About, ifMatchMissing, stale } from '../errors.ts'
import type { Caller } from '../tokens/find-caller.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What stands is only changed by who names its ETag in If-Match. */
    require_if_match: boolean
  }
  interface FastifyContextConfig {
    /** Whose ETag a route takes in If-Match; none: it makes something new, or ends what has no ETag. */
    if_match?: 'assessment' | 'review' | 'comment' | 'service' | 'improvement action' | 'council' | 'sign-up' | 'help offer' | 'membership' | 'region' | 'standard' | 'webhook' |
      'material version' | 'thread' | 'message' | 'round' | 'meeting' | 'proposal' | 'joining council' | 'lead term' | 'take-over'
  }
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

/**
 * Throws stale where what stands is not what If-Match or If-None-Match: * believes, and ifMatchMissing where it has to be said what is
 * believed; undefined: nothing stands.
 */
export function requireMatch ({ if_match, if_none_match, requires_match }: Act, etag: string | undefined, about: About): void {
  if (if_none_match === '*' && etag !== undefined) throw stale(undefined, { etag, about })
  if (if_match === undefined) {
    if (requires_match && etag !== undefined) throw ifMatchMissing(undefined, { etag })
    return
  }
  if (etag === undefined || (if_match !== '*' && !tagsIn(if_match).includes(etag))) throw stale(undefined, { etag, about })
}

/** The ETag of what has a version: that, who reads, as far as it makes a difference to what they see, and the format. */
export function versionTag (caller: Caller | undefined, version: number): string {
  return `"${version}.${caller ? `${caller.role}-${caller.council ?? caller.region ?? 'any'}` : 'public'}.json"`
}

/** How many versions the newest of the caller's tags is behind. */
function versionsBehind (if_match: string, version: number): number | undefined {
  const known = tagsIn(if_match).map(tag => Number(/^"(\d+)\./.exec(tag)?.[1])).filter(known => known < version)
  return known.length > 0 ? version - Math.max(...known) : undefined
}

/** Whether If-Match has a tag that begins with a version: any audience's tag of it will do. */
export function isVersion ({ if_match = '' }: Act, version: number): boolean {
  return tagsIn(if_match).some(tag => tag.startsWith(`"${version}.`))
}

/** The same as requireMatch for a resource whose tags begin with a version. */
export function requireVersion (act: Act, version: number, about: About): void {
  const { if_match, if_none_match, requires_match } = act
  if (if_match === undefined && requires_match) throw ifMatchMissing(undefined, { about: { ...about, version } })
  if (if_none_match === '*' || (if_match !== undefined && if_match !== '*' && !isVersion(act, version))) {
    throw stale(undefined, { about: { ...about, version, behind: versionsBehind(if_match ?? '', version) } })
  }
}

export default plugin<{ require_if_match: boolean }>(async function etags (app, { require_if_match }) {
  app.decorate('require_if_match', require_if_match)
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
