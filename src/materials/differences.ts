import { formatPatch, structuredPatch, type StructuredPatch } from 'diff'
import type { DifferenceHunk, MaterialDifferences, MaterialVersion } from '../wire-types.d.ts'
import { writeWords } from './write-text.ts'

/** So many lines may be removed and added before it is no longer looked for the fewest: the time that takes grows with the square. */
const most_edits = 1_000
const context = 3

type Hunk = StructuredPatch['hunks'][number]

const nameOf = ({ region, material, version }: MaterialVersion) => `${region}/${material}/${version}`

/** Every line of a text, its last line feed left out. */
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n')

/** One text removed whole, and the other added. */
function replaced (from: string[], to: string[]): Hunk[] {
  const lines = [...from.map(line => `-${line}`), ...to.map(line => `+${line}`)]
  return [{ oldStart: 1, oldLines: from.length, newStart: 1, newLines: to.length, lines }]
}

export interface Compared {
  from: MaterialVersion
  to: MaterialVersion
  patch: StructuredPatch
  /** The fewest lines are given that make one of the other. */
  finest: boolean
}

/** Where one version differs from another in what it says: title, summary and links too. */
export function compareVersions (from: MaterialVersion, to: MaterialVersion): Compared {
  const [before, after] = [writeWords(from), writeWords(to)]
  const [oldFileName, newFileName] = [nameOf(from), nameOf(to)]
  const patch = structuredPatch(oldFileName, newFileName, before, after, undefined, undefined, { context, maxEditLength: most_edits })
  if (patch) return { from, to, patch, finest: true }
  const hunks = replaced(linesOf(before), linesOf(after))
  return { from, to, patch: { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks, index: undefined }, finest: false }
}

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
export function tellDifferences ({ from, to, patch: { hunks }, finest }: Compared): MaterialDifferences {
  return { from: sideOf(from), to: sideOf(to), same: hunks.length === 0, finest, hunks: hunks.map(hunkOf) }
}

/** The same as a unified diff, by which one text is made of the other. */
export function writeDifferences ({ patch }: Compared): string {
  return formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: true })
}
