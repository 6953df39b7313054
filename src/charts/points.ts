// One bar for each point: services whose score does not count as met to the left of a line, those whose score does to its right, so
// that both can be compared from point to point. What does not apply stands apart, and what is not there is not drawn at all.
import type { PointsChart, ScaleStep } from './charts.d.ts'
import { labels_width, labelsOf, middleOf, Plot, plot, row_height, width } from './plot.ts'
import { pointsLegend, rampOf } from './points-legend.ts'
import { type Drawing, shape } from './shapes.ts'
import { widthOf } from './text-width.ts'

const count_size = 14
const least_right = 14
interface Segment {
  step: number
  row: number
  from: number
  to: number
}

/** Where each segment begins and ends, in services from the line between not met and met. */
function segmentsOf (scale: ScaleStep[], points: PointsChart['points']): Segment[] {
  return points.flatMap(({ services }, row) => {
    const below = services.reduce((sum, count, step) => scale[step]!.met ? sum : sum + count, 0)
    const at = { false: -below, true: 0 }
    return services.map((count, step) => {
      const side = scale[step]!.met ? 'true' : 'false'
      const from = at[side]
      at[side] += count
      return { step, row, from, to: at[side] }
    })
  }).filter(({ from, to }) => to > from)
}

/** A round number of services from one tick to the next, for eight of them at most. */
function stepOf (total: number): number {
  const step = [1, 2, 5].find(step => total / step <= 8)
  return step ?? 10 * stepOf(total / 10)
}

/** How services stand on each point. */
export function drawPoints (chart: PointsChart): Drawing {
  const { scale, points, words } = chart
  const legend = pointsLegend(chart)
  const segments = segmentsOf(scale, points)
  const least = Math.min(0, ...segments.map(({ from }) => from))
  const most = Math.max(0, ...segments.map(({ to }) => to))
  const apart = Math.max(0, ...points.map(({ not_applicable }) => not_applicable))
  const total = Math.max(1, most - least + apart)
  const gap = apart === 0 ? 0 : 28
  const counted = points.map((point, row) => ({ row, counts: [...point.services, point.not_applicable] }))
  const empty = counted.filter(({ counts }) => counts.every(count => count === 0))
  // Right of the line there has to be room for what is written there, however short the bars are.
  const texts = [words.met, ...empty.length > 0 ? [words.nothing] : []]
  const needed = 40 + Math.max(...texts.map(text => widthOf(text, 16)))
  const room = width - labels_width - gap
  const right = Math.max(least_right, needed - gap - (room - needed) * (most + apart) / Math.max(1, -least))
  const unit = (room - right) / total
  const gap_units = gap / unit
  const bottom = points.length * row_height
  const top = legend.height + 46
  const step = stepOf(total)
  const ticks = Array.from({ length: Math.floor(most / step) - Math.ceil(least / step) + 1 }, (_, i) => (Math.ceil(least / step) + i) * step)
  const wide = ({ from, to }: { from: number, to: number }) => (to - from) * unit > widthOf(String(Math.round(to - from)), count_size) + 6
  const row = (one: { row: number }) => middleOf(one.row)
  // Between two segments shows the paper; a single service of very many is still seen.
  const inset = Math.min(1.5, unit / 4)
  const bar = { y1: (one: { row: number }) => row(one) - 13, y2: (one: { row: number }) => row(one) + 13, insetLeft: inset, insetRight: inset }
  const beside = most + gap_units
  const apart_bars = points.map(({ not_applicable }, row) => ({ row, from: beside, to: beside + not_applicable })).filter(({ from, to }) => to > from)
  const count = { x: (one: Segment) => (one.from + one.to) / 2, y: row, text: (one: Segment) => String(Math.round(one.to - one.from)), fontSize: count_size }
  const steps = scale.map((_, i) => ({ i, name: rampOf(i, scale.length), own: segments.filter(({ step }) => step === i) }))
  const said = empty.length === points.length ? empty.slice(0, 1) : empty
  const drawn = plot(top, {
    width,
    height: bottom + 40,
    marginLeft: labels_width,
    marginRight: right,
    marginTop: 0,
    marginBottom: 40,
    x: { domain: [least, least + total + gap_units], axis: null },
    y: { domain: [0, bottom], range: [0, bottom], axis: null },
    marks: [
      Plot.ruleX(ticks.filter(tick => tick !== 0), { y1: 0, y2: bottom, className: 'chart-grid' }),
      ...steps.map(({ name, own }) => Plot.rect(own, { x1: 'from', x2: 'to', ...bar, className: `chart-r${name}` })),
      Plot.rect(apart_bars, { x1: 'from', x2: 'to', ...bar, className: 'chart-apart' }),
      ...steps.map(({ name, own }) => Plot.text(own.filter(wide), { ...count, className: `chart-t${name}` })),
      Plot.text(apart_bars.filter(wide) as Segment[], { ...count, className: 'chart-ink' }),
      Plot.text(said, { x: 0, y: row, text: () => words.nothing, textAnchor: 'start', dx: 8, fontSize: count_size, className: 'chart-soft' }),
      Plot.ruleX([0], { y1: -8, y2: bottom, className: 'chart-rule' }),
      Plot.text(ticks, { x: tick => tick, y: bottom, dy: 14, text: tick => String(Math.abs(tick)), fontSize: 13, className: 'chart-soft' })
    ]
  })
  const x = (value: number) => labels_width + (value - least) * unit
  const heads = [
    shape('text', { x: x(0) - 10, y: top - 18, 'text-anchor': 'end' }, `← ${words.not_met}`),
    shape('text', { x: x(0) + 10, y: top - 18 }, `${words.met} →`)
  ]
  const centre = x((least + most) / 2)
  return {
    width,
    height: top + bottom + 44,
    shapes: [
      ...legend.shapes,
      ...labelsOf(points, top),
      shape('g', { class: 'chart-ink', 'font-size': 15, 'font-weight': 'bold' }, ...heads),
      drawn,
      shape('text', { class: 'chart-soft', 'font-size': 13, x: centre, y: top + bottom + 38, 'text-anchor': 'middle' }, words.services)
    ]
  }
}
