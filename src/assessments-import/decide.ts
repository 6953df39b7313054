// Decides on each line of a batch: recorded, unchanged, or rejected and why.
import { v7 as uuidv7 } from 'uuid'
import { faultsOfScores } from '../scores/check-scores.ts'
import type { Fault, Standard } from '../wire-types.d.ts'
import { type Facts, keyOf, type Placed } from './facts.ts'
import type { Seen } from './seen.ts'

export interface NewService {
  council_id: string
  id: string
  slug: string
  name: string
  /** The first day that anything of it was published on, as far as this batch goes; null: nothing was. */
  first_published_on: string | null
}

/** An assessment to record. */
export interface Accepted extends Pick<Placed, 'council_id' | 'given'> {
  id: string
  service_id: string
}

export interface Decisions {
  accepted: Accepted[]
  services: NewService[]
  unchanged: number
  rejected: { line: Placed, faults: Fault[] }[]
}

/** What the lines before have said, in this batch and in those before: a dry run finds nothing of it in the database. */
export interface Said {
  references: Seen
  /** Names of services to record, by council and slug. */
  services: Map<string, string>
}

function faultsOfSheet (standard: Standard, { scores, published_on }: Placed['given']): Fault[] {
  const { faults, off_scale } = faultsOfScores(standard, scores, index => `/scores/${index}`)
  const scored = new Set(scores.map(({ point }) => point))
  const missing = standard.points.map(({ number }) => number).filter(number => !scored.has(number))
  if (published_on && missing.length > 0) {
    const which = missing.length === 1 ? `point ${missing[0]} has` : `points ${missing.join(', ')} have`
    faults.push({ pointer: '/scores', detail: `${which} no score, and what is published has one on every point: score it, say that it does not apply, or leave out published_on` })
  }
  return [...faults, ...off_scale]
}

function faultsOf (line: Placed, facts: Facts, { services }: Said): Fault[] {
  const { council_id, slug, given: { service_name, standard, published_on } } = line
  const { code, started_on, ended } = facts.councils.get(council_id)!
  const faults: Fault[] = []
  const key = keyOf(council_id, slug)
  if (ended) faults.push({ pointer: '/council', detail: `${code} has ended: nothing more is recorded for it` })
  if (started_on && published_on && published_on < started_on) {
    faults.push({ pointer: '/published_on', detail: `${code} began on ${started_on}: its own figures start afresh, and what it replaced keeps its own` })
  }
  if (!service_name && !facts.services.has(key) && !services.has(key)) {
    faults.push({ pointer: '/service', detail: `${code} has no service ${slug}: give service_name too, and it is recorded` })
  }
  const rules = facts.standards.get(standard)
  if (!rules) faults.push({ pointer: '/standard', detail: `there is no standard ${standard}: see /v1/standards` })
  else faults.push(...faultsOfSheet(rules, line.given))
  return faults
}

/** Why a reference may not be used, 'unchanged' where it stands for the same already, nothing where it is new. */
function checkReference ({ line, council_id, content, given: { reference } }: Placed, facts: Facts, { references }: Said): Fault[] | 'unchanged' {
  const differs = facts.recorded.get(line)
  const said = references.has(council_id, reference)
  if (differs?.length === 0 || (said && references.has(council_id, reference, content))) return 'unchanged'
  if (differs) return [{ pointer: '/reference', detail: `${reference} is recorded already, and otherwise: ${differs.join(', ')}. Give a correction a reference of its own` }]
  if (said) return [{ pointer: '/reference', detail: `${reference} is on an earlier line, which says otherwise: give each assessment a reference of its own` }]
  return []
}

/** Decides on the lines of a batch in their order, and remembers what they have said. */
export function decide (lines: Placed[], facts: Facts, said: Said): Decisions {
  const decisions: Decisions = { accepted: [], services: [], unchanged: 0, rejected: [] }
  const added = new Map<string, NewService>()
  for (const line of lines) {
    const { council_id, slug, content, given: { reference, service_name, published_on = null } } = line
    const known = checkReference(line, facts, said)
    if (known === 'unchanged') {
      decisions.unchanged++
      continue
    }
    const faults = [...known, ...known.length > 0 ? [] : faultsOf(line, facts, said)]
    if (faults.length > 0) {
      decisions.rejected.push({ line, faults })
      continue
    }
    const key = keyOf(council_id, slug)
    const service = added.get(key)
    if (service) {
      if (published_on && !(service.first_published_on! <= published_on)) service.first_published_on = published_on
    } else if (!facts.services.has(key)) {
      const name = service_name ?? said.services.get(key)!
      added.set(key, { council_id, id: uuidv7(), slug, name, first_published_on: published_on })
      said.services.set(key, name)
    }
    decisions.accepted.push({ council_id, given: line.given, id: uuidv7(), service_id: facts.services.get(key) ?? added.get(key)!.id })
    said.references.add(council_id, reference)
    said.references.add(council_id, reference, content)
  }
  decisions.services = [...added.values()]
  return decisions
}
