// Plain text of at most 100 columns: it has to read well in a log, too.
const width = 100

/** Breaks a text between words, each line after the indent. */
export function wrap (text: string, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

/** The text in so many columns: cut where it is longer, filled on the right, or on the left for numbers. */
export function column (text: string | number, columns: number, side: 'left' | 'right' = 'left'): string {
  const whole = String(text)
  const cut = whole.length > columns ? `${whole.slice(0, columns - 1)}…` : whole
  return side === 'left' ? cut.padEnd(columns) : cut.padStart(columns)
}

/** A mean with two decimals; nothing counted: a hyphen. */
export function showMean (mean: number | null): string {
  return mean === null ? '-' : mean.toFixed(2)
}

/** A share in whole percent, rounded down: 100 % is only ever all of it. */
export function showShare (share: number | null): string {
  return share === null ? '-' : `${Math.floor(share * 100 + 1e-9)} %`
}

/** A count with its noun: 1 service, 2 services. */
export function count (number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** A heading with a line under it. */
export function heading (text: string): string {
  return `\n${text}\n${'-'.repeat(Math.min(text.length, width))}`
}
