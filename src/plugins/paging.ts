// Keyset pages: the cursor is the key of the last item seen, so writes by others neither skip nor repeat one.
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { badCursor } from '../errors.ts'

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

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with a page and its Link header. */
    page: <Item>(page: Page<Item>) => Page<Item>
  }
}

/** The paging that a query asks for. Throws badCursor where the key is not of the form that this list uses. */
export function pagingOf (query: { limit?: number, cursor?: string }, form: RegExp[] = [/^[0-9a-f-]{36}$/]): Paging {
  const limit = query.limit ?? 50
  if (query.cursor === undefined) return { after: undefined, limit }
  try {
    const after: unknown = JSON.parse(Buffer.from(query.cursor, 'base64url').toString())
    if (Array.isArray(after) && after.length === form.length && after.every((part, i) => form[i]!.test(String(part)))) return { after, limit }
  } catch {}
  throw badCursor()
}

/** A page of rows, of which one more than the limit was asked for. */
export function pageOf<Row, Item = Row> (
  rows: Row[], { limit }: Paging, keyOf: (row: Row) => Key, show: (row: Row) => Item = row => row as unknown as Item
): Page<Item> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  const next = rows.length > limit && last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null
  return { items: kept.map(show), next }
}

function nextAddress (request: FastifyRequest, cursor: string): string {
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', cursor)
  return `${path}?${parameters}`
}

export default plugin(async function paging (app) {
  app.decorateReply('page', function (this: FastifyReply, page) {
    if (page.next) this.header('link', `<${nextAddress(this.request, page.next)}>; rel="next"`)
    return page
  })
}, { name: 'paging' })
