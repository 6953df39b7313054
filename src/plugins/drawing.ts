import type { Worker } from 'node:worker_threads'
import plugin from 'fastify-plugin'
import type { Chart, Dressing } from '../charts/charts.d.ts'
import type { Comparison, Texts } from '../materials/compare-texts.ts'
import type { PageOrder } from '../pages/fill-page.ts'
import { makeDrawingThread } from './drawing-thread.ts'
import type { Order } from './drawing-worker.ts'

export interface Charts {
  /** The chart as SVG. Throws unavailable where too many wait, or where drawing it takes too long. */
  draw: (chart: Chart, dressing: Dressing) => Promise<string>
  /** The thread that draws, if there is one just now. */
  readonly thread: Worker | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    charts: Charts
    /** The page as HTML. Throws as drawing a chart does. */
    drawPage: (page: PageOrder) => Promise<string>
    /** Markdown as HTML. Throws as drawing a chart does. */
    renderMarkdown: (text: string) => Promise<string>
    /** How two texts differ. Throws as drawing a chart does. */
    compareTexts: (texts: Texts) => Promise<Comparison>
  }
}

/**
 * app.charts, app.drawPage, app.renderMarkdown and app.compareTexts. Plot, its document and the templates take
 * some 45 MB, in a thread that is there from the first order on.
 */
export default plugin<{ drawing_ms?: number }>(async function drawing (app, { drawing_ms = 10_000 }) {
  const file = new URL('./drawing-worker.ts', import.meta.url)
  const thread = makeDrawingThread<Order, string>({ file, memory_mb: 160, longest_ms: drawing_ms, most_waiting: 200, log: app.log })
  app.decorate('charts', {
    get thread () { return thread.thread },
    draw: async (chart, dressing) => await thread.draw({ chart, dressing })
  })
  app.decorate('drawPage', async page => await thread.draw({ page }))
  app.decorate('renderMarkdown', async markdown => await thread.draw({ markdown }))
  app.decorate('compareTexts', async compared => JSON.parse(await thread.draw({ compared })) as Comparison)
  app.addHook('onClose', async () => await thread.close())
}, { name: 'drawing' })
