import type { OpenDatabase } from '../database/open-database.ts'
import { actAsOperator, prepareDatabase } from '../database/prepare-database.ts'
import { listHeads } from '../history/heads.ts'
import { verifyHistory } from '../history/verify-history.ts'
import { verifyProgress } from '../progress/keep-progress.ts'
import type { Manifest } from './manifest.ts'

/** What was found in a restored database. */
export interface Inspection {
  /** Migrations that are newer than the backup. */
  ran: string[]
  chains: number
  councils: number
  /** The time of the newest entry in its history; null: it has none. */
  newest: string | null
  /** What is not as it was written, a line each. */
  wrong: string[]
}

export interface Restored {
  manifest: Manifest
  found: Inspection
  /** Where it is now; undefined: nowhere, it was only tried, or not kept. */
  into: string | undefined
}

/** Whether it may be kept. */
export const isAcceptable = ({ wrong }: Inspection, despite_faults = false) => wrong.length === 0 || despite_faults

/** Brings a restored database to the newest migration, and looks whether histories and progress hold, and come through the heads of the backup. */
export async function inspect (database: Pick<OpenDatabase, 'owner_url' | 'service'>, { heads }: Manifest): Promise<Inspection> {
  const ran = await prepareDatabase(database)
  return await actAsOperator(database, async act => {
    const wrong: string[] = []
    const say = (...parts: (string | number | null)[]) => { wrong.push(parts.filter(part => part !== null).join(' ')) }
    const times = (await listHeads(act.db, { after: undefined, limit: Number.MAX_SAFE_INTEGER - 1 })).map(({ at }) => at)
    const { chains } = await verifyHistory(act, { kept: heads }, ({ council, seq, what }) => say(council, seq, what))
    const progress = await verifyProgress(act)
    for (const { council, what, standard, phase, day } of progress.wrong) say(council, what, standard, phase, day)
    return { ran, chains, councils: progress.councils, newest: times.sort().at(-1) ?? null, wrong }
  })
}
