import { backends } from './backends.ts'
import { backups } from './backups.ts'
import { commits } from './commits.ts'
import { disk } from './disk.ts'
import type { Fault } from './fault.ts'
import { keys } from './keys.ts'
import { kills } from './kills.ts'
import { overload } from './overload.ts'
import { promotion } from './promotion.ts'
import { replica } from './replica.ts'
import { rolling } from './rolling.ts'
import { versions } from './versions.ts'
import { webhooks } from './webhooks.ts'

/** Every fault, in the order in which they run. */
export const faults: Fault[] = [kills, keys, versions, backends, commits, overload, disk, backups, rolling, replica, promotion, webhooks]
