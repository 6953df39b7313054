import { access } from '../plugins/access.ts'
import { readSchemas, type Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import type { Digest, DigestQuery, Standard } from '../wire-types.d.ts'
import { periodOf } from './digest-period.ts'
import { readDigest, readNamespace } from './read-digest.ts'
import { writeDigestFeed } from './write-digest-feed.ts'
import { writeMarkdown } from './write-markdown.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

const exampleOf = (file: string) => (readSchemas().find(({ $id }) => $id === file) as unknown as { examples: unknown[] }).examples[0]
const example = { digest: exampleOf('digest.json') as Digest, standards: [{ ...exampleOf('standard.json') as Standard, id: 'lgdss-2016' }] }
const namespace = '0199a1bf-0000-4d55-8e66-aa00bb11cc22'
const forms = {
  md: { type: 'text/markdown', example: writeMarkdown(example, 'en') },
  atom: { type: 'application/atom+xml', example: writeDigestFeed(example, { namespace, self: '/v1/regions/south-west/digest?format=atom', language: 'en' }) }
}

/** The address of the feed that was asked for, written in one way. */
const selfOf = (region: string, { since, until, standard, lang }: DigestQuery) =>
  `/v1/regions/${region}/digest?${new URLSearchParams({ ...since && { since }, ...until && { until }, ...standard && { standard }, ...lang && { lang }, format: 'atom' })}`

/** public_url: where the service is reached from outside, for links that are followed elsewhere. */
const digest: Routes = async (app, { public_url }: { public_url?: string }) => {
  app.get('/regions/:region/digest', {
    config: { access: ofRegion, in_memory: 'region', forms },
    schema: {
      operationId: 'getDigest',
      tags: ['Digest'],
      summary: 'Read what happened in a region',
      description: 'Who joined and signed up, what was published and reviewed, who offers help, and how the region stood before and after: as far as it is public now, of councils that belonged ' +
        'to the region on the day. Each kind says how much there is, and has the newest hundred. As JSON, as Markdown for a newsletter, or as an Atom feed with an entry for each day.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'digest_query.json#' },
      response: { 200: { $ref: 'digest.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = ofRegion.target(request)
    const { standard, lang: language = 'en' } = request.query
    const read = await readDigest(app, { region, standard, ...periodOf(request.query, app.now()) })
    return await reply.inForm(read.digest, async form => form === 'md'
      ? writeMarkdown(read, language, public_url)
      : writeDigestFeed(read, { namespace: await readNamespace(app.db), self: selfOf(region, request.query), language, origin: public_url }))
  })
}

export default digest
