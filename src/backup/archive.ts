// A backup is one file: a gzipped tar, which any machine can open, with the digests of all that is in it as its last entry.
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A file in the archive, or a folder, whose name ends in a slash. */
export interface Entry {
  name: string
  mode: number
  size: number
  body: AsyncIterable<Buffer> | Iterable<Buffer>
}

const block = 512
// In the form that sha256sum -c reads.
const sums_name = 'SHA256SUMS'
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

const paddingOf = (size: number) => Buffer.alloc((block - size % block) % block)

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

const cutShort = (file: string) => new Error(`${file} is cut short: it was not copied whole. Take another copy, or another backup.`)

const damaged = (file: string, how: string) => new Error(`${file} is damaged, or no backup of Standpoint (${how}). Take another copy, or another backup.`)

/** The bytes of the tar. */
async function * unzip (file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  // Errors of reading the file come to whoever reads this.
  pipeline(createReadStream(file), gunzip, () => {})
  try {
    yield * gunzip
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Error(`There is no file ${file}.`)
    if (code === 'Z_BUF_ERROR') throw cutShort(file)
    throw code?.startsWith('Z_') ? damaged(file, message) : error
  }
}

/** Hands out the bytes of a tar in pieces of wanted lengths. */
class Pieces {
  readonly #file: string
  readonly #bytes: AsyncGenerator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor (file: string) {
    this.#file = file
    this.#bytes = unzip(file)
  }

  /** So many bytes as they come. */
  async * pass (length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#bytes.next()
        if (done) throw cutShort(this.#file)
        this.#rest = value
      }
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  async take (length: number): Promise<Buffer> {
    return Buffer.concat(await Array.fromAsync(this.pass(length)))
  }

  async close () {
    await this.#bytes.return(undefined)
  }
}

/**
 * The entries of a backup, one by one; a body is there to be read, all of it or nothing, until the next entry is asked for. Throws where the
 * file is no backup, or is cut or damaged.
 */
export async function * readArchive (file: string): AsyncGenerator<Entry> {
  const pieces = new Pieces(file)
  try {
    for (;;) {
      const header = await pieces.take(block)
      if (header.every(byte => byte === 0)) return
      if (header.toString('latin1', 257, 262) !== 'ustar') throw damaged(file, 'no tar')
      const octal = (at: number, digits: number) => Number.parseInt(header.toString('latin1', at, at + digits), 8)
      const size = octal(124, 11)
      const body = pieces.pass(size)
      yield { name: header.toString('utf8', 0, 100).replace(/\0+$/, ''), mode: octal(100, 7), size, body }
      // What the reader has left.
      while (!(await body.next()).done);
      await pieces.take(paddingOf(size).length)
    }
  } finally {
    await pieces.close()
  }
}

/** Reads a backup from end to end, and throws unless it is whole, each file by its digest. */
export async function checkArchive (file: string): Promise<void> {
  const found = new Map<string, string>()
  let sums = ''
  for await (const { name, body } of readArchive(file)) {
    if (name.endsWith('/')) continue
    if (name === sums_name) {
      sums = Buffer.concat(await Array.fromAsync(body)).toString()
      continue
    }
    const digest = createHash('sha256')
    for await (const chunk of body) digest.update(chunk)
    found.set(name, digest.digest('hex'))
  }
  const wanted = new Map(sums.split('\n').filter(Boolean).map(line => [line.slice(66), line.slice(0, 64)] as const))
  const wrong = [...wanted.keys(), ...found.keys()].find(name => wanted.get(name) !== found.get(name))
  if (!sums || wrong) throw damaged(file, `${wrong ?? sums_name} is not what was backed up`)
}
