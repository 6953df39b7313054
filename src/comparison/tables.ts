// Comparisons for spreadsheets: rows of several kinds in the same columns. What only another kind of row has is empty.
import type { Table } from '../plugins/csv-table.ts'
import type { CouncilProgress, LeftOut, ProgressComparison, RegionComparison } from '../wire-types.d.ts'

type Row = Record<string, unknown>

const days = ['as_of', 'published_on', 'earlier_published_on', 'oldest_published_on', 'ages_oldest_published_on']
const ids = ['service', 'assessment', 'earlier_assessment']

/** The first row has every column, so that these stay the same whatever there is to show. */
function tableOf (items: [Row, ...Row[]]): Table<Row> {
  const columns = Object.keys(items[0]).map(name => ({ name, cell: (row: Row) => row[name], as_it_is: [...days, ...ids].includes(name) }))
  return { columns, items }
}

const blank = (...names: string[]): Row => Object.fromEntries(names.map(name => [name, null]))

const prefixed = (prefix: string, figures: object | null) =>
  Object.fromEntries(Object.entries(figures ?? {}).map(([name, figure]) => [`${prefix}_${name}`, figure]))

const leftOutOf = (left_out: LeftOut[]) => Object.fromEntries(left_out.flatMap(({ reason, councils, services }) =>
  [[`left_out_${reason}_councils`, councils], [`left_out_${reason}_services`, services]]))

const of_council = blank(
  'service', 'service_name', 'assessment', 'assessment_phase', 'published_on', 'earlier_assessment', 'earlier_published_on', 'point', 'title',
  'services', 'reviewed', 'not_applicable', 'score', 'earlier', 'mean', 'earlier_mean', 'median', 'met_share', 'change', 'change_of',
  'older_than_12_months', 'oldest_published_on', 'quarter', 'region_councils', 'region_quartile_1', 'region_median', 'region_quartile_3'
)

/** One row for the council, one for each point, one for each service, and one for each point of each service. */
export function councilTable (
  { council, name, region, standard, phase, as_of, points, latest, quartiles, left_out, ...whole }: CouncilProgress
): Table<Row> {
  const key = { council, name, region, standard, phase, as_of }
  const titles = new Map(points.map(({ number, title }) => [number, title]))
  return tableOf([
    { ...key, ...of_council, ...whole, ...prefixed('region', quartiles), ...leftOutOf(left_out) },
    ...points.map(({ number, region: spread, ...figures }) => ({ ...key, point: number, ...figures, ...prefixed('region', spread) })),
    ...latest.flatMap(({ service, name: service_name, phase: assessment_phase, reviewed, scores, ...figures }) => [
      { ...key, service, service_name, assessment_phase, services: 1, reviewed: Number(reviewed), ...figures },
      // As everywhere in this table: how many services it does not apply to.
      ...scores.map(({ not_applicable, ...score }) =>
        ({ ...key, service, service_name, title: titles.get(score.point), ...score, not_applicable: Number(not_applicable) }))
    ])
  ])
}

const of_region = blank(
  'council', 'name', 'point', 'title', 'services', 'reviewed', 'mean', 'median', 'met_share', 'quarter', 'change', 'change_of',
  'oldest_published_on', 'older_than_12_months', 'quartiles_councils', 'quartiles_lowest', 'quartiles_quartile_1', 'quartiles_median',
  'quartiles_quartile_3', 'quartiles_highest'
)

/** One row for the region, one for each point, and one for each council. */
export function regionTable (
  { region, standard, phase, as_of, services, reviewed, councils, quartiles, points, ages, left_out }: RegionComparison
): Table<Row> {
  const key = { region, standard, phase, as_of }
  return tableOf([
    { ...key, ...of_region, services, reviewed, ...prefixed('quartiles', quartiles), ...prefixed('ages', ages), ...leftOutOf(left_out) },
    ...points.map(({ number, title, ...spread }) => ({ ...key, point: number, title, ...prefixed('quartiles', spread) })),
    ...councils.map(council => ({ ...key, ...council }))
  ])
}

/** One row for each region and one for each point of it, all councils (an empty region) last. */
export function regionsTable ({ standard, phase, as_of, regions, all }: ProgressComparison): Table<Row> {
  const rowsOf = ({ region, councils, points, ages, left_out, ...whole }: ProgressComparison['all']): [Row, ...Row[]] => {
    const key = { region, standard, phase, as_of }
    const outer = { ...prefixed('councils', councils), ...blank('point', 'title', 'not_applicable'), ...whole }
    return [
      { ...key, ...outer, ...prefixed('ages', ages), ...leftOutOf(left_out) },
      ...points.map(({ number, ...point }) => ({ ...key, point: number, ...point }))
    ]
  }
  return tableOf([...regions, all].flatMap(rowsOf) as [Row, ...Row[]])
}
