import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { block, type Entry, paddingOf, sums_name } from './archive.ts'

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

/** The checksum of a header: of its bytes, with blanks in the place of the checksum itself. */
const sumOf = (header: Buffer) => header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0)

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
      const octal = (at: number, digits: number) => Number.parseInt(header.toString('latin1', at, at + digits), 8)
      if (header.toString('latin1', 257, 262) !== 'ustar' || octal(148, 8) !== sumOf(header)) throw damaged(file, 'no tar')
      const size = octal(124, 11)
      const body = pieces.pass(size)
      yield { name: header.toString('utf8', 0, 100).split('\0', 1)[0]!, mode: octal(100, 7), size, body }
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
