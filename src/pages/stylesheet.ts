// One stylesheet for all pages: the design system's, without the typeface that only GOV.UK may use, then ours.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The design system's styles, without its typeface: nothing is loaded for them, and the pages don't pass for GOV.UK. */
function readDesignSystem (): string {
  return readFileSync(resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/font-family:GDS Transport,arial,sans-serif/g, 'font-family:var(--standpoint-font)')
    .replace(/\/\*#[^*]*\*\//, '')
}

/** The stylesheet of the pages. */
export function readStylesheet (): string {
  const own = ['assets/standpoint.css', 'assets/listings.css', '../charts/charts.css'].map(file => readFileSync(new URL(file, import.meta.url), 'utf8'))
  return [readDesignSystem(), ...own].join('\n')
}
