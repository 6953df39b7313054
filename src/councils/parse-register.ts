import { type CsvError, parse } from 'csv-parse/sync'
import { badRequest, brokenAt, tooLarge } from '../errors.ts'
import { tidyText } from '../plugins/texts.ts'
import type { RegisterNote } from '../wire-types.d.ts'

/** The columns of the public register that are read; all others are left alone. */
const register_columns = [
  'local-authority-code', 'official-name', 'nice-name', 'gss-code', 'former-gss-codes', 'nation', 'local-authority-type', 'county-la',
  'start-date', 'end-date', 'replaced-by'
] as const
export type RegisterColumn = typeof register_columns[number]

/** A row's cells, trimmed; a column that the file lacks is undefined. */
export interface Cells {
  /** Where it begins in the file, the header being line 1. */
  line: number
  cells: Partial<Record<RegisterColumn, string>>
}

const most_rows = 20_000
const line_feed = 0x0a
const carriage_return = 0x0d
const byte_order_mark = Buffer.from('\ufeff')

/** Splits the file into records with the line that each begins on. */
function readRecords (file: Buffer) {
  const records: { line: number, cells: string[] }[] = []
  let line = 1
  let at = file.subarray(0, 3).equals(byte_order_mark) ? 3 : 0
  // csv-parse counts a break of CR and LF inside quotes as two lines: they are counted here instead.
  const moveTo = (end: number) => {
    for (; at < end || file[at] === line_feed || file[at] === carriage_return; at++) {
      if (file[at] === line_feed) line++
    }
  }
  moveTo(0)
  try {
    parse(file, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (record: string[], { bytes }) => {
        if (records.length > most_rows) throw tooLarge(`The file has more than ${most_rows} rows: import it in parts.`)
        // A spreadsheet writes an empty row as delimiters alone.
        const cells = record.map(cell => tidyText(cell).trim())
        if (cells.some(cell => cell !== '')) records.push({ line, cells })
        moveTo(bytes)
        return null
      }
    })
  } catch (error) {
    const { code, message } = error as CsvError
    if (!code) throw error
    throw badRequest(`Line ${line}: the row that begins there is not well-formed CSV: ${message.split(':')[0]!.toLowerCase()}.`)
  }
  return records
}

function requireColumns (header: string[], line: number) {
  const faults = (['local-authority-code', 'official-name', 'nation', 'local-authority-type'] as const)
    .filter(column => !header.includes(column) && !(column === 'official-name' && header.includes('nice-name')))
    .map(column => ({ pointer: `/${line}/${column}`, detail: `the column ${column} is missing` }))
  const twice = register_columns.filter(column => header.indexOf(column) !== header.lastIndexOf(column))
    .map(column => ({ pointer: `/${line}/${column}`, detail: `the column ${column} is there twice` }))
  if (faults.length + twice.length > 0) throw brokenAt([...faults, ...twice])
}

/**
 * The rows of a register file, and those that have not as many cells as the header.
 * Throws badRequest where it is no CSV, and ruleBroken where columns are missing.
 */
export function parseRegister (csv: string | Buffer): { rows: Cells[], rejected: RegisterNote[] } {
  const [first, ...records] = readRecords(typeof csv === 'string' ? Buffer.from(csv) : csv)
  const header = first?.cells.map(cell => cell.toLowerCase()) ?? []
  requireColumns(header, first?.line ?? 1)
  const columns = register_columns.filter(column => header.includes(column))
  const rows: Cells[] = []
  const rejected: RegisterNote[] = []
  for (const { line, cells } of records) {
    if (cells.length === header.length) {
      rows.push({ line, cells: Object.fromEntries(columns.map(column => [column, cells[header.indexOf(column)]!])) })
    } else {
      rejected.push({ line, column: null, detail: `the row has ${cells.length} cells and the header ${header.length}: quote cells that hold commas` })
    }
  }
  return { rows, rejected }
}
