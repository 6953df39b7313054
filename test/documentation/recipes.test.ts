// The recipes of docs/recipes.md, run as they stand.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { blocksOf, run } from '../helpers/documents.ts'
import { addService, begin, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'

const recipes = 'docs/recipes.md'
const python = await run('python3', ['--version']).then(({ code }) => code === 0, () => false)
const needs_python = { skip: !python && 'python3 is not on this machine' }

const block = (heading: string, language: string, nth = 0) =>
  blocksOf(recipes).filter(({ under, language: of }) => under.includes(heading) && of === language)[nth]!.text

/** An app, and a folder with standpoint.py in which Python and bash run as a token's holder. */
async function open (t: Test) {
  const tester = await openSouthWest(t)
  const API = await tester.app.listen({ port: 0 })
  const module = blocksOf('docs/calling-it.md').find(({ language }) => language === 'python')!.text
  const folder = t.testdir({ 'standpoint.py': module })
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const inFolder = (script: string) => script.replace(/\b(\w+\.(?:py|csv))\b/g, join(folder, '$1'))
  const bash = async (token: string, script: string, env: Record<string, string> = {}) =>
    await run('bash', ['-euo', 'pipefail', '-s'], { ...env, API, TOKEN: token, input: block('Recipes', 'sh') + inFolder(script) })
  return { ...tester, API, folder, put, bash }
}

t.test('forty services come from a spreadsheet, once', needs_python, async t => {
  const { put, bash, editor, must } = await open(t)
  const heading = 'Forty services from a spreadsheet'
  const [header, ...sample] = block(heading, 'csv').trim().split('\n')
  const many = Array.from({ length: 38 }, (_, i) => Array.from({ length: 15 }, (_, point) =>
    `service-${i},Service ${i},live,2026-06-01,${point + 1},${i === 7 && point === 3 ? 6 : 4},Tested`)).flat()
  put('services.csv', '\ufeff' + [header, ...sample, ...many].join('\r\n'))
  put('record.py', block(heading, 'python'))
  for (const time of ['first', 'second']) {
    const { code, out } = await bash(editor, block(heading, 'sh'))
    t.equal(code, 0, `the ${time} time`, { out })
    t.match(out, /^service-1 is complete$/m)
    t.match(out, /^service-7 422 [^]*?\/scores\/3\/score /m, 'a fault names its row')
    t.match(out, /^find-a-library 422 [^]*?\/scores\/15/m, 'gaps are listed')
  }
  const { items } = (await must('GET /v1/assessments?council=CON&limit=500', { as: editor })).body
  t.equal(items.length, 40)
  t.match(items.find(({ reference }: { reference: string }) => reference === '2026-summer-find-a-library'), { phase: 'beta', scored: 2 })
})

t.test('what is published is corrected by superseding it', async t => {
  const { bash, editor, must } = await open(t)
  const id = await publish(must, editor, await addService(must, editor))
  const { code, out } = await bash(editor, block('Correcting after publication', 'sh'), { id })
  t.equal(code, 0, 'it runs', { out })
  const earlier = (await must(`GET /v1/assessments/${id}`)).body
  t.match(earlier, { status: 'superseded', mean: 4 })
  t.match(out.trim().split('\n').at(-1), earlier.superseded_by, 'it prints what came after')
  t.match((await must(`GET /v1/assessments/${earlier.superseded_by}`)).body, { status: 'published', scored: 15, scores: { 7: { score: 5 } } })
})

t.test('a council sees what waits for it and answers, and its reviewer what was answered', needs_python, async t => {
  const { bash, editor, reviewer, must, put } = await open(t)
  const heading = 'What waits for us'
  const id = await submit(must, editor, await addService(must, editor))
  const held = await review(must, reviewer, id, { 8: { score: 3, recommendation: 'Test with magnifiers' } })
  await must(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { body: 'Who was in the tests?', point: 8, must_answer: true } })
  put('waiting.py', block(heading, 'python'))
  const waiting = await bash(editor, block(heading, 'sh'))
  t.equal(waiting.code, 0, 'it runs', waiting)
  t.match(waiting.out, /^must be answered by DEV on Report a missed bin: Who was in the tests\?$/m)
  t.match(waiting.out, /^reply to DEV by 2026-06-29, Report a missed bin, point 8: Test with magnifiers$/m)
  t.equal((await bash(editor, block(heading, 'sh', 1), { review: held })).code, 0)
  const answered = await bash(reviewer, block(heading, 'sh', 2))
  t.match(answered, { code: 0, out: /"replied":1.*"looked_at"/s })
  t.match((await must('GET /v1/me/reviews?answered=true', { as: reviewer })).body.items, [], 'once it has looked')
  t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body.scores[7], { score: 3, earlier: { score: 4 } })
})

