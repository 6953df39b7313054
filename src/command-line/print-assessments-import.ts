import type { AssessmentsImport, ImportRejection } from '../wire-types.d.ts'

const line = ({ line, pointer, column, detail }: ImportRejection) => `  line ${line}${column ?? pointer ? `, ${column ?? pointer}` : ''}: ${detail}`

/** Prints what an import of assessments did. */
export function printAssessmentsImport ({ created, published, unchanged, rejected, services, rejections }: AssessmentsImport, dry_run = false): void {
  console.log(`${dry_run ? 'Would be: ' : ''}${created} created (${published} of them published), ${unchanged} unchanged, ${rejected} rejected; ${services} new services.`)
  if (rejections.length > 0) console.log(['Rejected:', ...rejections.map(line)].join('\n'))
}
