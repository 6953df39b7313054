import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { etagOfText } from '../plugins/etag.ts'
import { type FeedEntry, readFeed } from './feed-entries.ts'
import { numberEvents } from './number-events.ts'
import { writeFeed } from './write-feed.ts'

/** How many entries a page of a feed has. */
export const feed_length = 50

/** An answer that is a feed, as OpenAPI has it. */
export const feedResponse = (example: string) =>
  ({ description: 'The feed', content: { 'application/atom+xml': { schema: { type: 'string', maxLength: 1_000_000 }, example } } })

export interface RegionFeed {
  region: string
  /** What it tells of. */
  types: readonly FeedEntry['type'][]
  /** Its title, and the name that its id is made of, unless they are those of the region's own feed. */
  naming?: { about: string, name: string }
}

/** Answers with a page of a region's feed, at the address that was asked for, up to everything that was written before it was asked for. */
export async function answerFeed (app: Pick<FastifyInstance, 'operator_db' | 'now'>, request: FastifyRequest, reply: FastifyReply, { region, types, naming }: RegionFeed) {
  const { before } = request.query as { before?: string }
  const [path] = request.url.split('?') as [string]
  await numberEvents(app.operator_db, app.now(), 1)
  const feed = await readFeed(request.db, region, { types, before, limit: feed_length })
  const text = writeFeed(path, region, feed, { ...naming, ...before !== undefined && { before }, limit: feed_length })
  // It is no JSON, which is all that types know of.
  return reply.type('application/atom+xml; charset=utf-8').resource(text, etagOfText(text)) as never
}
