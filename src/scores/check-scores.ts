import { brokenAt, scoreOffScale } from '../errors.ts'
import type { Trx } from '../plugins/database.ts'
import { findStandard } from '../standards/queries.ts'
import type { Fault, SheetScore } from '../wire-types.d.ts'

/** Throws a problem listing every score that the standard does not allow: scoreOffScale where that is all, else ruleBroken. */
export async function checkScores (trx: Trx, standard_id: string, given: SheetScore[], pointer: (index: number) => string): Promise<void> {
  const standard = (await findStandard(trx, standard_id))!
  const numbers = new Set(standard.points.map(({ number }) => number))
  const values = standard.scale.map(({ value }) => value)
  const seen = new Set<number>()
  const faults: Fault[] = []
  const off_scale: Fault[] = []
  given.forEach(({ point, score, not_applicable = false }, index) => {
    const at = pointer(index)
    const fault = (field: string, detail: string) => faults.push({ pointer: `${at}/${field}`, detail })
    if (!numbers.has(point)) fault('point', `${standard_id} has no point ${point}: give ${Math.min(...numbers)} to ${Math.max(...numbers)}`)
    if (seen.has(point)) fault('point', `point ${point} is given twice`)
    seen.add(point)
    if (score === undefined && !not_applicable) fault('score', 'is missing: give a score, or not_applicable: true')
    if (score !== undefined && not_applicable) fault('not_applicable', 'a point that does not apply has no score: give one of the two')
    if (not_applicable && !standard.not_applicable_allowed) fault('not_applicable', `${standard_id} asks for a score on every point`)
    if (score !== undefined && !values.includes(score)) {
      off_scale.push({ pointer: `${at}/score`, detail: `${score} is not on the scale of ${standard_id}: ${values.join(', ')}` })
    }
  })
  if (faults.length > 0) throw brokenAt([...faults, ...off_scale])
  if (off_scale.length > 0) throw scoreOffScale(`Give one of ${values.join(', ')}.`, { errors: off_scale })
}
