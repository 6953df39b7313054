import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import { unsupportedMediaType } from '../errors.ts'
import { access, type Target } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { importAssessments } from './import-assessments.ts'

/** The whole of an import may take this long. No connection to the database is held in between, and each batch has limits of its own. */
const import_ms = 60 * 60_000

/** Lines name their council; an editor's are its own council's. */
async function ownCouncil (_: FastifyInstance, { caller }: FastifyRequest): Promise<Target> {
  return { council_id: caller?.council_id ?? undefined }
}

const records = access({ may: { editor: ['own council'], admin: ['any'] }, of: ownCouncil })

const formats = new Map([['application/x-ndjson', 'ndjson'], ['text/csv', 'csv']] as const)

/** Bodies here are taken as they arrive, and of no other type. */
const imports: Routes = async app => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([...formats.keys()], (_, body, done) => done(null, body))

  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())

  app.post('/assessments/import', {
    handlerTimeout: import_ms,
    config: { access: records, slow_body: true, budget: 'imports' },
    schema: {
      operationId: 'importAssessments',
      tags: ['Assessments'],
      summary: 'Import years of assessments',
      description: 'One assessment a line, as NDJSON or CSV, of any length. Each line is taken whole or not at all, and those not taken are listed with their numbers. A line with published_on is published as of that day and counts from then on, others are drafts. By its reference a line is known again: the same file a second time changes nothing, with or without an Idempotency-Key; under one, its answer is that of the first time.',
      querystring: { $ref: 'dry_run_query.json#' },
      body: {
        content: {
          'application/x-ndjson': { schema: { $ref: 'assessments_ndjson.json#' } },
          'text/csv': { schema: { $ref: 'assessments_csv.json#' } }
        }
      },
      response: { 200: { $ref: 'assessments_import.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { headers, query: { dry_run }, caller } = request
    const format = formats.get(headers['content-type']?.split(';')[0]!.trim().toLowerCase() as 'text/csv')
    if (!format || (headers['content-encoding'] ?? 'identity') !== 'identity') throw unsupportedMediaType()
    const council = caller!.role === 'editor' ? { id: caller!.council_id!, code: caller!.council! } : undefined
    // A file that is refused early is still read to its end by the server: only so is the answer heard.
    const file = (request.body as Readable).iterator({ destroyOnReturn: false })
    // Whoever sends has gone when the connection ends before the answer has; that the body has ended says nothing.
    const gone = new AbortController()
    reply.raw.once('close', () => { if (!reply.raw.writableFinished) gone.abort() })
    const signal = AbortSignal.any([closing.signal, gone.signal])
    return await reply.onceAtLength(dry_run, file, async (act, file) => await importAssessments(act, file, { format, council, dry_run, signal }))
  })
}

export default imports
