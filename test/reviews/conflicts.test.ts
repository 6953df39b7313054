import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { holdCouncil, untilWaitedFor } from '../helpers/holding.ts'
import { addService, openSouthWest, submit, volunteer } from '../helpers/story.ts'

t.test('conflicts of interest', async t => {
  const { call, must, token, admin, editor, reviewer, own_reviewer, lead, reader, tokens } = await openSouthWest(t)
  const put = async (code: string, body: object) => await must(`PUT /v1/councils/${code}`, { as: admin, body: { name: code, type: 'UA', nation: 'England', ...body } })
  const join = async (code: string, region = 'south-west') => await must(`PUT /v1/regions/${region}/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
  const service = await addService(must, editor)
  const assessed = await submit(must, editor, service)
  const offer = async (as: string, id = assessed, body: object = {}) => await call(`POST /v1/assessments/${id}/reviews`, { as, body })
  const refused = (conflict: string, detail = /./) => ({ status: 403, body: { type: `/problems/conflict-${conflict}`, detail } })
  const member = async (code: string, body: object = {}) => {
    await put(code, body)
    await join(code)
    return await token({ role: 'reviewer', council: code })
  }
  /** A submitted assessment of a council. */
  const submitted = async (code: string) => {
    const as = await token({ role: 'editor', council: code })
    return await submit(must, as, await addService(must, as, 'Find a library', code))
  }

  await t.test('are a council\'s own services', async t => {
    t.match(await offer(own_reviewer), refused('own-council', /Cornwall Council does not review its own/))
    t.match(await offer(lead, assessed, { reviewer_council: 'CON' }), refused('own-council'))
  })

  await t.test('are county and district of one area, but not two districts of it', async t => {
    const exeter = await submitted('EXE')
    t.match(await offer(reviewer, exeter), refused('two-tier', /Exeter City Council and Devon County Council are county and district/))
    t.match(await offer(await token({ role: 'reviewer', council: 'EXE' }), await submitted('DEV')), refused('two-tier'))
    t.match(await offer(await member('TOR', { type: 'NMD', county: 'DEV' }), exeter), { status: 201 })
  })

  await t.test('are what came of each other through any chain, but not two heirs of one', async t => {
    const old = await member('TAU')
    const later = await member('SWT')
    const newest = await member('SMT')
    const other = await member('SMX')
    const before = { old: await submitted('TAU'), later: await submitted('SWT') }
    t.match(await offer(newest, before.old), { status: 201 }, 'the register does not say so yet')
    await put('SWT', { replaced_by: ['SMT'] })
    await put('TAU', { replaced_by: ['SWT', 'SMX'] })
    t.match(await offer(later, before.old), refused('succession'))
    t.match(await offer(newest, before.later), refused('succession'))
    t.match(await offer(old, await submitted('SMT')), refused('succession', /SMT and TAU/), 'in both directions, through two steps')
    t.match(await offer(other, before.later), { status: 201 }, 'two heirs of one are free')
    t.match(await offer(newest, await submitted('SMX')), { status: 201 })
  })

  await t.test('are councils that share the service, on that service alone', async t => {
    const plymouth = await member('PLY')
    const shared = await addService(must, editor, 'Pay council tax')
    await must(`PATCH /v1/services/${shared}`, { as: editor, body: { shared_with: ['PLY'] } })
    t.match(await offer(plymouth, await submit(must, editor, shared)), refused('shared-service', /shares this service with PLY/))
    t.match(await offer(plymouth, await submit(must, editor, service)), { status: 201 })
  })

  await t.test('are declared by a reviewer or a lead, for good and either way', async t => {
    const torridge = await member('TRR')
    const declare = async (as: string, code: string, body: object) => await call(`POST /v1/councils/${code}/interests`, { as, body })
    const reason = 'The two own a company together'
    t.match(await declare(torridge, 'TRR', { council: 'CON', reason }), { status: 201, body: { council: 'TRR', other_council: 'CON', reason, declared_by: { council: 'TRR' } } })
    t.match(await declare(torridge, 'TRR', { council: 'CON', reason: 'Another' }), { status: 409, body: { type: '/problems/already-exists' } })
    t.match(await declare(torridge, 'TRR', { council: 'TRR', reason }), { status: 422, body: { errors: [{ pointer: '/council' }] } })
    t.match(await declare(torridge, 'TRR', { council: 'ZZZ', reason }), { status: 422, body: { errors: [{ pointer: '/council' }] } })
    t.match(await declare(torridge, 'CON', { council: 'TRR', reason }), { status: 403 }, 'for one\'s own council')
    t.match(await declare(editor, 'CON', { council: 'TRR', reason }), { status: 403 })
    t.match(await declare(tokens.london_lead, 'TRR', { council: 'DEV', reason }), { status: 403 })
    t.match(await offer(torridge), refused('declared-interest'))
    t.match(await offer(own_reviewer, await submitted('TRR')), refused('declared-interest'))
    t.match(await declare(lead, 'HCK', { council: 'CON', reason }), { status: 403 })
    t.match(await declare(lead, 'TRR', { council: 'EXE', reason }), { status: 201 })
    for (const as of [torridge, editor, lead, admin]) t.equal((await call(`GET /v1/councils/${as === editor ? 'CON' : 'TRR'}/interests`, { as })).status, 200)
    t.match((await must('GET /v1/councils/CON/interests', { as: own_reviewer })).body.items, [{ council: 'TRR', other_council: 'CON' }])
    for (const as of [reviewer, reader, undefined]) t.ok([401, 404].includes((await call('GET /v1/councils/TRR/interests', { as })).status))
  })

  await t.test('that come up in between are refused at completion, and mark the review', async t => {
    const wiltshire = await member('WIL')
    const id = await submit(must, editor, service)
    const held = await volunteer(must, wiltshire, id)
    const complete = async () => await call(`POST /v1/reviews/${held}/complete`, { as: wiltshire, body: { outcome: 'agree', summary: 'Fair' } })
    await put('WIL', { replaced_by: ['CON'] })
    t.match(await complete(), refused('succession'))
    const marked = await must(`GET /v1/reviews/${held}`, { as: lead })
    t.match(marked.body, { status: 'accepted', conflict: 'succession', conflict_found_at: String, completed_at: null })
    t.match(await complete(), refused('succession'))
    t.same((await must(`GET /v1/reviews/${held}`, { as: lead })).body, marked.body, 'marked once')
    t.same((await must(`GET /v1/assessments/${id}`, { as: lead })).body.reviews, [])
    await put('WIL', {})
    t.match(await complete(), { status: 200, body: { status: 'completed', conflict: null } }, 'a register put right frees it')
    await put('WIL', { replaced_by: ['CON'] })
    t.match((await must(`POST /v1/assessments/${id}/publish`, { as: editor })).body.reviews, [{ reviewer_council: 'WIL' }], 'what is found after completion changes nothing')
  })
})

t.test('the open reviews of a council that ends are released, both ways', async t => {
  const { call, must, admin, editor, reviewer, lead, setNow } = await openSouthWest(t)
  const id = await submit(must, editor, await addService(must, editor))
  const held = await volunteer(must, reviewer, id)
  await must('PUT /v1/councils/DEV', { as: admin, body: { name: 'Devon County Council', type: 'CTY', nation: 'England', gss_code: 'E10000008', ended_on: '2026-07-01' } })
  t.match((await must(`GET /v1/reviews/${held}`, { as: editor })).body, { status: 'accepted' }, 'a day to come changes nothing yet')
  setNow('2026-07-01T08:00:00.000Z')
  t.match((await must(`GET /v1/reviews/${held}`, { as: editor })).body, { status: 'released', release_cause: 'council_ended', closed_at: '2026-06-30T23:00:00.000Z', paused: false, overdue: false })
  t.match((await must(`GET /v1/assessments/${id}/reviews?status=released`, { as: editor })).body.items, [{ id: held }])
  t.match(await call(`POST /v1/reviews/${held}/complete`, { as: reviewer, body: { outcome: 'agree', summary: 'Late' } }), { status: 403, body: { type: '/problems/council-ended' } })
  t.match(await call(`POST /v1/reviews/${held}/release`, { as: lead }), { status: 409, body: { type: '/problems/review-state' } })
  t.match(await call(`POST /v1/assessments/${id}/reviews`, { as: lead, body: { reviewer_council: 'DEV' } }), { status: 422, body: { errors: [{ pointer: '/reviewer_council' }] } })
  t.equal((await call(`GET /v1/assessments/${id}`, { as: reviewer })).status, 404)
  const before = await must(`GET /v1/reviews/${held}`, { as: editor })
  setNow('2026-07-05T08:00:00.000Z')
  await must(`POST /v1/assessments/${id}/publish`, { as: editor })
  t.same((await must(`GET /v1/reviews/${held}`, { as: editor })).body, before.body, 'publication finds it released')
})

t.test('what a council has submitted is its own and its successors\' once it has ended', async t => {
  const { call, must, admin, editor, reviewer, setNow } = await openSouthWest(t)
  const id = await submit(must, editor, await addService(must, editor))
  await volunteer(must, reviewer, id)
  await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-07-01' } })
  t.equal((await call(`GET /v1/assessments/${id}`, { as: reviewer })).status, 200)
  setNow('2026-07-01T08:00:00.000Z')
  for (const path of ['', '/comments']) t.equal((await call(`GET /v1/assessments/${id}${path}`, { as: reviewer })).status, 404)
  t.equal((await call(`GET /v1/assessments/${id}`, { as: editor })).status, 200)
})

t.test('an interest declared while a review is completed comes before it or after it', async t => {
  const { call, must, editor, reviewer, owner_url } = await openSouthWest(t)
  const id = await submit(must, editor, await addService(must, editor))
  const held = await volunteer(must, reviewer, id)
  const [declared, completed] = await holdCouncil(owner_url, 'DEV', async holder => {
    const declaring = call('POST /v1/councils/DEV/interests', { as: reviewer, body: { council: 'CON', reason: 'A joint company' } })
    await untilWaitedFor(holder)
    const completing = call(`POST /v1/reviews/${held}/complete`, { as: reviewer, body: { outcome: 'agree', summary: 'Fair' } })
    return [declaring, completing]
  }).then(async answers => await Promise.all(answers))
  t.equal(declared!.status, 201)
  t.match(completed, { status: 403, body: { type: '/problems/conflict-declared-interest' } })
})

// The conflicts of real councils: REGISTER=FILE npm run test:register, with the public register as CSV. Skipped without it.
const file = process.env.REGISTER

t.test('on the real register', { skip: file ? false : 'no REGISTER is given' }, async t => {
  const { call, must, token, setNow } = await openApp(t, { now: '2018-06-15T12:00:00.000Z' })
  const admin = await token({ role: 'admin' })
  const imported = await must('POST /v1/councils/import', { as: admin, body: readFileSync(file!, 'utf8'), headers: { 'content-type': 'text/csv' } })
  t.same(imported.body.rejected, [])
  const join = async (region: string, ...codes: string[]) => {
    for (const code of codes) await must(`PUT /v1/regions/${region}/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
  }
  await join('south-west', 'TAU', 'SWT', 'SSO', 'SOM', 'SMT', 'CON', 'PLY')
  await join('south', 'SRY', 'ELM', 'WOI')
  await join('london', 'HCK', 'CMD')
  const held = async (code: string, assessed_on: string) => {
    const as = await token({ role: 'editor', council: code })
    return await submit(must, as, await addService(must, as, `Find a library in ${assessed_on}`, code), undefined, { assessed_on })
  }
  const invite = async (id: string, reviewer_council: string) => await call(`POST /v1/assessments/${id}/reviews`, { as: admin, body: { reviewer_council } })

  const taunton = await held('TAU', '2018-06-01')
  t.match(await invite(taunton, 'SMT'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'Taunton Deane with Somerset, through two steps')
  t.match(await invite(taunton, 'SOM'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'and with its county council')

  setNow('2022-06-15T12:00:00.000Z')
  const south_somerset = await held('SSO', '2022-06-01')
  t.match(await invite(south_somerset, 'SMT'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'South Somerset with Somerset')
  t.match(await invite(south_somerset, 'SOM'), { status: 403, body: { type: /conflict-(two-tier|succession)/ } }, 'and with Somerset County Council')
  t.match(await invite(south_somerset, 'SWT'), { status: 201 }, 'two districts of one county are free, heirs of one or not')

  setNow('2025-06-15T12:00:00.000Z')
  t.match(await invite(await held('SMT', '2025-06-01'), 'SSO'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'Somerset with South Somerset')
  t.match(await invite(await held('ELM', '2025-06-01'), 'SRY'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'Elmbridge with Surrey')
  t.match(await invite(await held('SRY', '2025-06-01'), 'ELM'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'Surrey with Elmbridge')
  t.match(await invite(await held('HCK', '2025-06-01'), 'CMD'), { status: 201 }, 'Hackney with Camden is free')

  const cornwall = await held('CON', '2025-06-01')
  const plymouth = await token({ role: 'reviewer', council: 'PLY' })
  const { body: review } = await must(`POST /v1/assessments/${cornwall}/reviews`, { as: plymouth, body: {} })
  const { gss_code, former_gss_codes, replaces, region, ...council } = (await must('GET /v1/councils/PLY')).body
  const { code, ...record } = council
  await must(`PUT /v1/councils/${code}`, { as: admin, body: { ...record, gss_code, former_gss_codes, replaced_by: ['CON'] } })
  t.match(await call(`POST /v1/reviews/${review.id}/complete`, { as: plymouth, body: { outcome: 'agree', summary: 'Fair' } }), { status: 403, body: { type: '/problems/conflict-succession' } })
  t.match((await must(`GET /v1/reviews/${review.id}`, { as: admin })).body, { status: 'accepted', conflict: 'succession', conflict_found_at: '2025-06-15T12:00:00.000Z' }, 'a successor recorded since marks the review')
})
