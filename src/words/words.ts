// The pages' own words, in the languages that they are read in. What people wrote stays in the language that they wrote it in.
import { readdirSync, readFileSync } from 'node:fs'
import IntlMessageFormat from 'intl-messageformat'

export type Language = 'en' | 'cy'

export const languages: readonly Language[] = ['en', 'cy']

/** What Intl knows a language as: dates and numbers are written as they are in Britain. */
export const localeOf: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' }

export type Values = Record<string, string | number>

/** Gives a message by its name, such as `pages.title`: the file, a dot, its key. Throws for a name that has no message. */
export type Words = (name: string, values?: Values) => string

/** The messages of one language by their names, as they are in the files `<language>/<file>.json`. */
export function readMessages (language: Language): Map<string, string> {
  const folder = new URL(`${language}/`, import.meta.url)
  const files = readdirSync(folder).filter(file => file.endsWith('.json')).sort()
  return new Map(files.flatMap(file => {
    const messages = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
    return Object.entries(messages).map(([key, text]): [string, string] => [`${file.slice(0, -'.json'.length)}.${key}`, text])
  }))
}

// A message is made ready once it is asked for: most never are, in a process that shows few pages.
function wordsOf (language: Language): Words {
  const messages = readMessages(language)
  const formats = new Map<string, IntlMessageFormat>()
  return (name, values) => {
    const text = messages.get(name)
    if (text === undefined) throw new Error(`There is no message ${name} in ${language}.`)
    const format = formats.get(name) ?? new IntlMessageFormat(text, localeOf[language])
    formats.set(name, format)
    return String(format.format(values))
  }
}

const known = new Map<Language, Words>()

/** The words of a language, read once. Messages are in the syntax of ICU MessageFormat. */
export function wordsIn (language: Language): Words {
  const words = known.get(language) ?? wordsOf(language)
  known.set(language, words)
  return words
}
