const patience_ms = 5_000
const most_bytes = 512 * 1024

/** Whether an address may be trusted to bring keys: https, or http on this machine alone; no password in it. */
export function isSafeAddress (address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}

async function readBounded ({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > most_bytes) throw new Error(`it is longer than ${most_bytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The JSON object at a safe address: within five seconds, half a megabyte at most, and from there alone. Throws what kept it. */
export async function fetchJson (address: unknown): Promise<Record<string, unknown>> {
  if (typeof address !== 'string' || !isSafeAddress(address)) throw new Error(`${String(address)} is no https address`)
  try {
    const answer = await fetch(address, { redirect: 'error', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience_ms) })
    if (answer.status !== 200) throw new Error(`it answers ${answer.status}`)
    const value = JSON.parse(await readBounded(answer))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object')
    return value
  } catch (error) {
    throw new Error(`${address}: ${(error as Error).message}`, { cause: error })
  }
}
