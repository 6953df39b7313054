// From the answers of the API to what is drawn: the same figures, with words around them.
import type { CouncilProgress, Progress, ProgressComparison, ProgressHistory, Standard } from '../wire-types.d.ts'
import type { Language } from '../words/words.ts'
import type { PointsChart, RegionsChart, SpreadChart, TrendChart } from './charts.d.ts'
import { chartWords, leftOutLines, longDay, meanText, percentOf, scoreAxisOf, shortDay, shortMonth, standardLines } from './tell.ts'

/** In what and of whom: the standard with its labels, the name of a region (null: all councils), the reader's language. */
export interface Telling {
  standard: Standard
  place: string | null
  lang: Language
}

const countsOf = ({ services, councils }: Pick<Progress, 'services' | 'councils'>) => ({ services, councils: councils.published, members: councils.members })

/** How services stand on each point. */
export function composePoints (progress: Progress, { standard, place, lang }: Telling): PointsChart {
  const words = chartWords(lang)
  const points = progress.points.map(({ number, title, scores, not_applicable }) =>
    ({ number, title, services: scores.map(({ services }) => services), not_applicable }))
  const { scale } = standard
  const told = points.map(({ number, title, services, not_applicable }) => {
    const all = services.reduce((sum, count) => sum + count, 0)
    const met = services.reduce((sum, count, i) => scale[i]!.met ? sum + count : sum, 0)
    return all + not_applicable === 0 ? words('desc_nothing', { number, title }) : words('points_desc_point', { number, title, met, services: all, not_applicable })
  })
  return {
    kind: 'points',
    lang,
    title: words('points_title', { place: place ?? words('all_councils') }),
    desc: [words('points_desc'), ...told].join(' '),
    lines: [...standardLines(standard, progress.phase, lang), words('counted', { day: longDay(progress.as_of, lang), ...countsOf(progress) })],
    notes: leftOutLines(progress.left_out, lang),
    scale: scale.map(({ value, label, met }) => ({ value, label, met })),
    points,
    words: { met: words('met'), not_met: words('not_met'), not_applicable: words('not_applicable'), services: words('services'), nothing: words('nothing') }
  }
}

/** How progress went, period by period. */
export function composeTrend (history: ProgressHistory, { standard, place, lang }: Telling): TrendChart {
  const words = chartWords(lang)
  const nameOf = history.every === 'month' || history.every === 'quarter' ? shortMonth : shortDay
  const series = history.series.map(({ as_of, mean, met_share }) => ({
    day: as_of, label: nameOf(as_of, lang), mean, mean_text: meanText(mean, lang), met_share, met_text: met_share === null ? '' : percentOf(met_share)
  }))
  const last = history.series.at(-1)!
  // Of the very long ones the first and the last are told; all of them are in the figures.
  const told = series.length <= 40 ? series : [series[0]!, series.at(-1)!]
  return {
    kind: 'trend',
    lang,
    title: words('trend_title', { place: place ?? words('all_councils') }),
    desc: [words('trend_desc'), ...told.map(({ day, mean, mean_text: text, met_text: met_share }) => mean === null
      ? words('trend_desc_nothing', { day: longDay(day, lang) })
      : words('trend_desc_day', { day: longDay(day, lang), met_share, mean: text }))].join(' '),
    lines: [
      ...standardLines(standard, history.phase, lang),
      words('counted_last', { from: longDay(history.series[0]!.as_of, lang), to: longDay(last.as_of, lang), ...countsOf(last) })
    ],
    notes: leftOutLines(last.left_out, lang),
    series,
    score: scoreAxisOf(standard, lang),
    words: { mean: words('mean'), met_share: words('met_share'), nothing: words('nothing') }
  }
}

/** How regions compare; `names` gives those of the regions by their ids. */
export function composeRegions (
  { phase, as_of, regions, all }: ProgressComparison, names: Map<string, string>, { standard, lang }: Omit<Telling, 'place'>
): RegionsChart {
  const words = chartWords(lang)
  const compared = regions.map(({ region, points }) => ({ name: names.get(region!) ?? region!, means: points.map(({ mean }) => mean) }))
  const whole = { name: words('all_councils'), means: all.points.map(({ mean }) => mean) }
  const told = all.points.map(({ number, title }, place) => {
    const means = [...compared, whole].map(({ name, means }) => words('regions_desc_mean', { region: name, mean: meanText(means[place]!, lang) }))
    return words('regions_desc_point', { number, title, means: means.join(', ') })
  })
  return {
    kind: 'regions',
    lang,
    title: words('regions_title'),
    desc: [words('regions_desc'), ...told].join(' '),
    lines: [...standardLines(standard, phase, lang), words('counted_regions', { day: longDay(as_of, lang), ...countsOf(all) })],
    notes: leftOutLines(all.left_out, lang),
    points: all.points.map(({ number, title }) => ({ number, title })),
    regions: compared,
    all: whole,
    score: scoreAxisOf(standard, lang)
  }
}

/** How a council stands in its region; `place` is that region's name, null where it belongs to none. */
export function composeSpread (council: CouncilProgress, { standard, place, lang }: Telling): SpreadChart {
  const words = chartWords(lang)
  const { name, phase, as_of, services, left_out } = council
  const points = council.points.map(({ number, title, mean, region }) => ({
    number,
    title,
    mean,
    mean_text: meanText(mean, lang),
    quartile_1: region?.quartile_1 ?? null,
    median: region?.median ?? null,
    quartile_3: region?.quartile_3 ?? null
  }))
  const told = points.map(({ number, title, mean_text: mean, quartile_1, median, quartile_3 }) => median === null
    ? words('spread_desc_alone', { number, title, mean })
    : words('spread_desc_point', {
      number, title, mean, quartile_1: meanText(quartile_1, lang), median: meanText(median, lang), quartile_3: meanText(quartile_3, lang)
    }))
  return {
    kind: 'spread',
    lang,
    title: place === null ? words('spread_title_alone', { council: name }) : words('spread_title', { council: name, region: place }),
    desc: [words('spread_desc'), ...told].join(' '),
    lines: [...standardLines(standard, phase, lang), words('counted_council', { day: longDay(as_of, lang), services })],
    // Of its services alone: it is one council, and says so itself.
    notes: leftOutLines(left_out.map(one => ({ ...one, councils: 0 })), lang),
    points,
    score: scoreAxisOf(standard, lang),
    words: { council: name, quartiles: words('quartiles'), median: words('median'), nothing: words('nothing') }
  }
}
