import { v7 as uuidv7 } from 'uuid'
import { findCouncil } from '../councils/queries.ts'
import { type Act, write } from '../database/write.ts'
import { alreadyExists, broken } from '../errors.ts'
import type { Interest, InterestNew } from '../wire-types.d.ts'
import { findInterest } from './queries.ts'

/**
 * Declares that two councils do not review each other, for good: nothing takes it back. Throws alreadyExists where this council has
 * declared it before, and ruleBroken where the other council is unknown or the council itself.
 */
export async function declareInterest (act: Act, token_id: string, council_id: string, { council, reason }: InterestNew): Promise<Interest> {
  return await write(act, council_id, async ({ trx, now, word, record }) => {
    const other = await findCouncil(trx, council, act.now)
    if (!other) throw broken('/council', `no council has the code ${council}`)
    if (other.council_id === council_id) throw broken('/council', 'is the council itself: name another')
    const other_council_id = other.council_id
    const [wording] = await word({ reason }) as [Buffer]
    const id = uuidv7()
    const inserted = await trx.insertInto('declared_interest')
      .values({ council_id, id, other_council_id, wording, token_id, declared_at: now })
      .onConflict(conflict => conflict.constraint('declared_interest_pair_key').doNothing()).returning('id').executeTakeFirst()
    if (!inserted) {
      const held = await trx.selectFrom('declared_interest').select('id')
        .where('council_id', '=', council_id).where('other_council_id', '=', other_council_id).executeTakeFirstOrThrow()
      throw alreadyExists(`The council has declared an interest with ${other.code} already; it stands for good.`, { existing: held.id })
    }
    await record({
      action: 'interest declared',
      subject: `councils/${council_id}`,
      changes: [{ pointer: `/interests/${id}`, after: { other_council: other_council_id, wording: wording.toString('hex') } }]
    })
    return (await findInterest(trx, council_id, id))!
  }, { relations: 'move' })
}
