// What charts are drawn from: plain figures and texts that are already in the reader's language.
import type { Language } from '../words/words.ts'

/** What is said of a chart in words. */
interface Told {
  lang: Language
  title: string
  /** What it shows, for those who do not see it. */
  desc: string
  /** Lines under the title of a chart that stands alone: the day, and what was counted. */
  lines: string[]
  /** Lines below it: what was left out. */
  notes: string[]
}

export interface ScaleStep {
  value: number
  label: string
  met: boolean
}

export interface PointName {
  number: number
  title: string
}

/** How many services have each score, point by point. */
export interface PointsChart extends Told {
  kind: 'points'
  scale: ScaleStep[]
  /** `services` has one figure for each step of the scale. */
  points: (PointName & { services: number[], not_applicable: number })[]
  words: Record<'met' | 'not_met' | 'not_applicable' | 'services' | 'nothing', string>
}

/** From the lowest score of the standard to the highest, and from which one on a score counts as met; null: that is not so simple. */
export interface ScoreAxis {
  values: number[]
  met_from: number | null
  /** What stands at the line from which on scores count as met. */
  met_words: string
  words: string
}

/** Month by month; null where nothing was counted. */
export interface TrendChart extends Told {
  kind: 'trend'
  series: { day: string, label: string, mean: number | null, mean_text: string, met_share: number | null, met_text: string }[]
  score: ScoreAxis
  words: Record<'mean' | 'met_share' | 'nothing', string>
}

/** Means side by side, point by point; null where a region has none. */
export interface RegionsChart extends Told {
  kind: 'regions'
  points: PointName[]
  regions: { name: string, means: (number | null)[] }[]
  all: { name: string, means: (number | null)[] }
  score: ScoreAxis
}

/** The means of a council beside the middle half of its region; null where there is none. */
export interface SpreadChart extends Told {
  kind: 'spread'
  points: (PointName & { mean: number | null, mean_text: string, quartile_1: number | null, median: number | null, quartile_3: number | null })[]
  score: ScoreAxis
  words: Record<'council' | 'quartiles' | 'median' | 'nothing', string>
}

export type Chart = PointsChart | TrendChart | RegionsChart | SpreadChart

export interface Dressing {
  /** Inline: part of a page, which has charts.css. Alone: a file that needs nothing else. */
  as: 'inline' | 'alone'
  /** What the ids in it begin with, so that several may stand in one page. */
  id: string
}
