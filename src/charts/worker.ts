// The thread that draws. It knows figures and texts, and neither the database nor who asks.
import { parentPort } from 'node:worker_threads'
import type { Chart, Dressing } from './charts.ts'
import { drawChart } from './draw.ts'

export interface Order {
  chart: Chart
  dressing: Dressing
}

/** The SVG, or what went wrong with this one. */
export type Delivery = { svg: string } | { error: string }

parentPort?.on('message', ({ chart, dressing }: Order) => {
  let delivery: Delivery
  try {
    delivery = { svg: drawChart(chart, dressing) }
  } catch (error) {
    delivery = { error: String((error as Error).stack) }
  }
  parentPort!.postMessage(delivery)
})
