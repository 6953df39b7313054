import { hash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const form = /^sp_([A-Za-z0-9_-]{32})([0-9a-f]{8})$/
const checksum = (random: string) => crc32(random).toString(16).padStart(8, '0')

/** A new token: sp_, 24 random bytes, and their CRC-32, so that a typo or a scanner finds out without a query. */
export function makeSecret (): string {
  const random = randomBytes(24).toString('base64url')
  return `sp_${random}${checksum(random)}`
}

/** Whether the text could be a token at all. */
export function isWellFormed (secret: string): boolean {
  const parts = form.exec(secret)
  return parts !== null && checksum(parts[1]!) === parts[2]
}

/** What is stored of a token: its SHA-256, here in base64. */
export function digestOf (secret: string): string {
  return hash('sha256', secret, 'base64')
}
