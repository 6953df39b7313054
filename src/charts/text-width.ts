// How wide a text is, about: nothing here has a font to measure it in. Rather too wide than too narrow.

/** Parts of the size of Arial and Helvetica, by character; what is not named is as wide as a capital. */
const widths: [string, number][] = [
  ['ijl\'|', 0.24], [' .,:;!ftI[]/\\·', 0.29], ['r()-`"', 0.35], ['csxzkvyJ*', 0.51], ['abdeghnopqu0123456789?+=<>_–$£#', 0.57], ['mM%W', 0.92], ['w', 0.73], ['@', 1.02]
]
const width_by_character = new Map(widths.flatMap(([characters, width]) => [...characters].map(character => [character, width] as const)))
/** Scripts with square characters take the whole size. */
const widthOfCharacter = (character: string) => width_by_character.get(character) ?? (character >= '\u1100' ? 1.05 : 0.72)

/** The width of a text of that size, in the same unit. */
export function widthOf (text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function cutText (text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A text in lines of a width, as many as may be; the last is cut where it is still too long. */
export function wrapText (text: string, size: number, width: number, most = 100): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && (widthOf(longer, size) <= width || lines.length === most)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => cutText(line, size, width))
}
