// Holds the rows of a file against the register: what to store, and why the rest is not taken.
import type { RegisterNote } from '../wire-types.d.ts'
import { type Candidate, matchRows, type Matching } from './match-rows.ts'
import type { ReadRow } from './read-row.ts'
import { type CouncilRecord, isSame, type Register } from './register.ts'
import { checkSuccession, successorsOf } from './succession.ts'

export interface ImportPlan {
  created: CouncilRecord[]
  updated: CouncilRecord[]
  unchanged: number
  rejected: RegisterNote[]
  notices: RegisterNote[]
}

function countyOf ({ councilOf, notice }: Matching, candidate: Candidate): string | null {
  const { id, row: { county }, before } = candidate
  if (county === null) return null
  if (county === undefined) return before?.county_id ?? null
  const found = councilOf(county)
  if (found !== undefined && found !== id) return found
  notice(candidate, 'county-la', `${county} is no other council, here or in the register; the county is left as it was`)
  return before?.county_id ?? null
}

/** What the register shall say: blank and unknown dates and GSS codes erase nothing, and a code that it had stays its own. */
function recordOf (matching: Matching, candidate: Candidate): CouncilRecord {
  const { id, row, before } = candidate
  if (before && before.code !== row.code) {
    matching.notice(candidate, 'local-authority-code', `${row.code} is a former code of ${before.code}: taken as that`)
  }
  const gss_code = row.gss_code ?? before?.gss_code ?? null
  const formers = new Set([...before?.former_gss_codes ?? [], ...before?.gss_code ? [before.gss_code] : [], ...row.former_gss_codes])
  if (gss_code) formers.delete(gss_code)
  return {
    id,
    code: before?.code ?? row.code,
    name: row.name,
    gss_code,
    former_gss_codes: [...formers].sort(),
    type: row.type,
    nation: row.nation,
    county_id: countyOf(matching, candidate),
    started_on: row.started_on ?? before?.started_on ?? null,
    ended_on: row.ended_on === undefined ? before?.ended_on ?? null : row.ended_on,
    replaced_by_ids: successorsOf(matching, candidate)
  }
}

const byLine = (a: RegisterNote, b: RegisterNote) => a.line - b.line

/** Plans the import of rows; `today` decides which councils have ended, for these are never reopened. */
export function planImport (register: Register, rows: ReadRow[], today: string): ImportPlan {
  const matching = matchRows(register, rows)
  checkSuccession(matching, register, today)
  const records = [...matching.candidates.values()].map(candidate => recordOf(matching, candidate))
  const created = records.filter(({ id }) => !register.councils.has(id))
  const updated = records.filter(record => register.councils.has(record.id) && !isSame(register.councils.get(record.id), record))
  const lost = new Set(matching.rejected.map(({ line }) => line))
  return {
    created,
    updated,
    unchanged: records.length - created.length - updated.length,
    rejected: matching.rejected.sort(byLine),
    notices: matching.notices.filter(({ line }) => !lost.has(line)).sort(byLine)
  }
}
