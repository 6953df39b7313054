import type { Table } from '../plugins/csv-table.ts'
import type { Calibration, PointCalibration } from '../wire-types.d.ts'

/** One row for the outer figures and one for each point; what only the other kind of row has is empty. */
function rowOf (whole: Calibration, point?: PointCalibration) {
  const { region, standard, from, to, as_of, members, councils, reviews, without_scores } = whole
  const outer = (figure: number) => point ? null : figure
  const { assessments, peer_scores, gap_mean, gap_of, spread_mean, spread_of } = point ?? whole
  return {
    region,
    standard,
    from,
    to,
    as_of,
    members: outer(members),
    councils: outer(councils),
    reviews: outer(reviews),
    without_scores: outer(without_scores),
    point: point?.number,
    title: point?.title,
    assessments,
    peer_scores,
    gap_mean,
    gap_of,
    spread_mean,
    spread_of
  }
}

/** The calibration of a region as a table for spreadsheets. */
export function calibrationTable (whole: Calibration): Table<Record<string, unknown>> {
  const items = [rowOf(whole), ...whole.points.map(point => rowOf(whole, point))]
  const days = ['from', 'to', 'as_of']
  const columns = Object.keys(items[0]!).map(name => ({ name, cell: (row: Record<string, unknown>) => row[name], as_it_is: days.includes(name) }))
  return { columns, items }
}
