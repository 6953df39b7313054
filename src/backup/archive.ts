// A backup is one file: a gzipped tar, which any machine can open, with the digests of all that is in it as its last entry.
import { createHash, type Hash } from 'node:crypto'

/** A file in the archive, or a folder, whose name ends in a slash. */
export interface Entry {
  name: string
  mode: number
  size: number
  body: AsyncIterable<Buffer> | Iterable<Buffer>
}

export const block = 512
/** Digests in the form that sha256sum -c reads. */
export const sums_name = 'SHA256SUMS'
const largest = 8 ** 11 - 1

export const fileOf = (name: string, text: string, mode = 0o600): Entry => {
  const body = Buffer.from(text)
  return { name, mode, size: body.length, body: [body] }
}

export const folderOf = (name: string): Entry => ({ name: `${name}/`, mode: 0o700, size: 0, body: [] })

/** A header as POSIX has it (ustar): its fields are octal, and its checksum is made with eight spaces in the checksum's own place. */
function headerOf ({ name, mode, size }: Entry): Buffer {
  if (Buffer.byteLength(name) > 100 || size > largest) throw new Error(`${name} does not fit into the backup: its name or the file itself is too long`)
  const header = Buffer.alloc(block)
  const octal = (value: number, at: number, digits: number) => header.write(value.toString(8).padStart(digits, '0'), at)
  header.write(name)
  octal(mode, 100, 7)
  octal(0, 108, 7)
  octal(0, 116, 7)
  octal(size, 124, 11)
  octal(Math.floor(Date.now() / 1000), 136, 11)
  header.write(' '.repeat(8), 148)
  header.write(name.endsWith('/') ? '5' : '0', 156)
  header.write('ustar\x0000', 257)
  octal(header.reduce((sum, byte) => sum + byte, 0), 148, 6)
  header.write('\0 ', 154)
  return header
}

/** An entry fills whole blocks. */
export const paddingOf = (size: number) => Buffer.alloc((block - size % block) % block)

async function * packOne (entry: Entry, digest: Hash): AsyncGenerator<Buffer> {
  yield headerOf(entry)
  let packed = 0
  for await (const chunk of entry.body) {
    digest.update(chunk)
    packed += chunk.length
    yield chunk
  }
  if (packed !== entry.size) throw new Error(`${entry.name} has ${packed} bytes where ${entry.size} were announced`)
  yield paddingOf(packed)
}

/** The bytes of a tar with these entries, and with their digests after them. */
export async function * pack (entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  const sums: string[] = []
  for await (const entry of entries) {
    const digest = createHash('sha256')
    yield * packOne(entry, digest)
    if (!entry.name.endsWith('/')) sums.push(`${digest.digest('hex')}  ${entry.name}\n`)
  }
  yield * packOne(fileOf(sums_name, sums.join('')), createHash('sha256'))
  yield Buffer.alloc(2 * block)
}
