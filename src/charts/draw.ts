import type { Chart, Dressing } from './charts.d.ts'
import { dress } from './dress.ts'
import { drawPoints } from './points.ts'
import { drawRegions } from './regions.ts'
import type { Drawing } from './shapes.ts'
import { drawSpread } from './spread.ts'
import { drawTrend } from './trend.ts'

function drawingOf (chart: Chart): Drawing {
  switch (chart.kind) {
    case 'points': return drawPoints(chart)
    case 'trend': return drawTrend(chart)
    case 'regions': return drawRegions(chart)
    case 'spread': return drawSpread(chart)
  }
}

/** The chart as the text of an SVG. Takes tens of milliseconds: app.charts has it done in a thread of its own. */
export function drawChart (chart: Chart, dressing: Dressing): string {
  return dress(chart, drawingOf(chart), dressing)
}
