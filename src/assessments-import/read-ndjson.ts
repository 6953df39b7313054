import { readJson } from '../plugins/json.ts'
import type { Fault } from '../wire-types.d.ts'

/** One assessment of a file, as it stands there. */
export interface Line {
  /** On which line of the file it begins. */
  line: number
  /** How much of the file it takes up, in bytes. */
  size: number
  /** What it says, unchecked but for its texts, which are as they are kept. */
  given: unknown
  /** Why it cannot be read, if it cannot. */
  faults: Fault[]
}

/** A line may be so long; it is what bounds the memory that an import takes. */
export const most_bytes = 1024 * 1024

const line_feed = 0x0a
export const not_utf8 = '\ufffd'

const too_long: Fault = { pointer: '', detail: 'is longer than 1 MiB: leave out evidence, or shorten its texts' }
export const broken_text: Fault = { pointer: '', detail: 'has bytes that are not UTF-8: save the file as UTF-8' }

function read (line: number, bytes: Buffer): Line | undefined {
  const text = bytes.toString().replace(/^\ufeff/, '').trim()
  if (text === '') return undefined
  const read = { line, size: bytes.length, given: undefined, faults: [] }
  if (text.includes(not_utf8)) return { ...read, faults: [broken_text] }
  try {
    const { value, faults } = readJson(text)
    return { ...read, given: value, faults }
  } catch (error) {
    return { ...read, faults: [{ pointer: '', detail: `is not well-formed JSON: ${(error as Error).message}` }] }
  }
}

/** The lines of NDJSON that have something on them, one by one as they arrive. */
export async function * readNdjson (file: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let line = 0
  let parts: Buffer[] = []
  let size = 0
  const add = (part: Buffer) => {
    size += part.length
    // What is too long is counted and not kept.
    if (size > most_bytes) parts = []
    else parts.push(part)
  }
  const take = (): Line | undefined => {
    line++
    const taken = size > most_bytes ? { line, size: 0, given: undefined, faults: [too_long] } : read(line, Buffer.concat(parts))
    parts = []
    size = 0
    return taken
  }
  for await (const chunk of file) {
    let from = 0
    for (let end = chunk.indexOf(line_feed); end !== -1; end = chunk.indexOf(line_feed, from)) {
      add(chunk.subarray(from, end))
      from = end + 1
      const taken = take()
      if (taken) yield taken
    }
    add(chunk.subarray(from))
  }
  const last = take()
  if (last) yield last
}
