// What a meeting consists of beside its own row.
import { sql } from 'kysely'
import type { Change, Write } from '../database/write.ts'
import { brokenAt } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { AgendaItemNew, Fault } from '../wire-types.d.ts'
import { faultsOfPoints, findMaterials, type FoundMaterial } from './check-programme.ts'
import { faultsOfTimes } from './check-times.ts'

export interface Programme {
  standard: string
  starts_at: string
  ends_at: string
  round: string | null
  points: number[]
  agenda: AgendaItemNew[]
}

async function faultsOfRound ({ trx }: Write, head_id: string, { round, standard }: Programme): Promise<Fault[]> {
  if (round === null) return []
  const { rows: [found] } = await sql<{ standard: string, joined: boolean }>`
    select r.standard, exists (select from round_region j where j.round_id = r.id and j.head_id = ${head_id}) as joined
    from round r
    where r.id = ${round}`.execute(trx)
  if (!found) return [{ pointer: '/round', detail: 'there is no such round: see /v1/rounds' }]
  if (!found.joined) return [{ pointer: '/round', detail: 'the region has not joined it' }]
  return found.standard === standard ? [] : [{ pointer: '/round', detail: `is on ${found.standard}, and the meeting on ${standard}` }]
}

/** A region that ends meets until then. */
async function faultsOfRegion ({ trx }: Write, head_id: string, { starts_at }: Programme): Promise<Fault[]> {
  const { ended_on } = await trx.selectFrom('region').select('ended_on').where('head_id', '=', head_id).executeTakeFirstOrThrow()
  const late = ended_on !== null && londonDay(new Date(starts_at)) >= ended_on
  return late ? [{ pointer: '/starts_at', detail: `the region ends on ${ended_on}: give a day before then` }] : []
}

/** Gives the materials of the agenda. Throws ruleBroken with every fault. */
export async function checkMeeting (tools: Write, head_id: string, programme: Programme): Promise<(FoundMaterial | undefined)[]> {
  const { trx, act } = tools
  const { found, faults } = await findMaterials(trx, programme.agenda.map(({ material }) => material), i => `/agenda/${i}/material`)
  const all = [
    ...faultsOfTimes(programme, act.now), ...await faultsOfRegion(tools, head_id, programme), ...await faultsOfRound(tools, head_id, programme),
    ...await faultsOfPoints(trx, programme.standard, programme.points), ...faults
  ]
  if (all.length > 0) throw brokenAt(all)
  return found
}

/** Writes down which points it is about, in the place of those it was about. */
export async function storePoints ({ trx }: Write, head_id: string, meeting_id: string, standard: string, points: number[]): Promise<void> {
  await sql`delete from meeting_point where head_id = ${head_id} and meeting_id = ${meeting_id} and point <> all(${points}::smallint[])`.execute(trx)
  await sql`
    insert into meeting_point (head_id, meeting_id, standard, point)
    select ${head_id}, ${meeting_id}, ${standard}, point from unnest(${points}::smallint[]) point
    on conflict on constraint meeting_point_pkey do nothing`.execute(trx)
}

/** Writes the agenda down in the place of the one before; its titles are worded with the meeting. */
export async function storeAgenda (
  { trx }: Write, head_id: string, meeting_id: string, agenda: AgendaItemNew[], materials: (FoundMaterial | undefined)[]
): Promise<void> {
  await trx.deleteFrom('meeting_item').where('head_id', '=', head_id).where('meeting_id', '=', meeting_id).execute()
  const items = agenda.map(({ minutes = null }, place) => ({ head_id, meeting_id, place, minutes, ...materials[place] }))
  if (items.length > 0) await trx.insertInto('meeting_item').values(items).execute()
}

const hex = (digest: Buffer) => ({ wording: digest.toString('hex') })

/** What the history says of an agenda: its titles, and of each item what else there is. */
export function agendaFact (agenda: AgendaItemNew[], wording: Buffer | null): Change['after'] {
  if (!wording) return []
  return { items: agenda.map(({ minutes = null, material = null }) => ({ minutes, material })), ...hex(wording) }
}

/** The titles of an agenda, worded; null: it has none. */
export async function wordAgenda ({ word }: Write, agenda: AgendaItemNew[]): Promise<Buffer | null> {
  return agenda.length === 0 ? null : (await word({ agenda: agenda.map(({ title }) => ({ title })) }))[0]!
}

/** Writes the joining link down, in the place of the one before, or takes it away; gives the change, if it is one. */
export async function storeLink (
  { trx, word }: Write, { head_id, region }: { head_id: string, region: string }, meeting_id: string, link: string | null
): Promise<Change[]> {
  const before = await trx.selectFrom('meeting_link').select('wording').where('head_id', '=', head_id).where('meeting_id', '=', meeting_id).executeTakeFirst()
  if (!before && link === null) return []
  const wording = link === null ? null : (await word({ link }))[0]!
  if (wording) {
    await trx.insertInto('meeting_link').values({ head_id, meeting_id, region, wording })
      .onConflict(conflict => conflict.constraint('meeting_link_pkey').doUpdateSet({ wording })).execute()
  } else await trx.deleteFrom('meeting_link').where('head_id', '=', head_id).where('meeting_id', '=', meeting_id).execute()
  return [{ pointer: '/link', ...before && { before: hex(before.wording) }, after: wording && hex(wording) }]
}
