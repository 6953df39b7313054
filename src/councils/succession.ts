// Councils end and are replaced by others: what an import may say about it.
import type { Candidate, Matching } from './match-rows.ts'
import type { Register } from './register.ts'

/** Whether a council would come after itself, by way of those that replaced it. */
export function comesAfterItself (id: string, councils: Map<string, { replaced_by_ids: string[] }>): boolean {
  const seen = new Set<string>()
  const ahead = [...councils.get(id)?.replaced_by_ids ?? []]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...councils.get(next)?.replaced_by_ids ?? [])
  }
  return false
}

/** The councils that replaced a row's own, in order; what the register says where the file is silent. */
export function successorsOf ({ councilOf }: Matching, { row, before }: Candidate): string[] {
  if (row.replaced_by === undefined) return before?.replaced_by_ids ?? []
  return [...new Set(row.replaced_by.map(code => councilOf(code)!))].sort()
}

/** An import never reopens a council, nor drops a successor. */
function keep ({ holders, reject }: Matching, { councils }: Register, candidate: Candidate, today: string) {
  const { row: { ended_on, replaced_by, started_on }, before } = candidate
  const known_end = before?.ended_on
  if (known_end && ended_on === null) {
    return reject(candidate, 'end-date', `is blank, but the register has ${known_end}: an import never reopens a council`)
  }
  if (known_end && ended_on && known_end <= today && ended_on > today) {
    return reject(candidate, 'end-date', `${ended_on} is to come, but the council ended on ${known_end}: an import never reopens one`)
  }
  const end = ended_on ?? known_end
  const start = started_on ?? before?.started_on
  if (end && start && start >= end) return reject(candidate, 'end-date', `${end} is not later than the start, ${start}`)
  const dropped = replaced_by && before?.replaced_by_ids.find(id => !replaced_by.some(code => holders.get(code) === id))
  if (dropped) reject(candidate, 'replaced-by', `leaves out ${councils.get(dropped)!.code}: an import never drops a successor`)
}

/** Rejects rows whose successor is unknown, or was rejected and is not in the register. Gives whether there were any. */
function dropOrphans ({ candidates, holders, councilOf, reject }: Matching): boolean {
  const held = candidates.size
  for (const candidate of candidates.values()) {
    const unknown = candidate.row.replaced_by?.find(code => councilOf(code) === undefined)
    if (unknown === undefined) continue
    reject(candidate, 'replaced-by', `${unknown} ${holders.has(unknown) ? 'was itself rejected' : 'is neither in the file nor in the register'}`)
  }
  return candidates.size < held
}

/** Rejects rows whose council would come after itself. Gives whether there were any. */
function dropCircles (matching: Matching, { councils }: Register): boolean {
  const planned = new Map<string, { replaced_by_ids: string[] }>(councils)
  for (const [id, candidate] of matching.candidates) planned.set(id, { replaced_by_ids: successorsOf(matching, candidate) })
  const circular = [...matching.candidates.values()].filter(({ id }) => comesAfterItself(id, planned))
  for (const candidate of circular) matching.reject(candidate, 'replaced-by', 'leads back to the council itself')
  return circular.length > 0
}

/** Rejects the rows whose succession cannot stand; a row goes with a successor that it depends on, and with no other. */
export function checkSuccession (matching: Matching, register: Register, today: string): void {
  for (const candidate of matching.candidates.values()) keep(matching, register, candidate, today)
  while (dropOrphans(matching) || dropCircles(matching, register));
}
