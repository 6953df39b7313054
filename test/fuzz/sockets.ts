// Bytes that are no request, or hardly one, and what comes back for them.
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import fc, { type Arbitrary } from 'fast-check'
import type { App } from '../../src/app.ts'

export interface Raw {
  /** What is sent, one after the other. */
  parts: Buffer[]
  /** Whether the sender goes without a word when all is sent. */
  abrupt: boolean
}

const body = '{"name":"A service"}'
const long = 'x'.repeat(20_000)

const lines = (...given: string[]) => `${given.join('\r\n')}\r\n\r\n`

/** Things that are said on sockets, wrong in one way each. */
function kinds (token: string, id: string): string[] {
  const host = 'host: localhost'
  const auth = `authorization: Bearer ${token}`
  const json = 'content-type: application/json'
  const post = (...more: string[]) => lines('POST /v1/councils/CON/services HTTP/1.1', host, auth, json, ...more)
  return [
    lines('GET /v1/standards HTTP/1.1', host), lines('GET /v1/standards HTTP/1.1'), lines('GET /v1/standards HTTP/1.0'), lines('GET /v1/standards HTTP/9.9', host), 'GET /\r\n', '\r\n\r\n', '',
    lines('GET /v1/standards HTTP/1.1', host, host), lines('GET /v1/standards HTTP/1.1', 'host:'), lines('GET /v1/standards HTTP/1.1', 'host: a b'),
    lines('GET  /v1/standards  HTTP/1.1', host), lines('get /v1/standards HTTP/1.1', host), lines('NONSENSE / HTTP/1.1', host), lines('CONNECT x:80 HTTP/1.1', host), lines('TRACE / HTTP/1.1', host),
    lines('GET http://other/v1/standards HTTP/1.1', host), lines('GET * HTTP/1.1', host), lines('OPTIONS * HTTP/1.1', host), lines('GET //evil/%2e%2e HTTP/1.1', host), lines('GET /\0 HTTP/1.1', host), lines('GET /v1/é HTTP/1.1', host),
    lines(`GET /${long} HTTP/1.1`, host), lines('GET / HTTP/1.1', host, `x: ${long}`), lines('GET / HTTP/1.1', host, ...Array<string>(3_000).fill('a: b')), lines('GET / HTTP/1.1', host, 'x : y'), lines('GET / HTTP/1.1', host, ' folded: x'),
    lines('GET / HTTP/1.1', host, 'x: a\0b'), lines('GET / HTTP/1.1', host, 'é: x'), lines('GET / HTTP/1.1', host, ': x'), 'GET / HTTP/1.1\nhost: x\n\n', lines('GET / HTTP/1.1', host, 'x: a\rb: c'),
    lines('GET /v1/standards HTTP/1.1', host, 'expect: 200-maybe'), post('expect: 100-continue', `content-length: ${body.length}`) + body, lines('GET /v1/standards HTTP/1.1', host, 'connection: upgrade', 'upgrade: websocket'),
    lines('GET /v1/standards HTTP/1.1', host, 'upgrade: h2c', 'connection: upgrade, http2-settings', 'http2-settings: AAMAAABkAARAAAAAAAIAAAAA'), 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    post(`content-length: ${body.length}`) + body, post('content-length: 5') + body, post('content-length: 500') + body, post('content-length: -1') + body, post('content-length: 1e3') + body, post('content-length: 99999999999999999999') + body,
    post('content-length: 5', 'content-length: 6') + body, post('content-length: 20', 'transfer-encoding: chunked') + `14\r\n${body}\r\n0\r\n\r\n`, post('transfer-encoding: chunked, identity') + body, post('transfer-encoding: nonsense') + body,
    post('transfer-encoding: chunked') + `14\r\n${body}\r\n0\r\n\r\n`, post('transfer-encoding: chunked') + `zz\r\n${body}\r\n0\r\n\r\n`, post('transfer-encoding: chunked') + `ffffffffffffffff\r\n${body}`, post('transfer-encoding: chunked') + `14;${long}\r\n${body}\r\n0\r\n\r\n`,
    post('transfer-encoding: chunked') + `14\r\n${body}\r\n0\r\nx: ${long}\r\n\r\n`, post('transfer-encoding: chunked') + `14\r\n${body}`, post('content-length: 3') + '\xff\xfe\xfd', post('content-length: 1048577'), post('content-encoding: gzip', 'content-length: 3') + 'abc',
    lines(`PUT /v1/assessments/${id}/scores HTTP/1.1`, host, auth, json, 'content-length: 40000') + '['.repeat(40_000), lines('POST /v1/assessments/import HTTP/1.1', host, auth, 'content-type: application/x-ndjson', 'transfer-encoding: chunked') + '3\r\n{"a\r\nzz',
    lines('GET /v1/standards HTTP/1.1', host).repeat(20), lines('GET /v1/standards HTTP/1.1', host, auth, auth), lines('GET /v1/me HTTP/1.1', host, 'authorization: Bearer \xff\xfe'), lines('HEAD /nowhere HTTP/1.1', host), lines('GET /v1/tokens HTTP/1.1', host, 'authorization: Bearer x'),
    lines('DELETE /v1/standards HTTP/1.1', host, 'content-length: 2') + '{}', `${lines('GET /v1/standards HTTP/1.1', host)}NONSENSE\r\n\r\n`
  ]
}

