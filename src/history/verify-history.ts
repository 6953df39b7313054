// Whether anything of the history was changed past the service: council by council, while it goes on.
import { sql } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
import { type Act, register } from '../database/write.ts'
import { notFound } from '../errors.ts'
import type { Db, Trx } from '../plugins/database.ts'
import { type Fault, type KeptHead, type Report, verifyChain } from './verify-chain.ts'
import { verifyWordings } from './verify-wordings.ts'

interface Chain {
  id: string
  /** The council's code, the region as regions/{id}, register for what belongs to neither, or the id of one that is gone. */
  name: string
}

/** A place where a council's history is not as it was written. */
export interface WrongHistory extends Fault {
  council: string
}

/** The chain that is named, or all that there are or were: of councils, of heads, of entries, of heads that were kept. Throws notFound. */
async function chainsOf ({ db, now }: Act, code: string | undefined, kept: KeptHead[]): Promise<Chain[]> {
  if (code !== undefined) {
    const found = await findCouncil(db, code, now)
    if (!found) throw notFound(`No council has the code ${code}.`)
    return [{ id: found.council_id, name: found.code }]
  }
  const { rows } = await sql<Chain>`
    with recursive written (council_id) as (
      (select council_id from history order by council_id limit 1)
      union all
      -- One look for each council, however long its history.
      select (select h.council_id from history h where h.council_id > w.council_id order by h.council_id limit 1)
      from written w
      where w.council_id is not null
    ),
    chain (id) as (
      select id from council
      union select council_id from council_head
      union select council_id from written where council_id is not null
      union select unnest(${kept.map(({ council_id }) => council_id)}::uuid[])
    )
    select chain.id, coalesce(c.code, 'regions/' || r.id, case when chain.id = ${register} then 'register' else chain.id::text end) as name
    from chain
    left join council c on c.id = chain.id
    left join region r on r.head_id = chain.id
    order by chain.id`.execute(db)
  return rows
}

/** Reports what is wrong with the history of a council and with its texts. */
export async function verifyCouncil (db: Db | Trx, council_id: string, kept: KeptHead[], report: Report): Promise<void> {
  const remains = await verifyChain(db, council_id, kept, report)
  await verifyWordings(db, council_id, remains, report)
}

/**
 * Verifies the history of all councils and of the register, or of one council, each as it stands at one moment, and reports what is wrong as
 * it is found. Heads that were kept elsewhere also show a chain that was cut at its end, or written anew from somewhere on. Throws notFound.
 */
export async function verifyHistory (
  act: Act, { code, kept = [] }: { code?: string, kept?: KeptHead[] }, report: (wrong: WrongHistory) => void
): Promise<{ chains: number, wrong: number }> {
  const chains = await chainsOf(act, code, kept)
  let wrong = 0
  for (const { id, name } of chains) {
    await act.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async trx => {
      await verifyCouncil(trx, id, kept.filter(({ council_id }) => council_id === id), fault => {
        wrong++
        report({ council: name, ...fault })
      })
    })
  }
  return { chains: chains.length, wrong }
}
