import { pipeline, Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { badRequest, brokenAt } from '../errors.ts'
import { tidyText, tidyTexts } from '../plugins/texts.ts'
import type { Fault } from '../wire-types.d.ts'
import { broken_text, type Line, most_bytes, not_utf8 } from './read-ndjson.ts'

const plain_columns = ['council', 'service', 'service_name', 'standard', 'phase', 'assessed_on', 'reference', 'published_on', 'summary']
const point_column = /^(score|rationale)_([1-9]\d{0,2})$/

interface Column {
  /** Blank where the header is. */
  name: string
  kind: string
  point: number
}
type Header = Column[]

function readHeader (cells: string[], line: number, needs_council: boolean): Header {
  const names = cells.map(cell => cell.toLowerCase())
  const at = (name: string, detail: string): Fault => ({ pointer: `/${line}/${name}`, detail })
  const needed = ['standard', 'phase', 'assessed_on', 'reference', ...needs_council ? ['council'] : []]
  const faults = needed.filter(name => !names.includes(name)).map(name => at(name, `the column ${name} is missing`))
  if (!names.includes('service') && !names.includes('service_name')) faults.push(at('service', 'the column service is missing, and service_name too: give one or both'))
  for (const name of new Set(names.filter(Boolean))) {
    if (!plain_columns.includes(name) && !point_column.test(name)) faults.push(at(name, `${name} is no column here: leave it out, or give it the name that docs/importing.md has for it`))
    if (names.indexOf(name) !== names.lastIndexOf(name)) faults.push(at(name, `the column ${name} is there twice`))
  }
  if (faults.length > 0) throw brokenAt(faults)
  return names.map(name => {
    const [, kind = '', point = ''] = point_column.exec(name) ?? []
    return { name, kind, point: Number(point) }
  })
}

/** A row as the object that a line of NDJSON is; blank cells are left out. */
function readRow (header: Header, cells: string[]): Pick<Line, 'given' | 'faults'> {
  const unread = (detail: string) => ({ given: {}, faults: [{ pointer: '', detail }] })
  if (cells.length !== header.length) return unread(`the row has ${cells.length} cells and the header ${header.length}: quote cells that hold commas`)
  if (cells.some(cell => cell.includes(not_utf8))) return { given: {}, faults: [broken_text] }
  const given: Record<string, unknown> = {}
  const scores = new Map<number, Record<string, unknown>>()
  for (const [place, { name, kind, point }] of header.entries()) {
    const cell = cells[place]!
    if (cell === '') continue
    if (name === '') return unread(`has ${JSON.stringify(cell.slice(0, 40))} in a column without a name`)
    if (kind === '') given[name] = cell
    else {
      const score = scores.get(point) ?? { point }
      scores.set(point, score)
      if (kind === 'rationale') score.rationale = cell
      else if (cell.toLowerCase() === 'n/a') score.not_applicable = true
      else score.score = /^\d{1,3}$/.test(cell) ? Number(cell) : cell
    }
  }
  const rows = [...scores.values()]
  const faults = rows.flatMap(({ score, not_applicable }, i) => {
    if (typeof score === 'string') return [{ pointer: `/scores/${i}/score`, detail: `is ${JSON.stringify(score.slice(0, 40))}: give a score, or n/a where the point does not apply` }]
    if (score === undefined && !not_applicable) return [{ pointer: `/scores/${i}/score`, detail: 'is blank, and the rationale is not: give a score, or n/a' }]
    return []
  })
  const row = { ...given, scores: rows }
  return { given: row, faults: [...faults, ...tidyTexts(row).faults] }
}

/** The column that a pointer into such an object stands for; null: the whole row. */
export function columnOf (given: unknown, pointer: string): string | null {
  const [, index, field] = /^\/scores\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
  if (index === undefined) return pointer === '/scores' ? null : pointer.slice(1) || null
  const { scores } = given as { scores: { point: number }[] }
  return `${field === 'rationale' ? 'rationale' : 'score'}_${scores[Number(index)]?.point}`
}

const records = { bom: true, info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'], skip_empty_lines: true, max_record_size: most_bytes }

/**
 * The rows of a CSV that have something on them, one by one as they arrive. Throws ruleBroken where columns are missing or not known.
 * Where quotes go wrong nobody can tell where the next row begins: that row is the last.
 */
export async function * readCsv (file: AsyncIterable<Buffer>, needs_council: boolean): AsyncGenerator<Line> {
  const parser = parse(records)
  // The parser, and with it this loop, is told what goes wrong with the file.
  pipeline(Readable.from(file, { objectMode: false }), parser, () => {})
  let header: Header | undefined
  let [next, empty_lines, bytes] = [1, 0, 0]
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[], info: Info }>) {
      // csv-parse counts a break of CR and LF inside quotes as two lines: they are counted here instead.
      const line = next + info.empty_lines - empty_lines
      const size = info.bytes - bytes
      const cells = record.map(cell => tidyText(cell).trim())
      next = line + record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1)
      ;({ empty_lines, bytes } = info)
      // A spreadsheet writes an empty row as delimiters alone.
      if (cells.every(cell => cell === '')) continue
      if (header) yield { line, size, ...readRow(header, cells) }
      else header = readHeader(cells, line, needs_council)
    }
  } catch (error) {
    const { code = '', message } = error as CsvError
    if (!/^(CSV|INVALID)_/.test(code)) throw error
    const reason = code === 'CSV_MAX_RECORD_SIZE' ? 'it is longer than 1 MiB, or a quote is not closed' : message.split(':')[0]!.toLowerCase()
    if (!header) throw badRequest(`The file is not well-formed CSV: ${reason}.`)
    const detail = `the row that begins here is not well-formed CSV: ${reason}. Nothing after it was read`
    yield { line: next, size: 0, given: {}, faults: [{ pointer: '', detail }] }
  }
  if (!header) readHeader([], 1, needs_council)
}
