import type { Fault } from './fault.ts'
import { webhooks } from './webhooks.ts'

/** Every fault, in the order in which they run. */
export const faults: Fault[] = [webhooks]
