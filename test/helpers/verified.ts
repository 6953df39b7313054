// Whether the histories of a test's database stand as they were written.
import { type KeptHead } from '../../src/history/verify-chain.ts'
import { verifyHistory, type WrongHistory } from '../../src/history/verify-history.ts'
import type { Tester } from './app.ts'

/** What `history verify` finds wrong. */
export async function wrongHistory ({ act }: Pick<Tester, 'act'>, asked: { code?: string, kept?: KeptHead[] } = {}): Promise<WrongHistory[]> {
  const wrong: WrongHistory[] = []
  await verifyHistory(act(), asked, one => { wrong.push(one) })
  return wrong
}
