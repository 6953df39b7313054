import type { AllProgress, LeftOut, Progress } from '../wire-types.d.ts'
import type { Client } from './client.ts'
import { column, count, heading, showMean, showShare, wrap } from './layout.ts'
import { standard } from './plan.ts'

type Print = (text?: string) => void

const reasons: Record<LeftOut['reason'], string> = {
  nothing_published: 'nothing is published',
  other_phase: 'it is at another phase',
  service_ended: 'the service has ended'
}

function leftOut ({ left_out }: Progress): string {
  const some = left_out.filter(({ councils, services }) => councils + services > 0)
  if (some.length === 0) return 'Nothing is left out.'
  return some.map(({ reason, councils, services }) =>
    `Left out because ${reasons[reason]}: ${count(services, 'service')}${councils > 0 ? `, and ${count(councils, 'council')} whole` : ''}.`).join(' ')
}

/** Prints where a region stands, point by point, and what was counted. */
function printRegion (name: string, progress: Progress, print: Print): void {
  const { councils: { members, signed_up, published }, services, reviewed, points, mean, met_share, as_of } = progress
  const row = (number: string | number, title: string, ...figures: (string | number)[]) =>
    `${column(number, 5, 'right')}  ${column(title, 46)}${figures.map(figure => column(figure, 10, 'right')).join('')}`.trimEnd()
  print(heading(`${name}, as at ${as_of}`))
  print(row('point', '', 'services', 'mean', 'met', 'n/a'))
  for (const point of points) {
    print(row(point.number, point.title, point.services, showMean(point.mean), showShare(point.met_share), point.not_applicable))
  }
  print(row('', 'all points together', services, showMean(mean), showShare(met_share), ''))
  print(wrap(`Counted: ${count(services, 'service')} of ${count(published, 'council')}, ${reviewed} of them reviewed by peers; ${count(members, 'member')}, ${signed_up} signed up to the standard. ${leftOut(progress)}`))
}

/** Prints how each region stood at several days: mean and share met, and how many services that is. */
function printHistory (days: AllProgress[], names: Map<string, string>, print: Print): void {
  const cell = ({ services, mean, met_share }: Progress) =>
    column(services === 0 ? '-' : `${showMean(mean)} ${column(showShare(met_share), 5, 'right')} ${column(`(${services})`, 4, 'right')}`, 18, 'right')
  const shown = [...names.keys()]
  print(heading('Progress over time: mean score, share met, and services counted'))
  print(`${column('as at', 10)}${[...shown.map(id => names.get(id)!), 'all'].map(name => column(name, 18, 'right')).join('')}`)
  for (const { as_of, regions, all } of days) {
    print(`${column(as_of, 10)}${[...shown.map(id => regions.find(({ region }) => region === id)!), all].map(cell).join('')}`)
  }
}

/** Asks, as the public, for each region's progress today and at earlier days, and prints it. */
export async function printProgress (open: Client, today: string, print: Print): Promise<void> {
  const { data: regions } = await open.GET('/v1/regions')
  const ask = async (as_of: string) => (await open.GET('/v1/progress', { params: { query: { standard, as_of } } })).data
  const days = []
  for (const day of ['2025-02-28', '2025-06-30', '2025-12-31', today].filter(day => day <= today)) days.push(await ask(day))
  const now = days.at(-1)!
  const names = new Map(regions.items.filter(({ councils }) => councils > 0).map(({ id, name }) => [id, name]))
  for (const [id, name] of names) printRegion(name, now.regions.find(({ region }) => region === id)!, print)
  printHistory(days, names, print)
}
