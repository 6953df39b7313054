import { backends } from './backends.ts'
import { commits } from './commits.ts'
import { disk } from './disk.ts'
import type { Fault } from './fault.ts'
import { overload } from './overload.ts'

/** Every fault, in the order in which they run. */
export const faults: Fault[] = [backends, commits, overload, disk]
