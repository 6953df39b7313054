// Injected requests as tests send them to any route, those without an end among them.
import type { ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { InjectOptions } from 'fastify'
import type { App } from '../../src/app.ts'

/** Answers to a GET come as streams; one that has no end is left as soon as its head is there, and has an empty body here. */
export async function inject (app: App, request: InjectOptions) {
  if (String(request.method ?? 'GET').toUpperCase() !== 'GET') return await app.inject(request)
  const answer = await app.inject({ ...request, payloadAsStream: true })
  const response = answer.raw.res as unknown as ServerResponse
  const endless = String(answer.headers['content-type']).startsWith('text/event-stream')
  if (endless) response.destroy()
  const rawPayload = endless ? Buffer.alloc(0) : await buffer(answer.stream())
  return { statusCode: answer.statusCode, headers: answer.headers, body: String(rawPayload), rawPayload, raw: { req: response.req, res: answer.raw.res } }
}
