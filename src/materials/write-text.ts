// A version as a text by itself, for who copies it or holds two against each other.
import type { MaterialVersion } from '../wire-types.d.ts'
import { licences } from './licences.ts'

type Words = Pick<MaterialVersion, 'title' | 'summary' | 'body' | 'links'>

/** A title of a link may have brackets. */
const escaped = (text: string) => text.replace(/[\\[\]]/g, '\\$&')

/** All that a version says, as Markdown: its title, summary, text and links. Ends with a line feed. */
export function writeWords ({ title, summary, body, links }: Words): string {
  const parts = [`# ${title}`, summary, body, links.length > 0 && `## Links\n\n${links.map(link => `- [${escaped(link.title)}](<${link.url}>)`).join('\n')}`]
  return `${parts.filter(part => part).map(part => String(part).replace(/^\n+/, '').trimEnd()).join('\n\n')}\n`
}

/** The same with what its licence asks to go with it: which one it is, whose it is, and what it was made from. */
export function writeText (version: MaterialVersion): string {
  const { material, version: number, region, licence, adapted_from: from } = version
  const { name, url } = licences[licence]
  const told = [
    `Version ${number} by the regional group ${region}, under [${name}](${url}).`,
    from && `Adapted from “${escaped(from.title)}”, version ${from.version} by the regional group ${from.region}, under [${licences[from.licence].name}](${licences[from.licence].url}).`,
    `Kept at /materials/${material}.`
  ]
  return `${writeWords(version)}\n---\n\n${told.filter(part => part).join('\n')}\n`
}
