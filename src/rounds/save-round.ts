import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Act, type Change, register, write, type Write } from '../database/write.ts'
import { brokenAt, notFound } from '../errors.ts'
import { faultsOfPoints, findMaterials, type FoundMaterial } from '../meetings/check-programme.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Saved } from '../standards/save-standard.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { AgendaMaterial, Round, RoundChange, RoundNew } from '../wire-types.d.ts'
import { findRound } from './queries.ts'
import type { RoundRegionTarget } from './round-in-path.ts'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const hex = (digest: Buffer) => ({ wording: digest.toString('hex') })

/** Gives the materials. Throws ruleBroken with every fault. */
async function checkRound ({ trx }: Write, standard: string, points: number[], materials: AgendaMaterial[]): Promise<FoundMaterial[]> {
  const { found, faults } = await findMaterials(trx, materials, i => `/materials/${i}`)
  const all = [...await faultsOfPoints(trx, standard, points), ...faults]
  if (all.length > 0) throw brokenAt(all)
  return found as FoundMaterial[]
}

async function storePoints ({ trx }: Write, round_id: string, standard: string, points: number[]) {
  await trx.deleteFrom('round_point').where('round_id', '=', round_id).execute()
  await trx.insertInto('round_point').values(points.map(point => ({ round_id, standard, point }))).execute()
}

async function storeMaterials ({ trx }: Write, round_id: string, materials: FoundMaterial[]) {
  await trx.deleteFrom('round_material').where('round_id', '=', round_id).execute()
  if (materials.length > 0) await trx.insertInto('round_material').values(materials.map((one, place) => ({ round_id, place, ...one }))).execute()
}

/** Whoever begins a round for a region takes part in it. */
async function joinRound ({ trx, now }: Write, round_id: string, region: string): Promise<Change> {
  await sql`
    insert into round_region (head_id, round_id, region, joined_at)
    select head_id, ${round_id}, id, ${now} from region where id = ${region}`.execute(trx)
  return { pointer: `/regions/${region}`, after: { joined_at: now } }
}

/** Begins a round; a lead's region takes part in it from the start. Throws ruleBroken with every fault. */
export async function beginRound (act: Act, { role, region }: Caller, given: RoundNew): Promise<Round> {
  const { name, about = null, standard, points, materials = [] } = given
  return await write(act, register, async tools => {
    const { trx, now, word, record, announce } = tools
    const found = await checkRound(tools, standard, points, materials)
    const id = uuidv7()
    const [wording] = await word({ name, about }) as [Buffer]
    await trx.insertInto('round').values({ id, standard, wording, created_at: now, updated_at: now }).execute()
    await storePoints(tools, id, standard, points)
    await storeMaterials(tools, id, found)
    const changes: Change[] = [{ pointer: '', after: { standard, points, materials, ...hex(wording) } }]
    if (role === 'lead') changes.push(await joinRound(tools, id, region!))
    announce({ regions: [] })
    await record({ action: 'round begun', subject: `rounds/${id}`, changes })
    return (await findRound(trx, id))!
  })
}

async function holdRound ({ trx, act }: Write, id: string): Promise<Round> {
  const held = await findRound(trx, id)
  if (!held) throw notFound()
  requireMatch(act, etagOf(held), { council_id: register, subject: `rounds/${id}` })
  return held
}

async function touchRound ({ trx, now }: Write, id: string) {
  await sql`update round set updated_at = greatest(${now}::timestamptz, updated_at + interval '1 millisecond') where id = ${id}`.execute(trx)
}

/** Changes a round; what is left out stays. Meetings that are arranged stay as they are. Throws ruleBroken with every fault. */
export async function changeRound (act: Act, id: string, change: RoundChange): Promise<Round> {
  return await write(act, register, async tools => {
    const { trx, word, record, announce } = tools
    const before = await holdRound(tools, id)
    const { name, about, standard, points, materials } = { ...before, ...change }
    const found = await checkRound(tools, standard, points, materials)
    const changes: Change[] = []
    if (name !== before.name || about !== before.about) {
      const held = await trx.selectFrom('round').select('wording').where('id', '=', id).executeTakeFirstOrThrow()
      const [wording] = await word({ name, about }) as [Buffer]
      await trx.updateTable('round').set({ wording }).where('id', '=', id).execute()
      changes.push({ pointer: '', before: hex(held.wording), after: hex(wording) })
    }
    if (!same([...points].sort((a, b) => a - b), before.points)) {
      await storePoints(tools, id, standard, points)
      changes.push({ pointer: '/points', before: before.points, after: points })
    }
    if (!same(materials, before.materials)) {
      await storeMaterials(tools, id, found)
      changes.push({ pointer: '/materials', before: before.materials, after: materials })
    }
    if (changes.length === 0) return before
    await touchRound(tools, id)
    announce({ regions: [] })
    await record({ action: 'round changed', subject: `rounds/${id}`, changes })
    return (await findRound(trx, id))!
  })
}

/** A region takes part in a round from now on; once it does, that is no change. */
export async function joinRegion (act: Act, { id, region }: RoundRegionTarget): Promise<Saved<Round>> {
  return await write(act, register, async tools => {
    const { trx, record, announce } = tools
    const before = await holdRound(tools, id)
    if (before.regions.some(one => one.region === region)) return { value: before, created: false }
    const joined = await joinRound(tools, id, region)
    await touchRound(tools, id)
    announce({ regions: [region] })
    await record({ action: 'round joined', subject: `rounds/${id}`, changes: [joined] })
    return { value: (await findRound(trx, id))!, created: true }
  })
}
