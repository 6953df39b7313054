/** What keeps the embedded PostgreSQL from serving; the message says what to do next. */
export class EmbeddedServerError extends Error {
  override name = 'EmbeddedServerError'
}

/** The last lines of a program's output, indented, to be quoted in an error. */
export function quoteLastLines (output: string, count = 8): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(-count).map((line) => `\n  ${line}`).join('')
}

/** The system's code of an error ("ENOENT", "57P01"), if it has one. */
export function codeOf (error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}
