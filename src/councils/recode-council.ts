import { sql } from 'kysely'
import { type Act, register as register_head, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import type { Council } from '../wire-types.d.ts'
import { readCouncil } from './queries.ts'
import { readRegister } from './register.ts'
import { codeTaken, faultOfCode } from './save-council.ts'

/** The other councils whose assessments show this one's code, because it reviewed them. */
async function reviewedBy (trx: Trx, council_id: string): Promise<string[]> {
  const rows = await trx.selectFrom('review').select('council_id').distinct().where('reviewer_council_id', '=', council_id).execute()
  return rows.map(row => row.council_id)
}

/** Moves what shows the code: the council's own assessments, and those that it reviewed. */
async function moveAssessments (trx: Trx, council_id: string, now: string) {
  await sql`
    update assessment_head h
    set version = version + 1, updated_at = greatest(${now}, h.updated_at + interval '1 millisecond')
    where h.council_id = ${council_id}
      or (h.council_id, h.assessment_id) in (
        select r.council_id, r.assessment_id
        from review r
        where r.reviewer_council_id = ${council_id}
      )`.execute(trx)
}

/** Gives a council the code that the register has for it now; the old one goes on finding it. Throws alreadyExists where another has it. */
export async function recodeCouncil (act: Act, council_id: string, code: string): Promise<Council> {
  return await write(act, register_head, async ({ trx, now, lock, record, announce }) => {
    const { councils, holders } = await readRegister(trx)
    const before = councils.get(council_id)!
    requireMatch(act, etagOf(await readCouncil(trx, council_id, act.now)), { council_id, subject: `councils/${council_id}` })
    const holder = holders.get(code)
    if (holder !== undefined && holder !== council_id) throw codeTaken(code, councils.get(holder)!)
    const fault = faultOfCode(code)
    if (fault) throw broken('/code', fault)
    if (code !== before.code) {
      announce({ all: true })
      await lock([council_id, ...await reviewedBy(trx, council_id)])
      await trx.updateTable('council').set({ code }).where('id', '=', council_id).execute()
      await trx.updateTable('council_alias').set({ kind: 'former_code' }).where('alias', '=', before.code).execute()
      await trx.insertInto('council_alias').values({ alias: code, council_id, kind: 'code' })
        .onConflict(conflict => conflict.column('alias').doUpdateSet({ kind: 'code' })).execute()
      await moveAssessments(trx, council_id, now)
      await record({
        action: 'council recoded', subject: `councils/${council_id}`, council_id, changes: [{ pointer: '/code', before: before.code, after: code }]
      })
    }
    return await readCouncil(trx, council_id, act.now)
  })
}
