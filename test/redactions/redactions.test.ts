import t, { type Test } from 'tap'
import { exportCouncil } from '../../src/export/export-council.ts'
import { openSecondApp, until } from '../helpers/second-app.ts'
import { addService, openSouthWest, review, sheetOf, submit } from '../helpers/story.ts'
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
