// Lists and figures as CSV, for whoever asks by ?format=csv or by the Accept header.
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import Negotiator from 'negotiator'
import { invalidInput } from '../errors.ts'
import { londonDay } from './clock.ts'
import { columnsOf, csvOf, exampleOf, type Schema, type Table } from './csv-table.ts'
import { etagOf, etagOfText } from './etag.ts'
import { readSchemas } from './validation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** An answer as a table; of lists it follows from the schema of their items. */
    csv?: (body: any) => Table
    /** What it looks like, for the OpenAPI document. */
    csv_example?: string
  }
  interface FastifyReply {
    /** Answers with a table as CSV, under its ETag where it has one. */
    csv: (table: Table, etag?: string) => FastifyReply
    /** Answers with figures, as JSON or as the table that the route makes of them, each under its own ETag. */
    figures: <Body>(body: Body) => Body
  }
}

interface Query {
  format?: 'json' | 'csv'
  standard?: string
  as_of?: string
}

/** Slow lines may take this long: no connection to the database is held meanwhile, and each query has a limit of its own. */
const download_ms = 15 * 60_000

/** Whether a request asks for CSV of what is there as CSV; JSON it is where neither or both alike would do. */
export function wantsCsv ({ query, headers, routeOptions }: FastifyRequest): boolean {
  if (!routeOptions.config.csv) return false
  const { format } = query as Query
  return format ? format === 'csv' : prefersCsv(headers.accept)
}

const preferences = new Map<string, boolean>()

/** Whether an Accept header prefers CSV; what was asked before is known. */
export function prefersCsv (given: string | undefined): boolean {
  if (given === undefined) return false
  const known = preferences.get(given)
  if (known !== undefined) return known
  // Parameters such as charset say nothing about which of the two it is.
  const accept = given.replace(/;(?!\s*q=)[^;,=]+=[^;,]*/gi, '')
  const preferred = new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/csv']) === 'text/csv'
  if (preferences.size >= 200) preferences.clear()
  preferences.set(given, preferred)
  return preferred
}

/** Throws invalidInput where a page is asked for: CSV is the whole list. */
export function refusePages ({ query }: FastifyRequest): void {
  const errors = ['limit', 'cursor'].filter(name => name in (query as object))
    .map(name => ({ pointer: `/${name}`, detail: 'does not go with CSV, which is the whole list' }))
  if (errors.length > 0) throw invalidInput('CSV has no pages: leave out limit and cursor.', { errors })
}

/** Such as regions-south-west-progress-lgdss-2016-2026-06-15.csv. */
function fileName ({ url, query, server }: FastifyRequest): string {
  const { standard, as_of } = query as Query
  const parts = [...url.split('?')[0]!.split('/').slice(2), standard, as_of ?? londonDay(server.now())]
  return `${parts.filter(Boolean).join('-').replace(/[^\w-]+/g, '-')}.csv`
}

export default plugin(async function csv (app) {
  const files = new Map(readSchemas().map(schema => [schema.$id, schema as Schema]))
  const fileAt = (schema: unknown) => files.get((schema as Schema | undefined)?.$ref?.replace(/#$/, '') ?? '')

  app.addHook('onRoute', route => {
    const { schema = {}, config } = route
    if (fileAt(schema.querystring)?.properties?.format?.$ref !== 'format.json') return
    const whole = fileAt((schema.response as Record<string, unknown>)[200])!
    const item = fileAt(whole.properties?.items?.items)
    const columns = item ? columnsOf(item, files) : []
    const csv = config?.csv ?? (({ items }) => ({ columns, items }))
    route.config = { ...config, csv, csv_example: exampleOf(csv(item ? { items: item.examples } : whole.examples![0])) }
    route.handlerTimeout = download_ms
  })

  app.decorateReply('csv', function (this: FastifyReply, table, etag) {
    // With an ETag this may be a 304, which is then sent.
    if (etag !== undefined && this.resource<unknown>(undefined, etag) === this) return this
    this.type('text/csv; charset=utf-8; header=present')
    this.header('content-disposition', `attachment; filename="${fileName(this.request)}"`)
    const bare = this.request.method === 'HEAD' && !this.request.wants_whole
    return this.send(bare ? Readable.from([]) : csvOf(table))
  })

  app.decorateReply('figures', function<Body> (this: FastifyReply, body: Body) {
    if (!wantsCsv(this.request)) {
      // Long, and often asked for: written once, for its ETag and for the answer.
      const text = this.serialize(body) as string
      return this.type('application/json; charset=utf-8').resource(text, etagOfText(text)) as unknown as Body
    }
    const table = this.request.routeOptions.config.csv!(body)
    return this.csv(table, etagOf([table.columns.map(({ name }) => name), body])) as unknown as Body
  })
}, { name: 'csv', dependencies: ['clock', 'etag'] })
