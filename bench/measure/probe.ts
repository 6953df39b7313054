import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Asked {
  line: string
  token?: string
  body?: string
}

/** Sends a request and gives how long it took until its answer was whole. Throws unless the status is 200. */
async function time (address: string, agent: http.Agent, { line, token, body }: Asked): Promise<number> {
  const [method, path] = line.split(' ') as [string, string]
  const began = performance.now()
  return await new Promise((resolve, reject) => {
    const headers = { ...token && { authorization: `Bearer ${token}` }, ...body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }
    http.request(address + path, { method, agent, headers }, answer => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - began)
        else reject(new Error(`${line} was answered with ${answer.statusCode}`))
      })
    }).on('error', reject).end(body)
  })
}

/** Asks at a steady rate, whether the one before is answered or not, and gives the time of each in milliseconds. */
export async function probe (address: string, { seconds, rate, next }: { seconds: number, rate: number, next: () => Asked }): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true })
  const times: Promise<number>[] = []
  const began = performance.now()
  for (let n = 0; n < seconds * rate; n++) {
    await wait(Math.max(0, began + n * 1000 / rate - performance.now()))
    times.push(time(address, agent, next()))
  }
  try {
    return await Promise.all(times)
  } finally {
    agent.destroy()
  }
}
