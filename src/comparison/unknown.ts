import { broken } from '../errors.ts'
import type { Definition } from '../progress/progress-at.ts'
import type { Fault } from '../wire-types.d.ts'

/** What to say of a standard that there is not. */
export const unknownStandard = (standard: string): Fault => ({ pointer: '/standard', detail: `there is no standard ${standard}: see /v1/standards` })

/** Points and scale. Throws ruleBroken where there is no such standard. */
export function requireDefinition (definition: Definition | null, standard: string): Definition {
  if (definition) return definition
  const { pointer, detail } = unknownStandard(standard)
  throw broken(pointer, detail)
}
