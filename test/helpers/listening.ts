// Streams of changes, as who listens has them.
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../../src/app.ts'
import type { LiveSettings } from '../../src/live/listeners.ts'
import type { LiveChange } from '../../src/wire-types.d.ts'
import { openSecondApp, until } from './second-app.ts'
import { addService, openSouthWest, submit } from './story.ts'

export const region = '/v1/regions/south-west/live'

interface Event {
  id: string
  data: LiveChange
}

/** Opens a stream; what has come so far, taken apart as a browser does. */
export async function listen (app: App, path = region, headers: Record<string, string> = {}) {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const request = http.get({ port, path, headers: { accept: 'text/event-stream', ...headers }, agent: false })
  const [answer] = await once(request, 'response') as [http.IncomingMessage]
  let text = ''
  answer.setEncoding('utf8').on('data', part => { text += part }).on('error', () => {})
  const blocks = () => text.split('\n\n').slice(0, -1).map(block => Object.fromEntries(block.split('\n').map(line => {
    const [name = '', value] = line.split(/: ?(.*)/s)
    return [name, value ?? '']
  })) as Record<string, string>)
  const events = (): Event[] => blocks().filter(({ event }) => event === 'changed').map(({ id, data }) => ({ id: id!, data: JSON.parse(data!) }))
  return {
    status: answer.statusCode,
    headers: answer.headers,
    blocks,
    events,
    text: () => text,
    /** Waits for so many events. */
    came: async (count: number) => await until(() => events().length >= count),
    /** Waits for what every stream begins with, and gives it. */
    begun: async () => {
      await until(() => blocks().length > 0)
      return blocks()[0]!
    },
    ended: async () => await until(() => answer.readableEnded || answer.destroyed),
    leave: () => request.destroy()
  }
}

/** The South West with a service, and a process that is listened to; changes settle at once unless told. */
export async function openLive (t: Parameters<typeof openSouthWest>[0], live: Partial<LiveSettings> = {}) {
  const tester = await openSouthWest(t)
  const { must, editor } = tester
  const service = await addService(must, editor)
  const app = await openSecondApp(t, tester, { live: { settle_ms: 0, between_ms: 0, ...live } })
  /** Publishes through the process that is listened to. */
  const publishHere = async () => {
    const id = await submit(must, editor, service)
    const { statusCode } = await app.inject({ method: 'POST', url: `/v1/assessments/${id}/publish`, headers: { authorization: `Bearer ${editor}` } })
    t.equal(statusCode, 200)
  }
  return { ...tester, first: tester.app, app, service, publishHere }
}
