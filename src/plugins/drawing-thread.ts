// A thread that draws one thing after the other: a drawing takes tens of milliseconds, in which everybody else would wait.
import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import type { FastifyBaseLogger } from 'fastify'
import { unavailable } from '../errors.ts'

interface Settings {
  /** What the thread runs; it calls `drawOrders`. */
  file: URL
  /** How large its heap may grow. */
  memory_mb: number
  /** What a drawing may take, the start of the thread included. */
  longest_ms: number
  /** How many may be ordered at a time: of what is asked for by many, one is drawn. */
  most_waiting: number
  log: Pick<FastifyBaseLogger, 'error'>
}

export interface DrawingThread<Order, Drawing> {
  /** What is ordered, drawn. Throws unavailable where too many wait, or where drawing it takes too long, and what the thread says that could not. */
  draw: (order: Order) => Promise<Drawing>
  /** The thread, if there is one just now. */
  readonly thread: Worker | undefined
  close: () => Promise<void>
}

/** A drawing, or what went wrong with this one. */
type Delivery<Drawing> = { drawing: Drawing } | { error: string }

interface Job<Order, Drawing> extends PromiseWithResolvers<Drawing> {
  order: Order
  /** How often its thread has died over it. */
  deaths: number
}

/** The thread is there from the first order on, until it is closed. Where it dies, the order is tried once more in a new one. */
export function makeDrawingThread<Order, Drawing> ({ file, memory_mb, longest_ms, most_waiting, log }: Settings): DrawingThread<Order, Drawing> {
  const waiting: Job<Order, Drawing>[] = []
  let current: { job: Job<Order, Drawing>, timer: NodeJS.Timeout } | undefined
  let thread: Worker | undefined
  let closing = false

  function open (): Worker {
    const opened = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memory_mb } })
    opened.on('message', (delivery: Delivery<Drawing>) => {
      // One that took too long may be done after all, when its place is another's.
      if (thread === opened) settle(({ resolve, reject }) => 'drawing' in delivery ? resolve(delivery.drawing) : reject(new Error(delivery.error)))
    })
    opened.on('error', error => log.error(error, 'a thread that draws has failed'))
    opened.on('exit', () => {
      if (thread !== opened) return
      thread = undefined
      settle(job => {
        if (closing || ++job.deaths > 1) job.reject(unavailable('The drawing could not be made.'))
        else waiting.unshift(job)
      })
    })
    // It keeps no process alive that has nothing else to do; a drawing under way does, by its timer.
    opened.unref()
    return opened
  }

  function settle (end: (job: Job<Order, Drawing>) => void) {
    const done = current
    current = undefined
    if (done) {
      clearTimeout(done.timer)
      end(done.job)
    }
    next()
  }

  function giveUp () {
    const slow = thread
    thread = undefined
    slow?.terminate().catch(error => log.error(error))
    settle(({ reject }) => reject(unavailable('Drawing took too long.')))
  }

  function next () {
    if (current || closing) return
    const job = waiting.shift()
    if (!job) return
    thread ??= open()
    current = { job, timer: setTimeout(giveUp, longest_ms) }
    try {
      thread.postMessage(job.order)
    } catch (error) {
      // What cannot be given to another thread is nothing that it could draw.
      settle(({ reject }) => reject(error))
    }
  }

  return {
    get thread () { return thread },

    draw: async order => {
      if (waiting.length + Number(current !== undefined) >= most_waiting || closing) throw unavailable('There is too much to be drawn.')
      const job = { ...Promise.withResolvers<Drawing>(), order, deaths: 0 }
      waiting.push(job)
      next()
      return await job.promise
    },

    close: async () => {
      closing = true
      for (const { reject } of waiting.splice(0)) reject(unavailable('The service is stopping.'))
      await thread?.terminate()
    }
  }
}

/** What a thread answers to an order: what cannot be drawn is said to be so, and it goes on. */
export function deliver<Order, Drawing> (draw: (order: Order) => Drawing, order: Order): Delivery<Drawing> {
  try {
    return { drawing: draw(order) }
  } catch (error) {
    return { error: String((error as Error).stack) }
  }
}

/** Drawing can wait, and those who are answered meanwhile cannot: where there is Linux, the thread is told from the process by an id of its own. */
function giveWay () {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), constants.priority.PRIORITY_LOW)
  } catch {}
}

/** In the thread: draws what is ordered. */
export function drawOrders<Order, Drawing> (draw: (order: Order) => Drawing): void {
  if (parentPort) giveWay()
  parentPort?.on('message', (order: Order) => parentPort!.postMessage(deliver(draw, order)))
}
