import { escapeXml } from '../plugins/xml-text.ts'
import type { Markup } from './say.ts'

/** HTML as pages have it: figures with their values, and links of the design system, to where a page's path leads. */
export function htmlFrom (addressOf: (path: string) => string): Markup {
  const textOf = (text: string, prose: boolean) => prose ? `<span lang="en">${escapeXml(text)}</span>` : escapeXml(text)
  return {
    written: (text, to, prose = false) => to === undefined ? textOf(text, prose) : `<a class="govuk-link" href="${escapeXml(addressOf(to))}">${textOf(text, prose)}</a>`,
    figure: (value, text) => `<data value="${value ?? ''}">${escapeXml(text)}</data>`
  }
}
