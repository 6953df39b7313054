// Requests over a socket.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../../src/app.ts'

export type Headers = Record<string, string>

/** A request over a socket, where answers in memory are given before the app knows of it. */
export async function fetchRaw (app: App, path: string, headers: Headers = {}, method = 'GET') {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return await new Promise<{ statusCode: number, headers: http.IncomingHttpHeaders, rawPayload: Buffer }>((resolve, reject) => {
    http.request({ port, host: '127.0.0.1', path, method, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => resolve({ statusCode: answer.statusCode!, headers: answer.headers, rawPayload: Buffer.concat(chunks) }))
    }).on('error', reject).end()
  })
}
