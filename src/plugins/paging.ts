// Keyset pages: the cursor is the key of the last item seen, so writes by others neither skip nor repeat one.
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { badCursor } from '../errors.ts'
import { refusePages, wantsCsv } from './csv.ts'

export type Key = (string | number)[]

/** Where a page starts and how long it is: queries fetch one row more, to know whether there is a next. */
export interface Paging {
  after: Key | undefined
  limit: number
}

export interface Page<Item> {
  items: Item[]
  next: string | null
}

/** By what a list is in order. */
export interface Keyset<Row> {
  keyOf: (row: Row) => Key
  /** What the parts of a key look like. */
  form: RegExp[]
  /** How many rows a whole list is read by. */
  at_once?: number
}

/** What an id made by Standpoint looks like. */
const uuid_form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const by_id: Keyset<{ id: string }> = { keyOf: ({ id }) => [id], form: [uuid_form] }
/** Regions and standards have ids that people give. */
export const by_name: Keyset<{ id: string }> = { keyOf: ({ id }) => [id], form: [/^[a-z0-9-]+$/] }

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with the page that was asked for and its Link header, or with the whole list as CSV. Throws badCursor. */
    list: <Row, Item = Row>(
      rows: (paging: Paging) => Promise<Row[]>, keyset: Keyset<Row>, show?: (row: Row) => Item
    ) => Promise<Page<Item>>
  }
}

function pagingOf ({ query }: FastifyRequest, form: RegExp[]): Paging {
  const { limit = 50, cursor } = query as { limit?: number, cursor?: string }
  if (cursor === undefined) return { after: undefined, limit }
  try {
    const after: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(after) && after.length === form.length && after.every((part, i) => ['string', 'number'].includes(typeof part) && form[i]!.test(String(part)))) return { after, limit }
  } catch {}
  throw badCursor()
}

function nextAddress (request: FastifyRequest, cursor: string): string {
  // Only what it is made of counts: the host is the caller's business.
  const address = new URL(request.url, 'http://host')
  address.searchParams.set('cursor', cursor)
  return address.pathname + address.search
}

/** Each row of a list, page after page; no connection is held while whoever reads takes their time. */
async function * everyRow<Row> (rows: (paging: Paging) => Promise<Row[]>, keyOf: (row: Row) => Key, limit: number, first: Row[]) {
  let page = first
  while (true) {
    yield * page.slice(0, limit)
    if (page.length <= limit) return
    page = await rows({ after: keyOf(page[limit - 1]!), limit })
  }
}

export default plugin(async function paging (app) {
  app.decorateReply('list', async function<Row, Item> (
    this: FastifyReply, rows: (paging: Paging) => Promise<Row[]>, { keyOf, form, at_once = 500 }: Keyset<Row>, show = (row: Row) => row as unknown as Item
  ): Promise<Page<Item>> {
    if (wantsCsv(this.request)) {
      refusePages(this.request)
      // The first page is read before anything is sent, so that what fails at once is still answered as a problem.
      const first = await rows({ after: undefined, limit: at_once })
      return this.csv(this.request.routeOptions.config.csv!({ items: everyRow(rows, keyOf, at_once, first) })) as unknown as Page<Item>
    }
    const paging = pagingOf(this.request, form)
    const found = await rows(paging)
    const kept = found.slice(0, paging.limit)
    const last = kept.at(-1)
    const next = found.length > paging.limit && last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null
    if (next) this.header('link', `<${nextAddress(this.request, next)}>; rel="next"`)
    return { items: kept.map(show), next }
  })
}, { name: 'paging', dependencies: ['csv'] })
