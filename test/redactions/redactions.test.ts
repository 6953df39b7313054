import t, { type Test } from 'tap'
import { exportCouncil } from '../../src/export/export-council.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { addService, begin, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'
import { wrongHistory } from '../helpers/verified.ts'

const secret = 'Jane Doe of 1 Example Road complained'
const removed = 'removed'

/** Cornwall's published assessment, into which people wrote what they should not have: at every place that takes a text. */
async function openWritten (t: Test) {
  const tester = await openSouthWest(t)
  const { must, editor, reviewer, admin, act } = tester
  const service = await addService(must, editor)
  await must(`PATCH /v1/services/${service}`, { as: editor, body: { name: `Bins ${secret}`, description: secret, supplier: secret, product: secret, url: 'https://example.org/jane-doe' } })
  const sheet = sheetOf(4)
  Object.assign(sheet.scores[2]!, { rationale: secret, evidence: [{ title: 'Fine', url: 'https://example.org/fine' }, { title: secret, url: 'https://example.org/jane-doe' }] })
  const id = await submit(must, editor, service, sheet, { summary: secret })
  const comment = (await must(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { point: 3, body: secret } })).body.id
  const reviewed = await review(must, reviewer, id, { 8: { score: 2, note: secret, recommendation: `Ask ${secret}`, good_practice: 'Asking' } })
  await must(`PUT /v1/reviews/${reviewed}/points/8/reply`, { as: editor, body: { accept: false, reason: secret } })
  const action = (await must(`POST /v1/assessments/${id}/actions`, { as: editor, body: { action: secret, owner_role: 'head of bins', review: reviewed, point: 8 } })).body.id
  await must(`PATCH /v1/actions/${action}`, { as: editor, body: { status: 'dropped', reason: secret } })
  await must(`POST /v1/assessments/${id}/publish`, { as: editor })
  const interest = (await must('POST /v1/councils/CON/interests', { as: admin, body: { council: 'HCK', reason: secret } })).body.id
  await must('PUT /v1/councils/CON/help/lgdss-2016/8', { as: editor, body: { note: secret } })
  const redact = async (target: string, pointer: string, more: object = {}) =>
    await must('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Names a resident', ...more } })
  const exported = async () => {
    const lines: unknown[] = []
    await exportCouncil(act(), 'CON', async batch => { lines.push(...batch) })
    return JSON.stringify(lines)
  }
  return { ...tester, redact, exported, service, id, comment, reviewed, action, interest }
}

