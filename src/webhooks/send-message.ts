import http from 'node:http'
import https from 'node:https'
import { isPublic, literalIn, lookUpPublic } from './public-address.ts'

const patience_ms = 10_000
/** What of an answer's body is taken before the connection is closed; nothing is made of it. */
const most_bytes = 4_096

export interface Message {
  url: string
  headers: Record<string, string>
  body: string
}

/**
 * Sends a message, and gives the status that is answered within ten seconds. Each is sent on a connection of its own, to an address that
 * was checked for it; no redirect is followed. Throws what kept it, in words.
 */
export async function sendMessage (
  { url, headers, body }: Message, { private_addresses, signal }: { private_addresses: boolean, signal: AbortSignal }
): Promise<number> {
  const address = new URL(url)
  const literal = literalIn(address)
  if (!private_addresses) {
    if (address.protocol !== 'https:') throw new Error('it is no https address')
    if (literal && !isPublic(literal)) throw new Error('its address is not of the public internet')
  }
  const patience = AbortSignal.timeout(patience_ms)
  return await new Promise<number>((resolve, reject) => {
    const fail = (error: Error) => reject(patience.aborted ? new Error(`nothing was answered within ${patience_ms / 1000} seconds`) : error)
    const request = (address.protocol === 'https:' ? https : http).request(address, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Standpoint-Webhooks', ...headers },
      ...!private_addresses && { lookup: lookUpPublic },
      signal: AbortSignal.any([patience, signal])
    }, response => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > most_bytes) response.destroy()
      })
      response.on('error', () => {})
      resolve(response.statusCode!)
    })
    request.on('error', fail)
    request.end(body)
  })
}
