// What is sent, from a thread of its own, so that only the service is measured.
import { connect } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

export interface Given {
  port: number
  editor: string
  until: number
}

const mebibyte = 1024 * 1024
const fill = (text: string, bytes = mebibyte - 200) => text.repeat(Math.floor(bytes / text.length))

/** Bodies that take long to look at, if anything does. */
const bodies = [
  fill('['), `{"name":"${fill('x')}"}`, `{"name":"${fill('a\u0300', mebibyte / 2)}"}`, `{"name":"${fill('\\u0007')}"}`,
  `{${fill('"a":1,')}"b":1}`, `[${fill('0,')}0]`, `{"shared_with":[${fill('"x",')}"y"]}`,
  `{"scores":[${fill('{},')}{}]}`, `{"name":${fill('9')}}`, `"${fill('\\"')}"`, `{"description":"${fill('\\r\\n')}"}`, `{"url":"https://${fill('a.')}"}`, fill('{"a":')
]

/** Sends hostile input as fast as it is answered. */
async function attack ({ port, editor, until }: Given) {
  const headers = { authorization: `Bearer ${editor}`, 'content-type': 'application/json' }
  const send = async (method: string, path: string, more: object = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...more })
    await answer.text()
  }
  for (let n = 0; n < 20; n++) {
    const slow = connect(port, '127.0.0.1')
    slow.on('error', () => {})
    slow.write(`POST /v1/councils/CON/services HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${editor}\r\ncontent-type: application/json\r\n`)
    slow.write('content-length: 1000\r\n\r\n')
    const drip = setInterval(() => slow.writable && slow.write(' '), 100)
    slow.on('close', () => clearInterval(drip))
  }
  let sent = 0
  const lane = async (lane: number) => {
    for (let n = lane; Date.now() < until; n++, sent++) {
      const kind = n % (bodies.length + 2)
      const [method, path] = n % 2 ? ['POST', '/v1/councils/CON/services'] : ['PUT', '/v1/councils/CON/help/lgdss-2016/3']
      // A connection that is let go of is no answer, and no end either.
      await (kind < bodies.length ? send(method!, path!, { body: bodies[kind] }) : send('GET', `/v1/councils?q=${fill('%25', 600)}`)).catch(() => {})
    }
  }
  await Promise.all([0, 1, 2, 3].map(lane))
  parentPort!.postMessage(sent)
  process.exit(0)
}

await attack(workerData as Given)
