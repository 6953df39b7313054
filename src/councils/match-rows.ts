// Which council each row of a file is about: that of the register which has or had its code, or a new one.
import { v7 as uuidv7 } from 'uuid'
import type { RegisterNote } from '../wire-types.d.ts'
import type { RegisterColumn } from './parse-register.ts'
import type { ReadRow, RegisterRow } from './read-row.ts'
import type { CouncilRecord, Register } from './register.ts'

/** A row that may be taken, so far. */
export interface Candidate {
  id: string
  row: RegisterRow
  /** What the register says of the council; undefined: it is new. */
  before: CouncilRecord | undefined
}

export interface Matching {
  candidates: Map<string, Candidate>
  /** Whose each code is: the register's, and those of the file. */
  holders: Map<string, string>
  /** The council that a code names, unless its row was rejected and nothing is left of it. */
  councilOf: (code: string) => string | undefined
  rejected: RegisterNote[]
  notices: RegisterNote[]
  reject: (candidate: Candidate, column: RegisterColumn, detail: string) => void
  notice: (candidate: Candidate, column: RegisterColumn, detail: string) => void
}

function takeIn ({ candidates, holders, rejected, notices }: Matching, register: Register, rows: ReadRow[]) {
  const line_of = new Map<string, number>()
  for (const { row, rejected: faults, notices: reservations } of rows) {
    rejected.push(...faults)
    notices.push(...reservations)
    if (faults.some(({ column }) => column === 'local-authority-code')) continue
    const id = holders.get(row.code) ?? uuidv7()
    const earlier = line_of.get(id)
    if (earlier !== undefined) {
      rejected.push({ line: row.line, column: 'local-authority-code', detail: `the council of ${row.code} is on line ${earlier} already` })
      continue
    }
    holders.set(row.code, id)
    line_of.set(id, row.line)
    if (faults.length === 0) candidates.set(id, { id, row, before: register.councils.get(id) })
  }
}

/** A code finds one council: the first to have it keeps it. */
function claim ({ candidates, holders, reject }: Matching, { councils }: Register, candidate: Candidate) {
  const { id, row: { gss_code, former_gss_codes } } = candidate
  const claims = [...gss_code ? [['gss-code', gss_code] as const] : [], ...former_gss_codes.map(code => ['former-gss-codes', code] as const)]
  for (const [column, code] of claims) {
    const holder = holders.get(code)
    if (holder === undefined || holder === id) continue
    const other = councils.get(holder)?.code ?? candidates.get(holder)!.row.code
    return reject(candidate, column, `${code} is a GSS code of ${other}, current or former`)
  }
  for (const [, code] of claims) holders.set(code, id)
}

/** Matches rows with the register and each other; rejects those with faults, repeated ones, and those with codes of another council. */
export function matchRows (register: Register, rows: ReadRow[]): Matching {
  const matching: Matching = {
    candidates: new Map(),
    holders: new Map(register.holders),
    rejected: [],
    notices: [],
    councilOf: code => {
      const id = matching.holders.get(code)
      return id !== undefined && (register.councils.has(id) || matching.candidates.has(id)) ? id : undefined
    },
    reject: ({ id, row: { line } }, column, detail) => {
      matching.candidates.delete(id)
      matching.rejected.push({ line, column, detail })
    },
    notice: ({ row: { line } }, column, detail) => { matching.notices.push({ line, column, detail }) }
  }
  takeIn(matching, register, rows)
  for (const candidate of matching.candidates.values()) claim(matching, register, candidate)
  return matching
}
