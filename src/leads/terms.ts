// The days on which councils lead a region, written as part of a write that holds the region's head.
import { type RawBuilder, sql } from 'kysely'
import type { Change, Write } from '../database/write.ts'

export interface Led {
  head_id: string
  region: string
  council_id: string
}

export interface Period {
  from: string
  to: string | null
}

/** The terms of a council in a region that meet a condition over `l`, the earliest first. */
export async function listPeriods ({ trx }: Pick<Write, 'trx'>, { head_id, council_id }: Omit<Led, 'region'>, condition: RawBuilder<unknown>): Promise<Period[]> {
  const { rows } = await sql<Period>`
    select lower(l.period) as "from", upper(l.period) as "to"
    from lead_term l
    where l.head_id = ${head_id} and l.council_id = ${council_id} and ${condition}
    order by l.period`.execute(trx)
  return rows
}

/** Whether a council leads a region today, or is to. */
export async function leadsOrIsTo (tools: Pick<Write, 'trx'>, led: Omit<Led, 'region'>, today: string): Promise<boolean> {
  return (await listPeriods(tools, led, sql`(upper_inf(l.period) or upper(l.period) > ${today}::date)`)).length > 0
}

/** Puts terms in the place of those that meet a condition; gives what changed, if anything did. */
export async function replaceTerms ({ trx, announce }: Write, led: Led, condition: RawBuilder<unknown>, after: Period[]): Promise<Change | undefined> {
  const { head_id, region, council_id } = led
  const before = await listPeriods({ trx }, led, condition)
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  await sql`delete from lead_term l where l.head_id = ${head_id} and l.council_id = ${council_id} and ${condition}`.execute(trx)
  for (const { from, to } of after) {
    await sql`insert into lead_term (head_id, region, council_id, period) values (${head_id}, ${region}, ${council_id}, daterange(${from}, ${to}))`.execute(trx)
  }
  // Whose token leads follows from it.
  announce({ regions: [region], tokens: true })
  return { pointer: `/leads/${council_id}`, before, after }
}

/** A council leads a region from a day on, as it may do already: its term then goes on. Gives what changed. */
export async function leadFrom (tools: Write, led: Led, from: string): Promise<Change | undefined> {
  const [running] = await listPeriods(tools, led, sql`l.period @> ${from}::date`)
  return await replaceTerms(tools, led, sql`l.period && daterange(${from}, null)`, [{ from: running?.from ?? from, to: null }])
}

/** Notes in the region's own history what changed of who leads it. */
export async function recordTerms ({ record }: Write, { head_id, region }: Omit<Led, 'council_id'>, ...changes: (Change | undefined)[]): Promise<void> {
  const made = changes.filter(change => change !== undefined)
  if (made.length > 0) await record({ action: 'lead changed', subject: `regions/${region}`, council_id: head_id, changes: made })
}
