// What the figures of a page have to be: worked out from the API alone, in the order in which the page has them.
import type {
  Assessment, Council, CouncilProgress, Digest, Materials, Meeting, Meetings, Poll, Progress, ProgressHistory, RegionComparison, RegionHelpOffers,
  Services
} from '../../src/wire-types.d.ts'

/** What the API answers at an address, to everybody or to a token. */
export type Ask = <Body>(address: string, as?: string) => Promise<Body>
type Figure = number | null

const standard = 'standard=lgdss-2016'

/** The figures of a region's page, as it is at this moment. */
export async function ofRegion (ask: Ask, region: string, present: string): Promise<Figure[]> {
  const own = `/v1/regions/${region}`
  const progress = await ask<Progress>(`${own}/progress?${standard}`)
  const { series } = await ask<ProgressHistory>(`${own}/progress/history?${standard}&every=month`)
  const { councils } = await ask<RegionComparison>(`${own}/comparison?${standard}`)
  const { items: help } = await ask<RegionHelpOffers>(`${own}/help?${standard}&limit=500`)
  const { items: materials } = await ask<Materials>(`/v1/materials?region=${region}&limit=500`)
  const latest = materials.sort((one, other) => one.published_at! > other.published_at! ? -1 : 1).slice(0, 5)
  const { items: meetings } = await ask<Meetings>(`${own}/meetings?limit=500`)
  const next = meetings.filter(({ ends_at }) => ends_at >= present).slice(0, 1)
  const last = meetings.filter(({ ends_at }) => ends_at < present).reverse().slice(0, 3)
  return [
    progress.mean, progress.met_share, progress.services, progress.reviewed, progress.councils.members, progress.councils.signed_up,
    ...progress.points.flatMap(({ scores, not_applicable, mean, met_share }) => [...scores.map(({ services }) => services), not_applicable, mean, met_share]),
    ...series.flatMap(({ services, mean, met_share }) => [services, mean, met_share]),
    ...councils.flatMap(({ services, mean, met_share }) => [services, mean, met_share]),
    ...[...next, ...last].map(({ councils }) => councils),
    ...help.map(({ score }) => score),
    ...latest.flatMap(({ minutes, used }) => [minutes, used])
  ]
}

/** The figures of a digest's page. */
export async function ofDigest (ask: Ask, region: string): Promise<Figure[]> {
  const digest = await ask<Digest>(`/v1/regions/${region}/digest`)
  const { joined, signed_up, published, reviews, help, meetings, arranged, materials, progress } = digest
  const kinds: [{ count: number }, Figure[]][] = [
    [joined, []], [signed_up, []], [published, published.items.flatMap(({ mean, met_share }) => [mean, met_share])], [reviews, []],
    [help, help.items.map(({ point }) => point)], [meetings, meetings.items.flatMap(({ councils }) => councils > 0 ? [councils] : [])], [arranged, []],
    [materials, materials.items.flatMap(({ version }) => version > 1 ? [version] : [])]
  ]
  return [
    ...kinds.flatMap(([{ count }, figures]) => count > 0 ? [count, ...figures] : []),
    ...[progress.before, progress.after].flatMap(({ mean, met_share, services, councils }) =>
      [mean, met_share, services, councils.members, councils.signed_up, councils.published])
  ]
}

/** The figures of a council's page. */
export async function ofCouncil (ask: Ask, code: string): Promise<Figure[]> {
  const { region } = await ask<Council>(`/v1/councils/${code}`)
  const progress = await ask<CouncilProgress>(`/v1/councils/${code}/progress?${standard}`)
  const { items: services } = await ask<Services>(`/v1/councils/${code}/services?limit=500`)
  const latest = new Map(progress.latest.map(one => [one.service, one]))
  return [
    progress.mean, progress.met_share, progress.services, progress.reviewed, progress.change,
    ...progress.points.flatMap(({ mean, met_share, change, region: spread }) =>
      [mean, met_share, change, ...region === null ? [] : [spread!.quartile_1, spread!.median, spread!.quartile_3]]),
    ...services.flatMap(({ id }) => {
      const one = latest.get(id)
      return one ? [one.mean, ...one.earlier_assessment ? [one.earlier_mean] : []] : []
    })
  ]
}

/** The figures of a meeting's page. */
export async function ofMeeting (ask: Ask, id: string): Promise<Figure[]> {
  const { polls } = await ask<Meeting>(`/v1/meetings/${id}`)
  const read = await Promise.all(polls.map(async poll => await ask<Poll>(`/v1/polls/${poll}`)))
  return read.filter(({ closed_at }) => closed_at !== null).flatMap(({ points }) => points.flatMap(({ understanding, confidence }) =>
    [understanding, confidence].flatMap(({ votes, answered, mean }) => [...[0, 1, 2, 3, 4].map(place => votes?.[place]?.votes ?? null), answered, mean])))
}

/** The figures of a report. */
export async function ofAssessment (ask: Ask, id: string): Promise<Figure[]> {
  const { mean, met_share, scored, scores } = await ask<Assessment>(`/v1/assessments/${id}`)
  return [
    mean, met_share, scored,
    ...scores.flatMap(({ score, earlier, peers }) => [
      ...score === null ? [] : [score],
      ...earlier && !earlier.not_applicable ? [earlier.score] : [],
      ...peers.flatMap(({ score }) => score === null ? [] : [score])
    ])
  ]
}
