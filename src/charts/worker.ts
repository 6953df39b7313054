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

/** Draws what is ordered; what cannot be drawn is said to be so, and the thread goes on. */
export function deliver ({ chart, dressing }: Order): Delivery {
  try {
    return { svg: drawChart(chart, dressing) }
  } catch (error) {
    return { error: String((error as Error).stack) }
  }
}

parentPort?.on('message', (order: Order) => parentPort!.postMessage(deliver(order)))
