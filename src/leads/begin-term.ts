// Terms that begin because something else does: a group, or a token.
import { sql } from 'kysely'
import type { Write } from '../database/write.ts'
import { leadFrom, leadsOrIsTo, listPeriods, recordTerms } from './terms.ts'

/** Locks a region's head, for a write that began under the register; gives it. */
async function holdHead ({ trx, lock }: Write, region: string): Promise<string> {
  const { head_id } = await trx.selectFrom('region').select('head_id').where('id', '=', region).executeTakeFirstOrThrow()
  await lock([head_id])
  return head_id
}

/** A council leads a region from a day on, as part of a write under the register. */
export async function beginTerm (tools: Write, region: string, council_id: string, from: string): Promise<void> {
  const led = { head_id: await holdHead(tools, region), region, council_id }
  await recordTerms(tools, led, await leadFrom(tools, led, from))
}

/**
 * The same where a token is made for a council that does not lead the region yet, nor is to: whoever is given a lead's token leads. Of one
 * that signs in only if the council never did, so that nobody takes back by signing in what was handed over.
 */
export async function beginFirstTerm (tools: Write, region: string, council_id: string, today: string, { if_never = false } = {}): Promise<void> {
  const led = { head_id: await holdHead(tools, region), region, council_id }
  const held = if_never ? (await listPeriods(tools, led, sql`true`)).length > 0 : await leadsOrIsTo(tools, led, today)
  if (!held) await recordTerms(tools, led, await leadFrom(tools, led, today))
}
