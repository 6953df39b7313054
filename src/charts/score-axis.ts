// Rows of points over an axis of scores, which the charts of means have in common.
import type { PointName, ScoreAxis } from './charts.d.ts'
import { labels_width, labelsOf, middleOf, Plot, plot, row_height, width } from './plot.ts'
import { type Drawing, type Shape, shape } from './shapes.ts'
import { widthOf } from './text-width.ts'

const right = 20
const space = 0.03

interface Legend {
  shapes: Shape[]
  height: number
}

/** Where a score is, from the left. */
export function placeOf (score: number, { values }: ScoreAxis): number {
  const [least = 0, most = 1] = [values[0], values.at(-1)]
  return labels_width + ((score - least) / (most - least) + space) / (1 + 2 * space) * (width - labels_width - right)
}

/** Rows with marks of a chart's own, under a legend; `y` of a row is its `middleOf`. */
export function drawRows (points: PointName[], score: ScoreAxis, marks: Plot.Markish[], legend: Legend): Drawing {
  const { values, met_from, met_words, words } = score
  const bottom = points.length * row_height
  const top = legend.height + (met_from === null ? 8 : 26)
  const [least = 0, most = 1] = [values[0], values.at(-1)]
  const beyond = (most - least) * space
  const places = points.map((_, place) => place)
  const limit = met_from === null
    ? []
    : [
        Plot.ruleX([met_from], { y1: -8, y2: bottom, className: 'chart-limit' }),
        Plot.text([met_words], { x: met_from, y: -16, text: text => text, fontSize: 14, className: 'chart-soft' })
      ]
  const drawn = plot(top, {
    width,
    height: bottom + 30,
    marginLeft: labels_width,
    marginRight: right,
    marginTop: 0,
    marginBottom: 30,
    x: { domain: [least - beyond, most + beyond], axis: null },
    y: { domain: [0, bottom], range: [0, bottom], axis: null },
    marks: [
      Plot.ruleY(places, { y: place => middleOf(place), x1: least - beyond, x2: most + beyond, className: 'chart-grid' }),
      Plot.ruleX(values, { y1: 0, y2: bottom, className: 'chart-grid' }),
      ...limit,
      ...marks,
      Plot.text(values, { x: value => value, y: bottom, dy: 14, text: String, fontSize: 14, className: 'chart-soft' })
    ]
  })
  return {
    width,
    height: top + bottom + 44,
    shapes: [
      ...legend.shapes,
      ...labelsOf(points, top),
      drawn,
      shape('text', { class: 'chart-soft', 'font-size': 14, x: (labels_width + width - right) / 2, y: top + bottom + 38, 'text-anchor': 'middle' }, words)
    ]
  }
}

/** Keys with their texts, one after the other and then in a further line. `draw` gives the key around the middle of its place. */
export function legendOf (entries: { text: string, key: (x: number, y: number) => Shape[] }[], key_width: number): Legend {
  const at = { x: 0, y: 14 }
  const [keys, texts]: [Shape[], Shape[]] = [[], []]
  for (const { text, key } of entries) {
    const own = key_width + 8 + widthOf(text, 15)
    if (at.x > 0 && at.x + own > width) Object.assign(at, { x: 0, y: at.y + 28 })
    keys.push(...key(at.x + key_width / 2, at.y))
    texts.push(shape('text', { x: at.x + key_width + 8, y: at.y + 5 }, text))
    at.x += own + 24
  }
  return { shapes: [...keys, shape('g', { class: 'chart-ink', 'font-size': 15 }, ...texts)], height: at.y + 18 }
}
