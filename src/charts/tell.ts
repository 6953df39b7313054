// What all charts say of their figures: of which day they are, what was counted, and what was left out.
import type { LeftOut, Standard } from '../wire-types.d.ts'
import { type Language, languages, localeOf, type Values, wordsIn } from '../words/words.ts'
import type { ScoreAxis } from './charts.d.ts'

/** The words of charts in a language. */
export function chartWords (lang: Language) {
  const words = wordsIn(lang)
  return (key: string, values?: Values) => words(`charts.${key}`, values)
}

/** One of each language: making a format takes longer than all else that a chart is composed of. */
function inEach<Format> (make: (locale: string) => Format): (lang: Language) => Format {
  const formats = new Map(languages.map(lang => [lang, make(localeOf[lang])]))
  return lang => formats.get(lang)!
}

function dayAs (options: Intl.DateTimeFormatOptions) {
  const formatIn = inEach(locale => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
  return (day: string, lang: Language) => formatIn(lang).format(Date.parse(day))
}

export const longDay = dayAs({ day: 'numeric', month: 'long', year: 'numeric' })
export const shortDay = dayAs({ day: 'numeric', month: 'short', year: 'numeric' })
export const shortMonth = dayAs({ month: 'short', year: 'numeric' })

/** A share in whole per cents, rounded down: it is only 100 where it is all. */
export function percentOf (share: number): string {
  return `${Math.floor(Math.round(share * 10_000) / 100)}%`
}

const meanIn = inEach(locale => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }))

/** A mean as it is read. */
export function meanText (mean: number | null, lang: Language): string {
  return mean === null ? chartWords(lang)('no_mean') : meanIn(lang).format(mean)
}

/** Which standard it is, and which services of it. */
export function standardLines ({ title }: Standard, phase: string | null, lang: Language): string[] {
  const words = chartWords(lang)
  return [title, ...phase === null ? [] : [words('phase', { phase: words(`phase_${phase}`) })]]
}

/** What was left out, in a line; no line where nothing was. */
export function leftOutLines (left_out: LeftOut[], lang: Language): string[] {
  const words = chartWords(lang)
  const parts = left_out.filter(({ councils, services }) => councils + services > 0).map(({ reason, ...counts }) => words(`left_out_${reason}`, counts))
  return parts.length === 0 ? [] : [words('left_out', { what: parts.join('; ') })]
}

/** The axis of a standard's scores. */
export function scoreAxisOf ({ scale }: Standard, lang: Language): ScoreAxis {
  const words = chartWords(lang)
  const first = scale.findIndex(({ met }) => met)
  const met_from = first > 0 && scale.slice(first).every(({ met }) => met) ? scale[first]!.value : null
  return { values: scale.map(({ value }) => value), met_from, met_words: met_from === null ? '' : words('met_from', { value: met_from }), words: words('mean') }
}
