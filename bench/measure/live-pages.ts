// Pages left open, as browsers have them, in a process of their own: each hears of changes on one connection and asks for its figures
// on another. Started by openPages; what it is sent and what it answers are messages of Node's own.
import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

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

async function openPage ({ address, live_path, path }: Opening) {
  const seen: Seen[] = []
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  let etag: string | undefined
  let asking = false
  let again = false

  const ask = () => new Promise<void>((resolve, reject) => {
    http.get(address + path, { agent, headers: { 'accept-encoding': 'br', ...etag && { 'if-none-match': etag } } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => {
        const at = now()
        if (answer.statusCode === 304) return resolve()
        if (answer.statusCode !== 200) return reject(new Error(`${path} was answered with ${answer.statusCode}`))
        etag = answer.headers.etag!
        if (!known.has(etag)) known.set(etag, decompress(Buffer.concat(parts)).then(text => servicesIn(String(text))))
        known.get(etag)!.then(services => { seen.push({ at, services }) }).then(resolve, reject)
      })
    }).on('error', reject)
  })

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
