// What happened in sentences, whatever they are written in: Markdown, or HTML for pages and feeds.
import { formatsIn } from '../pages/formats.ts'
import type { Standard } from '../wire-types.d.ts'
import { type Language, wordsIn } from '../words/words.ts'
import type { Part, Told } from './news.ts'

/** How a markup writes what sentences are made of. */
export interface Markup {
  /** What people wrote, leading to a page if there is one: nothing in it has a meaning to the markup. Prose is in English. */
  written: (text: string, to?: string, prose?: boolean) => string
  /** A figure by its value, and as it reads. */
  figure: (value: number | null, text: string) => string
}

export interface Saying {
  language: Language
  standards: Standard[]
  markup: Markup
}

/** Gives sentences in a language and a markup, without their days and notes. */
export function sayIn ({ language, standards, markup }: Saying): (told: Told) => string {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  const titles = new Map(standards.map(({ id, title }) => [id, title]))
  const reading = { mean: (value: number | null) => f.number(value, 2), share: f.share, number: (value: number | null) => f.number(value) }

  function write (part: Part): string {
    if ('text' in part) return markup.written(part.text, part.to, part.prose)
    if ('standard' in part) return markup.written(titles.get(part.standard) ?? part.standard, `/standards/${part.standard}`)
    if ('day' in part) return f.day(part.day)
    if ('word' in part) return t(part.word)
    return markup.figure(part.figure, reading[part.as](part.figure))
  }

  return ({ message, parts }) => t(message, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, write(part)])))
}
