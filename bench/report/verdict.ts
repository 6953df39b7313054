import type { Goal, Measured } from '../figures/figure.ts'
import { spreadOf, swing } from '../measure/quartiles.ts'

const most_swing = 0.25
const constants = ['constant', 'constant 304']

/** How far the quartiles of a constant were from its median, at most; undefined: none was measured. */
export function swingOfConstants ({ of }: Measured): number | undefined {
  const swings = constants.map(of).filter(values => values !== undefined).map(values => swing(spreadOf(values)))
  return swings.length > 0 ? Math.max(...swings) : undefined
}

/** A run says nothing where the constant itself came out so differently. */
export function isVoid (measured: Measured): boolean {
  return (swingOfConstants(measured) ?? 0) > most_swing
}

/** Whether a goal is met; undefined: it has none, or could not be measured. */
export function isMet ({ at_least, at_most, value }: Goal, measured: Measured): boolean | undefined {
  const found = value(measured)
  if (Number.isNaN(found) || (at_least === undefined && at_most === undefined)) return undefined
  return found >= (at_least ?? -Infinity) && found <= (at_most ?? Infinity)
}
