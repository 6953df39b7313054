import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { codeOf } from './error.ts'

/** A folder of this call's own, beside `name`, to be filled and then renamed to it: nobody ever sees a half-made `name`. */
export function makePartial (folder: string, name: string): string {
  sweepAbandoned(folder, `${name}.new-`)
  return mkdtempSync(join(folder, `${name}.new-${process.pid}-`))
}

// A start that was killed cannot clean up. Its initdb may outlive it by seconds, hence the minute.
function sweepAbandoned (folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length)))) continue
    const path = join(folder, name)
    const changed = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - changed > 60_000) rmSync(path, { recursive: true, force: true })
  }
}

/** Whether a process with this id is there, whosever it is. */
export function isRunning (pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
