/** Words that may stand in what a spreadsheet takes for a date or a time. */
const words = new Set(('am pm jan january feb february mar march apr april may jun june jul july aug august sep sept september ' +
  'oct october nov november dec december mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday').split(' '))

// Also where blanks or what cannot be seen come first, and in the full-width form that some spreadsheets read alike.
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\n]/u
const truth = /^\s*(?:true|false)\s*$/i
// As in 1e5, 2026-06-15T12:00Z, 9a; but E06000052 is a code.
const letter_after_digit = /(?<=\d\s?)[aeptz](?!\p{L})/giu
const other_than_value = /[^\d\s.,:/()'^+\-£$€%\p{L}]/u
const plain_number = /^(?:0|[1-9]\d{0,14})$/

function isTakenForValue (text: string): boolean {
  if (truth.test(text)) return true
  if (!/\d/.test(text) || plain_number.test(text) || other_than_value.test(text)) return false
  return (text.replace(letter_after_digit, '').match(/\p{L}+/gu) ?? []).every(word => words.has(word.toLowerCase()))
}

/**
 * A text as the cell of a spreadsheet, which would run `=1+1`, make 123 of `00123` and a day of `1/2`: an apostrophe in front
 * keeps it a text. Texts that have such an apostrophe already get one more, so that dropping one always gives the text back.
 * A line break within a cell is a line feed.
 */
export function safeText (text: string): string {
  const cell = text.replace(/\r\n?/g, '\n')
  const bare = cell.replace(/^'+/, '')
  return formula.test(bare) || isTakenForValue(bare) ? `'${cell}` : cell
}
