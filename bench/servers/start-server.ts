import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Server {
  name: string
  address: string
  pid: number
  stop: () => Promise<void>
}

const patience_ms = 60_000

/** Starts a server in a process of its own, by the Node that runs this, and waits until it says on stderr where it listens. */
export async function startServer (name: string, args: string[], env: Record<string, string> = {}): Promise<Server> {
  // Its standard output, where it has a log, goes nowhere: who reads it is not measured.
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const said: string[] = []
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start:\n${said.join('\n')}`)), patience_ms)
    createInterface({ input: child.stderr }).on('line', line => {
      if (said.length < 50) said.push(line)
      const [found] = /http:\/\/[\w.[\]:]+:\d+/.exec(line) ?? []
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    })
    child.once('exit', code => {
      clearTimeout(timer)
      reject(new Error(`${name} ended with ${code}:\n${said.join('\n')}`))
    })
  }).catch(error => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    name,
    address,
    pid: child.pid!,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      child.kill('SIGTERM')
      await ended
      clearTimeout(timer)
    }
  }
}
