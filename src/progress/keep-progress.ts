// What is kept against what is published: council by council, while the service goes on.
import { sql } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
import { type Act, write } from '../database/write.ts'
import { notFound } from '../errors.ts'

interface Held {
  id: string
  code: string
}

/** The council that is named, or all of them in the order of their ids. Throws notFound. */
async function councilsOf ({ db, now }: Act, code: string | undefined): Promise<Held[]> {
  if (code === undefined) return await db.selectFrom('council').select(['id', 'code']).orderBy('id').execute()
  const found = await findCouncil(db, code, now)
  if (!found) throw notFound(`No council has the code ${code}.`)
  return [{ id: found.council_id, code: found.code }]
}

/** A place where what is kept is not what follows from what is published. */
export interface Wrong {
  council: string
  what: string
  standard: string | null
  phase: string | null
  day: string
}

/** Where progress is wrong: nowhere, unless something was written past the service. Each council is looked at as it stands at one moment. */
export async function verifyProgress (act: Act, code?: string): Promise<{ councils: number, wrong: Wrong[] }> {
  const councils = await councilsOf(act, code)
  const wrong: Wrong[] = []
  for (const council of councils) {
    const { rows } = await sql<Omit<Wrong, 'council'>>`select * from wrong_progress(${council.id}) order by standard, phase, day`.execute(act.db)
    wrong.push(...rows.map(row => ({ council: council.code, ...row })))
  }
  return { councils: councils.length, wrong }
}

/** Counts progress anew; each council is held for as long as its own takes. Gives how many councils there were. */
export async function rebuildProgress (act: Act, code?: string): Promise<number> {
  const councils = await councilsOf(act, code)
  for (const { id } of councils) {
    await write(act, id, async ({ trx }) => { await sql`select rebuild_progress(${id})`.execute(trx) }, { also_ended: true })
  }
  return councils.length
}
