// The load. autocannon costs 50 µs of CPU for a request here and wrk 15: this costs what wrk costs and needs no package, so that on
// two cores the server is what is measured.
import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { readAnswers } from './answer-reader.ts'

export interface Load {
  /** Such as http://127.0.0.1:3000 */
  address: string
  connections: number
  seconds: number
  /** Seconds before anything is counted. */
  warm_up: number
  /** The next request of a connection, ready to be sent. */
  next: (connection: number) => Buffer
  /** The one status that an answer may have. */
  status: number
}

const patience = 10

/** The bytes of a request. */
export function requestOf (
  line: string, { token, headers = {}, body }: { token?: string, headers?: Record<string, string>, body?: string } = {}
): Buffer {
  const given = {
    host: '127.0.0.1',
    ...token && { authorization: `Bearer ${token}` },
    ...body !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
    ...headers
  }
  const head = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`${line} HTTP/1.1\r\n${head}\r\n${body ?? ''}`)
}

/** Requests a second, each connection sending its next request once it has the answer. Throws where an answer has another status. */
export async function loadFor ({ address, connections, seconds, warm_up, next, status }: Load): Promise<number> {
  const { hostname: host, port } = new URL(address)
  const sockets: Socket[] = []
  let answered = 0
  let stopped = false
  try {
    return await new Promise<number>((resolve, reject) => {
      const open = (connection: number) => {
        const reader = readAnswers()
        let sent: Buffer
        const send = () => {
          sent = next(connection)
          socket.write(sent)
        }
        const take = (length: number, buffer: Uint8Array) => {
          try {
            const got = reader.take((buffer as Buffer).subarray(0, length))
            if (got === undefined || stopped) return true
            if (got !== status) throw new Error(`${String(sent).split('\r\n')[0]} was answered with ${got}, not ${status}`)
            answered++
            send()
          } catch (error) {
            reject(error)
          }
          return true
        }
        const socket = connect({ host, port: Number(port), noDelay: true, onread: { buffer: Buffer.allocUnsafeSlow(64 * 1024), callback: take } })
        socket.on('error', reject)
        socket.on('close', () => { if (!stopped) reject(new Error(`${address} closed the connection`)) })
        socket.on('connect', () => { try { send() } catch (error) { reject(error) } })
        sockets.push(socket)
      }
      for (let i = 0; i < connections; i++) open(i)
      setTimeout(() => {
        const before = answered
        const begun = performance.now()
        const tell = () => {
          const passed = (performance.now() - begun) / 1000
          // So few answers in so short a time would be chance: it goes on until each connection had two.
          if (answered - before < 2 * connections && passed < patience * seconds) setTimeout(tell, 50)
          else resolve((answered - before) / passed)
        }
        setTimeout(tell, seconds * 1000)
      }, warm_up * 1000)
    })
  } finally {
    stopped = true
    for (const socket of sockets) socket.destroy()
  }
}
