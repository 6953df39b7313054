import type { Table } from '../plugins/csv-table.ts'
import type { PointActions, RegionActions } from '../wire-types.d.ts'

/** One row for the outer figures and one for each point; what only the other kind of row has is empty. */
function rowOf (whole: RegionActions, point?: PointActions) {
  const { region, standard, as_of, members, councils, services, left_out } = whole
  const outer = (figure: number) => point ? null : figure
  const { open, done, dropped, overdue } = point ?? whole
  return {
    region,
    standard,
    as_of,
    members: outer(members),
    councils: outer(councils),
    services: outer(services),
    point: point?.number,
    title: point?.title,
    open,
    done,
    dropped,
    overdue,
    ...Object.fromEntries(left_out.flatMap(({ reason, councils, services }) => [
      [`left_out_${reason}_councils`, outer(councils)], [`left_out_${reason}_services`, outer(services)]
    ]))
  }
}

/** A region's counts of improvement actions, as a table for spreadsheets and charts. */
export function regionActionsTable (whole: RegionActions): Table<Record<string, unknown>> {
  const items: Record<string, unknown>[] = [rowOf(whole), ...whole.points.map(point => rowOf(whole, point))]
  const columns = Object.keys(items[0]!).map(name => ({ name, cell: (row: Record<string, unknown>) => row[name], as_it_is: name === 'as_of' }))
  return { columns, items }
}
