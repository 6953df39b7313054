import { sql } from 'kysely'
import { type Act, write } from '../database/write.ts'
import { alreadyExists, brokenAt, notFound } from '../errors.ts'
import { makeMaterial } from '../materials/begin-material.ts'
import type { Trx } from '../plugins/database.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, Material, ThreadMaterialNew } from '../wire-types.d.ts'
import type { ThreadTarget } from './thread-in-path.ts'
import { requireThread } from './write-message.ts'

/** The texts of a thread's messages, oldest first: their authors stay behind. */
async function listTexts (trx: Trx, { head_id, id }: ThreadTarget): Promise<{ id: string, body: string }[]> {
  const { rows } = await sql<{ id: string, body: string }>`
    select m.id, text_of(m.head_id, m.wording)::jsonb ->> 'body' as body
    from message m
    where m.head_id = ${head_id} and m.thread_id = ${id}
    order by m.id`.execute(trx)
  return rows
}

/**
 * Makes a material of what was said in a thread, in preparation, in the region that the caller leads. Throws alreadyExists where that was
 * done before, and ruleBroken with every fault.
 */
export async function makeMaterialOf (act: Act, caller: Caller, target: ThreadTarget, given: ThreadMaterialNew): Promise<Material> {
  const { head_id, id } = target
  const region = await act.db.selectFrom('region').select(['id as region', 'head_id']).where('id', '=', caller.region!).executeTakeFirst()
  if (!region) throw notFound()
  return await write(act, region.head_id, async tools => {
    const { trx, now, lock, record } = tools
    // A thread of all leads is the register's, and the material is the group's.
    if (head_id !== region.head_id) await lock([head_id])
    const thread = await requireThread(tools, caller, target)
    if (thread.material) throw alreadyExists('A material was made of it before: change that one.', { existing: thread.material })
    const { messages, standard = thread.standard, points = standard === thread.standard ? thread.points : [], ...more } = given
    const said = await listTexts(trx, target)
    const faults: Fault[] = (messages ?? []).flatMap((one, place) => said.some(({ id }) => id === one) ? [] : [{ pointer: `/messages/${place}`, detail: 'is no message in this thread' }])
    if (standard === null) faults.push({ pointer: '/standard', detail: 'is needed: the thread is about none, and a material is' })
    if (faults.length > 0) throw brokenAt(faults)
    const chosen = said.filter(({ id }) => messages === undefined || messages.includes(id))
    const body = chosen.map(({ body }) => body.trim()).join('\n\n---\n\n')
    const material = await makeMaterial(tools, caller, region, { ...more, standard: standard!, points, body })
    await trx.updateTable('thread').set({ material_head_id: region.head_id, material_id: material.id, updated_at: now })
      .where('head_id', '=', head_id).where('id', '=', id).execute()
    await record({ action: 'thread made a material', subject: `threads/${id}`, council_id: head_id, changes: [{ pointer: '/material', before: null, after: material.id }] })
    return material
  })
}