t.test('a lead finds a reviewer for what nobody reviews, and the next where one declines', needs_python, async t => {
  const { bash, editor, reviewer, lead, token, must, put, folder } = await open(t)
  const heading = 'Finding reviewers'
  const id = await submit(must, editor, await addService(must, editor))
  const of_exeter = await token({ role: 'editor', council: 'EXE' })
  await submit(must, of_exeter, await addService(must, of_exeter, 'Find a library', 'EXE'))
  put('invite.py', block(heading, 'python'))
  const invite = async () => await bash(lead, block(heading, 'sh'))
  const { code, out } = await invite()
  t.equal(code, 0, 'it runs', { out })
  t.match(out, new RegExp(`^${id} of CON by DEV due on 2026-07-06\n.* of EXE by CON`, 'm'), 'the county does not review its district')
  t.equal((await invite()).out, '', 'nobody is asked twice')
  const { body: { items: [{ id: held }] } } = await must(`GET /v1/assessments/${id}/reviews`, { as: lead })
  await must(`POST /v1/reviews/${held}/decline`, { as: reviewer })
  t.match((await invite()).out, / of CON by EXE/)
  t.match(readFileSync(join(folder, 'reciprocity.csv'), 'utf8'), /given/)
})

t.test('a lead has a table for the workshop, the weakest points first', needs_python, async t => {
  const { bash, editor, peer_editor, lead, must, folder, put } = await open(t)
  await publish(must, editor, await addService(must, editor), sheetOf(4, { 5: 1, 6: null }))
  await publish(must, peer_editor, await addService(must, peer_editor, 'Find a library', 'DEV'), sheetOf(2, { 5: 2 }))
  const heading = 'A lead\'s workshop table'
  put('workshop.py', block(heading, 'python').replace('\'workshop.csv\'', JSON.stringify(join(folder, 'workshop.csv'))))
  const { code, out } = await bash(lead, `${block(heading, 'sh')}\npython3 workshop.py`)
  t.equal(code, 0, 'it runs', { out })
  const lines = readFileSync(join(folder, 'workshop.csv'), 'utf8').replace('\ufeff', '').split('\r\n')
  t.same(lines.slice(0, 4), ['point,region,CON,DEV', '5,1.50,1.00,2.00', '6,2.00,,2.00', '1,3.00,4.00,2.00'])
  const counted = readFileSync(join(folder, 'counted.csv'), 'utf8').trim().split('\n')
  t.match(counted[0], /point,score/)
  t.equal(counted.length, 1 + 30)
})

t.test('a newsletter has the month that is named, in either language', async t => {
  const { bash, editor, must, setNow } = await open(t)
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-05-31' } })
  setNow('2026-06-01T12:00:00.000Z')
  await publish(must, editor, await addService(must, editor))
  for (const [lang, said] of [['en', /^- 31 May 2026: .*Cornwall Council.* signed up to/m], ['cy', /^- 31 Mai 2026: Ymrwymodd .*Cornwall Council/m]] as const) {
    const { code, out } = await bash('', block('A newsletter each month', 'sh'), { month: '2026-05', lang })
    t.equal(code, 0, 'it runs', { out })
    t.match(out, said)
    t.notMatch(out, 'Report a missed bin', 'what was published in June is not in May\'s')
  }
})