/** Such bytes, some with a byte changed, cut short, or sent in pieces. */
export function malformed (token: string, ids: string[]): Arbitrary<Raw> {
  const base = fc.constantFrom(...ids).chain(id => fc.constantFrom(...kinds(token, id))).map(text => Buffer.from(text, 'latin1'))
  const bent = base.chain(bytes => fc.record({ at: fc.nat({ max: Math.min(bytes.length, 600) }), byte: fc.integer({ min: 0, max: 255 }), how: fc.constantFrom('change', 'cut', 'insert', 'repeat') }).map(({ at, byte, how }) => {
    if (how === 'cut') return bytes.subarray(0, at)
    if (how === 'repeat') return Buffer.concat([bytes.subarray(0, at), bytes])
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(how === 'change' ? at + 1 : at)])
  }))
  const noise = fc.uint8Array({ minLength: 1, maxLength: 300 }).map(bytes => Buffer.from(bytes))
  const bytes = fc.oneof({ weight: 5, arbitrary: base }, { weight: 8, arbitrary: bent }, { weight: 1, arbitrary: noise })
  return fc.record({ bytes, pieces: fc.integer({ min: 1, max: 3 }), abrupt: fc.nat({ max: 9 }).map(n => n === 0) }).map(({ bytes, pieces, abrupt }) => {
    const size = Math.ceil(bytes.length / pieces) || 1
    return { parts: Array.from({ length: pieces }, (_, i) => bytes.subarray(i * size, (i + 1) * size)), abrupt }
  })
}

/** What is wrong with the answers of a socket, if anything is: each begins with a status, and a refusal has a problem in it. */
function faultIn (answer: string): string | undefined {
  if (answer === '') return
  if (!answer.startsWith('HTTP/1.1 ')) return `no HTTP: ${answer.slice(0, 200)}`
  for (const one of answer.split(/(?=HTTP\/1\.1 \d{3} )/)) {
    const status = Number(one.slice(9, 12))
    // Behind a pooler with two connections, whoever finds both taken is told when to come again.
    if (status === 503 && process.env.TEST_POOLER_URL && /^retry-after: \d+\r$/im.test(one)) continue
    if (status >= 500) return `a fault of ours: ${one.slice(0, 500)}`
    if (status < 400) continue
    if (!/^content-type: application\/problem\+json\r$/m.test(one)) return `no problem document: ${one.slice(0, 500)}`
  }
}

/** Sends it, and gives the statuses of the answers with what is wrong with them. */
export async function sendRaw (app: App, { parts, abrupt }: Raw): Promise<{ answers: string[], fault: string | undefined }> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  const closed = once(socket, 'close')
  let answer = ''
  socket.on('data', data => { answer += data.toString('latin1') })
  socket.on('error', () => {})
  await once(socket, 'connect')
  for (const part of parts) {
    if (socket.writable) await new Promise(resolve => socket.write(part, resolve))
  }
  if (abrupt) socket.resetAndDestroy()
  else socket.end()
  await closed
  return { answers: [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status!), fault: faultIn(answer) }
}
