// Figures and days as pages write them. A share is rounded down, so that nothing reads 100 % that is not complete.
import { type Language, localeOf } from '../words/words.ts'

export interface Formats {
  /** A number, with as many decimals as are asked for; a dash for null, where nothing was counted. */
  number: (value: number | null, decimals?: number) => string
  /** A share from 0 to 1 as whole per cent. */
  share: (value: number | null) => string
  /** A difference, with its sign. */
  change: (value: number | null) => string
  /** A day, YYYY-MM-DD, in words. */
  day: (value: string | null) => string
  /** A moment, as the day and the hour in London. */
  moment: (value: string) => string
  /** The month of a day. */
  month: (value: string) => string
}

const dash = '–'

function formatsOf (language: Language): Formats {
  const locale = localeOf[language]
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' })
  const change = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const at = (value: string) => new Date(`${value.slice(0, 10)}T00:00:00Z`)
  const numbers = new Map<number, Intl.NumberFormat>()
  const numberWith = (decimals: number) => {
    const known = numbers.get(decimals) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    numbers.set(decimals, known)
    return known
  }
  return {
    number: (value, decimals = 0) => value === null ? dash : numberWith(decimals).format(value),
    share: value => value === null ? dash : percent.format(value),
    change: value => value === null ? dash : change.format(value),
    day: value => value === null ? dash : day.format(at(value)),
    moment: value => moment.format(new Date(value)),
    month: value => month.format(at(value))
  }
}

const known = new Map<Language, Formats>()

/** How a language writes figures and days. */
export function formatsIn (language: Language): Formats {
  const formats = known.get(language) ?? formatsOf(language)
  known.set(language, formats)
  return formats
}
