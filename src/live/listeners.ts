// Who listens: open answers, and of each nothing but the answer, where it comes from and what it is told of.
import { randomUUID } from 'node:crypto'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { News } from '../database/news.ts'
import { tooMany, unavailable } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { type Changed, type Channel, eventOf, openChannel } from './channel.ts'
import { sendInTurn } from './in-turn.ts'

export interface LiveSettings {
  /** How many may listen at the same time, and how many of them from one network. */
  most: number
  most_of_network: number
  /** How long after a change it is told. */
  settle_ms: number
  /** How long after one event the next of a region may come. */
  between_ms: number
  /** How often something is sent, so that nobody on the way takes a stream for dead. */
  beat_ms: number
}

interface Listener {
  network: string
  channel: ListenedTo
}

interface ListenedTo extends Channel {
  responses: Set<ServerResponse>
}

export interface Listening {
  network: string
  /** What is listened for; none: all regions. */
  region?: string
  /** The id of the last event that the listener has had; none: it has just read what it shows. */
  last_id?: string
  headers: OutgoingHttpHeaders
}

/** More than this a reader has not read only if it reads nothing at all: some hundred events. */
const most_unread = 16 * 1024

/** Browsers come again after so long, not all at once. */
const retry_least_ms = 1_000
const retry_most_ms = 5_000

// An event and no comment, so that a page hears that its stream is alive: a connection may be dead without a word.
const beat = Buffer.from('event: beat\ndata:\n\n')
const retry_after_s = '60'

/** Keeps the open streams within bounds, and tells them what news say. */
export function keepListeners ({ most, most_of_network, settle_ms, between_ms, beat_ms }: LiveSettings, now: () => Date) {
  const prefix = randomUUID().slice(0, 8)
  const listeners = new Map<ServerResponse, Listener>()
  const of_network = new Map<string, number>()
  // One for every region that was ever listened for, and one for all of them, which has no name.
  const channels = new Map<string, ListenedTo>()
  let day = londonDay(now())
  let closing = false
  /** When anything was heard of last. */
  let heard_at = -Infinity

  function write (response: ServerResponse, bytes: Buffer) {
    // It may have gone, or been ended, since its turn was settled.
    if (response.destroyed || response.writableEnded) return
    if (response.writableLength > most_unread) response.destroy()
    else response.write(bytes)
  }
  const in_turn = sendInTurn(write)

  function channelOf (region = ''): ListenedTo {
    const held = channels.get(region)
    if (held) return held
    const responses = new Set<ServerResponse>()
    const send = async (event: Buffer) => await in_turn.send(responses, event)
    const channel = Object.assign(openChannel({ prefix, settle_ms, between_ms, now, send }), { responses })
    channels.set(region, channel)
    // What changed a moment ago may be on no page yet, and there was nobody to be told.
    if (performance.now() - heard_at < settle_ms) channel.tell(region === '' ? true : new Set([region]))
    return channel
  }

  // The same for all: one of its own for each would hold on to the request that it was made in.
  function leave (this: ServerResponse) {
    const listener = listeners.get(this)
    if (!listener) return
    listeners.delete(this)
    listener.channel.responses.delete(this)
    const left = of_network.get(listener.network)! - 1
    if (left > 0) of_network.set(listener.network, left)
    else of_network.delete(listener.network)
  }

  /** Throws tooMany or unavailable where there are as many as may be. */
  function requirePlace (network: string) {
    const headers = { 'retry-after': retry_after_s }
    if ((of_network.get(network) ?? 0) >= most_of_network) {
      throw tooMany(`${most_of_network} live pages are open on your network: close one, or read at intervals.`, { headers })
    }
    if (closing || listeners.size >= most) throw unavailable('There are too many live pages: read at intervals, and try again later.', { headers })
  }

  const beating = setInterval(() => {
    for (const response of listeners.keys()) write(response, beat)
    // Figures are as at a day: a new one changes them all.
    const today = londonDay(now())
    if (today !== day) for (const channel of channels.values()) channel.tell(true)
    day = today
  }, beat_ms).unref()

  return {
    get count () { return listeners.size },

    requirePlace,

    /** Begins a stream: with what was missed, if anything was. Throws as requirePlace does. */
    add (response: ServerResponse, { network, region, last_id, headers }: Listening) {
      requirePlace(network)
      const channel = channelOf(region)
      listeners.set(response, { network, channel })
      channel.responses.add(response)
      of_network.set(network, (of_network.get(network) ?? 0) + 1)
      response.once('close', leave)
      // It ends with its connection, so it needs no chunks: what is sent to many is the same bytes down to the socket.
      response.useChunkedEncodingByDefault = false
      response.shouldKeepAlive = false
      response.writeHead(200, headers)
      const retry_ms = Math.round(retry_least_ms + Math.random() * (retry_most_ms - retry_least_ms))
      response.write(`retry: ${retry_ms}\nid: ${channel.last_id}\n\n`)
      const missed = last_id !== undefined && last_id !== channel.last_id
      if (missed) response.write(eventOf(channel.last_id, region === undefined ? true : new Set([region]), now()))
    },

    /** Tells of what a write has changed; that it has only changed what some may do is nobody's business. */
    hear ({ all, regions, tokens }: News) {
      const only_tokens = regions.length === 0 && (tokens === true || tokens.length > 0)
      if (!all && only_tokens) return
      heard_at = performance.now()
      const changed: Changed = all || regions.length === 0 ? true : new Set(regions)
      channels.get('')?.tell(changed)
      for (const region of all ? channels.keys() : regions) {
        if (region !== '') channels.get(region)?.tell(new Set([region]))
      }
    },

    /** Ends every stream: whoever listens comes again, to another process. */
    close () {
      closing = true
      clearInterval(beating)
      for (const response of listeners.keys()) response.end()
    }
  }
}

export type Listeners = ReturnType<typeof keepListeners>
