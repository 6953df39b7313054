// What failures of the database mean: that it cannot do just now what it could at other times, or that a write was undone for the sake of another.
import pg from 'pg'

/** No connection could be had, so nothing was asked. */
export class NoConnection extends Error {
  override name = 'NoConnection'
}

/** What passes by itself or by an operator's hand, by PostgreSQL's codes, and what is said of it. */
const passing: [RegExp, string | undefined][] = [
  [/^53100$/, 'The disk of the database is full: it takes writes again once there is room.'],
  [/^25006$/, 'The database only lets itself be read just now.'],
  [/^(57014|55P03|25P0[34])$/, 'It took too long, or waited too long for another write, and was ended.'],
  [/^(40001|40P01)$/, 'It got in the way of other writes again and again.'],
  // Connections refused or lost, a server that starts or stops, a password that is being changed, a disk that fails.
  [/^(08|28|53|57P0|58030|3D000|55000)/, undefined]
]

const lost_connection = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'
])
// The driver's own failures have no code.
const lost_in_words = /^Connection terminated|connection error and is not queryable|^Client was closed|^Cannot use a pool after/

/** That an error means that the database cannot do it just now, with what is to be said of it, if anything. */
export function failureOf (error: unknown): { detail?: string } | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', message } = error as NodeJS.ErrnoException
  if (error instanceof pg.DatabaseError) {
    // PostgreSQL takes it for a matter of rights.
    if (/Read-only file system/.test(message)) return { detail: 'The disk of the database is read-only just now.' }
    const known = passing.find(([codes]) => codes.test(code))
    return known && { detail: known[1] }
  }
  return error instanceof NoConnection || lost_connection.has(code) || lost_in_words.test(message) ? {} : undefined
}

/** Whether a pooler says that it has no connection to PostgreSQL to give: PgBouncer's own code for that is one that PostgreSQL keeps for bad messages. */
export function isFromPooler (error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '08P01'
}

/** Whether PostgreSQL undid a transaction only because another was in its way: run again, it may come about. */
export function isUndone (error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01')
}

/** Whether the answer to what was sent is lost, so that nobody knows what became of it. */
export function isUnheard (error: unknown): boolean {
  if (error instanceof NoConnection) return false
  // What ends a session may come between a commit and its answer.
  if (error instanceof pg.DatabaseError) return /^(08|57P)/.test(error.code ?? '')
  return failureOf(error) !== undefined
}
