import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { openDb } from '../../src/database/open-pool.ts'
import { write } from '../../src/database/write.ts'
import type { Action } from '../../src/events/told.ts'
import { type Fault, verifyChain } from '../../src/history/verify-chain.ts'
import { verifyCouncil } from '../../src/history/verify-history.ts'
import type { Trx } from '../../src/plugins/database.ts'
import type { HistoryHead } from '../../src/wire-types.d.ts'
import { addService, begin, openSouthWest, publish, review, submit } from '../helpers/story.ts'
import { type Chain, type Choice, tamperings } from '../helpers/tamperings.ts'
import { wrongHistory } from '../helpers/verified.ts'

t.test('a history', async t => {
  const tester = await openSouthWest(t)
  const { must, call, editor, admin, reader, act, asOwner, asService, owner_url } = tester
  const service = await addService(must, editor)
  const [{ id: council_id }] = await asService<{ id: string }>('select id from council where code = \'CON\'') as [{ id: string }]
  const wrong = async () => (await wrongHistory(tester)).map(({ council, seq, what }) => `${council} ${seq} ${what}`)
  const heads = async () => (await must('GET /v1/history/heads', { as: admin })).body.items as HistoryHead[]
  const headOf = async (code: string | null) => (await heads()).find(({ council }) => council === code)!
  /** Past every trigger, as somebody with the owner's password would. */
  const tamper = async (statement: string) => await asOwner(`set session_replication_role = replica; ${statement}`)
  const last = async () => (await headOf('CON')).seq
  const addEntry = async (request_id: string | null, changes: unknown) => await write({ ...act(), request_id }, council_id, async ({ record }) => {
    await record({ action: 'odd "action"\\' as Action, subject: 'services/ünïcode\u2028😀', changes: [{ pointer: '/x', after: changes }] })
  })

  await t.test('verifies, whatever has been written', async t => {
    await publish(must, editor, service)
    // What is hashed is the text of PostgreSQL's jsonb: strings, numbers and keys of every kind have to come out alike.
    const odd = [{ z: 1, aa: 2, '': 3, 'é\n"\\/': null }, '\u0001\u001f\u007f\u0080\ud7ff\ufffd', [1e21, 1.10, -0, 123456789012345680000, 1e-7, true, [], {}], 'a\tb\b\f\r']
    for (const value of odd) await addEntry('r-1', value)
    await addEntry(null, '')
    t.same(await wrong(), [])
  })

  await t.test('is read in parts, as it stands at one moment', async t => {
    await asOwner(`insert into history (council_id, at, action, subject, changes) select '${council_id}', now(), 'padded', 'x', '[]' from generate_series(1, 2100)`)
    t.same(await wrong(), [])
    await tamper(`delete from history where council_id = '${council_id}' and seq between 1001 and 1500`)
    t.same(await wrong(), ['CON 1001 entries 1001 to 1500 are missing'])
  })

  await t.test('shows what was done to it', async t => {
    const tester = await openSouthWest(t)
    const { must, editor, act, asOwner, asService } = tester
    const id = await begin(must, editor, await addService(must, editor), { summary: 'As it was' })
    const [{ id: council_id }] = await asService<{ id: string }>('select id from council where code = \'CON\'') as [{ id: string }]
    const [{ seq }] = await asService<{ seq: number }>(`select seq from history where subject = 'assessments/${id}'`) as [{ seq: number }]
    const here = `where council_id = '${council_id}'`
    const wording = `(select decode(changes -> 0 -> 'after' ->> 'wording', 'hex') from history ${here} and seq = ${seq})`
    const tamper = async (statement: string) => await asOwner(`set session_replication_role = replica; ${statement}`)
    const found = async () => (await wrongHistory({ act })).map(({ council, seq, what }) => `${council} ${seq} ${what}`)
    t.same(await found(), [])
    for (const [change, undo, expected] of [
      [`update history set action = 'x' ${here} and seq = ${seq}`, `update history set action = 'assessment begun' ${here} and seq = ${seq}`, [`CON ${seq} it is not what was written after the entry before`]],
      [`update council_head set hash = sha256(hash) ${here}`, `update council_head set hash = (select hash from history ${here} order by seq desc limit 1) ${here}`, [`CON ${seq} the head is not the hash of the last entry`]],
      [`update council_head set seq = seq + 2 ${here}`, `update council_head set seq = seq - 2 ${here}`, [`CON ${seq + 1} entries ${seq + 1} to ${seq + 2} are missing before the head`]],
      [`update council_head set seq = seq - 1 ${here}`, `update council_head set seq = seq + 1 ${here}`, [`CON ${seq} the head is at ${seq - 1}, and entries stand beyond it to ${seq}`]],
      [`update wording set body = replace(body, 'was', 'is') ${here} and digest = ${wording}`, `update wording set body = replace(body, 'is', 'was') ${here} and digest = ${wording}`, [/^CON \d+ the text [0-9a-f]{64} was changed$/]],
      [`update history set at = 'infinity' ${here} and seq = ${seq}`, `update history set at = '2026-06-15T12:00:00Z' ${here} and seq = ${seq}`, [/not what was written/]]
    ] as const) {
      await tamper(`alter table wording drop constraint if exists wording_digest_check; ${change}`)
      t.match(await found(), expected, change)
      t.equal((await found()).length, expected.length, change)
      await tamper(undo)
      t.same(await found(), [], undo)
    }
    await tamper(`update history set seq = 0 ${here} and seq = 1`)
    t.match(await found(), [/^CON 0 no entry has this number/, /^CON 0 it is not what was written/, /^CON 1 entry 1 is missing/])
    await tamper(`update history set seq = 1 ${here} and seq = 0`)
    await tamper(`delete from wording ${here} and digest = ${wording}`)
    t.match(await found(), [new RegExp(`^CON ${seq} the text [0-9a-f]{64} is missing$`)])
    await tamper(`delete from council_head ${here}`)
    t.ok((await found()).includes('CON null the head is missing'))
  })

  await t.test('that was cut, or written anew, is found by heads that were kept', async t => {
    await tamper(`delete from history where council_id = '${council_id}'; update council_head set seq = 0, hash = '' where council_id = '${council_id}'`)
    for (const value of [1, 2, 3]) await addEntry('r', value)
    const kept = await heads()
    const [before] = kept.filter(({ council }) => council === 'CON')
    t.same(await wrongHistory(tester, { kept }), [])
    await addEntry('r', 4)
    t.same(await wrongHistory(tester, { kept }), [], 'what was added since is no fault')
    await tamper(`delete from history where council_id = '${council_id}' and seq > 2;
      update council_head set seq = 2, hash = (select hash from history where council_id = '${council_id}' and seq = 2) where council_id = '${council_id}'`)
    t.same(await wrong(), [])
    t.match(await wrongHistory(tester, { kept }), [{ council: 'CON', seq: 3, what: 'the chain was cut: it ends at 2, and was at 3 when its head was kept' }])
    await addEntry('r', 'another')
    t.equal(await last(), before!.seq)
    t.same(await wrong(), [])
    t.match(await wrongHistory(tester, { kept }), [{ council: 'CON', seq: 3, what: /^the chain was rewritten/ }])
    t.match(await wrongHistory(tester, { code: 'CON', kept }), [{ council: 'CON' }])
    t.same(await wrongHistory(tester, { code: 'DEV', kept }), [])
    const gone = { council_id: '0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01', seq: 7, hash: before!.hash }
    t.match(await wrongHistory(tester, { kept: [gone] }), [{ council: gone.council_id, seq: 7 }, { council: gone.council_id, seq: null, what: 'the head is missing' }])
  })

  await t.test('has heads that admins list, the register\'s among them', async t => {
    const listed = await heads()
    t.match(listed[0], { council: null, council_id: '00000000-0000-0000-0000-000000000000', seq: Number, hash: /^[0-9a-f]{64}$/, at: /Z$/ })
    const first = (await must('GET /v1/history/heads?limit=1', { as: admin })).body
    t.same(first.items, listed.slice(0, 1))
    t.same((await must(`GET /v1/history/heads?limit=500&cursor=${first.next}`, { as: admin })).body.items, listed.slice(1))
    for (const as of [editor, reader]) t.equal((await call('GET /v1/history/heads', { as })).status, 403)
  })

  await t.test('is verified on the command line, which says what is wrong and where', async t => {
    const folder = t.testdir({ none: '{"seq": 1}\n' })
    const cli = async (...args: string[]) => await new Promise<{ code: number, out: string, err: string }>(resolve => {
      const child = execFile(process.execPath, ['src/cli.ts', 'history', ...args], { env: { ...process.env, DATABASE_URL: owner_url } }, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }))
    })
    const printed = await cli('heads')
    t.same(printed.out.trimEnd().split('\n').map(line => JSON.parse(line)), await heads())
    const file = join(folder, 'heads')
    await writeFile(file, printed.out)
    t.match(await cli('verify', '--heads', file), { code: 0, out: /^\d+ histories looked at, 0 places wrong\.\n$/ })
    await tamper(`update history set request_id = 'other' where council_id = '${council_id}' and seq = 2`)
    t.match(await cli('verify', '--council', 'CON'), { code: 1, out: 'CON 2 it is not what was written after the entry before\n1 history looked at, 1 place wrong.\n' })
    t.match(await cli('verify', '--council', 'ZZZ'), { code: 1, err: /No council has the code ZZZ/ })
    t.match(await cli('verify', '--heads', join(folder, 'none')), { code: 1, err: /line 1 is no head/ })
  })
})

// Single tamperings with history, past every trigger, each found and undone.
// `npm run test:history:long` goes on for 10,000, from a seed of its own; SEED repeats a run.
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
