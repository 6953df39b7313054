import { brokenAt, scoreOffScale } from '../errors.ts'
import type { Fault, SheetScore } from '../wire-types.d.ts'

/** What a standard allows, as far as scores go. */
export interface Rules {
  id: string
  points: { number: number }[]
  scale: { value: number, met: boolean }[]
  not_applicable_allowed: boolean
}

/** What is wrong with scores by the rules of a standard; scores that are off its scale apart. */
export function faultsOfScores ({ id, points, scale, not_applicable_allowed }: Rules, given: SheetScore[], pointer: (index: number) => string) {
  const numbers = new Set(points.map(({ number }) => number))
  const values = scale.map(({ value }) => value)
  const seen = new Set<number>()
  const faults: Fault[] = []
  const off_scale: Fault[] = []
  given.forEach(({ point, score, not_applicable = false }, index) => {
    const at = pointer(index)
    const fault = (field: string, detail: string) => faults.push({ pointer: `${at}/${field}`, detail })
    if (!numbers.has(point)) fault('point', `${id} has no point ${point}: give ${Math.min(...numbers)} to ${Math.max(...numbers)}`)
    if (seen.has(point)) fault('point', `point ${point} is given twice`)
    seen.add(point)
    if (score === undefined && !not_applicable) fault('score', 'is missing: give a score, or not_applicable: true')
    if (score !== undefined && not_applicable) fault('not_applicable', 'a point that does not apply has no score: give one of the two')
    if (not_applicable && !not_applicable_allowed) fault('not_applicable', `${id} asks for a score on every point`)
    if (score !== undefined && !values.includes(score)) {
      off_scale.push({ pointer: `${at}/score`, detail: `${score} is not on the scale of ${id}: ${values.join(', ')}` })
    }
  })
  return { faults, off_scale }
}

/** Throws a problem listing every score that a standard does not allow: scoreOffScale where that is all, else ruleBroken. */
export function checkScores (rules: Rules, given: SheetScore[], pointer: (index: number) => string): void {
  const { faults, off_scale } = faultsOfScores(rules, given, pointer)
  if (faults.length > 0) throw brokenAt([...faults, ...off_scale])
  if (off_scale.length > 0) throw scoreOffScale(`Give one of ${rules.scale.map(({ value }) => value).join(', ')}.`, { errors: off_scale })
}
