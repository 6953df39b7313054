import { type Act, register as register_head, write } from '../database/write.ts'
import { rowsRejected } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { ImportQuery, RegisterImport, RegisterNote } from '../wire-types.d.ts'
import { parseRegister } from './parse-register.ts'
import { planImport } from './plan-import.ts'
import { readRow } from './read-row.ts'
import { readRegister, storeCouncils } from './register.ts'

function refuse (rejected: RegisterNote[]) {
  const errors = rejected.map(({ line, column, detail }) => ({ pointer: column ? `/${line}/${column}` : `/${line}`, detail }))
  return rowsRejected(`Nothing was kept, because of ${errors.length === 1 ? 'one fault' : `${errors.length} faults`} in the rows: mend these, or import without atomic.`, { errors })
}

/**
 * Imports the public register, UTF-8 in its columns: good rows are kept, the others are given with their lines.
 * With `atomic` throws rowsRejected where there is one; throws badRequest where it is no CSV, and ruleBroken where columns are missing.
 * Source: mySociety's uk_local_authority_names_and_codes.
 */
export async function importRegister (
  act: Act, csv: string | Buffer, { dry_run = false, atomic = false }: ImportQuery = {}
): Promise<RegisterImport> {
  const file = parseRegister(csv)
  const rows = file.rows.map(readRow)
  return await write(act, register_head, async tools => {
    const register = await readRegister(tools.trx)
    const { created, updated, unchanged, notices, ...plan } = planImport(register, rows, londonDay(act.now))
    const rejected = [...file.rejected, ...plan.rejected].sort((a, b) => a.line - b.line)
    if (atomic && rejected.length > 0) throw refuse(rejected)
    await storeCouncils(tools, register, [...created, ...updated])
    return { created: created.length, updated: updated.length, unchanged, rejected, notices }
  }, { dry_run, relations: 'move' })
}
