// Markdown that others have written, as HTML that can be put into a page: it says what it says, and does nothing. Rendering is markdown-it's;
// here is what it may not let through.
import MarkdownIt from 'markdown-it'

/** Whoever follows a link leaves for a page of the web, or writes a letter. */
const allowed = /^(?:https?:\/\/|mailto:)/i

/** The level of the highest heading of a text: below the page's own, and that of the section that the text stands in. */
const highest = 3

const levelOf = (tag: string) => Number(tag.slice(1))

// Raw HTML is a text like any other, so that no element is anybody's but the renderer's. Nesting is bounded, and with it the time that
// brackets within brackets take.
const renderer = new MarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: 20 })

renderer.validateLink = address => allowed.test(address.trim())

renderer.core.ruler.push('standpoint', state => {
  let top = 6
  for (const { type, tag } of state.tokens) if (type === 'heading_open') top = Math.min(top, levelOf(tag))
  for (const token of state.tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${Math.min(levelOf(token.tag) - top + highest, 6)}`
    let within = false
    for (const inner of token.children ?? []) {
      if (inner.type === 'link_open') inner.attrSet('rel', 'nofollow noopener')
      if (inner.type === 'link_open' || inner.type === 'link_close') within = inner.type === 'link_open'
      if (inner.type === 'image') inner.meta = { within }
    }
  }
})

const { escapeHtml } = renderer.utils

// A picture would be asked for elsewhere, by every reader: it is given as a link that names it. Within a link there can be no other.
renderer.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index]!
  const address = String(token.attrGet('src') ?? '')
  const words = escapeHtml(self.renderInlineAsText(token.children ?? [], options, env) || address)
  return token.meta?.within ? words : `<a href="${escapeHtml(address)}" rel="nofollow noopener">${words}</a>`
}

// Columns are aligned by a style attribute, which the pages' policy does not take, and by a class on code, which nobody styles.
renderer.renderer.rules.th_open = () => '<th>'
renderer.renderer.rules.td_open = () => '<td>'
renderer.renderer.rules.fence = (tokens, index) => `<pre><code>${escapeHtml(tokens[index]!.content)}</code></pre>\n`

/** The HTML of a Markdown text: headings from h3 down, links to http, https and mailto alone, no picture, no script, no raw HTML. */
export function renderMarkdown (text: string): string {
  return renderer.render(text)
}
