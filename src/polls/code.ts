// What a council votes by: eight letters and digits of Crockford's base 32, read out in a room and typed on a telephone.
import { createHash, randomBytes } from 'node:crypto'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code: forty random bits, five to each letter. */
export function makeCode (): string {
  return Array.from(randomBytes(8), byte => letters[byte & 31]).join('')
}

/** A code as it was made, however it was typed: in small letters, with hyphens or spaces, O for 0 and I or L for 1. */
export function readCode (typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}

/** What is kept of a code while its poll is open. */
export function digestOfCode (poll_id: string, code: string): Buffer {
  return createHash('sha256').update(`${poll_id}\n${code}`).digest()
}