t.test('a reorganisation is prepared, happens on its day, and the new council goes on', needs_python, async t => {
  const { bash, admin, token, must, call, put, owner_url, setNow, asOwner, peer_editor } = await open(t)
  const heading = 'Reorganisation on vesting day'
  for (const code of ['OLA', 'OLB']) {
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: `Old ${code}`, type: 'NMD', nation: 'England' } })
    await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2026-01-01' } })
  }
  const old_editor = await token({ role: 'editor', council: 'OLA' })
  // One of the old councils leads alone.
  await must('PUT /v1/regions/south-west/leads/EXE', { as: admin, body: { from: '2026-06-15', to: '2026-06-15' } })
  const old_lead = await token({ role: 'lead', council: 'OLA', region: 'south-west' })
  const ofRegion = async () => (await must('GET /v1/regions/south-west')).body
  await publish(must, old_editor, await addService(must, old_editor, 'Report a missed bin', 'OLA'))
  const predecessor = await begin(must, old_editor, await addService(must, old_editor, 'Find a library', 'OLA'))
  await must(`PUT /v1/assessments/${predecessor}/scores`, { as: old_editor, body: { scores: sheetOf(3, { 2: null }).scores.slice(0, 5) } })

  put('register.csv', block(heading, 'csv'))
  const prepared = await bash(admin, `${block(heading, 'sh')}\n${block(heading, 'sh', 1)}`, { DATABASE_URL: owner_url })
  t.equal(prepared.code, 0, 'it runs', prepared)
  t.match(prepared.out, /Would be: 1 created, 2 updated[^]*\n1 created, 2 updated, 0 unchanged, 0 rejected/)
  const [new_editor = ''] = /sp_[\w-]+/.exec(prepared.out) ?? []
  const progress = async (as_of = '') => (await must(`GET /v1/regions/south-west/progress?standard=lgdss-2016${as_of}`)).body
  t.match(await progress(), { services: 1, councils: { members: 5 } }, 'nothing has changed yet')

  // The lead hands over in advance, and a day in between shows what would be if it had not.
  const led = async () => (await must('GET /v1/regions/south-west/leads')).body.items.map(({ council, from, to }: Record<string, string>) => [council, from, to])
  setNow('2028-04-01T12:00:00Z')
  t.match(await ofRegion(), { dormant: { since: '2028-04-01', reason: 'no lead' } }, 'where nobody hands over')
  setNow('2028-03-01T12:00:00Z')
  await asOwner('update token set expires_at = \'2100-01-01\'')
  const handed = await bash(admin, block(heading, 'sh', 2), { DATABASE_URL: owner_url, LEAD: old_lead })
  t.equal(handed.code, 0, 'it runs', handed)
  const [new_lead = ''] = /sp_[\w-]+/.exec(handed.out) ?? []
  t.same(await led(), [['OLA', '2026-06-15', '2028-04-01'], ['NEW', '2028-04-01', null]])

  // The command line issued by the machine's clock, in the last weeks before a day that is far off by it.
  await asOwner('update token set expires_at = \'2100-01-01\'')
  setNow('2028-04-03T12:00:00Z')
  t.match(await progress(), { services: 0, councils: { members: 4 } }, 'the old councils are out, the new one is in')
  t.match(await progress('&as_of=2028-03-31'), { services: 1 }, 'and were in before')
  const regionOf = async (as: string) => (await must('GET /v1/me', { as })).body.region
  t.same([await regionOf(old_lead), await regionOf(new_lead), (await ofRegion()).dormant], [null, 'south-west', null], 'the new council leads')
  t.match(await call(`DELETE /v1/assessments/${predecessor}`, { as: old_editor }), { status: 403, body: { type: '/problems/council-ended' } })
  put('take_over.py', block(heading, 'python'))
  const taken = await bash(new_editor, block(heading, 'sh', 3), { predecessor })
  t.equal(taken.code, 0, 'it runs', taken)
  const draft = (await must(`GET /v1/assessments/${taken.out.trim()}`, { as: new_editor })).body
  t.match(draft, { council: 'NEW', status: 'draft', scored: 5, mean: 3, scores: { 1: { not_applicable: true } } })

  await must('PUT /v1/regions/south-west/leads/NEW', { as: admin, body: { from: '2028-04-01', to: '2028-04-01' } })
  const over = await bash(admin, block(heading, 'sh', 4), { MEMBER: peer_editor })
  t.equal(over.code, 0, 'where nobody did, a member takes it over', over)
  const [its_lead = ''] = /sp_[\w-]+/.exec(over.out) ?? []
  t.same([await regionOf(its_lead), await led()], ['south-west', [['DEV', '2028-04-03', null]]])
})
