// What is shown of a page where its address is passed on: 1200 by 630, as the Open Graph protocol's readers like it.
import { escapeXml } from '../plugins/xml-text.ts'

export interface Preview {
  title: string
  /** The big figures, as text, with what they are. At most three. */
  figures: { text: string, label: string }[]
  /** Of the bar, from 0 to 1; null: there is none. */
  share: number | null
  /** The last line. */
  foot: string
}

/** Words in lines of so many characters; what is left over after the last line gives way to an ellipsis. */
export function wrap (text: string, length: number, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map(line => line.length > length ? `${line.slice(0, length - 1)}…` : line)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]!.slice(0, length - 1).trimEnd()}…`
  return kept
}

const [left, width] = [72, 1056]

/** A preview as SVG. */
export function drawPreview ({ title, figures, share, foot }: Preview): string {
  const short = wrap(title, 30, 9).length <= 2
  const [size, lines] = short ? [76, wrap(title, 30, 2)] : [58, wrap(title, 40, 3)]
  const heading = lines.map((line, place) => `<text x="${left}" y="${190 + place * size * 1.1}" font-size="${size}" font-weight="700">${escapeXml(line)}</text>`)
  const each = width / Math.max(figures.length, 1)
  const big = figures.map(({ text, label }, place) => `
    <text x="${left + place * each}" y="448" font-size="104" font-weight="700">${escapeXml(text)}</text>
    <text x="${left + place * each}" y="490" font-size="32" fill="#cfe0ee">${escapeXml(label)}</text>`)
  const bar = share === null || share === 0
    ? ''
    : `<rect x="${left}" y="520" width="${width}" height="16" rx="8" fill="#2f628c"/><rect x="${left}" y="520" width="${Math.max(16, width * share)}" height="16" rx="8" fill="#f6a21e"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Source Sans 3">
  <rect width="1200" height="630" fill="#12436d"/>
  <rect y="618" width="1200" height="12" fill="#f6a21e"/>
  <g fill="#f6a21e"><rect x="${left}" y="76" width="9" height="16"/><rect x="${left + 14}" y="66" width="9" height="26"/><rect x="${left + 28}" y="56" width="9" height="36"/></g>
  <g fill="#ffffff">
    <text x="${left + 52}" y="92" font-size="40" font-weight="700">Standpoint</text>
    ${heading.join('')}${big.join('')}
    <text x="${left}" y="586" font-size="30" fill="#cfe0ee">${escapeXml(foot)}</text>
  </g>
  ${bar}
</svg>`
}
