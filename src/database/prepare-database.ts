import { loadReference } from '../reference.ts'
import { migrate } from './migrator.ts'
import type { OpenDatabase } from './open-database.ts'
import { openDb } from './open-pool.ts'
import type { Act } from './write.ts'

/** Runs the work as the operator, on a connection of its own as the service's role. */
export async function actAsOperator<Answer> ({ service }: Pick<OpenDatabase, 'service'>, work: (act: Act) => Promise<Answer>): Promise<Answer> {
  const db = openDb({ ...service, max: 2 })
  try {
    return await work({ db, now: new Date(), token_id: null, request_id: null })
  } finally {
    await db.destroy()
  }
}

/** Migrates, and loads what is missing of the standards and regions that come with the product. Gives the migrations that ran. */
export async function prepareDatabase (database: Pick<OpenDatabase, 'owner_url' | 'service'>): Promise<string[]> {
  const ran = await migrate(database.owner_url)
  await actAsOperator(database, loadReference)
  return ran
}
