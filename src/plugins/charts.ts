// app.charts draws in a thread of its own: a drawing takes tens of milliseconds, in which everybody else would wait.
import { Worker } from 'node:worker_threads'
import plugin from 'fastify-plugin'
import type { Chart, Dressing } from '../charts/charts.ts'
import type { Delivery, Order } from '../charts/worker.ts'
import { unavailable } from '../errors.ts'

export interface Charts {
  /** The chart as SVG. Throws unavailable where too many wait, or where drawing it takes too long. */
  draw: (chart: Chart, dressing: Dressing) => Promise<string>
  /** The thread that draws, if there is one just now. */
  readonly thread: Worker | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    charts: Charts
  }
}

interface Job extends Order {
  resolve: (svg: string) => void
  reject: (error: Error) => void
  /** How often its thread has died over it. */
  deaths: number
}

/** How many may wait for their turn: of what is asked for by many, one is drawn. */
const most_waiting = 200
/** What a drawing may take, the start of the thread included. */
const drawing_ms = 10_000
/** Plot and its document take some 45 MB. */
const memory_mb = 160

/** The thread is there from the first chart on, until the app closes. Where it dies, the drawing is tried once more in a new one. */
export default plugin<{ drawing_ms?: number }>(async function charts (app, { drawing_ms: longest_ms = drawing_ms }) {
  const waiting: Job[] = []
  let current: { job: Job, timer: NodeJS.Timeout } | undefined
  let thread: Worker | undefined
  let closing = false

  function open (): Worker {
    const opened = new Worker(new URL('../charts/worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory_mb } })
    opened.on('message', (delivery: Delivery) => {
      // One that took too long may be done after all, when its place is another's.
      if (thread === opened) settle(({ resolve, reject }) => 'svg' in delivery ? resolve(delivery.svg) : reject(new Error(delivery.error)))
    })
    opened.on('error', error => app.log.error(error, 'the thread that draws charts has failed'))
    opened.on('exit', () => {
      if (thread !== opened) return
      thread = undefined
      settle(job => {
        if (closing || ++job.deaths > 1) job.reject(unavailable('The chart could not be drawn.'))
        else waiting.unshift(job)
      })
    })
    // It keeps no process alive that has nothing else to do; a drawing under way does, by its timer.
    opened.unref()
    return opened
  }

  function settle (end: (job: Job) => void) {
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
    slow?.terminate().catch(error => app.log.error(error))
    settle(({ reject }) => reject(unavailable('Drawing the chart took too long.')))
  }

  function next () {
    if (current || closing) return
    const job = waiting.shift()
    if (!job) return
    thread ??= open()
    current = { job, timer: setTimeout(giveUp, longest_ms) }
    const { chart, dressing } = job
    thread.postMessage({ chart, dressing } satisfies Order)
  }

  app.decorate('charts', {
    get thread () { return thread },
    draw: async (chart, dressing) => {
      if (waiting.length >= most_waiting || closing) throw unavailable('Too many charts are being drawn.')
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      waiting.push({ chart, dressing, resolve, reject, deaths: 0 })
      next()
      return await promise
    }
  })

  app.addHook('onClose', async () => {
    closing = true
    for (const { reject } of waiting.splice(0)) reject(unavailable('The service is stopping.'))
    await thread?.terminate()
  })
}, { name: 'charts' })
