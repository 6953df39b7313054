import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { write } from '../../src/database/write.ts'
import type { Action } from '../../src/events/told.ts'
import type { HistoryHead } from '../../src/wire-types.d.ts'
import { addService, begin, openSouthWest, publish } from '../helpers/story.ts'
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
