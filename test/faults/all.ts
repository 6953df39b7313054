import type { Fault } from './fault.ts'
import { promotion } from './promotion.ts'
import { replica } from './replica.ts'
import { rolling } from './rolling.ts'

/** Every fault, in the order in which they run. */
export const faults: Fault[] = [rolling, replica, promotion]
