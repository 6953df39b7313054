// What stood in a place earlier, and what says the same elsewhere.
import t from 'tap'
import { addService, begin, openSouthWest, publish, sheetOf } from '../helpers/story.ts'
import { wrongHistory } from '../helpers/verified.ts'

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
