import { sql } from 'kysely'
import { type Act, register, type Write, write } from '../database/write.ts'
import { brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import { beginTerm } from '../leads/begin-term.ts'
import { beginMemberships, endMemberships, type HeldMembership, listMemberships } from '../regions/move-members.ts'
import { findRegion } from '../regions/queries.ts'
import { storeRegion } from '../regions/save-region.ts'
import type { Fault, Proposal, ProposalOpening } from '../wire-types.d.ts'
import { closeProposal } from './close-proposal.ts'
import { type NamedCouncil, readNamedCouncils } from './named-councils.ts'
import { isPlanned, requireOpen } from './save-proposal.ts'

/** What keeps a council from being in a group, or from leading it, from a day on. */
function faultsOfDay ({ code, started_on, ended_on }: NamedCouncil, pointer: string, from: string): Fault[] {
  if (ended_on !== null && from >= ended_on) return [{ pointer, detail: `${code} ends on ${ended_on}: leave it out` }]
  if (started_on !== null && from < started_on) return [{ pointer, detail: `${code} begins on ${started_on}: leave it out, or open the group then` }]
  return []
}

const inWords = ({ code, region_name, from, to }: HeldMembership) => `${code} is in ${region_name} from ${from}${to ? ` to ${to}` : ''}`

/** The councils that would join, and the memberships of theirs that stand in the way of a new one from a day on. Their heads are held from then on. */
async function readJoining ({ trx, lock }: Write, joining: string[], from: string, faults: Fault[]) {
  const councils = await readNamedCouncils(trx, '/joining', joining, faults)
  const ids = councils.map(({ council_id }) => council_id)
  await lock(ids)
  const held = await listMemberships({ trx }, sql`m.council_id = any(${ids}::uuid[]) and (upper_inf(m.period) or upper(m.period) > ${from}::date)`)
  return { councils, held }
}

/**
 * Opens a proposed group as a region: memberships and terms begin on its first day, all in one transaction. Throws proposalClosed, and
 * ruleBroken with all that stands in the way.
 */
export async function openProposal (act: Act, id: string, { from, id: given, leads, description, move = false }: ProposalOpening): Promise<Proposal> {
  return await write(act, register, async tools => {
    const { trx } = tools
    const proposal = await requireOpen(tools, id)
    const region = given ?? proposal.slug
    const faults: Fault[] = []
    const before = await findRegion(trx, region, londonDay(act.now))
    if (before && !await isPlanned(trx, region)) {
      faults.push({ pointer: '/id', detail: `there is a region ${region} already: give another id, or merge the proposal into it` })
    }
    const leading = await readNamedCouncils(trx, '/leads', leads, faults)
    for (const one of leading) faults.push(...faultsOfDay(one, '/leads', from))
    const { councils, held } = await readJoining(tools, proposal.joining.map(({ council }) => council), from, faults)
    for (const one of councils) faults.push(...faultsOfDay(one, '/from', from))
    if (!move) faults.push(...held.map(one => ({ pointer: '/move', detail: `${inWords(one)}: end that first, or say that it moves` })))
    if (faults.length > 0) throw brokenAt(faults)
    const said = description ?? before?.description ?? `${proposal.name}: a group that councils have proposed and joined.`
    await storeRegion(tools, region, { name: proposal.name, description: said, started_on: from }, before)
    await endMemberships(tools, held, from)
    await beginMemberships(tools, region, councils.map(({ council_id }) => ({ council_id, from, to: null })))
    for (const { council_id } of leading) await beginTerm(tools, region, council_id, from)
    return await closeProposal(tools, id, { status: 'opened', region })
  })
}
