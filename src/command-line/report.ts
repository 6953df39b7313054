import { ConfigError } from '../config.ts'
import { Problem } from '../errors.ts'

/** Prints why a command failed, every fault on a line of its own, and gives the exit code. */
export function report (error: unknown): number {
  if (error instanceof Problem) {
    const { title } = error.kind
    const faults = error.more.errors ?? []
    console.error([`${title}. ${error.message}`, ...faults.map(({ pointer, detail }) => `  ${pointer || '/'} ${detail}`)].join('\n'))
    return 1
  }
  const { code, message } = error as NodeJS.ErrnoException
  console.error(message || `Failed: ${code ?? error}`)
  return error instanceof ConfigError ? 2 : 1
}
