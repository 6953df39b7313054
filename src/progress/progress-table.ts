import type { Table } from '../plugins/csv-table.ts'
import type { PointProgress, Progress } from '../wire-types.d.ts'

/** One row for the outer figures and one for each point; what only the other kind of row has is empty. */
function rowOf (whole: Progress, point?: PointProgress) {
  const { region, standard, phase, as_of, councils, reviewed, left_out } = whole
  const outer = (figure: number) => point ? null : figure
  const { services, mean, median, met_share } = point ?? whole
  return {
    region,
    standard,
    phase,
    as_of,
    councils_members: outer(councils.members),
    councils_signed_up: outer(councils.signed_up),
    councils_published: outer(councils.published),
    services,
    reviewed: outer(reviewed),
    point: point?.number,
    title: point?.title,
    // Every point has the same scale: its values name columns.
    ...Object.fromEntries(whole.points[0]!.scores.map(({ value }, i) => [`scores_${value}`, point?.scores[i]!.services])),
    not_applicable: point?.not_applicable,
    mean,
    met_share,
    median,
    ...Object.fromEntries(left_out.flatMap(({ reason, councils, services }) => [
      [`left_out_${reason}_councils`, outer(councils)], [`left_out_${reason}_services`, outer(services)]
    ]))
  }
}

/** Progress of any number of regions or days on one standard, as a table for spreadsheets and charts. */
export function progressTable (every: Progress[]): Table<Record<string, unknown>> {
  const items = every.flatMap(whole => [rowOf(whole), ...whole.points.map(point => rowOf(whole, point))])
  const columns = Object.keys(items[0]!).map(name => ({ name, cell: (row: Record<string, unknown>) => row[name], as_it_is: name === 'as_of' }))
  return { columns, items }
}
