// The forms of a version beside JSON: its text as Markdown, and as HTML for whoever puts it into a page of theirs.
import type { FastifyInstance } from 'fastify'
import type { MaterialVersion } from '../wire-types.d.ts'
import { writeText } from './write-text.ts'

export const as_text = {
  md: { type: 'text/markdown', example: '# Understanding users: a workshop\n\n## Before\n\nAsk each council for **one** service.\n' },
  html: { type: 'text/html', example: '<h3>Before</h3>\n<p>Ask each council for <strong>one</strong> service.</p>\n', only_named: true }
}

/** A version in one of these. */
export async function writeForm (app: Pick<FastifyInstance, 'renderMarkdown'>, form: string, version: MaterialVersion): Promise<string> {
  return form === 'html' ? await app.renderMarkdown(version.body) : writeText(version)
}
