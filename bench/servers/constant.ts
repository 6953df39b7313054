// The limit: a bare Fastify that sends the same bytes and headers each time, whatever is asked. Its argument is what to send, as JSON.
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import type { Captured } from './captured.ts'

const answers = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, Captured>
const app = fastify()
for (const [path, { status, headers, body }] of Object.entries(answers)) {
  const bytes = Buffer.from(body, 'base64')
  app.get(path, (request, reply) => {
    reply.code(status).headers(headers).send(status === 304 ? undefined : bytes)
  })
}
console.error(`a constant at ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
