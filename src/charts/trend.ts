// How the share of scores that count as met went, and their mean: one above the other, because they have no axis in common.
import type { TrendChart } from './charts.d.ts'
import { Plot, plot, width } from './plot.ts'
import { type Drawing, type Shape, shape } from './shapes.ts'
import { widthOf } from './text-width.ts'

const left = 52
const right = 76
const panel_height = 190
const text_size = 14
/** With more points than this a dot on each is too much. */
const most_dots = 40

interface Place {
  at: number
  value: number | null
  text: string
}

interface Panel {
  name: string
  nothing: string
  places: Place[]
  extent: [number, number]
  ticks: { value: number, text: string }[]
}

/** The parts that hang together: a line does not go on over what was not counted. */
function runsIn (places: Place[]): Place[][] {
  const runs: Place[][] = [[]]
  for (const place of places) {
    if (place.value === null) runs.push([])
    else runs.at(-1)!.push(place)
  }
  return runs.filter(run => run.length > 0)
}

function drawPanel ({ name, nothing, places, extent, ticks }: Panel, days: [number, number], top: number): Shape[] {
  const runs = runsIn(places)
  const dots = places.length <= most_dots ? runs.flat() : [...runs.filter(({ length }) => length === 1).flat(), ...runs.at(-1)?.slice(-1) ?? []]
  const last = runs.at(-1)?.at(-1)
  const drawn = plot(top + 26, {
    width,
    height: panel_height,
    marginLeft: left,
    marginRight: right,
    marginTop: 10,
    marginBottom: 10,
    x: { domain: days, axis: null },
    y: { domain: extent, axis: null },
    marks: [
      Plot.ruleY(ticks, { y: 'value', className: 'chart-grid' }),
      Plot.text(ticks, { x: days[0], y: 'value', text: 'text', textAnchor: 'end', dx: -12, fontSize: text_size, className: 'chart-soft' }),
      ...runs.filter(({ length }) => length > 1).map(run => Plot.line(run, { x: 'at', y: 'value', className: 'chart-line' })),
      Plot.dot(dots, { x: 'at', y: 'value', r: 5.5, className: 'chart-mark' }),
      ...last ? [Plot.text([last], { x: 'at', y: 'value', text: 'text', textAnchor: 'start', dx: 12, fontSize: 17, fontWeight: 'bold', className: 'chart-ink' })] : [],
      ...last ? [] : [Plot.text([nothing], { text: one => one, frameAnchor: 'middle', fontSize: text_size, className: 'chart-soft' })]
    ]
  })
  return [
    shape('text', { class: 'chart-ink', 'font-size': 16, 'font-weight': 'bold', x: 0, y: top + 16 }, name),
    drawn
  ]
}

/** The names of the days that have room beside each other, the last of them always. */
function labelsAt (series: TrendChart['series'], x: (day: string) => number, y: number): Shape {
  const room = Math.max(...series.map(({ label }) => widthOf(label, text_size))) + 16
  const shown: Shape[] = []
  let next = Infinity
  for (const { day, label } of series.toReversed()) {
    if (x(day) > next) continue
    shown.unshift(shape('text', { x: x(day), y }, label))
    next = x(day) - room
  }
  return shape('g', { class: 'chart-soft', 'font-size': text_size, 'text-anchor': 'middle' }, ...shown)
}

/** How progress went. */
export function drawTrend ({ series, score: { values }, words }: TrendChart): Drawing {
  const days = series.map(({ day }) => Date.parse(day))
  const [first = 0, last = 1] = [days[0], days.at(-1)]
  // A single day stands in the middle.
  const domain: [number, number] = first === last ? [first - 1, last + 1] : [first, last]
  const x = (day: string) => left + (Date.parse(day) - domain[0]) / (domain[1] - domain[0]) * (width - left - right)
  const [least = 0, most = 1] = [values[0], values.at(-1)]
  const below = panel_height + 44
  return {
    width,
    height: 2 * below + 22,
    shapes: [
      ...drawPanel({
        name: words.met_share,
        nothing: words.nothing,
        places: series.map(({ met_share, met_text }, i) => ({ at: days[i]!, value: met_share, text: met_text })),
        extent: [0, 1],
        ticks: [0, 0.25, 0.5, 0.75, 1].map(value => ({ value, text: `${value * 100}%` }))
      }, domain, 0),
      ...drawPanel({
        name: words.mean,
        nothing: words.nothing,
        places: series.map(({ mean, mean_text }, i) => ({ at: days[i]!, value: mean, text: mean_text })),
        extent: [least, most],
        ticks: values.map(value => ({ value, text: String(value) }))
      }, domain, below),
      labelsAt(series, x, 2 * below + 6)
    ]
  }
}
