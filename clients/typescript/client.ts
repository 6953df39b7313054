// A typed client of Standpoint: openapi-fetch on the types in api.d.ts, with refusals thrown and lists read to their end.
import createClient, { type Client, type ClientPathsWithMethod, type FetchResponse, type MaybeOptionalInit, type ParseAs } from 'openapi-fetch'
import type { paths } from './api.d.ts'
import { readProblem } from './problem.ts'

export type * from './api.d.ts'
export { StandpointProblem } from './problem.ts'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type PathsWith<M extends Method> = ClientPathsWithMethod<Client<paths>, M>
/** JSON and problem documents: what an answer is read as unless parseAs says otherwise. */
type Json = `application/${string}`
/** An argument that may be left out where nothing in it is required. */
type Given<Options> = {} extends Options ? [init?: Options] : [init: Options]
type Data<Operation extends object, As extends ParseAs> = Exclude<FetchResponse<Operation, { parseAs: As }, Json>['data'], undefined>

/** One of openapi-fetch's methods. As a refusal is thrown there always is `data`, but for a 204, and for a 304 that was asked for. */
type Send<M extends Method> = <Path extends PathsWith<M>, As extends ParseAs = 'json'>(
  path: Path, ...init: Given<MaybeOptionalInit<paths[Path], M> & { parseAs?: As }>
) => Promise<{ data: Data<Extract<paths[Path][M], object>, As>, response: Response }>

/** The query of a list, but for what this client sees to. */
type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } } ? Omit<NonNullable<Query>, 'cursor' | 'format'> : never
type PathOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { path: infer Parameters } } } ? { path: Parameters } : { path?: never }
type AnswerOf<Path extends keyof paths> = paths[Path] extends { get: { responses: { 200: { content: { 'application/json': infer Answer } } } } } ? Answer : never

/** Every address whose GET answers with pages. */
export type ListPath = { [Path in keyof paths]: AnswerOf<Path> extends { items: unknown[], next: string | null } ? Path : never }[keyof paths]
export type ItemOf<Path extends ListPath> = AnswerOf<Path> extends { items: (infer Item)[] } ? Item : never
type ListInit<Path extends ListPath> = PathOf<Path> & ({} extends QueryOf<Path> ? { query?: QueryOf<Path> } : { query: QueryOf<Path> })

export interface StandpointOptions {
  /** Where the service is, such as https://standpoint.example.org */
  address: string
  /** A token, which starts with sp_; without one the client is the public. */
  token?: string
  /** In the place of the global fetch, for a proxy or a cache. */
  fetch?: (request: Request) => Promise<Response>
}

/** A client of the service at the address. Every method throws a StandpointProblem when it is refused. */
export function createStandpoint ({ address, token, fetch }: StandpointOptions) {
  const client = createClient<paths, Json>({
    baseUrl: address,
    ...fetch && { fetch },
    ...token && { headers: { authorization: `Bearer ${token}` } },
    // A register is sent as the text it is, with a content-type of text/csv.
    bodySerializer: body => typeof body === 'string' ? body : JSON.stringify(body)
  })
  client.use({ onResponse: async ({ request, response }) => { if (response.status >= 400) throw await readProblem(request, response) } })

  /** Every item of a list, page after page: `for await (const council of standpoint.each('/v1/councils', { query: { region: 'london' } }))`. */
  async function * each<Path extends ListPath> (path: Path, ...[init]: Given<ListInit<Path>>): AsyncGenerator<ItemOf<Path>, void, undefined> {
    const { path: parameters, query } = (init ?? {}) as { path?: Record<string, unknown>, query?: Record<string, unknown> }
    const get = client.GET as unknown as (path: Path, init: object) => Promise<{ data: { items: ItemOf<Path>[], next: string | null } }>
    let cursor: string | null | undefined
    do {
      const { data } = await get(path, { params: { path: parameters, query: { limit: 500, ...query, ...cursor && { cursor } } } })
      yield * data.items
      cursor = data.next
    } while (cursor)
  }

  return {
    GET: client.GET as Send<'get'>,
    PUT: client.PUT as Send<'put'>,
    POST: client.POST as Send<'post'>,
    PATCH: client.PATCH as Send<'patch'>,
    DELETE: client.DELETE as Send<'delete'>,
    each
  }
}

export type Standpoint = ReturnType<typeof createStandpoint>
