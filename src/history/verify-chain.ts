import { sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import { digestsIn, remainsIn } from './digests-in.ts'
import { type HeldEntry, hashOf } from './entry-hash.ts'
import { findMissingWordings, readEntries } from './read-entries.ts'

/** A place where a history is not as it was written. */
export interface Fault {
  /** The number of the entry; null: of none. */
  seq: number | null
  what: string
}

/** The end of a chain as it was once, kept elsewhere. */
export interface KeptHead {
  council_id: string
  seq: number
  /** In hex. */
  hash: string
}

export type Report = (fault: Fault) => void

const between = (first: number, last: number) => first === last ? `entry ${first} is missing` : `entries ${first} to ${last} are missing`

/** Whether the chain passes through heads that were kept: asked of every entry, then of what never came. */
function passesThrough (kept: KeptHead[], report: Report) {
  const waited = Map.groupBy(kept, ({ seq }) => seq)
  return {
    see: ({ seq, hash }: HeldEntry) => {
      if (waited.get(seq)?.some(head => head.hash !== hash.toString('hex'))) report({ seq, what: 'the chain was rewritten: its head was another here when it was kept' })
      waited.delete(seq)
    },
    end: (last: number) => {
      for (const seq of [...waited.keys()].sort((a, b) => a - b)) {
        if (seq > last) report({ seq, what: `the chain was cut: it ends at ${last}, and was at ${seq} when its head was kept` })
      }
    }
  }
}

async function checkHead (db: Db | Trx, council_id: string, last: number, hash: Buffer, report: Report) {
  const { rows: [head] } = await sql<{ seq: number, hash: Buffer }>`select seq, hash from council_head where council_id = ${council_id}`.execute(db)
  if (!head) return report({ seq: null, what: 'the head is missing' })
  if (head.seq > last) return report({ seq: last + 1, what: `${between(last + 1, head.seq)} before the head` })
  if (head.seq < last) return report({ seq: head.seq + 1, what: `the head is at ${head.seq}, and entries stand beyond it to ${last}` })
  if (!head.hash.equals(hash)) report({ seq: last, what: 'the head is not the hash of the last entry' })
}

/** What the entries have to be held against: the remains of redacted texts, by digest in hex, the newest of each. */
export type RemainsByDigest = Map<string, string>

/** Follows a council's chain from its first entry to its head, and reports where it does not hold. Gives what is left of redacted texts. */
export async function verifyChain (db: Db | Trx, council_id: string, kept: KeptHead[], report: Report): Promise<RemainsByDigest> {
  const remains: RemainsByDigest = new Map()
  const heads = passesThrough(kept, report)
  let before: Buffer | undefined = Buffer.alloc(0)
  let last = 0
  for await (const entries of readEntries(db, council_id)) {
    const referred = new Map<string, number>()
    for (const entry of entries) {
      const { seq, hash } = entry
      if (seq <= 0) report({ seq, what: 'no entry has this number: the first has 1' })
      if (seq > last + 1) {
        report({ seq: last + 1, what: between(last + 1, seq - 1) })
        before = undefined
      }
      // After a gap the hash before is not known: the entry stands for itself, and the next follows from it.
      if (before && !hashOf(before, council_id, entry).equals(hash)) report({ seq, what: 'it is not what was written after the entry before' })
      heads.see(entry)
      const changes: unknown = JSON.parse(entry.changes)
      for (const digest of digestsIn(changes)) if (!referred.has(digest)) referred.set(digest, seq)
      if (entry.action === 'text redacted') for (const left of remainsIn(changes)) remains.set(left.digest, left.remains)
      before = hash
      last = Math.max(last, seq)
    }
    for (const digest of await findMissingWordings(db, council_id, [...referred.keys()])) {
      report({ seq: referred.get(digest)!, what: `the text ${digest} is missing` })
    }
  }
  heads.end(last)
  await checkHead(db, council_id, last, before ?? Buffer.alloc(0), report)
  return remains
}
