import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { openProgressBar } from '../command-line/progress-bar.ts'
import { findCouncil } from '../councils/queries.ts'
import type { Act } from '../database/write.ts'
import { notFound } from '../errors.ts'
import type { AssessmentsImport } from '../wire-types.d.ts'
import { importAssessments } from './import-assessments.ts'

/**
 * Imports assessments from a file, CSV if its name says so and else NDJSON, with a bar at a terminal. Throws what importAssessments
 * throws, and notFound for an unknown council.
 */
export async function importFile (act: Act, path: string, { council: code, dry_run }: { council?: string, dry_run?: boolean }): Promise<AssessmentsImport> {
  const found = code === undefined ? undefined : await findCouncil(act.db, code, act.now)
  if (code !== undefined && !found) throw notFound(`No council has the code ${code}.`)
  const { size } = await stat(path)
  const file = createReadStream(path)
  const bar = openProgressBar(size)
  try {
    return await importAssessments({ ...act, clock: () => new Date() }, file, {
      format: /\.csv$/i.test(path) ? 'csv' : 'ndjson',
      council: found && { id: found.council_id, code: found.code },
      dry_run,
      onProgress: lines => bar.show(file.bytesRead, `${lines} lines`)
    })
  } finally {
    bar.close()
  }
}
