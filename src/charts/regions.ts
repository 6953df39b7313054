// The means of regions side by side: each has a form of its own as well as a colour.
import type { RegionsChart, ScoreAxis } from './charts.d.ts'
import { middleOf, Plot, plot } from './plot.ts'
import { drawRows, legendOf, placeOf } from './score-axis.ts'
import { type Drawing, shape } from './shapes.ts'

const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'] as const

/** The form and the class of a region; from the eighth on they are hollow, and from the fifteenth on they come again. */
export function markOf (place: number) {
  const i = place % symbols.length
  return { symbol: symbols[i]!, r: 7, className: `chart-${Math.floor(place / symbols.length) % 2 === 0 ? 'g' : 'h'}${i}` }
}

/** The mark of a region in the legend. */
const keyOf = (place: number, x: number, y: number) =>
  plot(0, { x: { type: 'identity' }, y: { type: 'identity' }, axis: null, marks: [Plot.dot([{ x, y }], { x: 'x', y: 'y', ...markOf(place) })] })

interface Dot {
  place: number
  row: number
  mean: number
  /** How far below the middle of the row. */
  off: number
}

/** The dots of a row, those that would hide each other a little above and below. */
function apart (given: { place: number, row: number, mean: number | null }[], score: ScoreAxis): Dot[] {
  const dots: Dot[] = []
  const known = given.filter((one): one is typeof one & { mean: number } => one.mean !== null)
  for (const one of known.toSorted((a, b) => a.mean - b.mean || a.place - b.place)) {
    const near = dots.filter(({ mean }) => placeOf(one.mean, score) - placeOf(mean, score) < 15)
    const off = [0, -9, 9].find(off => near.every(dot => dot.off !== off)) ?? 0
    dots.push({ ...one, off })
  }
  return dots
}

/** How the means of regions compare, point by point; all councils together are a line across. */
export function drawRegions ({ points, regions, all, score }: RegionsChart): Drawing {
  const legend = legendOf([
    ...regions.map(({ name }, place) => ({
      text: name,
      key: (x: number, y: number) => [keyOf(place, x, y)]
    })),
    { text: all.name, key: (x: number, y: number) => [shape('path', { class: 'chart-rule', d: `M${x} ${y - 11}v22` })] }
  ], 20)
  const dots = points.flatMap((_, row) => apart(regions.map(({ means }, place) => ({ place, row, mean: means[row] ?? null })), score))
  const of_all = all.means.map((mean, row) => ({ mean, row })).filter(({ mean }) => mean !== null)
  const marks: Plot.Markish[] = [
    Plot.ruleX(of_all, { x: 'mean', y1: ({ row }) => middleOf(row) - 12, y2: ({ row }) => middleOf(row) + 12, className: 'chart-rule' }),
    ...regions.map((_, place) => Plot.dot(dots.filter(one => one.place === place), {
      x: 'mean', y: ({ row, off }) => middleOf(row) + off, ...markOf(place)
    }))
  ]
  return drawRows(points, score, marks, legend)
}
