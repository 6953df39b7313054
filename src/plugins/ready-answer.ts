// An answer as the bytes that leave, in every coding that was asked for, with its headers made once.
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { knownTag } from './etag.ts'

export type Coding = 'identity' | 'gzip' | 'br'

/** The bytes in one coding. Headers are names and values in turn, as Node writes them. */
interface Form {
  bytes: Buffer
  etag: string | undefined
  headers: string[]
  /** Of the 304 for whoever has just this. */
  known_headers: string[]
}

export interface ReadyAnswer {
  identity: Form
  gzip?: Form
  br?: Form
  /** Those under way: of many who ask for one at the same time, one has it made. */
  making: { gzip?: Promise<Form>, br?: Promise<Form> }
  /** Those of its headers that a 304 has as well. */
  lasting_headers: string[]
  /** How much memory it takes, about. */
  size: number
}

type Headers = Record<string, string>

/** Below this compression does not pay. */
const least_compressed = 1024
/** What a header takes in memory beside its text, about: it is held once for each form. */
const overhead = 2_000

const of_content = new Set(['content-type', 'content-length', 'content-disposition', 'content-encoding', 'etag'])
const flat = (headers: Headers) => Object.entries(headers).flat()

function makeForm (bytes: Buffer, headers: Headers, lasting: string[]): Form {
  const { etag } = headers
  return {
    bytes,
    etag,
    headers: flat({ ...headers, 'content-length': String(bytes.length) }),
    known_headers: etag === undefined ? lasting : [...lasting, 'etag', etag]
  }
}

/** An answer of these bytes under these headers. */
export function makeReady (bytes: Buffer, headers: Headers): ReadyAnswer {
  const lasting_headers = flat(Object.fromEntries(Object.entries(headers).filter(([name]) => !of_content.has(name))))
  return { identity: makeForm(bytes, headers, lasting_headers), making: {}, lasting_headers, size: bytes.length + overhead }
}

const compressors = {
  gzip: promisify<Buffer, Buffer>(gzip),
  br: promisify((bytes: Buffer, done: (error: Error | null, bytes: Buffer) => void) =>
    brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }, done))
}

/** The form in a coding, if it is there already, or will never be. */
export function formIn ({ identity, gzip, br }: ReadyAnswer, coding: Coding): Form | undefined {
  if (coding === 'identity' || identity.bytes.length < least_compressed) return identity
  return coding === 'br' ? br : gzip
}

async function compress (ready: ReadyAnswer, coding: 'gzip' | 'br'): Promise<Form> {
  const { bytes, etag, headers } = ready.identity
  const compressed = await compressors[coding](bytes)
  const own: Headers = { 'content-encoding': coding, ...etag !== undefined && { etag: etag.replace(/"$/, `;${coding}"`) } }
  const named = Object.fromEntries(Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i]!, headers[2 * i + 1]!]))
  ready.size += compressed.length + overhead
  ready[coding] = makeForm(compressed, { ...named, ...own }, ready.lasting_headers)
  return ready[coding]
}

/** The same, made where it is missing. Its bytes are others, so its ETag says by which coding. */
export async function makeFormIn (ready: ReadyAnswer, coding: Coding): Promise<Form> {
  const there = formIn(ready, coding)
  if (there || coding === 'identity') return there ?? ready.identity
  return await (ready.making[coding] ??= compress(ready, coding))
}

// Of what the caller likes equally the smaller is ours to choose; its types do not know of that yet.
const preferredOf = (negotiator: { encoding: (available: Coding[], options: { preferred: Coding[] }) => string | undefined }) =>
  negotiator.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] }) as Coding | undefined

const codings = new Map<string, Coding>()

/** The coding that a request asks for by Accept-Encoding; what was asked before is known. */
export function codingFor (accept_encoding: string | string[] | undefined): Coding {
  if (accept_encoding === undefined) return 'identity'
  const asked = String(accept_encoding)
  const known = codings.get(asked)
  if (known) return known
  const coding = preferredOf(new Negotiator({ headers: { 'accept-encoding': asked } })) ?? 'identity'
  if (codings.size >= 200) codings.clear()
  codings.set(asked, coding)
  return coding
}

/** Sends a form of an answer, or 304 to whoever has it already; `own` are the headers of this one request. */
export function sendForm (
  response: ServerResponse, { lasting_headers, identity }: ReadyAnswer, form: Form,
  { method, if_none_match, own }: { method: string | undefined, if_none_match: string | undefined, own: string[] }
): void {
  if (if_none_match !== undefined && identity.etag !== undefined) {
    const known = if_none_match === form.etag ? form.etag : knownTag(if_none_match, identity.etag)
    if (known !== undefined) {
      response.writeHead(304, known === form.etag ? [...form.known_headers, ...own] : [...lasting_headers, 'etag', known, ...own])
      response.end()
      return
    }
  }
  response.writeHead(200, [...form.headers, ...own])
  if (method === 'HEAD') response.end()
  else response.end(form.bytes)
}
