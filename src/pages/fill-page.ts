// Fills a page's template in, in the language that its address begins with.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import { type Language, languages, wordsIn } from '../words/words.ts'
import { addressIn } from './address-in.ts'
import { formatsIn } from './formats.ts'

/** What a page shows, beside what is the same for all. */
export interface Shown {
  title: string
  /** In a sentence, for who finds it by a search or is sent it. */
  description: string
  /** Where its figures come from in the API, with what was asked for. */
  sources?: { title: string, address: string, csv?: boolean }[]
  /** The stream that tells when its figures have changed. */
  live?: string
  /** The Atom feed of what it is about. */
  feed?: string
  /** The path of its preview picture. */
  picture?: string
  [name: string]: unknown
}

/** A page that is to be filled in: facts alone, which can be given to another thread. */
export interface PageOrder {
  template: string
  language: Language
  /** The address that it was asked for. */
  url: string
  public_url: string | null
  /** Where the files are that it is shown with, by their names. */
  assets: Record<string, string>
  shown: Shown
}

const folder = fileURLToPath(new URL('templates/', import.meta.url))
const design_system = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist')

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([folder, design_system]), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
  throwOnUndefined: true
})

/** The page as HTML. It takes milliseconds: app.drawPage has it done in a thread of its own. */
export function fillPage ({ template, language, url, public_url, assets, shown }: PageOrder): string {
  return environment.render(`${template}.njk`, {
    live: null,
    feed: null,
    picture: null,
    sources: [],
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
    language,
    public_url,
    t: wordsIn(language),
    f: formatsIn(language),
    here: addressIn('en', url),
    link: (address: string) => addressIn(language, address),
    others: languages.filter(other => other !== language).map(other => ({ language: other, name: wordsIn(other)('pages.language'), address: addressIn(other, url) })),
    asset: (file: string) => assets[file]
  })
}
