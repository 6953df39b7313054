// The thread that draws charts and fills in pages. It knows figures and texts, and neither the database nor who asks.
import type { Chart, Dressing } from '../charts/charts.d.ts'
import { drawChart } from '../charts/draw.ts'
import { fillPage, type PageOrder } from '../pages/fill-page.ts'
import { drawOrders } from './drawing-thread.ts'

export type Order = { chart: Chart, dressing: Dressing } | { page: PageOrder }

/** What an order comes to. */
export const drawOrder = (order: Order): string => 'page' in order ? fillPage(order.page) : drawChart(order.chart, order.dressing)

drawOrders(drawOrder)
