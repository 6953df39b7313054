// Webhooks from the other end.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import type { WebhookMade, WebhookMessage } from '../../src/wire-types.d.ts'
import { addService, openSouthWest } from './story.ts'

export interface Received {
  headers: IncomingHttpHeaders
  text: string
  message: WebhookMessage
}

/** A receiver that keeps what it is sent, and answers as it is told. */
export async function openReceiver (t: Test) {
  const received: Received[] = []
  const receiver = { received, answer: (_: Received): number => 204, headers: {} as Record<string, string>, body: '', url: '', types: () => received.map(({ message }) => message.type) }
  const server: Server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const one = { headers: request.headers, text, message: JSON.parse(text) }
    received.push(one)
    response.writeHead(receiver.answer(one), receiver.headers).end(receiver.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return receiver
}

/** The South West with a service, and what webhooks are tried by, on a clock that is moved by seconds. */
export async function openWebhooks (t: Test) {
  const tester = await openSouthWest(t)
  const { must, app, setNow, editor, admin } = tester
  const start = Date.parse('2026-06-15T12:00:00.000Z')
  let seconds = 0
  return {
    ...tester,
    service: await addService(must, editor),
    settle: async () => await app.telling.settle(),
    make: async (as: string, body: object): Promise<WebhookMade> => (await must('POST /v1/webhooks', { as, body })).body,
    deliveries: async (id: string, query = '') => (await must(`GET /v1/webhooks/${id}/deliveries${query}`, { as: admin })).body.items,
    rest: async (id: string) => await must(`DELETE /v1/webhooks/${id}`, { as: admin }),
    /** In milliseconds. */
    now: () => start + seconds * 1000,
    /** Lets seconds pass. */
    pass: (more: number) => {
      seconds += more
      setNow(new Date(start + seconds * 1000).toISOString())
    }
  }
}
