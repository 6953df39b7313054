// What a line says by itself, before it is held against the standard and what is recorded.
import type { ErrorObject } from 'ajv/dist/2020.js'
import { faultOfDay } from '../assessments/begin-assessment.ts'
import { asAlias } from '../councils/queries.ts'
import { londonDay } from '../plugins/clock.ts'
import { bodyValidator, faultsOf, quick, thorough } from '../plugins/validation.ts'
import { wordsOf } from '../scores/score-texts.ts'
import { slugOf } from '../services/save-service.ts'
import type { Fault, ImportedAssessment, SheetScore } from '../wire-types.d.ts'
import type { Line } from './read-ndjson.ts'

/** A line that may be taken, so far. */
export interface Candidate {
  line: number
  given: ImportedAssessment & { scores: SheetScore[] }
  /** The council that it names, in capitals; null: none. */
  council: string | null
  slug: string
  /** What is recorded, and what the same reference has to say again: each thing under a name of its own, as JSON, which is compact. */
  content: string
}

let validate: ReturnType<typeof bodyValidator> | undefined

/** Spreadsheets write days in many ways: what is wrong with them is said plainly. */
function inWords (error: ErrorObject): Partial<ErrorObject> {
  return error.params.format === 'date' ? { ...error, message: 'is no day: write it as 2019-04-01' } : error
}

function faultsOfShape ({ given }: Line): Fault[] {
  // Made at the first import: whoever never imports does not wait for it.
  validate ??= bodyValidator({ $ref: 'imported_assessment.json' }, quick(), thorough)
  return validate(given) ? [] : faultsOf((validate.errors ?? []).map(inWords))
}

function faultsOfRules ({ service, service_name, assessed_on, published_on }: ImportedAssessment, now: Date): Fault[] {
  const faults = [faultOfDay(assessed_on, now)].filter(fault => fault !== undefined)
  const today = londonDay(now)
  if (published_on && published_on > today) faults.push({ pointer: '/published_on', detail: `${published_on} is in the future: give ${today} or before` })
  if (published_on && published_on < assessed_on) faults.push({ pointer: '/published_on', detail: `${published_on} is before the day that it speaks of, ${assessed_on}` })
  if (!service && !service_name) faults.push({ pointer: '/service', detail: 'is missing, and service_name too: give one or both' })
  else if (!service && slugOf(service_name!) === '') faults.push({ pointer: '/service', detail: 'the name has no letter or digit of the Latin alphabet: give a slug' })
  return faults
}

function contentOf (slug: string, { standard, phase, assessed_on, published_on, summary = null, scores = [] }: ImportedAssessment): string {
  return JSON.stringify({
    service: slug,
    standard,
    phase,
    assessed_on,
    ...published_on && { published_on },
    summary,
    ...Object.fromEntries(scores.toSorted((a, b) => a.point - b.point).map(score => [`scores/${score.point}`, { score: score.score ?? null, ...wordsOf(score) }]))
  })
}

/** Reads a line: what may be taken, or why it cannot be. */
export function readLine (read: Line, now: Date): { candidate: Candidate } | { faults: Fault[] } {
  const { line, given, faults } = read
  if (faults.some(({ pointer }) => pointer === '')) return { faults }
  const misshapen = faultsOfShape(read).filter(({ pointer }) => !faults.some(fault => fault.pointer === pointer))
  if (faults.length + misshapen.length > 0) return { faults: [...faults, ...misshapen] }
  const assessment = given as ImportedAssessment
  const broken = faultsOfRules(assessment, now)
  if (broken.length > 0) return { faults: broken }
  const { council, service, service_name, scores = [] } = assessment
  const slug = service ?? slugOf(service_name!)
  const named = council == null ? null : asAlias(council)
  return { candidate: { line, given: { ...assessment, scores }, council: named, slug, content: contentOf(slug, assessment) } }
}
