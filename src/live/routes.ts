import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest, RawServerDefault } from 'fastify'
import { access, everyone } from '../plugins/access.ts'
import type { SchemaTypeProvider } from '../plugins/validation.ts'
import { networkOf } from '../plugins/windows.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { eventOf } from './channel.ts'
import { keepListeners, type LiveSettings } from './listeners.ts'
import { between_ms, settle_ms } from './settle.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

const usual: LiveSettings = { most: 2_000, most_of_network: 50, settle_ms, between_ms, beat_ms: 20_000 }

const example = `retry: 2500\nid: 0199a1bf-0\n\n${String(eventOf('0199a1bf-1', new Set(['south-west']), new Date('2026-06-15T12:00:00Z')))}`

const stream = {
  description: 'Events `changed`, whose data is as /schemas/live_change.json has it, and every 20 s an event `beat`, whose data is empty',
  content: { 'text/event-stream': { schema: { type: 'string', maxLength: 1_000_000_000 }, example } }
}

const how = 'It says that something changed, and not what: read again what is shown, by its ETag. Several changes close together are told once. ' +
  'A browser\'s EventSource reads it and comes again by itself; whoever sends the id of the last event as Last-Event-ID is told at once if anything was missed.'

const live: FastifyPluginAsync<Partial<LiveSettings>, RawServerDefault, SchemaTypeProvider> = async (app, settings) => {
  const listeners = keepListeners({ ...usual, ...settings }, app.now)
  app.notifications.subscribe(listeners.hear)
  app.metrics?.gauge({ name: 'live_pages', help: 'Open streams of changes', read: () => listeners.count })
  app.addHook('preClose', async () => listeners.close())

  /** Takes the answer out of Fastify's hands: only its head was made there. */
  function open ({ ip, method, headers, raw }: FastifyRequest, reply: FastifyReply, region?: string) {
    reply.headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' }).type('text/event-stream')
    const network = networkOf(ip)
    listeners.requirePlace(network)
    if (method === 'HEAD') return reply.send()
    const last_id = headers['last-event-id']
    reply.hijack()
    // Whoever has gone meanwhile would never leave.
    if (reply.raw.destroyed || raw.aborted) return
    listeners.add(reply.raw, { network, region, last_id: last_id && String(last_id), headers: reply.getHeaders() as OutgoingHttpHeaders })
    reply.raw.emit('opened')
  }

  app.get('/live', {
    config: { access: everyone, endless: true },
    schema: {
      operationId: 'listenToAll',
      tags: ['Events'],
      summary: 'Be told when figures of any region change',
      description: how,
      response: { 200: stream, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => open(request, reply) as never)

  app.get('/regions/:region/live', {
    config: { access: ofRegion, endless: true },
    schema: {
      operationId: 'listenToRegion',
      tags: ['Events'],
      summary: 'Be told when figures of a region change',
      description: how,
      params: { $ref: 'region_params.json#' },
      response: { 200: stream, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => open(request, reply, ofRegion.target(request).region) as never)
}

export default live
