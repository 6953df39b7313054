import { type Act, register, write } from '../database/write.ts'

/** Revokes a token; one that is revoked already stays so, as of then. */
export async function revokeToken (act: Act, id: string): Promise<void> {
  await write(act, register, async ({ trx, now, record, announce }) => {
    const revoked = await trx.updateTable('token').set({ revoked_at: now })
      .where('id', '=', id).where('revoked_at', 'is', null).returning('id').executeTakeFirst()
    if (!revoked) return
    announce({ tokens: [revoked.id] })
    await record({ action: 'token revoked', subject: `tokens/${revoked.id}`, changes: [{ pointer: '/revoked_at', before: null, after: now }] })
  })
}
