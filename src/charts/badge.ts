// A badge for a council's own pages: small, made by hand, and never better than the figures.
import { escapeXml } from '../plugins/xml-text.ts'
import type { CouncilProgress, Progress } from '../wire-types.d.ts'
import type { Language } from '../words/words.ts'
import { chartWords, percentOf, shortDay } from './tell.ts'
import { cutText, widthOf } from './text-width.ts'

export interface BadgeFacts {
  as_of: string
  met_share: number | null
  counted: { services: number, councils: number }
  /** What there would be to count: ended services are no longer among it. */
  all: { services: number, councils: number }
  /** Every counted service has a score, or a reason for none, on every point. */
  whole: boolean
}

/** What a badge says of progress: that of a region, or of a council, which is one. */
export function badgeFacts (progress: Progress | CouncilProgress): BadgeFacts {
  const { as_of, met_share, services, points, left_out } = progress
  const left = left_out.filter(({ reason }) => reason !== 'service_ended').reduce((sum, one) => sum + one.services, 0)
  const councils = 'councils' in progress ? progress.councils : { published: 1, members: 1 }
  return {
    as_of,
    met_share,
    counted: { services, councils: councils.published },
    all: { services: services + left, councils: councils.members },
    whole: points.every(point => point.services + point.not_applicable === services)
  }
}

/** The figure of a badge. It says 100% only of what is whole, and how much was counted of what is not. */
export function badgeFigure ({ as_of, met_share, counted, all, whole }: BadgeFacts, lang: Language): string {
  const words = chartWords(lang)
  const day = shortDay(as_of, lang)
  if (counted.services === 0) return words('badge_nothing', { day })
  const parts = [
    ...counted.services < all.services || !whole ? [words('badge_services', { counted: counted.services, all: all.services })] : [],
    ...counted.councils < all.councils ? [words('badge_councils', { counted: counted.councils, all: all.councils })] : []
  ]
  const part = parts.join(', ')
  if (met_share === null) return part ? words('badge_not_applicable_part', { part, day }) : words('badge_not_applicable', { day })
  if (!part) return words('badge_met', { percent: percentOf(met_share), day })
  return met_share === 1 ? words('badge_all_met_part', { part, day }) : words('badge_met_part', { percent: percentOf(met_share), part, day })
}

const size = 12
const height = 24
const longest_label = 360

/** A badge as SVG: what it is about on the left, the figure on the right. */
export function drawBadge ({ place, label, figure, lang }: { place: string, label: string, figure: string, lang: Language }): string {
  const shown = cutText(label, size, longest_label)
  const [left, right] = [shown, figure].map(text => Math.ceil(widthOf(text, size))) as [number, number]
  const [label_width, figure_width] = [left + 16, right + 16]
  const width = label_width + figure_width
  const title = escapeXml(chartWords(lang)('badge_title', { place, standard: label, figure }))
  const textAt = (x: number, length: number, text: string) => `<text x="${x}" y="16" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" lang="${lang}">` +
    `<title>${title}</title><rect width="${width}" height="${height}" rx="3" fill="#3d4045"/>` +
    `<path d="M${label_width} 0h${figure_width - 3}a3 3 0 0 1 3 3v${height - 6}a3 3 0 0 1 -3 3h-${figure_width - 3}z" fill="#1d4f91"/>` +
    `<g fill="#ffffff" font-family="Helvetica, Arial, sans-serif" font-size="${size}">${textAt(8, left, shown)}${textAt(label_width + 8, right, figure)}</g></svg>`
}
