// Secrets of webhooks are worked out from the service's own key, and stored nowhere; messages are signed as Standard Webhooks has it.
import { createHash, createHmac } from 'node:crypto'

/** By which one sees whether a secret was made with this key. */
export function keyIdOf (key: string): string {
  return createHash('sha256').update(`standpoint webhook key ${key}`).digest('hex').slice(0, 16)
}

/** The secret of a webhook, of its so-manieth generation. */
export function secretOf (key: string, id: string, generation: number): Buffer {
  return createHmac('sha256', key).update(`standpoint webhook ${id} ${generation}`).digest()
}

/** The form in which a secret is handed out. */
export const shownSecret = (secret: Buffer) => `whsec_${secret.toString('base64')}`

/** The headers of a message by the Standard Webhooks specification 1.0: signed by each of the secrets, the newest first. */
export function signedHeaders (secrets: Buffer[], id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map(secret => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
