import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * Has requests looked at before Fastify knows of them, and before what was put there earlier: those that are not answered so go on.
 * Gives what they go on to.
 */
export function answerBefore ({ server }: FastifyInstance, answer: (request: IncomingMessage, response: ServerResponse) => boolean): RequestListener {
  const [ordinary] = server.listeners('request') as [RequestListener]
  server.removeListener('request', ordinary)
  server.on('request', (request, response) => {
    if (!answer(request, response)) ordinary(request, response)
  })
  return ordinary
}
