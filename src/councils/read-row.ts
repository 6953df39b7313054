// What one row of the public register says by itself, before it is held against the register and the other rows.
import { faultOfText } from '../plugins/texts.ts'
import type { CouncilType, Nation, RegisterNote } from '../wire-types.d.ts'
import type { Cells, RegisterColumn } from './parse-register.ts'
import { faultOfCode } from './save-council.ts'

/** Fields are undefined where the file lacks the column, null where the cell is blank or unknown. */
export interface RegisterRow {
  line: number
  code: string
  name: string
  gss_code: string | null
  former_gss_codes: string[]
  type: CouncilType
  nation: Nation
  county: string | null | undefined
  started_on: string | null
  ended_on: string | null | undefined
  replaced_by: string[] | undefined
}

export interface ReadRow {
  row: RegisterRow
  rejected: RegisterNote[]
  notices: RegisterNote[]
}

const types: readonly string[] = ['NMD', 'UA', 'MD', 'LBO', 'CC', 'CTY', 'SCO', 'WPA', 'NID', 'COMB', 'SRA'] satisfies CouncilType[]
const nations: readonly string[] = ['England', 'Scotland', 'Wales', 'Northern Ireland'] satisfies Nation[]

function isDate (text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The days on which an older register was typed in stand as starts of councils that are far older. */
const isImplausibleStart = (day: string) => /^2005-0[56]-/.test(day)

/** The first day without the council: some ends are its last day, and councils are reorganised on 1 April. */
function firstDayWithout (end: string): string {
  return end.endsWith('-03-31') ? `${end.slice(0, 4)}-04-01` : end
}

const list = (cell: string) => [...new Set(cell.split(',').map(part => part.trim().toUpperCase()).filter(part => part !== ''))]

/** Reads a row: what it says, why it cannot be taken, and what is taken with a reservation. */
export function readRow ({ line, cells }: Cells): ReadRow {
  const rejected: RegisterNote[] = []
  const notices: RegisterNote[] = []
  const reject = (column: RegisterColumn, detail: string) => { rejected.push({ line, column, detail }) }
  const notice = (column: RegisterColumn, detail: string) => { notices.push({ line, column, detail }) }
  const name_column = cells['official-name'] ? 'official-name' : 'nice-name'
  const code = cells['local-authority-code']!.toUpperCase()
  const name = cells[name_column] ?? ''
  const gss_code = cells['gss-code']?.toUpperCase() || null
  const former_gss_codes = list(cells['former-gss-codes'] ?? '')
  const type = cells['local-authority-type']!.toUpperCase()
  const nation = cells.nation!
  const start = cells['start-date'] || null
  const end = cells['end-date'] || null

  const fault = faultOfCode(code)
  if (fault) reject('local-authority-code', code ? fault : 'is blank: every council has a code')
  if (name === '') reject('official-name', 'is blank: every council has a name')
  if (name.length > 200) reject(name_column, 'is longer than 200 characters')
  const hidden = /[\n\t]/.test(name) ? 'holds a line break or another control character' : faultOfText(name)
  if (hidden) reject(name_column, hidden)
  if (name.includes('\ufffd')) notice(name_column, 'holds a character that was broken before it came here')
  if (!types.includes(type)) reject('local-authority-type', `must be one of ${types.join(', ')}`)
  if (!nations.includes(nation)) reject('nation', `must be one of ${nations.join(', ')}`)
  for (const [column, codes] of [['gss-code', [gss_code ?? []].flat()], ['former-gss-codes', former_gss_codes]] as const) {
    for (const one of codes) if (!/^[A-Z][0-9]{8}$/.test(one)) reject(column, `${one} is no GSS code: a letter and eight digits`)
  }
  if (end && !isDate(end)) reject('end-date', `${end} is no date: write YYYY-MM-DD`)
  const known_start = start && isDate(start) && !isImplausibleStart(start) ? start : null
  if (start && !known_start) notice('start-date', `${start} is not a plausible start; kept as unknown`)
  const replaced_by = cells['replaced-by'] === undefined ? undefined : list(cells['replaced-by'])
  if (replaced_by?.length && end === null && cells['end-date'] !== undefined) notice('replaced-by', 'names a successor of a council that has no end-date')

  const row = {
    line,
    code,
    name,
    gss_code,
    former_gss_codes,
    type: type as CouncilType,
    nation: nation as Nation,
    county: cells['county-la'] === undefined ? undefined : cells['county-la'].toUpperCase() || null,
    started_on: known_start,
    ended_on: cells['end-date'] === undefined ? undefined : end && firstDayWithout(end),
    replaced_by
  }
  return { row, rejected, notices }
}
