// The scores of a standard's scale, and which of them count as met.
import type { PointsChart } from './charts.d.ts'
import { width } from './plot.ts'
import { type Shape, shape } from './shapes.ts'
import { widthOf } from './text-width.ts'

const legend_size = 14
const swatch = 18
const between = 13
const line_height = 50

/** Of eleven steps from light to dark those that a scale of any length takes. */
export const rampOf = (place: number, length: number) => Math.round(place * 10 / Math.max(1, length - 1))

interface Entry {
  class: string
  text: string
  width: number
}

const entryOf = (name: string, text: string): Entry => ({ class: name, text, width: swatch + 6 + widthOf(text, legend_size) + between })

/** The scores in their order, with a bracket over those that do not count as met and one over those that do. */
export function pointsLegend ({ scale, words, points }: PointsChart): { shapes: Shape[], height: number } {
  const entriesOf = (met: boolean) => scale.map((step, place) => ({ step, place })).filter(({ step }) => step.met === met)
    .map(({ step, place }) => entryOf(`chart-r${rampOf(place, scale.length)}`, `${step.value} ${step.label}`))
  const apart = points.some(({ not_applicable }) => not_applicable > 0) ? [entryOf('chart-apart', words.not_applicable)] : []
  const groups = [{ name: words.not_met, entries: entriesOf(false) }, { name: words.met, entries: entriesOf(true) }, { name: undefined, entries: apart }]
  const [brackets, captions, swatches, texts] = [[], [], [], []] as Shape[][] as [Shape[], Shape[], Shape[], Shape[]]
  const at = { x: 0, y: 0 }
  const bracket = (from: number, name: string) => {
    const to = at.x - between
    brackets.push(shape('path', { d: `M${from} ${at.y + 25}v-5H${to}v5` }))
    captions.push(shape('text', { x: from, y: at.y + 14 }, name))
  }
  for (const { name, entries } of groups) {
    let from = at.x
    entries.forEach((entry, i) => {
      if (at.x > 0 && at.x + entry.width - between > width) {
        if (name !== undefined && i > 0) bracket(from, name)
        at.x = from = 0
        // What has no bracket needs no room for one.
        at.y += name === undefined ? 30 : line_height + 8
      }
      swatches.push(shape('rect', { class: entry.class, x: at.x + 0.5, y: at.y + 29.5, width: swatch - 1, height: swatch - 1 }))
      texts.push(shape('text', { x: at.x + swatch + 6, y: at.y + 43 }, entry.text))
      at.x += entry.width
    })
    if (name === undefined || entries.length === 0) continue
    bracket(from, name)
    at.x = Math.max(at.x, from + widthOf(name, legend_size * 1.1) + between)
  }
  const size = { 'font-size': legend_size }
  return {
    shapes: [
      shape('g', { class: 'chart-bracket' }, ...brackets), shape('g', { class: 'chart-ink', ...size, 'font-weight': 'bold' }, ...captions),
      ...swatches, shape('g', { class: 'chart-ink', ...size }, ...texts)
    ],
    height: at.y + line_height
  }
}
