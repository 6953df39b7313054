// How one version differs from another in what it says: title, summary and links too.
import { formatPatch } from 'diff'
import type { DifferenceHunk, MaterialDifferences, MaterialVersion } from '../wire-types.d.ts'
import type { Comparison, Hunk, Texts } from './compare-texts.ts'
import { writeWords } from './write-text.ts'

const nameOf = ({ region, material, version }: MaterialVersion) => `${region}/${material}/${version}`

/** What is compared of two versions. */
export const textsOf = (from: MaterialVersion, to: MaterialVersion): Texts => ({ names: [nameOf(from), nameOf(to)], texts: [writeWords(from), writeWords(to)] })

const changes = { ' ': 'same', '-': 'removed', '+': 'added' } as const

function hunkOf ({ oldStart, oldLines, newStart, newLines, lines }: Hunk): DifferenceHunk {
  return {
    from_line: oldStart,
    from_lines: oldLines,
    to_line: newStart,
    to_lines: newLines,
    lines: lines.map(line => ({ change: changes[line[0] as keyof typeof changes], text: line.slice(1) }))
  }
}

const sideOf = ({ region, material, version, title, points, minutes, licence }: MaterialVersion) =>
  ({ region, material, version, title, points, minutes, licence })

/** The differences, as they are answered. */
export function tellDifferences (from: MaterialVersion, to: MaterialVersion, { patch: { hunks }, finest }: Comparison): MaterialDifferences {
  return { from: sideOf(from), to: sideOf(to), same: hunks.length === 0, finest, hunks: hunks.map(hunkOf) }
}

/** The same as a unified diff, by which one text is made of the other. */
export function writeDifferences ({ patch }: Comparison): string {
  return formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: true })
}
