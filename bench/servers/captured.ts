import { request } from 'node:http'

/** An answer as it went over the wire, for the constant to send. */
export interface Captured {
  status: number
  headers: Record<string, string>
  /** In base64. */
  body: string
}

// What Node writes by itself, for every server.
const of_node = ['date', 'connection', 'keep-alive']

/** Asks once, and gives the answer with every header as it was written. */
export async function capture (url: string, headers: Record<string, string>): Promise<Captured> {
  return await new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve({
        status: answer.statusCode!,
        headers: Object.fromEntries(Object.entries(answer.headers)
          .filter(([name]) => !of_node.includes(name))
          .map(([name, value]) => [name, String(value)])),
        body: Buffer.concat(chunks).toString('base64')
      }))
    }).on('error', reject).end()
  })
}
