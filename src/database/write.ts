// The one way in which anything is written: a transaction that knows who acts, holds the council's head and leaves history.
import { createHash, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { councilEnded, type Problem, tokenRefused } from '../errors.ts'
import type { Action } from '../events/told.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Held } from './idempotency-keys.ts'
import { type Announcement, type Hearer, type News, tellNews } from './news.ts'
import { transact } from './transact.ts'
import { addEntries, addTexts, beginWrite } from './write-statements.ts'

/** The head of what belongs to no council: standards, regions, tokens and the register itself. */
export const register = '00000000-0000-0000-0000-000000000000'

/** Who acts, and when. Without a token: the operator at the command line. */
export interface Act {
  db: Db
  now: Date
  token_id: string | null
  request_id: string | null
  /** The If-Match header: what the caller believes to stand. */
  if_match?: string
  /** The If-None-Match header of a write: `*` where the caller believes that nothing stands. */
  if_none_match?: string
  /** What stands is only changed by who names it in If-Match. */
  requires_match?: boolean
  /** Where the caller may send it again: what sees to it that it is done once. */
  once?: Once
  /** Tells the time anew once the council is locked. */
  clock?: () => Date
  /** The process that the act is done in, where it keeps answers in memory. */
  hearer?: Hearer
}

/** An act that is done once, however often it is asked for. Both run in the transaction of its effect. */
export interface Once {
  /** Before anything else. Throws Replayed where it was done already, or is being done. */
  claim: (trx: Trx) => Promise<void>
  /** After everything else: keeps what is answered, made of what the work has given. */
  keep: (trx: Trx, done: unknown, council_id: string | null) => Promise<void>
}

/** Ends a write that was done before: carries what was answered out of the transaction. */
export class Replayed extends Error {
  readonly held: Held
  constructor (held: Held) {
    super('done before')
    this.held = held
  }
}

/** What a work gives that is refused and leaves something behind all the same: the problem, thrown once that is committed. */
export class Refused {
  readonly problem: Problem
  constructor (problem: Problem) {
    this.problem = problem
  }
}

/** The act that a request is. */
export function actOf (request: FastifyRequest): Act {
  const { server, caller, id, headers, routeOptions } = request
  return {
    db: request.db,
    now: server.now(),
    token_id: caller?.token_id ?? null,
    request_id: id,
    if_match: headers['if-match'],
    if_none_match: headers['if-none-match'],
    requires_match: server.require_if_match && routeOptions.config.if_match !== undefined,
    clock: server.now,
    hearer: server.notifications
  }
}

/** What changed at a place, before and after; texts by their digest, as { wording }. */
export interface Change {
  pointer: string
  before?: unknown
  after?: unknown
}

export interface Entry {
  action: Action
  /** The address of what changed, without its version prefix: assessments/{id}. */
  subject: string
  changes: Change[]
  /** Another council than the one that the write is about; it has to be locked. */
  council_id?: string
}

export interface Write {
  trx: Trx
  now: string
  act: Act
  /** Locks further councils, in the order of their ids. */
  lock: (council_ids: string[]) => Promise<void>
  /** Writes texts down beside their salted digests, and gives these. */
  word: (...bodies: object[]) => Promise<Buffer[]>
  /** Adds to the history. */
  record: (...entries: Entry[]) => Promise<void>
  /** Says that what the public or a token's holder sees is another once this is committed: whoever keeps answers lets them go. */
  announce: (announcement: Announcement) => void
}

let salts = Buffer.alloc(0)

/** Sixteen random bytes, drawn many at a time: alone they would take longer than the digest. */
function drawSalt (): Buffer {
  if (salts.length === 0) salts = randomBytes(4096)
  const salt = salts.subarray(0, 16)
  salts = salts.subarray(16)
  return salt
}

/** Digest and salt of a text, as the table keeps them. */
export function saltedDigest (body: object) {
  const salt = drawSalt()
  const text = JSON.stringify(body)
  return { salt, body: text, digest: createHash('sha256').update(salt).update(text).digest() }
}

/** Ends a dry run: carries the answer out of the transaction that it undoes. */
class DryRun<Answer> extends Error {
  readonly answer: Answer
  constructor (answer: Answer) {
    super('a dry run')
    this.answer = answer
  }
}

export interface WriteOptions {
  /** Answers the same and leaves nothing behind. */
  dry_run?: boolean
  /**
   * Who came of whom, who is in whose county, who has an interest in whom: they rest while a conflict of interest is looked for,
   * and move where they are changed. Held before any council, so that nobody waits for each other in a circle.
   */
  relations?: 'rest' | 'move'
  /** The register goes on being kept after a council has ended. */
  also_ended?: boolean
  /** The work remembers that it was done: it is not run again where PostgreSQL undoes it for the sake of another. */
  once?: boolean
}

/**
 * Runs the work in one transaction that holds the council's head, and gives its answer once all is committed.
 * Whatever the work throws leaves nothing behind. Throws councilEnded or tokenRefused where that came true while it waited, and
 * outcomeUnknown where it was not heard whether it was committed. The work may be run more than once, each time anew.
 */
export async function write<Answer> (
  act: Act, council_id: string, work: (write: Write) => Promise<Answer | Refused>,
  { dry_run = false, also_ended = false, once = false, relations }: WriteOptions = {}
): Promise<Answer> {
  const announced: Announcement[] = []
  let news: News | undefined
  try {
    const done = await transact(act.db, async trx => {
      announced.length = 0
      await act.once?.claim(trx)
      if (relations) await sql`select ${relations === 'rest' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`}(hashtext('standpoint relations'))`.execute(trx)
      const [begun] = await beginWrite(trx, { council_id, token_id: act.token_id, now: act.now.toISOString() })
      if (begun!.against === 'token refused') throw tokenRefused()
      if (begun!.against === 'council ended' && !also_ended) throw councilEnded()
      // The time is told under the lock, so that what is written later is never dated earlier.
      const done = await work(toolsOf({ ...act, now: act.clock?.() ?? act.now }, council_id, trx, announced))
      if (dry_run) throw new DryRun(done)
      if (!(done instanceof Refused)) await act.once?.keep(trx, done, council_id)
      if (announced.length > 0) news = await tellNews(trx, announced, act.hearer?.id ?? null)
      return done
    }, { once })
    if (done instanceof Refused) throw done.problem
    return done
  } catch (error) {
    if (error instanceof DryRun) return error.answer
    throw error
  } finally {
    // Also where the commit failed: it may have come about although its outcome is not known here.
    if (news) act.hearer?.hear(news)
    act.hearer?.wrote()
  }
}

function toolsOf (act: Act, council_id: string, trx: Trx, announced: Announcement[]): Write {
  const now = act.now.toISOString()
  return {
    trx,
    act,
    now,
    announce: announcement => { announced.push(announcement) },
    lock: async council_ids => {
      if (council_ids.length > 0) await sql`select lock_councils(${council_ids}::uuid[])`.execute(trx)
    },
    word: async (...bodies) => {
      const rows = bodies.map(saltedDigest)
      const digests = rows.map(({ digest }) => digest)
      if (rows.length > 0) {
        await addTexts(trx, { council_id, digests, salts: rows.map(({ salt }) => salt), bodies: rows.map(({ body }) => body) })
      }
      return digests
    },
    record: async (...entries) => {
      if (entries.length === 0) return
      await addEntries(trx, {
        now,
        token_id: act.token_id,
        request_id: act.request_id,
        council_ids: entries.map(entry => entry.council_id ?? council_id),
        actions: entries.map(({ action }) => action),
        subjects: entries.map(({ subject }) => subject),
        changes: entries.map(({ changes }) => JSON.stringify(changes))
      })
    }
  }
}
