// The thread that draws. It knows figures and texts, and neither the database nor who asks.
import { drawOrders } from '../plugins/drawing-thread.ts'
import type { Chart, Dressing } from './charts.d.ts'
import { drawChart } from './draw.ts'

export interface Order {
  chart: Chart
  dressing: Dressing
}

/** What an order comes to. */
export const drawOrder = ({ chart, dressing }: Order): string => drawChart(chart, dressing)

drawOrders(drawOrder)
