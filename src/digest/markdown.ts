// Texts in Markdown that mean nothing to it. Source: CommonMark 0.31, section 2.4: a backslash takes the meaning from any ASCII punctuation.
import type { Markup } from './say.ts'

/** Not seen, and not broken at: it stands where renderers of GitHub's kind would make a link of an address by themselves. */
const joiner = '\u2060'

/** A text on one line, of which no renderer makes a link, HTML or a block. */
export function escapeMarkdown (text: string): string {
  return text.toWellFormed().trim().replace(/\s+/gu, ' ')
    .replace(/:\/\/|\bwww\.|@|\b(?:mailto|xmpp):/gi, found => `${found}${joiner}`)
    .replace(/[!-/:-@[-`{-~]/g, found => `\\${found}`)
}

/** Markdown whose links lead to where a page's path does. */
export function markdownFrom (addressOf: (path: string) => string): Markup {
  return {
    written: (text, to) => to === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${addressOf(to)})`,
    figure: (_, text) => escapeMarkdown(text)
  }
}
