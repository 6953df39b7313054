import { type Act, register, type Write, write } from '../database/write.ts'
import { broken } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Proposal, ProposalMerging } from '../wire-types.d.ts'
import { findProposal } from './queries.ts'
import { requireOpen } from './save-proposal.ts'

export interface Closing {
  status: 'opened' | 'merged' | 'withdrawn' | 'declined'
  reason?: string
  region?: string | null
  merged_into?: string | null
}

/** Closes an open proposal in the transaction of a write under the register. */
export async function closeProposal (
  { trx, now, word, record, announce }: Write, id: string, { status, reason, region = null, merged_into = null }: Closing
): Promise<Proposal> {
  const wording = reason === undefined ? null : (await word({ reason }))[0]!
  await trx.updateTable('region_proposal').set({ status, closing_wording: wording, region, merged_into, closed_at: now })
    .where('head_id', '=', register).where('id', '=', id).execute()
  announce({ all: true })
  const after = { status, ...region && { region }, ...merged_into && { merged_into }, ...wording && { wording: wording.toString('hex') } }
  await record({ action: 'proposal closed', subject: `proposals/${id}`, changes: [{ pointer: '/closing', before: null, after }] })
  return (await findProposal(trx, id))!
}

/** Whoever proposed it thinks otherwise, or an admin declines it: with the reason. Throws proposalClosed. */
export async function endProposal (act: Act, id: string, status: 'withdrawn' | 'declined', reason: string): Promise<Proposal> {
  return await write(act, register, async tools => {
    await requireOpen(tools, id)
    return await closeProposal(tools, id, { status, reason })
  })
}

/** Sends those who would join to a region that there is; whether they do is for them and its lead. Throws proposalClosed and ruleBroken. */
export async function mergeProposal (act: Act, id: string, { into, reason }: ProposalMerging): Promise<Proposal> {
  return await write(act, register, async tools => {
    await requireOpen(tools, id)
    const region = await tools.trx.selectFrom('region').select('ended_on').where('id', '=', into).executeTakeFirst()
    if (!region) throw broken('/into', `there is no region ${into}`)
    if (region.ended_on && region.ended_on <= londonDay(act.now)) throw broken('/into', `${into} ended on ${region.ended_on}: name a region that goes on`)
    return await closeProposal(tools, id, { status: 'merged', merged_into: into, reason })
  })
}
