// Observable Plot, which wants a document to draw on. Both take long to load, so only the thread that draws imports this.
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { PointName } from './charts.d.ts'
import { type Shape, shape, shapesIn } from './shapes.ts'
import { wrapText } from './text-width.ts'

const { document } = parseHTML('<!doctype html><html></html>')

/** What Plot draws of these marks, so far from the top, without its own style. */
export function plot (top: number, options: Plot.PlotOptions): Shape {
  const drawn = Plot.plot({ ...options, document: document as never })
  // What it takes for granted of texts stands in its root.
  return shape('g', { ...top !== 0 && { transform: `translate(0,${top})` }, 'text-anchor': 'middle' }, ...shapesIn(drawn as never))
}

/** Rows of points, one below the other: their labels on the left, and what is drawn of them in the rest of the width. */
export const width = 800
export const labels_width = 296
export const row_height = 38
const title_size = 15

/** The middle of a row, from the top of the first. */
export const middleOf = (place: number) => place * row_height + row_height / 2

/** Number and title of each point, in two lines at most. */
export function labelsOf (points: PointName[], top: number): Shape[] {
  const numbers = points.map(({ number }, place) => shape('text', { x: 24, y: top + middleOf(place) + 5 }, String(number)))
  const titles = points.map(({ title }, place) => {
    const lines = wrapText(title, title_size, labels_width - 50, 2)
    const first = top + middleOf(place) + (lines.length === 1 ? 5 : -3.5)
    const [one = '', two] = lines
    if (two === undefined) return shape('text', { x: 36, y: first }, one)
    return shape('text', { x: 36, y: first }, one, shape('tspan', { x: 36, dy: 17 }, two))
  })
  return [
    shape('g', { class: 'chart-soft', 'font-size': title_size, 'text-anchor': 'end' }, ...numbers),
    shape('g', { class: 'chart-ink', 'font-size': title_size }, ...titles)
  ]
}

export { Plot }
