import type { Fault } from './fault.ts'
import { keys } from './keys.ts'
import { kills } from './kills.ts'
import { versions } from './versions.ts'

/** Every fault, in the order in which they run. */
export const faults: Fault[] = [kills, keys, versions]
