import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, register, type Write, write } from '../database/write.ts'
import { alreadyExists, brokenAt, notFound, proposalClosed } from '../errors.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Trx } from '../plugins/database.ts'
import { slugOf } from '../services/save-service.ts'
import type { Fault, Proposal, ProposalChange, ProposalNew } from '../wire-types.d.ts'
import { readNamedCouncils } from './named-councils.ts'
import { findProposal } from './queries.ts'

export const aboutProposal = (id: string) => ({ council_id: register, subject: `proposals/${id}` })

/** Whether a region is there by name alone: nobody knows when it began, and no council has ever been in it or led it. */
export async function isPlanned (trx: Trx, region: string): Promise<boolean> {
  const { rows: [found] } = await sql<{ planned: boolean }>`
    select r.started_on is null and r.ended_on is null
      and not exists (select from membership m where m.region = r.id)
      and not exists (select from lead_term l where l.head_id = r.head_id) as planned
    from region r
    where r.id = ${region}`.execute(trx)
  return found?.planned ?? false
}

/** A proposal that is still open, as the caller believes it to stand. Throws notFound, stale and proposalClosed. */
export async function requireOpen ({ trx, act }: Write, id: string): Promise<Proposal> {
  const held = await findProposal(trx, id)
  if (!held) throw notFound()
  requireMatch(act, etagOf(held), aboutProposal(id))
  if (held.status !== 'proposed') throw proposalClosed(`It was ${held.status} on ${held.closed_at!.slice(0, 10)}.`)
  return held
}

/** What is wrong with an id that a region is to have: none, or that of a group that there is. */
async function faultsOfSlug (trx: Trx, slug: string): Promise<Fault[]> {
  if (slug === '') return [{ pointer: '/id', detail: 'the name has no letters to make one of: give an id' }]
  const region = await trx.selectFrom('region').select('id').where('id', '=', slug).executeTakeFirst()
  return region && !await isPlanned(trx, slug) ? [{ pointer: '/id', detail: `there is a region ${slug} already: join it, or give another id` }] : []
}

/** Throws alreadyExists where the same is proposed already. */
async function refuseSecond (trx: Trx, slug: string): Promise<void> {
  const proposed = await trx.selectFrom('region_proposal').select('id')
    .where('head_id', '=', register).where('slug', '=', slug).where('status', '=', 'proposed').executeTakeFirst()
  if (proposed) throw alreadyExists(`${slug} is proposed already: say that your council would join it, or give another id.`, { existing: proposed.id })
}

async function faultsOfStandard (trx: Trx, standard: string | null | undefined): Promise<Fault[]> {
  const known = standard == null || await trx.selectFrom('standard').select('id').where('id', '=', standard).executeTakeFirst()
  return known ? [] : [{ pointer: '/standard', detail: `there is no standard ${standard}` }]
}

/** Proposes a group; council_id is whose proposal it is, null an admin's. Throws alreadyExists and ruleBroken. */
export async function proposeRegion (act: Act, council_id: string | null, { name, why, councils, standard = null, id: given }: ProposalNew): Promise<Proposal> {
  return await write(act, register, async ({ trx, now, word, record, announce }) => {
    const slug = given ?? slugOf(name).slice(0, 60).replace(/-$/, '')
    const faults = [...await faultsOfSlug(trx, slug), ...await faultsOfStandard(trx, standard)]
    const hopes_for = (await readNamedCouncils(trx, '/councils', councils, faults)).map(one => one.council_id)
    if (faults.length > 0) throw brokenAt(faults)
    await refuseSecond(trx, slug)
    const [wording] = await word({ name, why }) as [Buffer]
    const id = uuidv7()
    await trx.insertInto('region_proposal')
      .values({ head_id: register, id, council_id, slug, wording, hopes_for, standard, status: 'proposed', token_id: act.token_id!, created_at: now }).execute()
    announce({ all: true })
    const after = { slug, council: council_id, hopes_for, standard, wording: wording.toString('hex') }
    await record({ action: 'region proposed', subject: `proposals/${id}`, changes: [{ pointer: '', after }] })
    return (await findProposal(trx, id))!
  })
}

/** Says otherwise what a proposal says. Throws proposalClosed and ruleBroken. */
export async function changeProposal (act: Act, id: string, change: ProposalChange): Promise<Proposal> {
  return await write(act, register, async tools => {
    const { trx, word, record, announce } = tools
    const before = await requireOpen(tools, id)
    const { name, why, standard, councils } = { ...before, ...change }
    const faults = await faultsOfStandard(trx, standard)
    const hopes_for = (await readNamedCouncils(trx, '/councils', councils, faults)).map(one => one.council_id)
    if (faults.length > 0) throw brokenAt(faults)
    const held = await trx.selectFrom('region_proposal').select(['wording', 'hopes_for', 'standard'])
      .where('head_id', '=', register).where('id', '=', id).executeTakeFirstOrThrow()
    const same_words = name === before.name && why === before.why
    if (same_words && standard === before.standard && [...hopes_for].sort().join() === [...held.hopes_for].sort().join()) return before
    const wording = same_words ? held.wording : (await word({ name, why }))[0]!
    await trx.updateTable('region_proposal').set({ wording, hopes_for, standard }).where('head_id', '=', register).where('id', '=', id).execute()
    announce({ all: true })
    const asChange = (one: typeof held) => ({ hopes_for: one.hopes_for, standard: one.standard, wording: one.wording.toString('hex') })
    const changes = [{ pointer: '', before: asChange(held), after: asChange({ wording, hopes_for, standard }) }]
    await record({ action: 'proposal changed', subject: `proposals/${id}`, changes })
    return (await findProposal(trx, id))!
  })
}
