import { sql } from 'kysely'
import type { Write } from '../database/write.ts'

/** Notes that something in a thread is another now: whoever asks for what was updated since finds it. */
export async function touchThread ({ trx, now }: Pick<Write, 'trx' | 'now'>, head_id: string, id: string): Promise<void> {
  await trx.updateTable('thread').set({ updated_at: now }).where('head_id', '=', head_id).where('id', '=', id).execute()
}

/** The same of the threads under a head that show one of these wordings. */
export async function touchThreadsShowing ({ trx, now }: Pick<Write, 'trx' | 'now'>, head_id: string, digests: Buffer[]): Promise<void> {
  if (digests.length === 0) return
  await sql`
    update thread set updated_at = ${now}
    where head_id = ${head_id} and (wording = any(${digests}::bytea[]) or id in (
      select m.thread_id from message m where m.head_id = ${head_id} and m.wording = any(${digests}::bytea[])
    ))`.execute(trx)
}
