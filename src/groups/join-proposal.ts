import { type Act, register, write } from '../database/write.ts'
import { notFound, proposalClosed } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Joining } from '../wire-types.d.ts'
import { findJoining, findProposal } from './queries.ts'

const aboutJoining = (id: string, council_id: string) => ({ council_id: register, subject: `proposals/${id}`, part: `/joining/${council_id}` })

async function refuseClosed (trx: Trx, id: string) {
  const { status } = (await findProposal(trx, id))!
  if (status !== 'proposed') throw proposalClosed(`It was ${status} already.`)
}

/** Says that a council would join a group that is proposed. Throws proposalClosed. */
export async function joinProposal (act: Act, id: string, council_id: string): Promise<Saved<Joining>> {
  return await write(act, register, async ({ trx, record, announce }) => {
    const before = await findJoining(trx, id, council_id)
    requireMatch(act, before && etagOf(before), aboutJoining(id, council_id))
    await refuseClosed(trx, id)
    if (before) return { value: before, created: false }
    const since = londonDay(act.now)
    await trx.insertInto('region_proposal_council').values({ head_id: register, proposal_id: id, council_id, since }).execute()
    announce({ all: true })
    await record({ action: 'proposal joined', subject: `proposals/${id}`, changes: [{ pointer: `/joining/${council_id}`, after: { since } }] })
    return { value: (await findJoining(trx, id, council_id))!, created: true }
  })
}

/** Takes back that a council would join. Throws notFound where it does not say so, and proposalClosed. */
export async function leaveProposal (act: Act, id: string, council_id: string): Promise<void> {
  await write(act, register, async ({ trx, record, announce }) => {
    const before = await findJoining(trx, id, council_id)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before), aboutJoining(id, council_id))
    await refuseClosed(trx, id)
    await trx.deleteFrom('region_proposal_council').where('head_id', '=', register).where('proposal_id', '=', id).where('council_id', '=', council_id).execute()
    announce({ all: true })
    await record({ action: 'proposal left', subject: `proposals/${id}`, changes: [{ pointer: `/joining/${council_id}`, before: { since: before.since } }] })
  })
}
