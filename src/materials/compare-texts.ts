import { structuredPatch, type StructuredPatch } from 'diff'

/** So many lines may be removed and added before it is no longer looked for the fewest: the time that takes grows with the square. */
const most_edits = 1_000
const context = 3

export type Hunk = StructuredPatch['hunks'][number]

/** Two texts and what they are called. */
export interface Texts {
  names: [from: string, to: string]
  texts: [from: string, to: string]
}

export interface Comparison {
  patch: StructuredPatch
  /** The fewest lines are given that make one of the other. */
  finest: boolean
}

/** Every line of a text, its last line feed left out. */
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n')

/** One text removed whole, and the other added. */
function replaced (from: string[], to: string[]): Hunk[] {
  const lines = [...from.map(line => `-${line}`), ...to.map(line => `+${line}`)]
  return [{ oldStart: 1, oldLines: from.length, newStart: 1, newLines: to.length, lines }]
}

/** Where two texts differ, line by line. Long ones take a good part of a second: app.compareTexts has it done in a thread of its own. */
export function compareTexts ({ names, texts }: Texts): Comparison {
  const patch = structuredPatch(...names, ...texts, undefined, undefined, { context, maxEditLength: most_edits })
  if (patch) return { patch, finest: true }
  const [oldFileName, newFileName] = names
  const hunks = replaced(linesOf(texts[0]), linesOf(texts[1]))
  return { patch: { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks, index: undefined }, finest: false }
}
