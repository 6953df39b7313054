// Writes sent by schedule, whatever comes back: run as a process of its own, on bare sockets, so that what it costs is not the service's. Its
// plan comes as JSON on stdin, and what it saw goes to stdout.
import { connect, type Socket } from 'node:net'
import { setPriority } from 'node:os'
import { text } from 'node:stream/consumers'

export interface Plan {
  address: string
  /** Requests in turn: a method and a path, and the token that sends it. The body is the same for all, but for its number. */
  targets: { method: string, path: string, token: string }[]
  /** `%n` is the number of the request. */
  body: string
  connections: number
  seconds: number
  /** How many a second are sent; undefined: on each connection the next as soon as one is answered. */
  rate?: number
}

export interface Seen {
  /** Answers by their status; 0: none came. */
  statuses: Record<number, number>
  /** 2xx a second. */
  goodput: number
  /** In milliseconds, from when they were to be sent. */
  accepted: { p50: number, p99: number, most: number }
  refused: { p50: number, p99: number, most: number }
  /** Refusals without Retry-After, and answers of statuses that nobody asked for. */
  without_retry_after: number
  /** How late the schedule was at worst. */
  late: number
}

// What measures must not wait for what it measures, where that may be said.
try { setPriority(-10) } catch {}

const plan = JSON.parse(await text(process.stdin)) as Plan
const { address, targets, body, connections, seconds, rate } = plan
const { hostname, port, host } = new URL(address)
const statuses: Record<number, number> = {}
const accepted: number[] = []
const refused: number[] = []
let [sent, under_way, late, without_retry_after] = [0, 0, 0, 0]

interface Sent {
  due: number
  done: () => void
}

/** A connection that is kept, with one request at a time under way on it. */
interface Line {
  socket: Socket
  request?: Sent
  answer: string
}

const idle: Line[] = []
const waiting: [Sent, string][] = []
let open = 0

function record ({ due, done }: Sent, status: number, head = '') {
  under_way--
  statuses[status] = (statuses[status] ?? 0) + 1
  const took = performance.now() - due
  if (status >= 200 && status < 300) accepted.push(took)
  else {
    refused.push(took)
    if (!/\r\nretry-after: \d/i.test(head)) without_retry_after++
  }
  done()
}

/** Whether all of an answer has come: it says how long it is, or ends its chunks. */
function isWhole (answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return false
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer) ?? []
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= end + 4 + Number(length)
}

function openLine (): Line {
  open++
  const line: Line = { socket: connect(Number(port), hostname).setEncoding('latin1').setNoDelay(true), answer: '' }
  line.socket.on('data', (data: string) => {
    line.answer += data
    if (!line.request || !isWhole(line.answer)) return
    const { request, answer } = line
    line.request = undefined
    line.answer = ''
    const next = waiting.shift()
    if (next) put(line, ...next)
    else idle.push(line)
    record(request, Number(answer.slice(9, 12)), answer.slice(0, answer.indexOf('\r\n\r\n')))
  })
  line.socket.on('error', () => {})
  line.socket.on('close', () => {
    open--
    if (idle.includes(line)) idle.splice(idle.indexOf(line), 1)
    if (line.request) record(line.request, 0)
  })
  return line
}

function put (line: Line, request: Sent, bytes: string) {
  line.request = request
  line.socket.write(bytes, 'latin1')
}

function send (due: number, done: () => void) {
  const n = sent++
  const { method, path, token } = targets[n % targets.length]!
  const payload = body.replace('%n', String(n))
  const bytes = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${payload.length}\r\n\r\n${payload}`
  under_way++
  const line = idle.pop() ?? (open < connections ? openLine() : undefined)
  if (line) put(line, { due, done }, bytes)
  else waiting.push([{ due, done }, bytes])
}

const began = performance.now()
const until = began + seconds * 1000
await new Promise<void>(resolve => {
  if (rate === undefined) {
    const next = () => {
      if (performance.now() < until) send(performance.now(), next)
      else if (under_way === 0) resolve()
    }
    for (let i = 0; i < connections; i++) next()
    return
  }
  const tick = () => {
    const now = Math.min(performance.now(), until)
    while (began + sent * 1000 / rate <= now) {
      const due = began + sent * 1000 / rate
      late = Math.max(late, now - due)
      send(due, () => { if (performance.now() >= until && under_way === 0) resolve() })
    }
    if (now < until) setTimeout(tick, 1)
    else if (under_way === 0) resolve()
  }
  tick()
})

function spread (times: number[]) {
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}

const goodput = accepted.length / seconds
const seen: Seen = { statuses, goodput, accepted: spread(accepted), refused: spread(refused), without_retry_after, late: Math.round(late) }
console.log(JSON.stringify(seen))
process.exit(0)
