import type { RegisterImport, RegisterNote } from '../wire-types.d.ts'

const line = ({ line, column, detail }: RegisterNote) => `  line ${line}${column ? `, ${column}` : ''}: ${detail}`

/** Prints what an import of the register did. */
export function printImport ({ created, updated, unchanged, rejected, notices }: RegisterImport, dry_run = false): void {
  console.log(`${dry_run ? 'Would be: ' : ''}${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected, ${notices.length} notices.`)
  if (rejected.length > 0) console.log(['Rejected:', ...rejected.map(line)].join('\n'))
  if (notices.length > 0) console.log(['Notices:', ...notices.map(line)].join('\n'))
}
