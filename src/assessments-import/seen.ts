import { hash } from 'node:crypto'

/** What a file has said so far: eight bytes for each thing, so that a long file takes little memory. */
export interface Seen {
  has: (...parts: string[]) => boolean
  add: (...parts: string[]) => void
}

function digestOf (parts: string[]): bigint {
  const digest = hash('sha256', JSON.stringify(parts), 'buffer').readBigUInt64LE()
  return digest === 0n ? 1n : digest
}

/** Remembers digests in a table of which at least half is free; two in some 10^19 are taken for each other. */
export function makeSeen (): Seen {
  let table = new BigUint64Array(1024)
  let size = 0
  const placeOf = (digest: bigint) => {
    let place = Number(digest & BigInt(table.length - 1))
    while (table[place] !== 0n && table[place] !== digest) place = (place + 1) & (table.length - 1)
    return place
  }
  const put = (digest: bigint) => {
    const place = placeOf(digest)
    if (table[place] === 0n) size++
    table[place] = digest
  }
  return {
    has: (...parts) => table[placeOf(digestOf(parts))] !== 0n,
    add: (...parts) => {
      put(digestOf(parts))
      if (size * 2 < table.length) return
      const full = table
      table = new BigUint64Array(full.length * 2)
      size = 0
      for (const digest of full) if (digest !== 0n) put(digest)
    }
  }
}
