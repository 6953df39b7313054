import { createHash } from 'node:crypto'
import type { Db, Trx } from '../plugins/database.ts'
import { digestsIn } from './digests-in.ts'
import { type HeldWording, readEntries, readWordings } from './read-entries.ts'
import type { RemainsByDigest, Report } from './verify-chain.ts'

const digestOf = (salt: Buffer, body: string) => createHash('sha256').update(salt).update(body).digest('hex')

/** What is wrong with a text, if anything is: it is the one that its digest is of, or what a redaction has left of it. */
function faultOf ({ digest, salt, body, remainder_salt }: HeldWording, remains: RemainsByDigest): string | undefined {
  const name = digest.toString('hex')
  const left = remains.get(name)
  if (left === undefined) {
    if (salt && !remainder_salt) return digestOf(salt, body) === name ? undefined : 'was changed'
    return 'was taken out without a redaction'
  }
  if (salt || !remainder_salt) return 'was redacted, and is another since'
  return digestOf(remainder_salt, body) === left ? undefined : 'was redacted, and what was left of it was changed'
}

/** The entries that refer to texts first, by digest. */
async function findReferring (db: Db | Trx, council_id: string, digests: Set<string>): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for await (const entries of readEntries(db, council_id)) {
    for (const { seq, changes } of entries) {
      for (const digest of digestsIn(JSON.parse(changes))) if (digests.has(digest) && !found.has(digest)) found.set(digest, seq)
    }
    if (found.size === digests.size) break
  }
  return found
}

/** Holds each text of a council against its digest and against what was redacted, and reports those that are others, by the entry that has them. */
export async function verifyWordings (db: Db | Trx, council_id: string, remains: RemainsByDigest, report: Report): Promise<void> {
  const wrong = new Map<string, string>()
  for await (const wordings of readWordings(db, council_id)) {
    for (const wording of wordings) {
      const what = faultOf(wording, remains)
      if (what) wrong.set(wording.digest.toString('hex'), what)
    }
  }
  if (wrong.size === 0) return
  const seqs = await findReferring(db, council_id, new Set(wrong.keys()))
  for (const [digest, what] of wrong) report({ seq: seqs.get(digest) ?? null, what: `the text ${digest} ${what}` })
}
