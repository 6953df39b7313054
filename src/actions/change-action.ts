import { touch } from '../assessments/held-assessment.ts'
import { type Act, type Change, write } from '../database/write.ts'
import { actionClosed, brokenAt, notFound } from '../errors.ts'
import { faultOfDueDay, londonDay } from '../plugins/clock.ts'
import { etagOf, requireMatch } from '../plugins/etag.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Fault, ImprovementAction, ImprovementActionChange } from '../wire-types.d.ts'
import type { ActionTarget } from './action-in-path.ts'
import { listShowingAction } from './promised.ts'
import { findAction } from './queries.ts'

type Facts = Pick<ImprovementAction, 'action' | 'owner_role' | 'due_on' | 'status'>

const history_names = { open: 'improvement reopened', done: 'improvement done', dropped: 'improvement dropped' } as const

const hex = (wording: Buffer | null) => wording && { wording: wording.toString('hex') }

/** Throws actionClosed where what is done or dropped would change but by reopening, and ruleBroken where a reason or the day does not hold. */
function check (before: ImprovementAction, after: Facts, reason: string | undefined, today: string) {
  if (before.status !== 'open' && after.status !== 'open') throw actionClosed(`It is ${before.status}: reopen it first, with status open and a reason.`)
  const moved = after.status !== before.status
  const faults: (Fault | undefined)[] = [after.due_on !== null && after.due_on !== before.due_on ? faultOfDueDay(after.due_on, today) : undefined]
  if (!moved && reason !== undefined) faults.push({ pointer: '/reason', detail: 'goes with a change of status, and the status stays as it is' })
  if (moved && after.status !== 'done' && reason === undefined) {
    faults.push({ pointer: '/reason', detail: `is missing: say why it is ${after.status === 'open' ? 'open again' : 'dropped'}` })
  }
  const found = faults.filter(fault => fault !== undefined)
  if (found.length > 0) throw brokenAt(found)
}

interface Texts {
  wording: Buffer
  closing_wording: Buffer | null
}

/** What the history says of a change. */
function changesOf (before: ImprovementAction, after: Facts, held: Texts, texts: Texts): Change[] {
  const place = `/actions/${before.id}`
  const changes: Change[] = []
  if (texts.wording !== held.wording) changes.push({ pointer: place, before: hex(held.wording), after: hex(texts.wording) })
  if (after.due_on !== before.due_on) changes.push({ pointer: `${place}/due_on`, before: before.due_on, after: after.due_on })
  if (after.status !== before.status) changes.push({ pointer: `${place}/status`, before: before.status, after: after.status })
  if (texts.closing_wording !== held.closing_wording) changes.push({ pointer: `${place}/reason`, before: hex(held.closing_wording), after: hex(texts.closing_wording) })
  return changes
}

/** Changes what an action says or where it stands; what is left out stays. Throws actionClosed and ruleBroken. */
export async function changeAction (
  act: Act, caller: Caller, { council_id, id }: ActionTarget, { reason, ...change }: ImprovementActionChange
): Promise<ImprovementAction> {
  return await write(act, council_id, async tools => {
    const { trx, now, word, record, announce } = tools
    const reader = { caller, today: londonDay(tools.act.now) }
    const before = await findAction(trx, council_id, id, reader)
    if (!before) throw notFound()
    requireMatch(act, etagOf(before), { council_id, subject: `assessments/${before.assessment}`, part: `/actions/${id}` })
    const after = { ...before, ...change }
    const { action, owner_role, due_on, status } = after
    const reworded = action !== before.action || owner_role !== before.owner_role
    const moved = status !== before.status
    if (!reworded && !moved && due_on === before.due_on && (reason ?? before.reason) === before.reason) return before
    check(before, after, reason, reader.today)
    const { sheet, ...held } = await trx.selectFrom('improvement_action as p')
      .innerJoin('assessment as own', join => join.onRef('own.council_id', '=', 'p.council_id').onRef('own.id', '=', 'p.assessment_id'))
      .select(['p.wording', 'p.closing_wording', 'own.status as sheet'])
      .where('p.council_id', '=', council_id).where('p.id', '=', id).executeTakeFirstOrThrow()
    const texts = { ...held }
    if (reworded) texts.wording = (await word({ action, owner_role }))[0]!
    if (moved) texts.closing_wording = reason === undefined ? null : (await word({ reason }))[0]!
    const closed_at = status === 'open' ? null : before.closed_at ?? now
    const shown_before = await listShowingAction(trx, council_id, id)
    await trx.updateTable('improvement_action').set({ ...texts, due_on, status, closed_at, updated_at: now })
      .where('council_id', '=', council_id).where('id', '=', id).execute()
    await touch(tools, council_id, [...shown_before, ...await listShowingAction(trx, council_id, id)])
    // Whoever is told of it hears that something changed: of a draft nobody does.
    if (sheet === 'published') announce({ council_id })
    await record({
      action: moved ? history_names[status] : 'improvement changed',
      subject: `assessments/${before.assessment}`,
      changes: changesOf(before, after, held, texts)
    })
    return (await findAction(trx, council_id, id, reader))!
  })
}
