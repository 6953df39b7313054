// Programs that a machine may lack, and the ports that they are given.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'

/** Where a program is: also where only root's path leads; undefined: nowhere. */
export function findProgram (name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'].map(folder => `${folder}/${name}`).find(path => existsSync(path))
}

/** Listens at a port that is free. Below those that the system gives to whoever asks for any: it is ours until it is used. */
async function takePort (): Promise<Server> {
  for (;;) {
    const server = createServer().listen(randomInt(20_000, 30_000), '127.0.0.1')
    try {
      await once(server, 'listening')
      return server
    } catch {}
  }
}

/** So many ports that nobody uses. */
export async function freePorts (count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, takePort))
  const ports = servers.map(server => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(async server => await once(server.close(), 'close')))
  return ports
}

/** Waits until somebody listens there. */
export async function listening (port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const there = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false)
    socket.destroy()
    if (there) return
    await wait(20)
  }
}

/** Runs a program until the test ends. */
export function runProgram (t: Test, program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore'] })
  const ended = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return child
}
