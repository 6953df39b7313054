// Pages left open, as browsers have them, in a process of their own: each hears of changes on one connection and asks for its figures
// on another. Started by openPages; what it is sent and what it answers are messages of Node's own.
import http from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { requestOf } from './http-load.ts'

export interface Opening {
  address: string
  /** What is listened to, and what is asked for when it says that something changed. */
  live_path: string
  path: string
  pages: number
}

/** When a page had figures of how many services. Moments are milliseconds since 1970, the same for all processes. */
interface Seen {
  at: number
  services: number
}

const now = () => performance.timeOrigin + performance.now()
const decompress = promisify(brotliDecompress)

/** How many services the figures are of, in JSON or as a region's page says it in English. */
function servicesIn (text: string): number {
  if (text.startsWith('{')) return JSON.parse(text).services
  const [, counted] = /Counted at the end of [^:<]*: ([\d,]+) services?\b/.exec(text) ?? []
  if (counted === undefined) throw new Error('The page does not say how many services it counts')
  return Number(counted.replaceAll(',', ''))
}

/** Figures by their ETag: what many pages are sent alike is read once. */
const known = new Map<string, Promise<number>>()

interface Answer {
  status: number
  etag: string | undefined
  /** Its body, unless it is known what that says. */
  body: Buffer | undefined
}

/** A connection on which one thing is asked for after the other. It only finds where an answer ends: hundreds share a core with the service. */
function openConnection (address: string) {
  const { hostname: host, port } = new URL(address)
  let waiting: { resolve: (answer: Answer) => void, reject: (error: Error) => void } | undefined
  let head: Buffer | undefined
  let answer: Answer | undefined
  let parts: Buffer[] = []
  let missing = 0

  function take (arrived: Buffer) {
    let bytes = arrived
    if (!answer) {
      bytes = head ? Buffer.concat([head, arrived]) : arrived
      const end = bytes.indexOf('\r\n\r\n')
      head = end < 0 ? Buffer.from(bytes) : undefined
      if (end < 0) return
      const text = bytes.toString('latin1', 0, end)
      const etag = /\r\netag: (.*)/i.exec(text)?.[1]
      answer = { status: Number(text.slice(9, 12)), etag, body: undefined }
      missing = answer.status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1])
      bytes = bytes.subarray(end + 4)
    }
    missing -= bytes.length
    if (!known.has(answer.etag!)) parts.push(Buffer.from(bytes))
    if (missing > 0) return
    const whole = { ...answer, body: parts.length > 0 ? Buffer.concat(parts) : undefined }
    answer = undefined
    parts = []
    waiting!.resolve(whole)
  }

  const callback = (length: number, buffer: Uint8Array) => {
    take((buffer as Buffer).subarray(0, length))
    return true
  }
  const onread = { buffer: Buffer.allocUnsafeSlow(64 * 1024), callback }
  const socket = connect({ host, port: Number(port), noDelay: true, onread })
  socket.on('error', error => waiting?.reject(error)).on('close', () => waiting?.reject(new Error('A connection was closed')))
  return async (request: Buffer) => await new Promise<Answer>((resolve, reject) => {
    waiting = { resolve, reject }
    socket.write(request)
  })
}

async function openPage ({ address, live_path, path }: Opening) {
  const seen: Seen[] = []
  const send = openConnection(address)
  let etag: string | undefined
  let asking = false
  let again = false

  async function ask () {
    const answer = await send(requestOf(`GET ${path}`, { headers: { 'accept-encoding': 'br', ...etag && { 'if-none-match': etag } } }))
    const at = now()
    if (answer.status === 304) return
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
    etag = answer.etag!
    if (!known.has(etag)) known.set(etag, decompress(answer.body!).then(text => servicesIn(String(text))))
    seen.push({ at, services: await known.get(etag)! })
  }

  async function refresh () {
    again = asking
    if (asking) return
    asking = true
    do {
      again = false
      await ask()
    } while (again)
    asking = false
  }

  await refresh()
  await new Promise<void>((resolve, reject) => {
    http.get(address + live_path, { agent: false, headers: { accept: 'text/event-stream' } }, answer => {
      if (answer.statusCode !== 200) return reject(new Error(`${live_path} was answered with ${answer.statusCode}`))
      let text = ''
      answer.setEncoding('utf8').on('data', part => {
        const events = (text + part).split('\n\n')
        text = events.pop()!
        if (events.some(event => event.startsWith('event: changed'))) refresh().catch(fail)
      })
      answer.once('data', () => resolve())
    }).on('error', reject)
  })
  return seen
}

const pages: Seen[][] = []

function fail (error: Error) {
  process.send!({ failed: error.message })
  process.exit(1)
}

/** From each moment on, after which there is one service more, how long it took each page to show it; Infinity: it never did. */
function delaysOf (acknowledged: number[], before: number): number[] {
  return pages.flatMap(seen => acknowledged.map((at, i) => Math.max(0, (seen.find(({ services }) => services >= before + i + 1)?.at ?? Infinity) - at)))
}

async function open (opening: Opening) {
  const left = Array.from({ length: opening.pages }, (_, n) => n)
  await Promise.all(Array.from({ length: 20 }, async () => {
    while (left.pop() !== undefined) pages.push(await openPage(opening))
  }))
  process.send!({ opened: pages.length })
}

async function tell ({ acknowledged, before, patience_ms }: { acknowledged: number[], before: number, patience_ms: number }) {
  const until = now() + patience_ms
  const last = before + acknowledged.length
  while (now() < until && pages.some(seen => (seen.at(-1)?.services ?? 0) < last)) await wait(50)
  // A message is JSON, which has no Infinity.
  process.send!({ delays: delaysOf(acknowledged, before).map(ms => Number.isFinite(ms) ? ms : -1) })
}

process.on('disconnect', () => process.exit())
process.on('message', (message: Opening | Parameters<typeof tell>[0]) => {
  ('pages' in message ? open(message) : tell(message)).catch(fail)
})
