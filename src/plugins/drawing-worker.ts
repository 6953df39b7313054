// The thread that draws charts, fills in pages and does what else takes long with texts. It knows figures and texts, and neither the database
// nor who asks.
import type { Chart, Dressing } from '../charts/charts.d.ts'
import { drawChart } from '../charts/draw.ts'
import { compareTexts, type Texts } from '../materials/compare-texts.ts'
import { renderMarkdown } from '../materials/render-markdown.ts'
import { fillPage, type PageOrder } from '../pages/fill-page.ts'
import { drawOrders } from './drawing-thread.ts'

export type Order = { chart: Chart, dressing: Dressing } | { page: PageOrder } | { markdown: string } | { compared: Texts }

/** What an order comes to. */
export function drawOrder (order: Order): string {
  if ('page' in order) return fillPage(order.page)
  if ('markdown' in order) return renderMarkdown(order.markdown)
  if ('compared' in order) return JSON.stringify(compareTexts(order.compared))
  return drawChart(order.chart, order.dressing)
}

drawOrders(drawOrder)
