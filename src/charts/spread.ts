// A council's mean on each point, beside the middle half of the councils of its region.
import type { SpreadChart } from './charts.d.ts'
import { middleOf, Plot } from './plot.ts'
import { drawRows, legendOf } from './score-axis.ts'
import { type Drawing, shape } from './shapes.ts'

type Row = SpreadChart['points'][number] & { row: number }

/** How a council stands in its region, point by point. */
export function drawSpread ({ points, score, words }: SpreadChart): Drawing {
  const legend = legendOf([
    { text: words.council, key: (x, y) => [shape('circle', { class: 'chart-mark', cx: x, cy: y, r: 8 })] },
    { text: words.quartiles, key: (x, y) => [shape('rect', { class: 'chart-band', x: x - 15, y: y - 8, width: 30, height: 16 })] },
    { text: words.median, key: (x, y) => [shape('path', { class: 'chart-middle', d: `M${x} ${y - 11}v22` })] }
  ], 30)
  const rows: Row[] = points.map((point, row) => ({ ...point, row }))
  const with_region = rows.filter(({ median }) => median !== null)
  const with_mean = rows.filter(({ mean }) => mean !== null)
  const y = ({ row }: Row) => middleOf(row)
  const across = (half: number) => ({ y1: (one: Row) => y(one) - half, y2: (one: Row) => y(one) + half })
  return drawRows(points, score, [
    // Quartiles that are alike are a bar all the same.
    Plot.rect(with_region, { x1: 'quartile_1', x2: 'quartile_3', ...across(8), insetLeft: -2, insetRight: -2, className: 'chart-band' }),
    Plot.ruleX(with_region, { x: 'median', ...across(12), className: 'chart-middle' }),
    Plot.dot(with_mean, { x: 'mean', y, r: 8, className: 'chart-mark' }),
    Plot.text(rows.filter(({ mean }) => mean === null), {
      x: score.values[0], y, text: () => words.nothing, textAnchor: 'start', dx: 6, dy: -9, fontSize: 13, className: 'chart-soft'
    })
  ], legend)
}