t.test('a redacted text', async t => {
  const { redact, exported, service, id, comment, reviewed, action, interest, ...tester } = await openWritten(t)
  const { must, call, editor, reviewer, lead, admin, tokens, asService } = tester
  const before = (await must(`GET /v1/assessments/${id}`)).body
  const hearing = await openSecondApp(t, tester)
  await hearing.inject('/v1/regions/south-west/help')

  await t.test('is taken from a published sheet, and nothing else of it', async t => {
    tester.setNow('2026-06-16T12:00:00.000Z')
    const { status, body } = await redact(`assessments/${id}`, '/scores/3/rationale')
    t.equal(status, 201)
    t.match(body, { council: 'CON', target: `assessments/${id}`, pointer: '/scores/3/rationale', reason: 'Names a resident', texts: 1, copies: 0, redacted_by: { name: 'admin', council: null } })
    t.ok(body.left_at.includes(`comments/${comment}`) && body.left_at.includes(`assessments/${id}#/summary`))
    const { body: after, headers } = await must(`GET /v1/assessments/${id}`)
    t.ok(after.updated_at > before.updated_at)
    const expected = structuredClone(before)
    expected.scores[2].rationale = removed
    t.same({ ...after, updated_at: null }, { ...expected, updated_at: null })
    t.equal((await call(`GET /v1/assessments/${id}`, { headers: { 'if-none-match': headers.etag as string } })).status, 304)
  })

  await t.test('is gone for every role, from the history and the export too', async t => {
    const places = [
      [`services/${service}`, '/name', '/description', '/supplier', '/product', '/url'], [`assessments/${id}`, '/summary', '/scores/3/evidence/1/title', '/scores/3/evidence/1/url'],
      [`comments/${comment}`, '/body'], [`reviews/${reviewed}`, '/points/8/note', '/points/8/recommendation', '/points/8/reply/reason'],
      [`actions/${action}`, '/action', '/reason'], [`interests/${interest}`, '/reason'], ['councils/CON/help/lgdss-2016/8', '/note']
    ] as const
    t.match(await exported(), secret)
    for (const [target, ...pointers] of places) for (const pointer of pointers) t.equal((await redact(target, pointer)).status, 201, `${target} ${pointer}`)
    const addresses = [
      `assessments/${id}`, `assessments/${id}/history`, `assessments/${id}/comments`, `comments/${comment}`, `comments/${comment}/history`, `reviews/${reviewed}`, `assessments/${id}/reviews`,
      `actions/${action}`, `services/${service}`, 'councils/CON/services', 'councils/CON/interests', 'councils/CON/help', 'regions/south-west/help', 'councils/CON/inbox',
      'councils/CON/services?format=csv', 'regions/south-west/help?format=csv', `assessments/${id}/comments?format=csv`, 'regions/south-west/counted?standard=lgdss-2016&format=csv', 'redactions'
    ]
    for (const as of [undefined, ...Object.values(tokens)]) {
      for (const address of addresses) t.notMatch((await call(`GET /v1/${address}`, { as })).text, /Jane Doe|jane-doe/, address)
    }
    t.notMatch(await exported(), /Jane Doe|jane-doe/)
    t.same(await asService('select body from wording where body ~ \'Jane Doe\''), [])
    t.match((await must(`GET /v1/services/${service}`)).body, { name: removed, supplier: removed, url: 'https://removed.invalid/' })
    t.match((await must(`GET /v1/reviews/${reviewed}`)).body.points, [{ note: removed, recommendation: removed, good_practice: 'Asking', reply: { reason: removed } }])
    t.match((await must(`GET /v1/assessments/${id}`)).body.scores[2], { rationale: removed, evidence: [{ title: 'Fine' }, { title: removed, url: 'https://removed.invalid/' }] })
    t.match((await must('GET /v1/councils/CON/help')).body.items, [{ note: removed }])
    await until(async () => (await hearing.inject('/v1/regions/south-west/help')).json().items[0].note === removed)
  })

  await t.test('leaves an entry that says who, why and which, and a history that verifies', async t => {
    const { items } = (await must(`GET /v1/assessments/${id}/history?limit=500`, { as: editor })).body
    const entry = items.find(({ action }: { action: string }) => action === 'text redacted')
    t.match(entry, { by: { name: 'admin', role: 'admin' }, request_id: /./, changes: [{ pointer: /^\/redactions\//, after: { reason: 'Names a resident', pointer: '/scores/3/rationale' } }, { pointer: '/scores/3', after: { digest: /^[0-9a-f]{64}$/, remains: /^[0-9a-f]{64}$/ } }] })
    t.same(await wrongHistory(tester), [])
  })

  await t.test('is redacted once: the second time answers with the first', async t => {
    const { items } = (await must('GET /v1/redactions', { as: admin })).body
    const again = await redact(`assessments/${id.toUpperCase()}`, '/scores/3/rationale')
    t.equal(again.status, 200)
    t.same(again.body, items[0])
    t.equal((await must('GET /v1/redactions?limit=500', { as: admin })).body.items.length, items.length)
  })

  await t.test('had a reason, which can be redacted like any other text', async t => {
    const { items } = (await must('GET /v1/redactions?limit=1', { as: admin })).body
    t.equal((await redact(`redactions/${items[0].id}`, '/reason')).status, 201)
    t.equal((await must('GET /v1/redactions?limit=1', { as: admin })).body.items[0].reason, removed)
    t.same(await wrongHistory(tester), [])
  })

  await t.test('is for admins to redact and to list', async t => {
    const body = { target: `assessments/${id}`, pointer: '/summary', reason: 'Because' }
    t.equal((await call('POST /v1/redactions', { body })).status, 401)
    for (const as of [editor, reviewer, lead]) {
      t.equal((await call('POST /v1/redactions', { as, body })).status, 403)
      t.equal((await call('GET /v1/redactions', { as })).status, 403)
    }
  })

  await t.test('has to be there: what is nowhere is 404, what is no text 422 with its place', async t => {
    const refused = async (target: string, pointer: string) => await call('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Because' } })
    for (const target of ['assessments/0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01', 'tokens/0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01', 'assessments/none', 'councils/ZZZ/help/lgdss-2016/8', 'councils/CON', '/v1/x']) {
      t.equal((await refused(target, '/summary')).status, 404, target)
    }
    for (const pointer of ['', '/', '/phase', '/scores/3', '/scores/3/score', '/scores/16/rationale', '/scores/3/evidence/2/title', '/comments/1/body', '/points/8/note']) {
      t.match(await refused(`assessments/${id}`, pointer), { status: 422, body: { errors: [{ pointer: '/pointer' }] } }, pointer)
    }
  })
})

// What stood in a place earlier, and what says the same elsewhere.
t.test('a redaction', async t => {
  const tester = await openSouthWest(t)
  const { must, call, editor, admin, asService, asOwner } = tester
  const redact = async (target: string, pointer: string, more: object = {}, query = '') =>
    await must(`POST /v1/redactions${query}`, { as: admin, body: { target, pointer, reason: 'Names a resident', ...more } })
  const service = await addService(must, editor)
  const held = async (text: string) => (await asService(`select from wording where strpos(body, '${text}') > 0`)).length

  await t.test('takes out what was edited away before, and what stands now', async t => {
    const id = await begin(must, editor, service)
    for (const rationale of ['Jane said so', 'Jane Doe said so', 'A resident said so']) await must(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 3, rationale } })
    t.match((await redact(`assessments/${id}`, '/scores/1/rationale')).body, { texts: 3 })
    for (const text of ['Jane said so', 'Jane Doe said so', 'A resident said so']) t.equal(await held(text), 0)
    t.equal((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[0].rationale, 'removed')
    // The council may write it anew, and that can be redacted too.
    await must(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 3, rationale: 'Residents said so' } })
    t.equal((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[0].rationale, 'Residents said so')
    t.match(await redact(`assessments/${id}`, '/scores/1/rationale'), { status: 201, body: { texts: 1 } })
  })

  await t.test('follows a link that had another place in the list earlier', async t => {
    const id = await begin(must, editor, service)
    const [fine, bad] = [{ title: 'Fine', url: 'https://example.org/f' }, { title: 'Letter from Jane', url: 'https://example.org/j' }]
    await must(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 3, evidence: [fine, bad] } })
    await must(`PUT /v1/assessments/${id}/scores/1`, { as: editor, body: { score: 3, evidence: [bad, { ...fine, title: 'Finer' }] } })
    await redact(`assessments/${id}`, '/scores/1/evidence/0/title')
    t.equal(await held('Letter from Jane'), 0)
    t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[0].evidence, [{ title: 'removed', url: bad.url }, { title: 'Finer', url: fine.url }])
  })

  await t.test('reaches a copy of the assessment, which shares its texts, and a deleted draft', async t => {
    const sheet = sheetOf(4)
    sheet.scores[0]!.rationale = 'As Jane told us'
    const first = await publish(must, editor, service, sheet)
    const copy = await begin(must, editor, service, { copy_of: first })
    const before = (await must(`GET /v1/assessments/${copy}`, { as: editor })).body
    t.match((await redact(`assessments/${first}`, '/scores/1/rationale')).body, { texts: 1, left_at: [] })
    const after = (await must(`GET /v1/assessments/${copy}`, { as: editor })).body
    t.equal(after.scores[0].rationale, 'removed')
    t.ok(after.updated_at > before.updated_at)

    const draft = await begin(must, editor, service, { summary: 'Jane again' })
    const comment = (await must(`POST /v1/assessments/${draft}/comments`, { as: editor, body: { body: 'Was it Jane?' } })).body.id
    await must(`DELETE /v1/assessments/${draft}`, { as: editor })
    await redact(`assessments/${draft}`, '/summary')
    t.equal((await call('POST /v1/redactions', { as: admin, body: { target: `comments/${comment}`, pointer: '/body', reason: 'Because' } })).status, 404)
    await redact(`assessments/${draft}`, `/comments/${comment}/body`)
    t.equal(await held('Jane again') + await held('Was it Jane?'), 0)
  })

  await t.test('names the copies of a text, and takes them along where that is asked', async t => {
    const other = await addService(must, editor, 'Parks')
    const ids = [await begin(must, editor, service), await begin(must, editor, other)]
    for (const id of ids) await must(`PUT /v1/assessments/${id}/scores/2`, { as: editor, body: { score: 3, rationale: 'Ring Jane on 01234', evidence: [{ title: 'Ring Jane on 01234', url: 'https://example.org' }] } })
    await must(`PUT /v1/assessments/${ids[0]}/scores/3`, { as: editor, body: { score: 3, rationale: 'Ring Jane on 01234, "at once"' } })
    const dry = await redact(`assessments/${ids[0]}`, '/scores/2/rationale', {}, '?dry_run=true')
    t.match(dry, { status: 200, body: { texts: 1, copies: 0, left_at: [`assessments/${ids[1]}#/scores/2`] } })
    t.equal(await held('Ring Jane on 01234'), 3)
    t.match((await redact(`assessments/${ids[0]}`, '/scores/2/rationale', { copies: true })).body, { texts: 1, copies: 1, left_at: [] })
    for (const id of ids) t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[0], { score: 3, rationale: 'removed', evidence: [{ title: 'removed', url: 'https://example.org' }] })
    t.equal(await held('Ring Jane on 01234'), 1, 'what says more than that is another text')
  })

  await t.test('of an ended council\'s text goes on being possible', async t => {
    const id = await begin(must, editor, service, { summary: 'Jane' })
    await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-06-15' } })
    t.match(await redact(`assessments/${id}`, '/summary'), { status: 201 })
  })

  await t.test('leaves no way for the service to change a text, nor to redact without an entry', async t => {
    for (const statement of ['update wording set body = \'{}\', salt = null', 'delete from wording_remainder', 'update redaction set texts = 0', 'insert into wording_remainder select council_id, digest, salt from wording limit 1']) {
      await t.rejects(asService(statement), { code: '42501' }, statement)
    }
    t.same(await wrongHistory(tester), [])
    await asOwner('update wording set salt = null, body = \'{"summary": "removed"}\' where digest = (select digest from wording where salt is not null limit 1)')
    t.match(await wrongHistory(tester), [{ council: 'CON', seq: Number, what: /was taken out without a redaction$/ }])
  })
})
