// Single tamperings with history, past every trigger, each found and undone.
// `npm run test:history:long` goes on for 10,000, from a seed of its own; SEED repeats a run.
import fc from 'fast-check'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { openDb } from '../../src/database/open-pool.ts'
import { type Fault, verifyChain } from '../../src/history/verify-chain.ts'
import { verifyCouncil } from '../../src/history/verify-history.ts'
import type { Trx } from '../../src/plugins/database.ts'
import { addService, begin, openSouthWest, publish, review, submit } from '../helpers/story.ts'
import { type Chain, type Choice, tamperings } from '../helpers/tamperings.ts'

const long = process.env.HISTORY === 'long'
const seed = Number(process.env.SEED ?? (long ? Date.now() % 2 ** 31 : 20160407))
const kinds = Object.keys(tamperings)

/** A history with something of every kind in it, redactions among them. */
async function openTold (t: Test) {
  const tester = await openSouthWest(t)
  const { must, editor, peer_editor, reviewer, admin, asService, asOwner } = tester
  const service = await addService(must, editor)
  await addService(must, peer_editor, 'Parks', 'DEV')
  await publish(must, editor, service)
  const draft = await begin(must, editor, service, { summary: 'A beginning' })
  await must(`PATCH /v1/assessments/${draft}`, { as: editor, body: { summary: 'Another beginning' } })
  for (const rationale of ['One', 'Two', 'Three']) await must(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 2, rationale, evidence: [{ title: rationale, url: 'https://example.org' }] } })
  const submitted = await submit(must, editor, service)
  const comment = (await must(`POST /v1/assessments/${submitted}/comments`, { as: reviewer, body: { body: 'Why?' } })).body.id
  await must(`PATCH /v1/comments/${comment}`, { as: reviewer, body: { body: 'How?' } })
  await review(must, reviewer, submitted, { 8: { score: 2, note: 'Thin', recommendation: 'Test more' } })
  for (const [target, pointer] of [[`assessments/${draft}`, '/scores/3/rationale'], [`assessments/${draft}`, '/scores/3/evidence/0/title'], [`comments/${comment}`, '/body']]) {
    await must('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Names a resident' } })
  }
  await must(`PUT /v1/assessments/${draft}/scores/4`, { as: editor, body: { score: 2 } })
  // The owner of the table can do that too.
  await asOwner('alter table wording drop constraint wording_digest_check')
  const [found] = await asService<Chain & { hash: string }>(`
    select c.id as council_id, (select id from council where code = 'DEV') as other_id, (select id from token where role = 'reader') as token_id, h.seq as length, encode(h.hash, 'hex') as hash,
      (select array_agg(encode(digest, 'hex') order by digest) from wording w where w.council_id = c.id and salt is not null) as wordings,
      (select array_agg(encode(digest, 'hex') order by digest) from wording w where w.council_id = c.id and salt is null) as redacted
    from council c join council_head h on h.council_id = c.id where c.code = 'CON'`)
  return { ...tester, chain: found!, head: { council_id: found!.council_id, seq: found!.length, hash: found!.hash } }
}

t.test(`single tamperings are found (SEED=${seed})`, { timeout: 3_600_000 }, async t => {
  const { chain, head, owner_url } = await openTold(t)
  const db = openDb({ url: owner_url, max: 1 })
  t.teardown(async () => await db.destroy())
  const faultsOf = async (trx: Trx, kept = [head]) => {
    const faults: Fault[] = []
    await verifyCouncil(trx, chain.council_id, kept, fault => { faults.push(fault) })
    return faults
  }
  const undo = new Error('undo')
  /** What is found wrong, with a kept head and without, after it was done and before it is undone. */
  const tryOut = async (kind: string, choice: Choice) => {
    const { statement, needs_head } = tamperings[kind]!
    let found = { with_head: [] as Fault[], without: [] as Fault[] }
    await db.transaction().execute(async trx => {
      await sql`set local session_replication_role = replica`.execute(trx)
      await sql.raw(statement(chain, choice)).execute(trx)
      found = { with_head: await faultsOf(trx), without: await faultsOf(trx, []) }
      throw undo
    }).catch(error => { if (error !== undo) throw error })
    if (found.with_head.length === 0) throw new Error(`Not found: ${kind}, ${JSON.stringify(choice)}: ${statement(chain, choice)}`)
    if (needs_head !== true && found.without.length === 0) throw new Error(`Found by the kept head alone: ${kind}, ${JSON.stringify(choice)}`)
    return found
  }
  const stand = async () => await db.transaction().execute(faultsOf)
  t.ok(chain.length > 15 && chain.redacted.length >= 5, `${chain.length} entries, ${chain.wordings.length} texts and ${chain.redacted.length} redacted ones`)
  t.same(await stand(), [])

  const choices = fc.sample(fc.record({ a: fc.nat({ max: 99_999 }), b: fc.nat({ max: 99_999 }) }), { seed, numRuns: long ? 10_000 : 150 })
  for (const [i, choice] of choices.entries()) await tryOut(kinds[i % kinds.length]!, choice)
  t.same(await stand(), [])
  t.comment(`${choices.length} tamperings of ${kinds.length} kinds, all found`)

  await t.test('and what only a kept head shows looks whole without it', async t => {
    for (const [kind, a] of [['all written anew from an entry on', 0], ['the end cut off, and the head moved to it', chain.length - 2]] as const) {
      const { without, with_head } = await tryOut(kind, { a, b: 0 })
      t.same(without, [], kind)
      t.equal(with_head.length, 1, kind)
    }
  })

  await t.test('but for the number of a transaction, which is no fact about a council', async t => {
    await db.transaction().execute(async trx => {
      await sql`set local session_replication_role = replica`.execute(trx)
      await sql`update history set transaction_id = '1' where council_id = ${chain.council_id}`.execute(trx)
      t.same(await faultsOf(trx), [])
      throw undo
    }).catch(error => { if (error !== undo) throw error })
    t.equal((await db.transaction().execute(async trx => await verifyChain(trx, chain.council_id, [head], () => t.fail('a fault')))).size, chain.redacted.length)
  })
})
