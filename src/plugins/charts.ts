import type { Worker } from 'node:worker_threads'
import plugin from 'fastify-plugin'
import type { Chart, Dressing } from '../charts/charts.d.ts'
import type { Order } from '../charts/worker.ts'
import { makeDrawingThread } from './drawing-thread.ts'

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

/** app.charts. Plot and its document take some 45 MB, in a thread that is there from the first chart on. */
export default plugin<{ drawing_ms?: number }>(async function charts (app, { drawing_ms = 10_000 }) {
  const file = new URL('../charts/worker.ts', import.meta.url)
  const drawing = makeDrawingThread<Order, string>({ file, memory_mb: 160, longest_ms: drawing_ms, most_waiting: 200, log: app.log })
  app.decorate('charts', {
    get thread () { return drawing.thread },
    draw: async (chart, dressing) => await drawing.draw({ chart, dressing })
  })
  app.addHook('onClose', async () => await drawing.close())
}, { name: 'charts' })
